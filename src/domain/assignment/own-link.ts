/**
 * The link of an assignment with questions of the teacher's own: what every link has, and those questions packed, or by
 * what the file that holds them is known. FROZEN as version 2.
 */
import { bitReader, bitWriter, type BitReader } from "../summary/bits.ts";
import { MOST_QUESTIONS, type Assignment } from "./assignment.ts";
import { bitsOf, summed } from "./link-code.ts";
import { BYTE, readFields, writeBytes, writeFields, type LinkFault, type NumberedQuestion } from "./link-fields.ts";

const VERSION = 2;
const HALF_HASH = 8;
const HEX = 16;
const BITS = 32;

export type OwnPart =
  /** Packed as `src/exchange/assignment/own-text.ts` does it. */
  | { readonly in: "link"; readonly bytes: Uint8Array }
  /** `hash64` of the text that the file holds, and how many questions there are in it. */
  | { readonly in: "file"; readonly hash: string; readonly count: number };

export type ReadOwnLink =
  /** `assignment`: with the questions of the road alone; `count` is held to all of them by whoever has all. */
  | { readonly ok: true; readonly assignment: Assignment; readonly own: OwnPart }
  | { readonly ok: false; readonly fault: LinkFault };

/** `assignment.questions`: those of the road; `count` is of all. */
export function ownLinkText(assignment: Assignment, bank: readonly NumberedQuestion[], own: OwnPart): string {
  const writer = bitWriter();
  writeFields(writer, assignment, bank);
  writer.bits(own.in === "link" ? 0 : 1, 1);
  if (own.in === "link") {
    writer.number(own.bytes.length);
    writeBytes(writer, own.bytes);
  } else {
    for (const at of [0, HALF_HASH]) writer.bits(Number.parseInt(own.hash.slice(at, at + HALF_HASH), HEX), BITS);
    writer.number(own.count);
  }
  return summed(VERSION, writer.text());
}

function readOwn(reader: BitReader): OwnPart {
  if (reader.bits(1) === 0)
    return { in: "link", bytes: Uint8Array.from({ length: reader.count(BYTE) }, () => reader.bits(BYTE)) };
  const halves = [reader.bits(BITS), reader.bits(BITS)];
  const hash = halves.map((half) => half.toString(HEX).padStart(HALF_HASH, "0")).join("");
  return { in: "file", hash, count: reader.number() };
}

export function readOwnLink(text: string, bank: readonly NumberedQuestion[]): ReadOwnLink {
  const body = bitsOf(text, VERSION);
  if (!body.ok) return body;
  const reader = bitReader(body.bits);
  const { assignment, isKnown } = readFields(reader, bank);
  const own = readOwn(reader);
  if (!reader.finished() || assignment === null) return { ok: false, fault: "damaged" };
  if (!isKnown) return { ok: false, fault: "unknown-question" };
  const { count, questions } = assignment;
  const all = questions.length + (own.in === "file" ? own.count : MOST_QUESTIONS);
  const isSound = count >= 1 && count <= all && (own.in === "link" || (own.count >= 1 && all <= MOST_QUESTIONS));
  return isSound ? { ok: true, assignment, own } : { ok: false, fault: "damaged" };
}
