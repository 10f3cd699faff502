/** Every key under which anything is kept. FROZEN: a key that changes loses what lies under the old one. */
import { checksum } from "../domain/fnv.ts";

export const LIST = "profiles";
export const SETTINGS = "settings";
export const PROFILE = "profile/";
const ASIDE = "aside/";
/** Of the teacher's desk. */
export const DESK_LIST = "desk/list";
export const DESK_ASSIGNMENT = "desk/assignment/";
export const DESK_CLASS = "desk/class/";
export const DESK_ROUND = "desk/round/";
const DESK_SLIPS = "desk/slips/";
/** A teacher's own questions: written at the desk, played in the game. */
export const PACK = "pack/";

/** Own questions that came in a file beside their assignment's link, by the link's sum: a cache, for the file can be opened again. */
export const ownKey = (hash: string): string => `own/${hash}`;

export const profileKey = (id: string): string => PROFILE + id;
export const eventKey = (profile: string, writer: string, n: number): string => `event/${profile}/${writer}/${n}`;
export const draftKey = (profile: string, run: string, question: string): string =>
  `draft/${profile}/${run}/${question}`;
export const snapshotKey = (profile: string): string => `snapshot/${profile}`;
export const deskAssignmentKey = (id: string): string => DESK_ASSIGNMENT + id;
export const deskClassKey = (id: string): string => DESK_CLASS + id;
/** What was handed in for an assignment, in portions from 1. */
export const deskSlipsKey = (id: string, n: number): string => `${DESK_SLIPS}${id}/${n}`;
/** Where a broken record's copy lies: one place for the same bytes, however often they are found. */
export const asideKey = (key: string, record: unknown): string => `${ASIDE}${checksum(JSON.stringify(record))}/${key}`;

const HAVE_SPARE = [PROFILE, DESK_ASSIGNMENT, DESK_CLASS, PACK];
/** The second copy of a record on which everything else hangs: the lists, each profile, assignment, class and pack. Null where there is none. */
export const spareKey = (key: string): string | null =>
  key === LIST || key === DESK_LIST || HAVE_SPARE.some((start) => key.startsWith(start)) ? `spare/${key}` : null;

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

/** Whether a record is one of the desk's `key`, or of what was handed in for the assignment of that key; copies among them. */
export function belongsToDesk(key: string, other: string): boolean {
  const own = keyBefore(other) ?? other;
  return (
    own === key ||
    own === spareKey(key) ||
    (key.startsWith(DESK_ASSIGNMENT) && own.startsWith(`${DESK_SLIPS}${key.slice(DESK_ASSIGNMENT.length)}/`))
  );
}
