/** Assignments with own questions: their link is made, with the questions in it or without, and read again. */
import { MOST_QUESTIONS, type Assignment } from "../../domain/assignment/assignment.ts";
import type { LinkFault, NumberedQuestion } from "../../domain/assignment/link-fields.ts";
import { ownLinkText, readOwnLink, type OwnPart } from "../../domain/assignment/own-link.ts";
import { hash64 } from "../../domain/fnv.ts";
import { ownIdsIn } from "../../domain/pack/snapshot.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { ownText, readOwnText } from "./own-text.ts";
import { packed, unpacked } from "./packing.ts";

/** Characters of a whole address that every system lets through. */
export const MOST_ADDRESS = 2000;
/** Bytes that questions of a link may come to: twenty times what such a link holds. */
const MOST_INLINE = 30_000;
/** Longer texts are not even tried: no packing brings them into a link. */
const MOST_TRIED = 60_000;

export interface GivenOut {
  readonly link: string;
  readonly in: OwnPart["in"];
}
export interface GiveOut {
  /** `questions`: ids of the road's questions and of all in `packs`. */
  readonly assignment: Assignment;
  readonly bank: readonly NumberedQuestion[];
  readonly packs: readonly Pack[];
  /** Characters that a link may have. */
  readonly room: number;
}

/** The questions go into the link where there is room for them; otherwise it says by what their file is known. */
export function giveOut({ assignment, bank, packs, room }: GiveOut): GivenOut {
  const own = ownIdsIn(packs);
  const isOwn = new Set(own);
  const ofRoad = { ...assignment, questions: assignment.questions.filter((id) => !isOwn.has(id)) };
  const text = ownText(packs);
  if (text.length <= MOST_TRIED) {
    const bytes = new TextEncoder().encode(text);
    const link = bytes.length > MOST_INLINE ? null : ownLinkText(ofRoad, bank, { in: "link", bytes: packed(bytes) });
    if (link !== null && link.length <= room) return { link, in: "link" };
  }
  return { link: ownLinkText(ofRoad, bank, { in: "file", hash: hash64(text), count: own.length }), in: "file" };
}

/** `missing`: it needs a file, which is not here. */
export type OwnFault = LinkFault | "missing";
export type OpenedOwn =
  | {
      readonly ok: true;
      /** Its questions in the order of the road, and then of the packs. */
      readonly assignment: Assignment;
      readonly packs: readonly Pack[];
      readonly in: OwnPart["in"];
    }
  /** `title`: of what is missing, so far as the link tells it. */
  | { readonly ok: false; readonly fault: OwnFault; readonly title?: string };

type Text = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: OwnFault };
const faulty = (fault: OwnFault): Text => ({ ok: false, fault });

function textOf(own: OwnPart, file: string | null): Text {
  if (own.in === "file") {
    if (file === null) return faulty("missing");
    return hash64(file) === own.hash ? { ok: true, text: file } : faulty("damaged");
  }
  const bytes = unpacked(own.bytes, MOST_INLINE);
  if (bytes === null) return faulty("damaged");
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return faulty("damaged"); // bytes that are no text
  }
}

/** `file`: the text of its own questions where they do not lie in the link; null while they are not here. Never throws. */
export function openOwn(link: string, bank: readonly NumberedQuestion[], file: string | null): OpenedOwn {
  const read = readOwnLink(link, bank);
  if (!read.ok) return read;
  const { assignment, own } = read;
  const { title } = assignment;
  const text = textOf(own, file);
  const opened = text.ok ? readOwnText(text.text) : text;
  if (!opened.ok) return { ...opened, title };
  const { packs } = opened;
  const ids = ownIdsIn(packs);
  const questions = [...assignment.questions, ...ids];
  const isSound =
    questions.length <= MOST_QUESTIONS &&
    assignment.count <= questions.length &&
    new Set([...bank.map(({ id }) => id), ...ids]).size === bank.length + ids.length &&
    (own.in === "link" || own.count === ids.length);
  if (!isSound) return { ok: false, fault: "damaged", title };
  return { ok: true, assignment: { ...assignment, questions }, packs, in: own.in };
}
