/**
 * A code short enough to be copied by hand: which stops have their stamp, with how many stars, and nothing else. FROZEN.
 * Letters: Douglas Crockford's base 32 (crockford.com/base32.html). The last six are the checksum of Bech32m (Bitcoin
 * improvement proposal 350), which finds every error of up to four letters: any slip, and any two that changed places.
 */
import { fnv1a } from "./fnv.ts";
import { JOURNEY } from "./events.ts";
import type { Progress, StopProgress } from "./progress.ts";
import { UNSAID } from "./recall.ts";
import { packText } from "./summary/pack.ts";
import { UNKNOWN_CONTENT } from "./summary/summary.ts";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP = 4;
const MOST_LETTERS = 16;
const CHECK_LETTERS = 6;
const VERSION = 1;
/** Versions 0 to 3 have room. */
const VERSIONS = 4;
/** No stamp, or a stamp with 0 to 3 stars. */
const STATES = 5;
const MOST_STARS = 3;
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const FINAL = 0x2bc830a3;

/** The polynomial remainder of Bech32m over numbers from 0 to 31. */
function remainder(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [bit, factor] of GENERATOR.entries()) if ((top >>> bit) & 1) check ^= factor;
  }
  return check;
}

/** `count` numbers from 0 to 31, the highest first. Below 2^53. */
const inFives = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => Math.floor(value / 32 ** (count - 1 - at)) % 32);

/** A code is good only for the stops it was made for, in their order: a place in it is all that tells a stop. */
const stopsMark = (stops: readonly string[]): number[] => inFives(fnv1a(stops.join(" ")), 7);

function checkOf(data: readonly number[], stops: readonly string[]): number[] {
  const room = inFives(0, CHECK_LETTERS);
  return inFives(remainder([...stopsMark(stops), ...data, ...room]) ^ FINAL, CHECK_LETTERS);
}

const lettersOf = (values: readonly number[]): string => values.map((value) => LETTERS[value]).join("");

/** Letters before the checksum. Sixteen letters serve 20 stops; throws where there are more. */
function dataLength(stops: number): number {
  const length = Math.ceil(Math.log(VERSIONS * STATES ** stops) / Math.log(32));
  if (length + CHECK_LETTERS > MOST_LETTERS) throw new RangeError(`${stops} stops are too many for a short code`);
  return length;
}

const stateOf = (stop: StopProgress | undefined): number =>
  stop === undefined || stop.visitsEnded === 0 ? 0 : 1 + Math.min(stop.stars, MOST_STARS);

/** `stops`: ids in the order of the road, at most 20. In groups of four: 12 letters for our 12 stops. */
export function makeCode(progress: Progress, stops: readonly string[]): string {
  const done = progress.runs.get(JOURNEY)?.stops;
  const value = stops.reduce((value, stop) => value * STATES + stateOf(done?.get(stop)), VERSION);
  const data = inFives(value, dataLength(stops.length));
  const code = lettersOf([...data, ...checkOf(data, stops)]);
  return code.match(new RegExp(`.{1,${GROUP}}`, "g"))!.join("-"); // never empty
}

/** What a hand or a keyboard makes of it: small or wide letters, spaces and dashes, O for 0, I and L for 1. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[\s\p{Dash}]/gu, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");

export type ReadCode =
  /** `summary`: a packed summary with stamps and stars only. */
  | { readonly ok: true; readonly summary: string }
  | { readonly ok: false; readonly fault: "length" | "letter" | "typo" | "newer" };

function stampsIn(value: number, stops: readonly string[]): Map<string, StopProgress> {
  const found = stops.map((stop, at): [string, number] => [
    stop,
    Math.floor(value / STATES ** (stops.length - 1 - at)) % STATES,
  ]);
  return new Map(
    found
      .filter(([, state]) => state > 0)
      .map(([stop, state]) => [stop, { stars: state - 1, visitsEnded: 1, steps: [], asked: new Set() }]),
  );
}

/** `stops`: as in `makeCode`. Of two faults the one is told that a player can see first. */
export function readCode(text: string, stops: readonly string[]): ReadCode {
  const letters = plain(text);
  const values = Array.from(letters, (letter) => LETTERS.indexOf(letter));
  if (values.includes(-1)) return { ok: false, fault: "letter" };
  const length = dataLength(stops.length);
  if (values.length !== length + CHECK_LETTERS) return { ok: false, fault: "length" };
  const data = values.slice(0, length);
  if (lettersOf(checkOf(data, stops)) !== lettersOf(values.slice(length))) return { ok: false, fault: "typo" };
  const value = data.reduce((value, five) => value * 32 + five, 0);
  const version = Math.floor(value / STATES ** stops.length);
  if (version !== VERSION) return { ok: false, fault: version > VERSION ? "newer" : "typo" };
  const summary = packText({
    content: UNKNOWN_CONTENT,
    stops: stampsIn(value, stops),
    cards: new Map(),
    certainty: UNSAID,
  });
  return { ok: true, summary };
}
