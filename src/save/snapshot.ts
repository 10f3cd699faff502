/** The state of a log, kept so that a long history opens as fast as a short one. Only a cache: losing it loses nothing. */
import * as v from "valibot";
import { text, whole } from "./event-schema.ts";
import { snapshotKey } from "./keys.ts";
import type { LogState } from "./log-state.ts";
import type { Profile } from "./profile.ts";
import { progressJson, progressSchema } from "./progress-json.ts";
import type { Hole } from "./read-log.ts";
import type { Records } from "./records.ts";

/** To be raised when a fold, or what stands here, changes. */
export const SNAPSHOT = 2;
/** Each hole is looked at on every start: with more of them the log itself is read. */
const MOST_HOLES = 16;

const hole: v.GenericSchema<unknown, Hole> = v.object({
  writer: text,
  n: whole,
  why: v.picklist(["broken", "newer", "unknown"]),
});
const snapshotSchema = v.object({
  version: v.literal(SNAPSHOT),
  heads: v.array(v.tuple([text, whole])),
  lamport: whole,
  last: v.nullable(v.object({ lamport: whole, writer: text, n: whole })),
  holes: v.pipe(v.array(hole), v.maxLength(MOST_HOLES)),
  progress: progressSchema,
});

/** Null where there is none that fits: then the log is read from its beginning. */
export async function readSnapshot(records: Records, profile: Profile): Promise<LogState | null> {
  const read = await records.readCache(snapshotKey(profile.id));
  const parsed = read.state === "open" ? v.safeParse(snapshotSchema, read.value) : null;
  if (!parsed?.success) return null;
  const { version: _, heads, ...rest } = parsed.output;
  const named = new Set(profile.writers);
  const isOfProfile = heads.every(([writer]) => named.has(writer));
  return isOfProfile ? { ...rest, heads: new Map(heads) } : null;
}

/** Whether a state may be kept: not where storage did not tell everything. */
export const isKeepable = ({ holes }: LogState): boolean =>
  holes.length <= MOST_HOLES && holes.every(({ why }) => why !== "fault");

export async function writeSnapshot(records: Records, profile: string, state: LogState): Promise<void> {
  const { heads, progress, ...rest } = state;
  const value = { version: SNAPSHOT, heads: [...heads], ...rest, progress: progressJson(progress) };
  // Where it can't be stored the next start reads the log.
  await records.write(snapshotKey(profile), value);
}
