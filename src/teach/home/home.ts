/** The desk itself: what was assigned, and what may be done with it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import type { DeskAssignment } from "../desk-data.ts";
import type { OpenedDesk } from "../desk-store.ts";
import type { DeskView } from "../desk-view.ts";
import { toldPlace } from "../parts/told.ts";
import { routeText } from "../route.ts";
import { card } from "./card.ts";
import { homeActs } from "./acts.ts";
import { deskFiles } from "./desk-files.ts";
import { slipCounts } from "./slip-counts.ts";
import "../styles/home.css";

/** The newest first; those that gave way to a newer version apart. */
function sorted(all: readonly DeskAssignment[]): { now: DeskAssignment[]; earlier: DeskAssignment[] } {
  const replaced = new Set(all.map(({ replaces }) => replaces));
  const newest = all.toSorted((a, b) => b.createdAt - a.createdAt);
  return {
    now: newest.filter(({ id }) => !replaced.has(id)),
    earlier: newest.filter(({ id }) => replaced.has(id)),
  };
}

const first = ({ t }: DeskView): TemplateResult =>
  html`<ol class="first-steps">
    ${(["make", "share", "read"] as const).map(
      (step) => html`<li><b>${t.d(`home.step-${step}`)}</b> ${t.d(`home.step-${step}-how`)}</li>`,
    )}
  </ol>`;

export function createHome(desk: OpenedDesk): (view: DeskView) => TemplateResult {
  const told = toldPlace();
  const acts = homeActs(told);
  const files = deskFiles(desk, told);
  const counts = slipCounts();

  return (view) => {
    const { t, store } = view;
    const { now, earlier } = sorted(store.assignments());
    const cards = (own: readonly DeskAssignment[]): TemplateResult =>
      html`<ul class="cards">
        ${repeat(
          own,
          ({ id }) => id,
          (one) => html`<li>${card(view, one, acts, counts(view, one.id))}</li>`,
        )}
      </ul>`;
    const hasSample = store.assignments().some(({ isSample }) => isSample);
    const sample = (): void => void acts.openSample(view);
    return html`<main class="desk-main home">
      <div class="head-row">
        <h1 tabindex="-1" data-focus>${t.d("desk.name")}</h1>
        <a class="main" href=${routeText({ name: "new" })}>${t.d("home.new")}</a>
      </div>
      ${told.shown(view)}
      <section aria-labelledby="assignments">
        <h2 id="assignments">${t.d("home.heading")}</h2>
        ${now.length === 0 ? first(view) : cards(now)}
        ${
          earlier.length === 0
            ? nothing
            : html`<details class="earlier">
                <summary>${t.d("home.earlier", { count: earlier.length })}</summary>
                ${cards(earlier)}
              </details>`
        }
        ${
          hasSample
            ? nothing
            : html`<div class="try-out">
                <p>${t.d("home.sample-why")}</p>
                <button type="button" class="quiet" aria-disabled=${acts.isBusy()} @click=${sample}>
                  ${t.d(acts.isBusy() ? "home.sample-coming" : "home.sample")}
                </button>
              </div>`
        }
      </section>
      ${files(view)}
    </main>`;
  };
}
