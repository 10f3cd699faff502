/** Every key under which anything is kept. FROZEN: a key that changes loses what lies under the old one. */
import { checksum } from "../domain/fnv.ts";

export const LIST = "profiles";
export const SETTINGS = "settings";
export const PROFILE = "profile/";
const ASIDE = "aside/";

export const profileKey = (id: string): string => PROFILE + id;
export const eventKey = (profile: string, writer: string, n: number): string => `event/${profile}/${writer}/${n}`;
export const draftKey = (profile: string, run: string, question: string): string =>
  `draft/${profile}/${run}/${question}`;
export const snapshotKey = (profile: string): string => `snapshot/${profile}`;
/** Where a broken record's copy lies: one place for the same bytes, however often they are found. */
export const asideKey = (key: string, record: unknown): string => `${ASIDE}${checksum(JSON.stringify(record))}/${key}`;

/** The second copy of a record on which everything else hangs: the list, and each profile. Null where there is none. */
export const spareKey = (key: string): string | null =>
  key === LIST || key.startsWith(PROFILE) ? `spare/${key}` : null;

/** The key that a copy set aside had before; null for any other key. */
export const keyBefore = (key: string): string | null => /^aside\/[^/]*\/(.+)$/.exec(key)?.[1] ?? null;

/** Whether a record is of this profile, copies that were set aside among them. */
export function belongsTo(profile: string, key: string): boolean {
  const own = keyBefore(key) ?? key;
  return (
    own === profileKey(profile) ||
    own === spareKey(profileKey(profile)) ||
    own === snapshotKey(profile) ||
    own.startsWith(`event/${profile}/`) ||
    own.startsWith(`draft/${profile}/`)
  );
}
