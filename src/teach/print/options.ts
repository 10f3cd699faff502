/** What the teacher chose for the paper. */
import { firstSeed } from "./sheet-mark.ts";

export const PAPERS = ["worksheet", "key", "cards", "certificates"] as const;
export type PaperName = (typeof PAPERS)[number];
/** More than this nobody hands out, and no browser lays out in a moment. */
export const MOST_PRINTED = 200;
export const MOST_VARIANTS = 4;
/** Names on certificates. */
export const MOST_NAMES = 200;

export interface Options {
  readonly paper: PaperName;
  /** The first and the last question, from 1; `to` may be more than there are. */
  readonly from: number;
  readonly to: number;
  readonly isShuffled: boolean;
  readonly variants: number;
  readonly seed: number;
  /** As the teacher typed it off a sheet; null where nothing was typed. */
  readonly mark: string | null;
  readonly columns: 1 | 2;
  readonly isLarge: boolean;
  readonly working: boolean;
  readonly hints: boolean;
  readonly explanations: boolean;
  readonly sources: boolean;
  /** `classChoice` of a class, "typed", or "blank" for lines to write on. */
  readonly names: string;
  readonly typed: string;
  readonly blanks: number;
  /** 2026-03-01; empty for a line to write on. */
  readonly date: string;
  /** Of an assignment: only students with results, and with their share. */
  readonly results: boolean;
}

/** As a field for dates takes it, by the clock of the place: 2026-03-01. */
export function localDay(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `day`: today, as `localDay`. */
export const firstOptions = (id: string, day: string): Options => ({
  paper: "worksheet",
  from: 1,
  to: MOST_PRINTED,
  isShuffled: false,
  variants: 2,
  seed: firstSeed(id),
  mark: null,
  columns: 1,
  isLarge: false,
  working: false,
  hints: false,
  explanations: true,
  sources: false,
  names: "blank",
  typed: "",
  blanks: 1,
  date: day,
  results: false,
});

/** Places from 0 of the first and the last question and one more, whatever was typed; never more than `MOST_PRINTED`. */
export function rangeOf(
  { from, to }: Pick<Options, "from" | "to">,
  count: number,
): readonly [first: number, end: number] {
  const first = Math.min(Math.max(1, from), Math.max(1, count)) - 1;
  return [first, Math.min(Math.max(to, first + 1), first + MOST_PRINTED, count)];
}
