/** The mark that a sheet and its key share: the seed that drew them, and a check of what was drawn. */
import { contentHash } from "../../domain/content-hash.ts";
import type { Question } from "../../domain/question.ts";
import { derivedSeed } from "../../domain/seeded.ts";
import type { Drawing } from "./sheet-items.ts";

/** Four figures are typed without a slip. */
export const MOST_SEED = 9999;
const within = (hash: number): number => 1 + ((hash >>> 0) % MOST_SEED);

/** Of a pack or an assignment, the same each day: a key printed a week later fits the sheet. */
export const firstSeed = (id: string): number => within(derivedSeed(0, "paper", id));
export const nextSeed = (seed: number): number => within(derivedSeed(seed, "next"));

/** Four hexadecimal digits: others as soon as a question, a right answer, or the choice of questions is another. */
const checkOf = (questions: readonly Question[], { seed, isShuffled }: Omit<Drawing, "variant">): string =>
  (derivedSeed(seed, String(isShuffled), ...questions.map(contentHash)) >>> 0).toString(16).padStart(8, "0").slice(-4);

/** "4821-3f2a"; all variants of a sheet have one mark. */
export const sheetMark = (questions: readonly Question[], drawing: Omit<Drawing, "variant">): string =>
  `${drawing.seed}-${checkOf(questions, drawing)}`;

export interface ReadMark {
  readonly seed: number;
  /** Null where the figures alone were typed. */
  readonly check: string | null;
}
/** Null of what is no mark. */
export function readMark(typed: string): ReadMark | null {
  const [, figures = "", check] = /^(\d{1,4})(?:\s*[-–—]\s*([0-9a-f]{4}))?$/.exec(typed.trim().toLowerCase()) ?? [];
  const seed = Number(figures);
  return seed >= 1 && seed <= MOST_SEED ? { seed, check: check ?? null } : null;
}
