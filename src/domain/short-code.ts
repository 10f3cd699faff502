/**
 * A code short enough to be copied by hand: which stops have their stamp, with how many stars, and nothing else. FROZEN.
 */
import { fnv1a } from "./fnv.ts";
import { JOURNEY } from "./events.ts";
import { codeLength, inFives, lettersWithCheck, readLetters } from "./letters32.ts";
import type { Progress, StopProgress } from "./progress.ts";
import { UNSAID } from "./recall.ts";
import { packText } from "./summary/pack.ts";
import { UNKNOWN_CONTENT } from "./summary/summary.ts";

const MOST_LETTERS = 16;
const VERSION = 1;
/** Versions 0 to 3 have room. */
const VERSIONS = 4;
/** No stamp, or a stamp with 0 to 3 stars. */
const STATES = 5;
const MOST_STARS = 3;

/** A code is good only for the stops it was made for, in their order: a place in it is all that tells a stop. */
const stopsMark = (stops: readonly string[]): number[] => inFives(fnv1a(stops.join(" ")), 7);

/** Letters before the checksum. Sixteen letters serve 20 stops; throws where there are more. */
function dataLength(stops: number): number {
  const length = Math.ceil(Math.log(VERSIONS * STATES ** stops) / Math.log(32));
  if (codeLength(length) > MOST_LETTERS) throw new RangeError(`${stops} stops are too many for a short code`);
  return length;
}

const stateOf = (stop: StopProgress | undefined): number =>
  stop === undefined || stop.visitsEnded === 0 ? 0 : 1 + Math.min(stop.stars, MOST_STARS);

/** `stops`: ids in the order of the road, at most 20. In groups of four: 12 letters for our 12 stops. */
export function makeCode(progress: Progress, stops: readonly string[]): string {
  const done = progress.runs.get(JOURNEY)?.stops;
  const value = stops.reduce((value, stop) => value * STATES + stateOf(done?.get(stop)), VERSION);
  return lettersWithCheck(inFives(value, dataLength(stops.length)), stopsMark(stops));
}

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

/** `stops`: as in `makeCode`. */
export function readCode(text: string, stops: readonly string[]): ReadCode {
  const read = readLetters(text, dataLength(stops.length), stopsMark(stops));
  if (!read.ok) return read;
  const value = read.data.reduce((value, five) => value * 32 + five, 0);
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
