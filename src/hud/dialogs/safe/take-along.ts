/** Three ways out: a file with everything, pictures with the summary, a code with the stamps. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { View } from "../../view.ts";
import { way } from "./draw.ts";
import { qrShow } from "./qr-show.ts";
import { wanted } from "./wanted.ts";

export function takeAlong(view: View): TemplateResult {
  const { t, send, state } = view;
  const { code, frames } = state.moving;
  const button = (words: string, press: () => void): TemplateResult =>
    html`<button type="button" class="quiet" @click=${press}>${words}</button>`;
  const pictures = (isWanted: boolean, want: () => void): TemplateResult => {
    if (isWanted && frames !== null) return html`${qrShow(view, frames)}`;
    const make = (): void => {
      want();
      send({ type: "makeFrames" });
    };
    return button(t("move.make-pictures"), make);
  };
  const letters = (isWanted: boolean, want: () => void): TemplateResult => {
    const make = (): void => {
      want();
      send({ type: "makeCode" });
    };
    const isHere = isWanted && code !== null;
    return html`<div role="status">${isHere ? html`<p class="code" translate="no">${code}</p>` : nothing}</div>
      ${isHere ? nothing : button(t("move.make-code"), make)}`;
  };
  return html`<section aria-labelledby="safe-along">
    <h3 id="safe-along">${t("move.along")}</h3>
    <ul class="ways">
      ${way(
        "file",
        t("move.file"),
        t("move.file-brings"),
        button(t("move.save-file"), () => send({ type: "exportFile" })),
      )}
      ${way("pictures", t("move.pictures"), t("move.pictures-bring"), wanted(pictures))}
      ${way("code", t("move.code"), t("move.code-brings"), wanted(letters))}
    </ul>
  </section>`;
}
