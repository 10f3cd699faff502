/** Out of the house as a file, and in again: into an empty house, or one where the same player lives already. */
import { JOURNEY, type GameEvent, type Stamped } from "../domain/events.ts";
import { checksum } from "../domain/fnv.ts";
import { recordsAside } from "./aside.ts";
import type { House } from "./house-file.ts";
import { planImport } from "./import-plan.ts";
import { asideKey, eventKey, snapshotKey } from "./keys.ts";
import { isLost, placeOf, readPlaceName, type SealedLog } from "./merge-logs.ts";
import { mergeProfiles, type Profile } from "./profile.ts";
import { addProfile, changeProfile } from "./profiles.ts";
import type { Records, Written } from "./records.ts";
import { seal } from "./seal.ts";
import { readSealedLog } from "./sealed-log.ts";
import type { StoreFault } from "./store.ts";

/** Writers whose events are stored side by side. */
const SIDE_BY_SIDE = 8;

/** `pending`: events that storage did not take; a file is where they are safe. */
export async function houseOf(
  records: Records,
  profile: Profile,
  pending: readonly Stamped<GameEvent>[],
  exportedAt: number,
): Promise<House> {
  const { log } = await readSealedLog(records, profile.id, profile.writers);
  const waiting = pending.map((event) => [placeOf(event.writer, event.n), seal(event)] as const);
  const aside = await recordsAside(records, profile.id);
  return { profile, exportedAt, log: new Map([...log, ...waiting]), aside };
}

export type Imported =
  | { readonly ok: true; readonly newEvents: number; readonly conflicts: number }
  /** Doing it again goes on where it stopped. `newer`: the profile here is of a newer game. */
  | { readonly ok: false; readonly fault: StoreFault | "newer" };

/** The player as both houses know them; who comes in comes out of the bin. */
function movedIn(here: Profile, { profile, exportedAt }: House, writers: Iterable<string>): Profile {
  const merged = mergeProfiles(here, { ...profile, exportedAt });
  return { ...merged, writers: [...new Set([...here.writers, ...writers])], binnedAt: null };
}

async function writeEvents(
  records: Records,
  profile: string,
  writes: readonly (readonly [string, unknown])[],
  own: SealedLog,
): Promise<Written> {
  for (const [place, record] of writes) {
    const name = readPlaceName(place);
    if (name === null) continue;
    const key = eventKey(profile, name.writer, name.n);
    const before = own.get(place);
    const isWorthless = before === undefined || isLost(place, before);
    const kept: Written = isWorthless ? { ok: true } : await records.put(asideKey(key, before), before);
    const written = kept.ok ? await records.put(key, record) : kept;
    if (!written.ok) return written;
  }
  return { ok: true };
}

/**
 * The profile names its writers first, then each writer's events follow from the first to the last: wherever it is cut
 * off, what is there opens.
 */
export async function moveIn(records: Records, house: House): Promise<Imported> {
  const planned = await planImport(records, house);
  if (!planned.ok) return planned;
  const { writes, own, newEvents, conflicts } = planned.plan;
  const fresh = { ...house.profile, writers: [], binnedAt: null };
  const named = await addProfile(records, fresh, (here) => movedIn(here, house, writes.keys()));
  if (!named.ok) return named;
  await records.remove(snapshotKey(house.profile.id));
  const each = [...writes.values()];
  for (let from = 0; from < each.length; from += SIDE_BY_SIDE) {
    const some = each.slice(from, from + SIDE_BY_SIDE);
    const done = await Promise.all(some.map((events) => writeEvents(records, house.profile.id, events, own)));
    const failed = done.find((written) => !written.ok);
    if (failed?.ok === false) return failed;
  }
  // A tab that plays meanwhile may have kept another one.
  await records.remove(snapshotKey(house.profile.id));
  return { ok: true, newEvents, conflicts };
}

/** Takes in a packed summary. The same one always has the same place in the log: twice is as good as once. */
export async function moveInShort(records: Records, profile: string, summary: string): Promise<Written> {
  const writer = `r${checksum(summary)}`;
  const named = await changeProfile(records, profile, (own) => ({
    ...own,
    writers: [...new Set([...own.writers, writer])],
  }));
  if (named === null) return { ok: false, fault: "failed" };
  const event = { type: "restored", run: JOURNEY, summary, writer, n: 1, lamport: 0, at: 0 } as const;
  return records.write(eventKey(profile, writer, 1), event);
}
