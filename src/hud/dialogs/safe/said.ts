import { html, nothing, type TemplateResult } from "lit/html.js";
import type { MovingFault } from "../../../domain/moving.ts";
import type { View } from "../../view.ts";
import { once } from "./once.ts";
import { MOST_BYTES } from "./pick-file.ts";
import { size } from "./size.ts";

/** What is wrong with a typed code is told beside its field. */
export const isCodeFault = (fault: MovingFault | null): fault is "length" | "letter" | "typo" =>
  fault === "length" || fault === "letter" || fault === "typo";

/** What was pressed or typed stays in sight beside it. */
const uncover = (message: Element): void => {
  const active = document.activeElement;
  if (active?.closest(".safe") && !message.contains(active)) active.scrollIntoView({ block: "nearest" });
};

/** What was done last, or what went wrong and what to do: it stays in sight wherever the dialog is scrolled to. */
export function said({ state, t, send }: View): TemplateResult {
  const { fault, done } = state.moving;
  return html`<div class="said">
    <div role="status">
      ${done === null ? nothing : html`<p data-said="done" ${once(uncover)}>${t(`move.done-${done}`)}</p>`}
    </div>
    <div role="alert">
      ${
        fault === null || isCodeFault(fault)
          ? nothing
          : html`<p data-said=${fault === "nothing-new" ? "done" : "fault"} ${once(uncover)}>
              <span>${t(`move.fault-${fault}`, { size: size(MOST_BYTES, t) })}</span>
              <button type="button" class="link" @click=${() => send({ type: "dropIncoming" })}>
                ${t("notice.dismiss")}
              </button>
            </p>`
      }
    </div>
  </div>`;
}
