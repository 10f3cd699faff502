/** Who plays on this device. The list of profiles is one record, each profile another, naming its writers. */
import * as v from "valibot";
import { profileSchema } from "./event-schema.ts";
import type { Read, Records, Written } from "./records.ts";

export type Profile = v.InferOutput<typeof profileSchema>;
export type ProfilesFound = { readonly profiles: readonly Profile[]; readonly problems: readonly Read["state"][] };

const LIST = "profiles";
const PROFILE = "profile/";
const keyOf = (id: string): string => PROFILE + id;
const listSchema = v.array(v.string());

/** Runs alone among all tabs where the browser can see to it. */
export async function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return typeof navigator !== "undefined" && "locks" in navigator ? navigator.locks.request(name, work) : work();
}

async function ids(records: Records): Promise<{ ids: readonly string[]; state: Read["state"] }> {
  const list = await records.read(LIST, (value) => v.is(listSchema, value));
  if (list.state === "open") return { ids: v.parse(listSchema, list.value), state: "open" };
  // Nobody's journey goes with the list that named it: this once the keys are looked through.
  const found = list.state === "broken" ? await records.keys(PROFILE) : [];
  return { ids: found.map((key) => key.slice(PROFILE.length)), state: list.state };
}

export async function readProfile(records: Records, id: string): Promise<Profile | Exclude<Read["state"], "open">> {
  const record = await records.read(keyOf(id), (value) => v.is(profileSchema, value));
  return record.state === "open" ? v.parse(profileSchema, record.value) : record.state;
}

export async function listProfiles(records: Records): Promise<ProfilesFound> {
  const list = await ids(records);
  const found = await Promise.all(list.ids.map((id) => readProfile(records, id)));
  const problems: Read["state"][] = list.state === "open" || list.state === "none" ? [] : [list.state];
  const profiles: Profile[] = [];
  for (const one of found)
    if (typeof one === "string") problems.push(one);
    else profiles.push(one);
  return { profiles, problems };
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
  return alone("silk-road-profiles", async () => {
    const list = await ids(records);
    if (list.state === "newer" || list.state === "fault") return { ok: false, fault: "failed" };
    const before = await readProfile(records, profile.id);
    if (before === "newer" || before === "fault") return { ok: false, fault: "failed" };
    const own = await records.write(keyOf(profile.id), change(typeof before === "string" ? profile : before));
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
  return alone("silk-road-profiles", async () => {
    const profile = await readProfile(records, id);
    if (typeof profile === "string") return null;
    const next = change(profile);
    return (await records.write(keyOf(id), next)).ok ? next : null;
  });
}
