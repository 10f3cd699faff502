/**
 * A summary as text of the base64url alphabet: mark, version, body, checksum of all before it. FROZEN: mark, version and
 * checksum stay where they are in every version, so that an older game can tell a newer summary from a damaged one.
 */
import type { Certainty } from "../events.ts";
import { fnv1a } from "../fnv.ts";
import { UNSAID, type CertaintyTally } from "../recall.ts";
import { BASE64URL, bitReader, bitWriter, type BitReader, type BitWriter } from "./bits.ts";
import { readCards, writeCards } from "./cards.ts";
import { readNames, writeNames } from "./names.ts";
import { readStops, writeStops } from "./stops.ts";
import type { Summary } from "./summary.ts";

const MARK = "SRJ";
const VERSION = 1;
const HEAD = MARK.length + 1;
const SUM_BITS = 32;
const SUM_LENGTH = 6;
const CONTENT_BITS = 32;
const CONTENT_DIGITS = 8;
const LEVELS: readonly Certainty[] = [1, 2, 3];
const MOST_ANSWERS = 65_535;

/** Any one changed character changes this sum: each step of FNV-1a is a bijection. */
function sumOf(text: string): string {
  const writer = bitWriter();
  writer.bits(fnv1a(text), SUM_BITS);
  return writer.text();
}

function writeCertainty(to: BitWriter, tally: CertaintyTally): void {
  for (const level of LEVELS)
    for (const count of [tally[level].right, tally[level].wrong]) to.number(Math.min(count, MOST_ANSWERS));
}

const readCertainty = (from: BitReader): CertaintyTally =>
  LEVELS.reduce((tally, level) => ({ ...tally, [level]: { right: from.number(), wrong: from.number() } }), UNSAID);

function namesIn({ stops, cards }: Summary): readonly string[] {
  const ofStops = [...stops].flatMap(([id, { asked, steps }]) => [
    id,
    ...asked,
    ...steps.map(({ question }) => question),
  ]);
  return [...new Set([...ofStops, ...cards.keys()])].toSorted((a, b) => (a < b ? -1 : 1));
}

export function packText(summary: Summary): string {
  if (!/^[0-9a-f]{8}$/.test(summary.content)) throw new RangeError("content: 8 hexadecimal digits");
  const names = namesIn(summary);
  const places = new Map(names.map((name, at) => [name, at]));
  const writer = bitWriter();
  writer.bits(Number.parseInt(summary.content, 16), CONTENT_BITS);
  writeNames(writer, names);
  writeStops(writer, summary.stops, (name) => places.get(name)!, names.length); // every id is among the names
  writeCards(writer, names, summary.cards);
  writeCertainty(writer, summary.certainty);
  const text = MARK + BASE64URL[VERSION] + writer.text();
  return text + sumOf(text);
}

export type OpenedSummary =
  | { readonly ok: true; readonly value: Summary }
  | { readonly ok: false; readonly fault: "damaged" | "newer" | "not-ours" };

const refused = (fault: "damaged" | "newer" | "not-ours"): OpenedSummary => ({ ok: false, fault });

export function openText(text: string): OpenedSummary {
  if (!text.startsWith(MARK) || !/^[\w-]+$/.test(text)) return refused("not-ours");
  const body = text.slice(0, -SUM_LENGTH);
  if (body.length < HEAD || sumOf(body) !== text.slice(-SUM_LENGTH)) return refused("damaged");
  const version = BASE64URL.indexOf(body.charAt(MARK.length));
  if (version > VERSION) return refused("newer");
  const reader = bitReader(body.slice(HEAD));
  const content = reader.bits(CONTENT_BITS).toString(16).padStart(CONTENT_DIGITS, "0");
  const names = readNames(reader);
  const stops = readStops(reader, names);
  const cards = readCards(reader, names);
  const certainty = readCertainty(reader);
  return version === VERSION && reader.finished()
    ? { ok: true, value: { content, stops, cards, certainty } }
    : refused("damaged");
}
