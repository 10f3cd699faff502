/** The sheet of paper beside the landscape: what it shows follows from the phase. */
import { html, type TemplateResult } from "lit/html.js";
import { phaseOf, visitOf, type ContentFault, type Phase } from "../../domain/game-state.ts";
import { offRoadAt } from "../../domain/off-road.ts";
import type { MessageKey } from "../../i18n/translator.ts";
import { icon } from "../icons.ts";
import type { Part } from "../parts.ts";
import { placeName } from "../place-name.ts";
import type { View } from "../view.ts";
import { choose } from "./choose.ts";
import { feedback } from "./feedback.ts";
import { question } from "./question.ts";
import { stepRow } from "./steps.ts";

function faultView(view: View, fault: ContentFault, part: Part): TemplateResult {
  const { t, send } = view;
  const problem = ({ path, code, detail }: NonNullable<ContentFault["problems"]>[number]): TemplateResult =>
    // Codes are a closed set, each with its hint among the messages; a check holds the two together.
    html`<li>${t("fault.problem", { path, hint: t(`problem.${code}` as MessageKey), detail })}</li>`;
  return html`<section class="fault" role="alert">
    <h2 tabindex="-1" data-focus ?data-own=${fault.code.startsWith("own-")}>
      ${t(`fault.${fault.code}`, { file: fault.file ?? "" })}
    </h2>
    ${
      fault.problems
        ? html`<ul>
            ${fault.problems.map(problem)}
          </ul>`
        : null
    }
    ${
      fault.code.startsWith("own-")
        ? part("ownFile", view)
        : html`<div class="foot">
            <button type="button" class="main" @click=${() => send({ type: "retryContent" })}>
              ${t("fault.retry")}
            </button>
          </div>`
    }
  </section>`;
}

function body(view: View, phase: Phase, stop: string, part: Part): TemplateResult {
  switch (phase.name) {
    case "fault":
      return faultView(view, view.state.fault ?? { code: "offline" }, part);
    case "loading":
      return html`<p class="how" role="status">${view.t("stop.loading")}</p>`;
    case "arrive":
      return part("arrive", view, stop);
    case "choose": {
      const visit = visitOf(view.state);
      return visit === null ? html`` : choose(view, visit);
    }
    case "question":
      return question(view, phase, part);
    case "feedback":
      return feedback(view, phase);
    case "results":
      return part("results", view, phase.visit);
  }
}

/** `.folded` shows only the head, so that a new step in the landscape is seen; a tap unfolds it. */
export function sheet(view: View, stop: string, part: Part): TemplateResult {
  const { state, t, send } = view;
  const phase = phaseOf(state);
  const visit = visitOf(state);
  const offRoad = offRoadAt(stop);
  const line =
    offRoad !== null
      ? t(`${offRoad}.line`)
      : t("stop.number", { number: state.route.findIndex(({ id }) => id === stop) + 1, count: state.route.length });
  const stamp = offRoad !== null ? `figure/${offRoad === "caravanserai" ? "teapot" : "lantern"}` : `stamp/${stop}`;
  const tool = (name: "map" | "guidebook" | "settings" | "leave", act: () => void): TemplateResult =>
    html`<button type="button" class="tool" @click=${act}>${icon(name)}<span>${t(`stop.${name}`)}</span></button>`;
  const open = (name: "guidebook" | "settings" | "leave") => (): void => send({ type: "open", dialog: { name } });
  return html`<header class="bar">
      <img class="stamp" src="art/${stamp}.svg" alt="" width="52" height="52" />
      <div>
        <h1 ?data-own=${offRoad === "assigned"}>${placeName(view, stop)}</h1>
        <p>${line}</p>
      </div>
      <nav class="tools">
        ${tool("map", () => send({ type: "goTo", address: { name: "map" } }))}
        ${state.content && offRoad === null ? tool("guidebook", open("guidebook")) : null}
        ${tool("settings", open("settings"))} ${tool("leave", open("leave"))}
      </nav>
    </header>
    <main
      class="sheet"
      data-stop=${stop}
      data-phase=${phase.name}
      ?data-folded=${state.folded}
      @click=${() => state.folded && send({ type: "unfold" })}
    >
      <div class="ornament" aria-hidden="true"></div>
      <img class="watermark" src="art/${stamp}.svg" alt="" />
      <div class="inner">
        ${offRoad !== null ? visit && part("offRoadSteps", view, visit) : stepRow(view, stop, visit)}
        ${state.assigned?.endsAt && phase.name !== "results" ? part("countdown", view, state.assigned.endsAt) : null}
        ${body(view, phase, stop, part)}
        ${state.unsaved > 0 ? html`<p class="unsaved" role="status">${t("save.pending")}</p>` : null}
      </div>
    </main>`;
}
