/** Asks for the three pictures of a lock. It keeps classmates from mischief and nobody else out: who forgot them goes in too. */
import { html, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import type { Translator } from "../../i18n/translator.ts";
import { opens } from "../figure.ts";
import { remembering } from "../remember.ts";
import { ask, keepFocus } from "./ask.ts";
import { LOCK_LENGTH, pictureBoard } from "./picture-board.ts";

export type Opened = "by-pictures" | "forgotten";
interface Tries {
  readonly tapped: readonly string[];
  readonly wrong: number;
}
const START: Tries = { tapped: [], wrong: 0 };
const tries = remembering(START);

export const gate = (t: Translator, lock: readonly string[], open: (how: Opened) => void): TemplateResult =>
  html`${tries(({ tapped, wrong }, change) => {
    const tap = (next: readonly string[], event: Event): void => {
      if (next.length < LOCK_LENGTH) return change({ tapped: next, wrong });
      if (!opens(lock, next)) return change({ tapped: [], wrong: wrong + 1 });
      keepFocus(event);
      change(START);
      open("by-pictures");
    };
    // A new element each time: the same words again are said again.
    const kindly = wrong > 0 && tapped.length === 0 ? html`<p class="wrong" role="alert">${t("lock.wrong")}</p>` : null;
    return html`<div class="gate">
      ${keyed(wrong, kindly)} ${pictureBoard(t, tapped, tap)}
      ${ask(
        {
          label: t("lock.forgotten"),
          question: t("lock.forgotten-text"),
          yes: t("lock.forgotten-yes"),
          no: t("lock.forgotten-no"),
        },
        () => open("forgotten"),
      )}
    </div>`;
  })}`;
