/** Reads a profile's log, writer by writer, without listing keys. */
import { isKnown, type LoggedEvent } from "../domain/events.ts";
import { parseEvent } from "./event-schema.ts";
import { eventKey } from "./keys.ts";
import type { Records } from "./records.ts";

/** Events read at once. */
const BATCH = 32;

/** A place in the log where this game finds nothing to fold. */
export interface Hole {
  readonly writer: string;
  readonly n: number;
  /** `newer`: a record of a later format; `unknown`: a type of a newer game, or one that was lost on the way here. */
  readonly why: "broken" | "newer" | "unknown" | "fault";
}
export interface Place {
  /** One of an unknown type is kept, and a hole. */
  readonly event: LoggedEvent | null;
  readonly hole: Hole | null;
}

/** What stands at one place; null where nothing does. A store that does not answer is asked once more. */
export async function readPlace(records: Records, profile: string, writer: string, n: number): Promise<Place | null> {
  const fits = (value: unknown): boolean => eventAt(value, writer, n) !== null;
  const key = eventKey(profile, writer, n);
  const first = await records.read(key, fits);
  const read = first.state === "fault" ? await records.read(key, fits) : first;
  if (read.state === "none") return null;
  if (read.state !== "open") return { event: null, hole: { writer, n, why: read.state } };
  const event = eventAt(read.value, writer, n);
  if (event === null) return { event: null, hole: { writer, n, why: "broken" } };
  return { event, hole: isKnown(event) ? null : { writer, n, why: "unknown" } };
}

/** The event, where it is one that belongs to this place. */
export function eventAt(value: unknown, writer: string, n: number): LoggedEvent | null {
  const event = parseEvent(value);
  return event !== null && event.writer === writer && event.n === n ? event : null;
}

export interface Tail {
  readonly events: readonly LoggedEvent[];
  readonly holes: readonly Hole[];
  /** The last n that stands there. */
  readonly head: number;
}

/** A writer's events after `head`, to the first miss; `first` of them are read at once, then BATCH. */
export async function readTail(
  records: Records,
  profile: string,
  writer: string,
  head: number,
  first = BATCH,
): Promise<Tail> {
  const events: LoggedEvent[] = [];
  const holes: Hole[] = [];
  for (let [from, size] = [head + 1, first]; ; from += size, size = BATCH) {
    const places = await Promise.all(
      Array.from({ length: size }, (_, at) => readPlace(records, profile, writer, from + at)),
    );
    for (const [at, place] of places.entries()) {
      if (place === null) return { events, holes, head: from + at - 1 };
      if (place.event !== null) events.push(place.event);
      if (place.hole !== null) holes.push(place.hole);
      if (place.hole?.why === "fault") return { events, holes, head: from + at - 1 };
    }
  }
}
