import { html, type TemplateResult } from "lit/html.js";
import type { Assigned } from "../../../domain/assignment/assigned.ts";
import type { Visit } from "../../../domain/visit.ts";
import type { View } from "../../view.ts";
import { reviewList } from "../review-list.ts";
import { handIn } from "./hand-in.ts";
import "../../styles/assigned.css";

/** Points and pass mark, where the teacher lets them be seen. */
function scored({ t }: View, visit: Visit, { assignment }: Assigned): TemplateResult {
  const { points, most } = visit.ended ?? { points: 0, most: 0 };
  if (assignment === null || assignment.feedback === "never") return html`<p>${t("assigned.withheld")}</p>`;
  const share = most === 0 ? 0 : points / most;
  return html`<p class="score">
      <span>${t("assigned.score", { points, most, share: t.percent(share) })}</span>
    </p>
    ${
      assignment.pass === 0
        ? null
        : html`<p class="passed">
            ${t(share * 100 >= assignment.pass ? "assigned.passed" : "assigned.not-passed", { share: t.percent(assignment.pass / 100) })}
          </p>`
    }`;
}

export function assignedResults(view: View, visit: Visit): TemplateResult {
  const { state, t, send } = view;
  const { assigned } = state;
  if (!assigned?.assignment) return html``;
  const { attempts, feedback, title } = assigned.assignment;
  const hasMore = attempts === 0 || assigned.number < attempts;
  const log = state.progress.attempts.get(visit.run);
  return html`<section class="results assigned">
    <h2 tabindex="-1" data-focus>${t("assigned.done", { title: title || t("assigned.untitled") })}</h2>
    <p class="who">${t("assigned.by", { name: log?.begun.name ?? "", number: assigned.number })}</p>
    ${scored(view, visit, assigned)} ${handIn(view, assigned)} ${feedback === "never" ? null : reviewList(view, visit)}
    <div class="foot">
      ${
        hasMore
          ? html`<button type="button" class="quiet" @click=${() => send({ type: "nextAttempt" })}>
              ${t("assigned.again")}
            </button>`
          : null
      }
      <button type="button" class="quiet" @click=${() => send({ type: "goTo", address: { name: "map" } })}>
        ${t("results.map")}
      </button>
    </div>
  </section>`;
}
