/** What students read: on the projector, and on the printed sheet. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Assignment } from "../../domain/assignment/assignment.ts";
import type { QrPicture } from "../../hud/dialogs/safe/qr-picture.ts";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import { drawQr } from "./qr.ts";

export interface Sheet {
  /** In the assignment's language. */
  readonly words: DeskTranslator;
  readonly assignment: Assignment;
  readonly address: string;
  /** Null where a picture could not carry what has to be carried. */
  readonly picture: QrPicture | null;
  /** The file that goes with the link; null where the link is enough. */
  readonly file: string | null;
}

export const pictureOf = ({ words, assignment, picture }: Sheet): TemplateResult | typeof nothing =>
  picture === null ? nothing : drawQr(picture, words.d("share.qr-picture", { title: assignment.title }));

export function steps({ words, file, assignment: { minutes } }: Sheet): TemplateResult {
  const play = minutes > 0 ? words.d("share.say-limit", { count: minutes }) : words.d("share.say-play");
  const open = file === null ? words.d("share.say-open") : words.d("share.say-file", { file });
  const all = [open, words.d("share.say-name"), play, words.d("share.say-hand-in")];
  return html`<ol class="say">
    ${all.map((one) => html`<li>${one}</li>`)}
  </ol>`;
}

function times({ words, assignment: { opens, due } }: Sheet): TemplateResult {
  const line = (key: "assigned.opens" | "assigned.due", time: number | null): TemplateResult | typeof nothing =>
    time === null ? nothing : html`<p>${words(key, { moment: words.moment(new Date(time)) })}</p>`;
  return html`${line("assigned.opens", opens)} ${line("assigned.due", due)}`;
}

/** One page of paper; the screen does not show it. */
export function paperSheet(sheet: Sheet): TemplateResult {
  const { words, assignment, address } = sheet;
  return html`<section class="share-paper" lang=${words.lang} aria-hidden="true">
    <header>
      <p>${words("game.name")} · ${words("assigned.line")}</p>
      <h1>${assignment.title}</h1>
      ${times(sheet)}
    </header>
    ${assignment.note === "" ? nothing : html`<p class="note">${assignment.note}</p>`}
    <div class="paper-middle">${pictureOf(sheet)} ${steps(sheet)}</div>
    <p class="blank">${words("assigned.name-label")}: <i></i></p>
    <p class="address">${address}</p>
  </section>`;
}
