/** A reader of what a killed browser left behind. It shares no code with `src/save`: what it checks must not check itself. */
import { inOrder, type LoggedEvent } from "../../src/domain/events.ts";
import { checksum } from "../../src/domain/fnv.ts";

/** Everything that is kept, by key, as IndexedDB gave it. */
export type Kept = Readonly<Record<string, unknown>>;

export interface KeptProfile {
  readonly id: string;
  /** In log order; of each named writer from its first event to the first that is missing. */
  readonly events: readonly LoggedEvent[];
  /** Keys of events that stand there and can't be read. */
  readonly unreadable: readonly string[];
}

/** What is under a sound seal, of whatever format; undefined where there is none. */
export function unsealed(record: unknown): unknown {
  if (typeof record !== "object" || record === null || !("body" in record) || !("sum" in record)) return undefined;
  const { body, sum } = record;
  return typeof body === "string" && checksum(body) === sum ? JSON.parse(body) : undefined;
}

/** The number of the format in which a record says that it was written. */
export const formatOf = (record: unknown): number | null =>
  typeof record === "object" && record !== null && "f" in record ? Number(record.f) : null;

const isText = (value: unknown): value is string => typeof value === "string";
const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(isText) : []);
/** Its stamp and its type are enough: the fold skips what it does not know. */
function isEvent(value: unknown): value is LoggedEvent {
  if (typeof value !== "object" || value === null) return false;
  if (!("type" in value && "writer" in value && "n" in value && "lamport" in value && "at" in value)) return false;
  return isText(value.type) && isText(value.writer) && [value.n, value.lamport, value.at].every(Number.isFinite);
}

/** What stands under a key of which there are two copies; the second counts where the first is broken. */
const eitherOf = (kept: Kept, key: string): unknown =>
  kept[key] === undefined ? undefined : (unsealed(kept[key]) ?? unsealed(kept[`spare/${key}`]));

/** The writers that a profile names. */
export const writersOf = (kept: Kept, id: string): readonly string[] => {
  const profile = eitherOf(kept, `profile/${id}`);
  return typeof profile === "object" && profile !== null && "writers" in profile ? textsIn(profile.writers) : [];
};

function profileOf(kept: Kept, id: string): KeptProfile {
  const events: LoggedEvent[] = [];
  const unreadable: string[] = [];
  for (const writer of new Set(writersOf(kept, id)))
    for (let n = 1; ; n++) {
      const key = `event/${id}/${writer}/${n}`;
      if (kept[key] === undefined) break;
      const event = unsealed(kept[key]);
      if (isEvent(event)) events.push(event);
      else unreadable.push(key);
    }
  return { id, events: events.toSorted(inOrder), unreadable };
}

/** The profiles that a start-up finds, with their logs: what names them may itself be broken. */
export function keptProfiles(kept: Kept): readonly KeptProfile[] {
  const listed = eitherOf(kept, "profiles");
  const byKey = (): readonly string[] =>
    Object.keys(kept).flatMap((key) => (key.startsWith("profile/") ? [key.slice("profile/".length)] : []));
  const isBroken = kept["profiles"] !== undefined && listed === undefined;
  return (isBroken ? byKey() : textsIn(listed)).map((id) => profileOf(kept, id));
}
