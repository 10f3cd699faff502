import { html, type TemplateResult } from "lit/html.js";
import type { Translator } from "../../i18n/translator.ts";
import { FIGURES, figureNamed, figurePicture, type Figure } from "../figure.ts";

export const LOCK_LENGTH = 3;
const PLACES = Array.from({ length: LOCK_LENGTH }, (_, at) => at);

/** Twelve pictures to tap, and three places that show what was tapped; the last one can be taken back. */
export function pictureBoard(
  t: Translator,
  tapped: readonly string[],
  change: (tapped: readonly string[], event: Event) => void,
): TemplateResult {
  const place = (at: number): TemplateResult => {
    const figure = figureNamed(tapped[at] ?? null);
    const words = figure
      ? t("lock.place", { number: at + 1, all: LOCK_LENGTH, picture: t(`figure.${figure}`) })
      : t("lock.place-empty", { number: at + 1, all: LOCK_LENGTH });
    return html`<li ?data-next=${at === tapped.length}>
      <span class="unseen">${words}</span>${figure ? figurePicture(figure) : html`<b aria-hidden="true">${at + 1}</b>`}
    </li>`;
  };
  const picture = (figure: Figure): TemplateResult =>
    html`<button
      type="button"
      class="picture"
      title=${t(`figure.${figure}`)}
      aria-label=${t(`figure.${figure}`)}
      @click=${(event: Event) => tapped.length < LOCK_LENGTH && change([...tapped, figure], event)}
    >
      ${figurePicture(figure)}
    </button>`;
  const undo = (event: Event): void => {
    if (tapped.length > 0) change(tapped.slice(0, -1), event);
  };
  return html`<div class="board">
    <div class="tapped">
      <ol aria-live="polite">
        ${PLACES.map(place)}
      </ol>
      <button type="button" class="quiet" aria-disabled=${tapped.length === 0} @click=${undo}>${t("lock.undo")}</button>
    </div>
    <div class="pictures" role="group" aria-label=${t("lock.pictures")}>${FIGURES.map(picture)}</div>
  </div>`;
}
