/** How own questions reach the students: in the link itself, or in a file beside it. */
import { html, type TemplateResult } from "lit/html.js";
import { assignmentFileName } from "../../domain/assignment/file-name.ts";
import { readOwnLink } from "../../domain/assignment/own-link.ts";
import { ownIdsIn } from "../../domain/pack/snapshot.ts";
import { assignmentFileText } from "../../exchange/assignment/assignment-file.ts";
import { MOST_ADDRESS } from "../../exchange/assignment/own-assignment.ts";
import { ownText } from "../../exchange/assignment/own-text.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";

export interface OwnWay {
  /** Name of the file without which the link is not enough; null where it is. */
  readonly file: string | null;
  /** Own questions that lie in the link. */
  readonly inLink: number;
}

export function ownWay({ bank }: Pick<DeskView, "bank">, { packs, link, assignment }: DeskAssignment): OwnWay {
  if (packs.length === 0) return { file: null, inLink: 0 };
  const read = readOwnLink(link, bank);
  return read.ok && read.own.in === "file"
    ? { file: assignmentFileName(assignment.title), inLink: 0 }
    : { file: null, inLink: ownIdsIn(packs).length };
}

/** What students may have: the link, and the questions that it does not hold. There is no key in it. */
export const fileText = (view: Pick<DeskView, "bank">, own: DeskAssignment): string =>
  assignmentFileText(own.link, ownWay(view, own).file === null ? null : ownText(own.packs));

/** Says why there is a file and what to do with it, where a picture of the link would be of no use alone. */
export function giveFile(
  { t }: DeskView,
  { packs }: DeskAssignment,
  { file, save }: { readonly file: string; readonly save: () => void },
): TemplateResult {
  const count = ownIdsIn(packs).length;
  return html`<section class="card" aria-labelledby="share-give-file">
    <h2 id="share-give-file">${t.d("share.give-file")}</h2>
    <p>${t.d("share.own-in-file", { count, most: MOST_ADDRESS })}</p>
    <p>${t.d("share.give-file-how", { file })}</p>
    <button type="button" class="main" @click=${save}>${t.d("share.give-file-save")}</button>
  </section>`;
}
