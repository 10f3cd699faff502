/** A profile as a file, for moving house. Whatever is read out of one is somebody else's until it has been checked. */
import * as v from "valibot";
import { checksum } from "../domain/fnv.ts";
import { openEvent, readPlaceName, type SealedLog } from "./merge-logs.ts";
import { migrate } from "./migrate.ts";
import { PROFILE } from "./keys.ts";
import { readOwnFile, type OwnFileFault } from "./own-file.ts";
import { profileSchema, type Profile } from "./profile.ts";
import { FORMAT } from "./seal.ts";

const APP = "silk-road-journey";
/** Characters. */
export const MOST_CHARACTERS = 20 * 1024 * 1024;
const MOST_WRITERS = 4096;
/** An import must leave room for the events that come after it. */
const MOST_LAMPORT = 2 ** 48;

export interface House {
  readonly profile: Profile;
  readonly exportedAt: number;
  readonly log: SealedLog;
  /** Records that could not be read, with the keys under which they lay. */
  readonly aside: readonly (readonly [string, unknown])[];
}
export type ReadHouse =
  /** `damaged`: events that could not be read; the others are whole. */
  | { readonly ok: true; readonly house: House; readonly damaged: number }
  | { readonly ok: false; readonly fault: OwnFileFault };

/** Over what has no seal of its own. */
const sumOf = (format: number, exportedAt: number, profile: unknown, events: number, aside: number): string =>
  checksum(JSON.stringify([format, exportedAt, profile, events, aside]));

export function houseText({ profile, exportedAt, log, aside }: House): string {
  const sum = sumOf(FORMAT, exportedAt, profile, log.size, aside.length);
  return JSON.stringify({ app: APP, format: FORMAT, exportedAt, profile, events: [...log], aside, sum });
}

const isId = (text: string): boolean => /^[\w-]{1,64}$/.test(text);
/** A seal and nothing besides; one of a newer game is taken as it is. */
const sealSchema = v.object({ f: v.number(), body: v.string(), sum: v.string() });
const entries = v.array(v.tuple([v.string(), v.unknown()]));
const fileSchema = v.object({
  format: v.number(),
  exportedAt: v.pipe(v.number(), v.finite()),
  profile: v.unknown(),
  events: entries,
  aside: entries,
  sum: v.string(),
});

/** Events that are what they say they are; anything else is counted. */
function soundEvents(events: v.InferOutput<typeof entries>): { log: Map<string, unknown>; damaged: number } {
  const log = new Map<string, unknown>();
  const writers = new Set<string>();
  for (const [place, record] of events) {
    const event = openEvent(place, record);
    const writer = readPlaceName(place)?.writer;
    const isSound = event === "newer" || (event !== null && event.lamport <= MOST_LAMPORT);
    if (!isSound || writer === undefined) continue;
    writers.add(writer);
    if (writers.size <= MOST_WRITERS) log.set(place, event === "newer" ? record : v.parse(sealSchema, record));
  }
  return { log, damaged: events.length - log.size };
}

/** Never throws, whatever the text. */
export function readHouse(text: string): ReadHouse {
  const read = readOwnFile(text, { app: APP, format: FORMAT, most: MOST_CHARACTERS, schema: fileSchema });
  if (!read.ok) return read;
  const { format, exportedAt, profile: given, events, aside, sum } = read.file;
  if (sum !== sumOf(format, exportedAt, given, events.length, aside.length)) return { ok: false, fault: "damaged" };
  const profile = v.safeParse(profileSchema, migrate(PROFILE, given, format));
  if (!profile.success || !isId(profile.output.id)) return { ok: false, fault: "damaged" };
  const { log, damaged } = soundEvents(events);
  return { ok: true, house: { profile: profile.output, exportedAt, log, aside }, damaged };
}
