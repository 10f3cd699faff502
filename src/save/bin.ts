/** Profiles that are to go: first into the bin, then away with everything of theirs. */
import { belongsTo, profileKey } from "./keys.ts";
import { ERASING, type Profile } from "./profile.ts";
import { changeProfile, readProfile, unlist, type ProfilesFound } from "./profiles.ts";
import type { Records, Written } from "./records.ts";

/** Milliseconds. */
export const DAYS_IN_BIN = 30 * 24 * 60 * 60 * 1000;
const BATCH = 64;

export const binProfile = (records: Records, id: string, now: number): Promise<Profile | null> =>
  changeProfile(records, id, (own) => ({ ...own, binnedAt: Math.max(now, ERASING + 1) }));
export const restoreProfile = (records: Records, id: string): Promise<Profile | null> =>
  changeProfile(records, id, (own) => ({ ...own, binnedAt: null }));

/**
 * Removes everything of a profile, copies set aside among it. One of a newer game is left as it is. A kill in the middle
 * leaves a profile that nobody is shown and that the next start erases to the end.
 */
export async function eraseProfile(records: Records, id: string): Promise<Written> {
  const own = await readProfile(records, id);
  if (own === "newer" || own === "fault") return { ok: false, fault: "failed" };
  if (typeof own !== "string") await changeProfile(records, id, (profile) => ({ ...profile, binnedAt: ERASING }));
  const keys = await records.keys();
  if (!keys.ok) return keys;
  const rest = keys.value.filter((key) => belongsTo(id, key) && key !== profileKey(id));
  for (let from = 0; from < rest.length; from += BATCH) {
    const gone = await Promise.all(rest.slice(from, from + BATCH).map((key) => records.remove(key)));
    const failed = gone.find(({ ok }) => !ok);
    if (failed !== undefined) return failed;
  }
  const gone = await records.remove(profileKey(id));
  return gone.ok ? unlist(records, id) : gone;
}

/** Erases those that lay in the bin long enough, and those whose erasing was begun. */
export async function purgeBin(records: Records, { binned, erasing }: ProfilesFound, now: number): Promise<void> {
  const due = binned.filter(({ binnedAt }) => binnedAt !== null && now - binnedAt > DAYS_IN_BIN).map(({ id }) => id);
  // What can't be erased now is tried at the next start.
  for (const id of [...erasing, ...due]) await eraseProfile(records, id);
}
