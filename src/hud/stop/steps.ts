import { html, type TemplateResult } from "lit/html.js";
import { stopProgress, type GameState } from "../../domain/game-state.ts";
import { isOffRoad } from "../../domain/off-road.ts";
import type { Step } from "../../domain/progress.ts";
import type { Visit } from "../../domain/visit.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { View } from "../view.ts";

/** The steps as the landscape shows them; before the first visit there are none. */
export const stepsAt = (state: GameState, stop: string): readonly Step[] => stopProgress(state, stop)?.steps ?? [];

/** How far the work is; nothing before there are steps, nor beside the road, where nothing is built. */
export function stepWords(state: GameState, t: Translator, stop: string): string {
  const steps = stepsAt(state, stop);
  const done = steps.filter((step) => step.state === "done").length;
  return steps.length === 0 || isOffRoad(stop)
    ? ""
    : t("steps.count", { built: state.content?.text.built ?? "", done, all: steps.length });
}

/** The row of steps: a finished one opens its fact card. */
export function stepRow({ state, t, send }: View, stop: string, visit: Visit | null): TemplateResult | null {
  const steps = stepsAt(state, stop);
  if (steps.length === 0) return null;
  const now = visit?.tasks.findIndex(({ question, status }) => question === visit.current && status === "asked") ?? -1;
  const item = ({ state: made, question }: Step, at: number): TemplateResult => {
    const number = at + 1;
    if (made === "done")
      return html`<li>
        <button
          type="button"
          class="step"
          data-state="done"
          aria-label=${t("steps.done", { number })}
          @click=${() => send({ type: "open", dialog: { name: "card", question } })}
        >
          ✓
        </button>
      </li>`;
    const kind = at === now ? "now" : made;
    return html`<li>
      <span class="step" data-state=${kind} role="img" aria-label=${t(`steps.${kind}`, { number })}
        >${made === "gap" ? "!" : number}</span
      >
    </li>`;
  };
  return html`<div class="progress">
    <ol class="steps" aria-label=${t("steps.label")}>
      ${steps.map(item)}
    </ol>
    <span class="count">${stepWords(state, t, stop)}</span>
  </div>`;
}
