/** What fits the words of a pack (`content/pack/pack-schema.ts`), in characters. */
import type { Spot } from "./imported.ts";
import { cut, type Collector } from "./collect.ts";

export const MOST_LINE = 2000;
export const MOST_TITLE = 200;
export const MOST_UNIT = 60;
export const MOST_ALT = 500;
/** Of a word that is typed. */
export const MOST_FORM = 60;
export const MOST_CHOICES = 60;

/** What is longer is cut, and told. */
export function within(text: string, most: number, at: Spot, collect: Collector, question: string): string {
  const short = cut(text, most);
  if (short !== text) collect.warn("cut-to-limit", at, String(most), { question });
  return short;
}
