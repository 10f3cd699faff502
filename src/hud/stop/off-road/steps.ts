import { html, type TemplateResult } from "lit/html.js";
import type { Task, Visit } from "../../../domain/visit.ts";
import type { View } from "../../view.ts";
import "../../styles/off-road.css";

/** How a question stands in the row; of those asked once nothing tells right from wrong. */
function stateOf({ status, question, tries }: Task, { current, once }: Visit): string {
  if (question === current && status === "asked") return "now";
  if (once) return tries.length > 0 ? "kept" : "open";
  return status === "right" ? "done" : tries.length > 0 ? "gap" : "open";
}
const SIGNS: Readonly<Record<string, string>> = { done: "✓", gap: "!", kept: "•" };

/** How far the visit is: beside the road nothing is built, so nothing stays. */
export function offRoadSteps({ t }: View, visit: Visit): TemplateResult {
  if (visit.ended !== null) return html``;
  const all = visit.tasks.length;
  const number = visit.tasks.filter(({ status }) => status !== "waiting").length;
  const words = t("caravanserai.count", { number, all });
  return html`<div class="progress">
    <ol class="steps" aria-hidden="true">
      ${visit.tasks.map((task, at) => {
        const state = stateOf(task, visit);
        return html`<li><span class="step" data-state=${state}>${SIGNS[state] ?? at + 1}</span></li>`;
      })}
    </ol>
    <span class="count">${words}</span>
  </div>`;
}
