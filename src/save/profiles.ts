/** Who plays on this device. The list of profiles is one record, each profile another, naming its writers. */
import * as v from "valibot";
import { profileSchema } from "./event-schema.ts";
import type { Read, Records, Written } from "./records.ts";

export type Profile = v.InferOutput<typeof profileSchema>;
export type ProfilesFound = { readonly profiles: readonly Profile[]; readonly problems: readonly Read["state"][] };

const LIST = "profiles";
const keyOf = (id: string): string => `profile/${id}`;

/** Runs alone among all tabs where the browser can see to it. */
export async function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return typeof navigator !== "undefined" && "locks" in navigator ? navigator.locks.request(name, work) : work();
}

async function ids(records: Records): Promise<{ ids: readonly string[]; state: Read["state"] }> {
  const list = await records.read(LIST);
  const parsed = list.state === "open" ? v.safeParse(v.array(v.string()), list.value) : null;
  return { ids: parsed?.success ? parsed.output : [], state: list.state };
}

export async function readProfile(records: Records, id: string): Promise<Profile | Exclude<Read["state"], "open">> {
  const record = await records.read(keyOf(id));
  if (record.state !== "open") return record.state;
  const parsed = v.safeParse(profileSchema, record.value);
  return parsed.success ? parsed.output : "broken";
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
    if (!own.ok || list.ids.includes(profile.id)) return own;
    return records.write(LIST, [...list.ids, profile.id]);
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
