/** Who plays on this device. The list of profiles is one record, each profile another. */
import * as v from "valibot";
import { LIST, PROFILE, profileKey } from "./keys.ts";
import { ERASING, profileSchema, type Profile } from "./profile.ts";
import type { Read, Records, Written } from "./records.ts";
import { FORMAT } from "./seal.ts";

export interface ProfilesFound {
  readonly profiles: readonly Profile[];
  /** Those in the bin. */
  readonly binned: readonly Profile[];
  /** Ids of those whose erasing was begun and not ended. */
  readonly erasing: readonly string[];
  readonly problems: readonly Read["state"][];
}

const listSchema = v.array(v.string());

async function ids(records: Records): Promise<{ ids: readonly string[]; state: Read["state"] }> {
  const list = await records.read(LIST, (value) => v.is(listSchema, value));
  if (list.state === "open") return { ids: v.parse(listSchema, list.value), state: "open" };
  // Nobody's journey goes with the list that named it: this once the keys are looked through.
  const keys = list.state === "broken" ? await records.keys() : null;
  const found = keys?.ok ? keys.value.filter((key) => key.startsWith(PROFILE)) : [];
  return { ids: found.map((key) => key.slice(PROFILE.length)), state: list.state };
}

export async function readProfile(records: Records, id: string): Promise<Profile | Exclude<Read["state"], "open">> {
  const record = await records.read(profileKey(id), (value) => v.is(profileSchema, value));
  return record.state === "open" ? v.parse(profileSchema, record.value) : record.state;
}

export async function listProfiles(records: Records): Promise<ProfilesFound> {
  const list = await ids(records);
  const found = await Promise.all(list.ids.map((id) => readProfile(records, id)));
  const problems: Read["state"][] = list.state === "open" || list.state === "none" ? [] : [list.state];
  const whole: Profile[] = [];
  for (const one of found)
    if (typeof one === "string") problems.push(one);
    else whole.push(one);
  return {
    profiles: whole.filter(({ binnedAt }) => binnedAt === null),
    binned: whole.filter(({ binnedAt }) => binnedAt !== null && binnedAt !== ERASING),
    erasing: whole.filter(({ binnedAt }) => binnedAt === ERASING).map(({ id }) => id),
    problems,
  };
}

/**
 * Stores a new profile and then its place in the list; one that stands there already is kept, and `change` is made to
 * either. A list or profile of a newer game is not touched.
 */
export async function addProfile(
  records: Records,
  profile: Profile,
  change = (own: Profile): Profile => own,
): Promise<Written> {
  return records.alone(async () => {
    const list = await ids(records);
    if (list.state === "newer" || list.state === "fault") return { ok: false, fault: "failed" };
    const before = await readProfile(records, profile.id);
    if (before === "newer" || before === "fault") return { ok: false, fault: "failed" };
    const own = await records.write(profileKey(profile.id), change(typeof before === "string" ? profile : before));
    if (!own.ok || (list.state === "open" && list.ids.includes(profile.id))) return own;
    return records.write(LIST, [...new Set([...list.ids, profile.id])]);
  });
}

/** Reads the profile as it stands, changes it, stores it. */
export async function changeProfile(
  records: Records,
  id: string,
  change: (profile: Profile) => Profile,
): Promise<Profile | null> {
  return records.alone(async () => {
    const profile = await readProfile(records, id);
    if (typeof profile === "string") return null;
    const next = change(profile);
    return (await records.write(profileKey(id), next)).ok ? next : null;
  });
}

/** A profile of an earlier format is written once in the present one. */
export async function renewProfile(records: Records, id: string): Promise<void> {
  const read = await records.read(profileKey(id), (value) => v.is(profileSchema, value));
  if (read.state === "open" && read.format < FORMAT) await changeProfile(records, id, (own) => own);
}

/** The list without one that is gone. */
export async function unlist(records: Records, id: string): Promise<Written> {
  return records.alone(async () => {
    const list = await ids(records);
    if (list.state === "newer" || list.state === "fault") return { ok: false, fault: "failed" };
    return records.write(
      LIST,
      list.ids.filter((other) => other !== id),
    );
  });
}
