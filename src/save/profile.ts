/** Who a player is: one record, which names the writers of the player's log. */
import * as v from "valibot";

export interface Profile {
  readonly id: string;
  /** Empty until it is given. */
  readonly nickname: string;
  readonly lang: string | null;
  /** Milliseconds since 1970, as all times here. */
  readonly createdAt: number;
  readonly writers: readonly string[];
  /** The figure that stands for the player. */
  readonly figure: string | null;
  /** Three figures, against classmates' mischief: no security. */
  readonly pin: readonly string[] | null;
  /** When name, language, figure or PIN changed last: of two copies the later holds. */
  readonly changedAt: number;
  /** Since when it lies in the bin; ERASING where it is being erased. */
  readonly binnedAt: number | null;
  /** When it was last saved as a file. */
  readonly exportedAt: number | null;
}
/** What the player chooses. */
export type ProfileChange = Partial<Pick<Profile, "nickname" | "lang" | "figure" | "pin">>;
/** What a new one must say; the rest may follow. */
export type NewProfile = Pick<Profile, "id" | "nickname" | "lang" | "createdAt" | "writers"> & ProfileChange;

export const ERASING = 0;
const PIN_LENGTH = 3;

const text = v.pipe(v.string(), v.maxLength(200));
const time = v.pipe(v.number(), v.finite());
export const profileSchema: v.GenericSchema<unknown, Profile> = v.object({
  id: text,
  nickname: v.pipe(v.string(), v.maxLength(40)),
  lang: v.nullable(text),
  createdAt: time,
  writers: v.array(text),
  figure: v.nullable(text),
  pin: v.nullable(v.pipe(v.array(text), v.length(PIN_LENGTH))),
  changedAt: time,
  binnedAt: v.nullable(time),
  exportedAt: v.nullable(time),
});

export const newProfile = ({ id, nickname, lang, createdAt, writers, figure, pin }: NewProfile): Profile => ({
  id,
  nickname,
  lang,
  createdAt,
  writers,
  figure: figure ?? null,
  pin: pin ?? null,
  changedAt: createdAt,
  binnedAt: null,
  exportedAt: null,
});

/** A change always counts as later than the one before it, also where the clock was set back. */
export const changed = (profile: Profile, change: ProfileChange, now: number): Profile => ({
  ...profile,
  ...change,
  changedAt: Math.max(now, profile.changedAt + 1),
});

/** What is chosen goes by the later change, of two at the same time by their text: whoever merges, it is the same. */
function chosen({ nickname, lang, figure, pin, changedAt }: Profile) {
  return { nickname, lang, figure, pin, changedAt };
}
const later = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

/** Two copies of one profile as one. Of two that lie in the bin the later time holds, of one alone none. */
export function mergeProfiles(a: Profile, b: Profile): Profile {
  const [left, right] = [chosen(a), chosen(b)];
  const isTie = left.changedAt === right.changedAt;
  const isLeft = isTie ? JSON.stringify(left) <= JSON.stringify(right) : left.changedAt > right.changedAt;
  return {
    id: a.id,
    ...(isLeft ? left : right),
    createdAt: Math.min(a.createdAt, b.createdAt),
    writers: [...new Set([...a.writers, ...b.writers])].toSorted(),
    binnedAt: a.binnedAt === null || b.binnedAt === null ? null : Math.max(a.binnedAt, b.binnedAt),
    exportedAt: later(a.exportedAt, b.exportedAt),
  };
}
