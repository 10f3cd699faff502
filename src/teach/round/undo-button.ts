import { html, nothing, type TemplateResult } from "lit/html.js";
import type { PlainMove } from "../../domain/round/round.ts";
import type { DeskKey } from "../../i18n/desk-translator.ts";
import type { DeskView } from "../desk-view.ts";
import type { RoundForm } from "./round-form.ts";

const WORDS = {
  answered: "round.undo-answered",
  passed: "round.undo-passed",
  corrected: "round.undo-corrected",
  "gone-on": "round.undo-gone-on",
  ended: "round.undo-ended",
} as const satisfies Readonly<Record<PlainMove["move"], DeskKey>>;

/** Takes the last move back, and says which that is; nothing where there is none. */
export function undoButton(view: DeskView, form: RoundForm): TemplateResult | typeof nothing {
  const move = form.last();
  if (move === null) return nothing;
  const undo = (): void => {
    form.undo(view);
    view.say(view.t.d("round.undone"));
  };
  return html`<button type="button" class="link undo" @click=${undo}>${view.t.d(WORDS[move.move])}</button>`;
}
