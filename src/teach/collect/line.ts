/** What became of each thing that came in: one line each. */
import type { HandedIn } from "../desk-data.ts";

export const GOOD = ["new", "elsewhere"] as const;
export const KNOWN = ["known", "elsewhere-known"] as const;
export const BAD = [
  "unknown",
  "damaged",
  "newer",
  "too-big",
  "not-ours",
  "other-assignment",
  "wrong-key",
  "code-typo",
  "code-letter",
  "code-length",
  "desk-file",
  "packed",
  "empty",
  "unreadable",
  "file-too-big",
  "no-picture",
  "no-reader",
  "nothing",
  "not-stored",
] as const;
export type LineCode = (typeof GOOD | typeof KNOWN | typeof BAD)[number] | "waiting";

export interface Line {
  readonly code: LineCode;
  readonly via: HandedIn["via"];
  /** Name of the file, letters of the code; empty where there is none. */
  readonly from: string;
  /** The seat or name that stood beside a code. */
  readonly who: string | null;
  /** By which the slip is kept; null of what was not taken in. */
  readonly id: string | null;
  /** Of the assignment to which it went, where that is another. */
  readonly title: string;
  /** Pictures of a slip, where not all of them are here. */
  readonly pictures: { readonly key: string; readonly done: number; readonly count: number } | null;
}

export const lineOf = (code: LineCode, via: Line["via"], over: Partial<Line> = {}): Line => ({
  code,
  via,
  from: "",
  who: null,
  id: null,
  title: "",
  pictures: null,
  ...over,
});

export type Tone = "good" | "known" | "waiting" | "bad";
const has = (codes: readonly string[], code: string): boolean => codes.includes(code);
export const toneOf = ({ code }: Line): Tone =>
  code === "waiting" ? "waiting" : has(GOOD, code) ? "good" : has(KNOWN, code) ? "known" : "bad";
