/**
 * An assignment as the text of a link: version, fields in few bits, checksum. FROZEN: links hang on classroom walls.
 * What a link says is somebody else's until it was read here; whatever the text, the answer is a value.
 */
import { SUM_LENGTH, textSum } from "../text-sum.ts";
import { BASE64URL, bitReader, bitWriter } from "../summary/bits.ts";
import type { Assignment } from "./assignment.ts";
import { readFields, writeFields, type LinkFault, type NumberedQuestion } from "./link-fields.ts";

export type { LinkFault } from "./link-fields.ts";
export type ReadLink =
  { readonly ok: true; readonly assignment: Assignment } | { readonly ok: false; readonly fault: LinkFault };

const VERSION = 1;
/** Characters. Longer texts are no link of ours. */
export const MOST_CHARACTERS = 4000;

/** `bank`: the numbers of this game's questions, in the order of the road. An assignment with a question that has none is our own mistake and throws. */
export function linkText(assignment: Assignment, bank: readonly NumberedQuestion[]): string {
  const writer = bitWriter();
  writeFields(writer, assignment, bank);
  return summed(VERSION, writer.text());
}

/** The whole text of a link: version before its bits, sum behind them. */
export function summed(version: number, bits: string): string {
  const text = (BASE64URL[version] ?? "") + bits;
  return text + textSum(text);
}

/** The bits of a link of this version. */
export function bitsOf(
  text: string,
  own: number,
): { readonly ok: true; readonly bits: string } | { readonly ok: false; readonly fault: LinkFault } {
  const body = text.slice(0, -SUM_LENGTH);
  if (!/^[\w-]{20,}$/.test(text) || text.length > MOST_CHARACTERS) return { ok: false, fault: "not-ours" };
  if (textSum(body) !== text.slice(-SUM_LENGTH)) return { ok: false, fault: "damaged" };
  const version = BASE64URL.indexOf(body.charAt(0));
  if (version !== own) return { ok: false, fault: version > own ? "newer" : "not-ours" };
  return { ok: true, bits: body.slice(1) };
}

/** Reads a link's text with the numbers of this game's questions. */
export function readLink(text: string, bank: readonly NumberedQuestion[]): ReadLink {
  const body = bitsOf(text, VERSION);
  if (!body.ok) return body;
  const reader = bitReader(body.bits);
  const { assignment, isKnown } = readFields(reader, bank);
  if (!reader.finished() || assignment === null) return { ok: false, fault: "damaged" };
  if (!isKnown) return { ok: false, fault: "unknown-question" };
  const { count, questions } = assignment;
  if (count < 1 || count > questions.length) return { ok: false, fault: "damaged" };
  return { ok: true, assignment };
}
