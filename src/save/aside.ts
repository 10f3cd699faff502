/** What could not be read: kept as it was, for somebody who can. */
import { belongsTo, keyBefore } from "./keys.ts";
import type { Records } from "./records.ts";

/** Copies with the keys under which they lay; of one profile, or all. Lists keys: never on the way to the start. */
export async function recordsAside(
  records: Records,
  profile?: string,
): Promise<readonly (readonly [string, unknown])[]> {
  const keys = await records.keys();
  const found = (keys.ok ? keys.value : []).filter(
    (key) => keyBefore(key) !== null && (profile === undefined || belongsTo(profile, key)),
  );
  const read = await Promise.all(found.map((key) => records.raw(key)));
  return found.flatMap((key, at) => {
    const own = read[at];
    return own?.ok ? [[keyBefore(key) ?? key, own.value] as const] : [];
  });
}
