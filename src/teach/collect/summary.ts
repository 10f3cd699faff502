/** What came in, in a sentence or two to be said. */
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import { toneOf, type Line, type Tone } from "./line.ts";

const TONES = ["good", "known", "waiting", "bad"] as const satisfies readonly Tone[];

export function summary({ d }: DeskTranslator, lines: readonly Line[]): string {
  const said = TONES.flatMap((tone) => {
    const count = lines.filter((line) => toneOf(line) === tone).length;
    return count === 0 ? [] : [d(`collect.said-${tone}`, { count })];
  });
  return said.length === 0 ? d("collect.said-nothing") : said.join(" ");
}
