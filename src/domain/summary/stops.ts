/** What stands at each stop: stars, visits, steps with their questions, questions asked. FROZEN. */
import type { Step, StopProgress } from "../progress.ts";
import { widthFor, type BitReader, type BitWriter } from "./bits.ts";

const STATES = ["done", "gap", "open"] as const;
const STATE_BITS = 2;
const STAR_BITS = 2;
const MOST_STARS = 3;
const MOST_VISITS = 4095;

/** Questions of one stop stand side by side among the names: they are told by their place in its stretch. */
function writeStop(to: BitWriter, stop: StopProgress, placeOf: (name: string) => number): void {
  to.bits(Math.min(stop.stars, MOST_STARS), STAR_BITS);
  to.number(Math.min(stop.visitsEnded, MOST_VISITS));
  const places = [...stop.asked, ...stop.steps.map(({ question }) => question)].map(placeOf);
  const first = places.length === 0 ? 0 : Math.min(...places);
  const stretch = places.length === 0 ? 0 : Math.max(...places) - first + 1;
  to.number(first);
  to.number(stretch);
  const asked = new Set([...stop.asked].map(placeOf));
  for (let at = first; at < first + stretch; at++) to.bits(asked.has(at) ? 1 : 0, 1);
  to.number(stop.steps.length);
  for (const { state, question } of stop.steps) {
    to.bits(STATES.indexOf(state), STATE_BITS);
    to.bits(placeOf(question) - first, widthFor(stretch - 1));
  }
}

function readStop(from: BitReader, names: readonly string[]): StopProgress {
  const nameAt = (at: number): string => {
    if (at >= names.length) from.fail();
    return names[at] ?? "";
  };
  const stars = from.bits(STAR_BITS);
  const visitsEnded = from.number();
  const first = from.number();
  const stretch = from.count(1);
  const asked = new Set<string>();
  for (let at = first; at < first + stretch; at++) if (from.bits(1) === 1) asked.add(nameAt(at));
  const steps = Array.from({ length: from.count(STATE_BITS) }, (): Step => {
    const state = STATES[from.bits(STATE_BITS)];
    if (state === undefined) from.fail();
    return { state: state ?? "open", question: nameAt(first + from.bits(widthFor(stretch - 1))) };
  });
  return { stars, visitsEnded, steps, asked };
}

const LEAST_STOP_BITS = 22;

export function writeStops(
  to: BitWriter,
  stops: ReadonlyMap<string, StopProgress>,
  placeOf: (name: string) => number,
  names: number,
): void {
  to.number(stops.size);
  for (const [id, stop] of stops) {
    to.bits(placeOf(id), widthFor(names - 1));
    writeStop(to, stop, placeOf);
  }
}

export function readStops(from: BitReader, names: readonly string[]): ReadonlyMap<string, StopProgress> {
  const stops = new Map<string, StopProgress>();
  for (let left = from.count(LEAST_STOP_BITS); left > 0; left--) {
    const id = names[from.bits(widthFor(names.length - 1))];
    if (id === undefined) from.fail();
    stops.set(id ?? "", readStop(from, names));
  }
  return stops;
}
