/** Figures and their readings in the desk's words. */
import { html, type TemplateResult } from "lit/html.js";
import { isTold, type Figure } from "../../domain/statistics/figure.ts";
import type { ReadFigure, Reading, ReadingKey } from "../../domain/statistics/reading.ts";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import { rounded } from "./shown.ts";

const WITHHELD = ["few", "different-questions", "one-question", "no-spread", "negative"] as const;

/** The key under which the words of a reading stand. */
function readingKey<Of extends ReadFigure>(of: Of, reading: Reading<Of>): ReadingKey {
  const why = WITHHELD.find((one) => one === reading);
  // A reading that is no reason for silence is one of the figure's own: that is what `Reading` says.
  return why === undefined ? (`${of}.${reading}` as ReadingKey) : `withheld.${why}`;
}

/** In a few words, with a mark that is more than a colour where it needs a look. */
type Mood = "good" | "look" | "bad" | "none";
const MOODS: Readonly<Record<string, Mood>> = {
  "discrimination.check-key": "bad",
  "efficiency.against": "bad",
  "withheld.negative": "bad",
  "facility.hard": "look",
  "facility.easy": "look",
  "discrimination.weak": "look",
  "efficiency.low": "look",
  "weight.light": "look",
  "weight.heavy": "look",
  "mean.hard": "look",
  "mean.easy": "look",
  "deviation.bunched": "look",
  "deviation.wide": "look",
  "skewness.few-high": "look",
  "skewness.few-low": "look",
  "kurtosis.flat": "look",
  "kurtosis.peaked": "look",
  "consistency.low": "bad",
  "consistency.fair": "look",
  "errorRatio.large": "bad",
  "errorRatio.fair": "look",
  "standardError.large": "look",
};
const moodOf = (key: ReadingKey): Mood => MOODS[key] ?? (key.startsWith("withheld.") ? "none" : "good");
const SIGNS: { readonly [Of in Mood]: string } = { good: "✓", look: "◆", bad: "⚑", none: "–" };

/** Per cents but for skewness and kurtosis, which have no unit. */
export const figureText = (t: DeskTranslator, of: ReadFigure | "spread", figure: Figure): string =>
  !isTold(figure)
    ? "–"
    : of === "skewness" || of === "kurtosis"
      ? t.number(rounded(figure, 2))
      : t.percent(rounded(figure, 1) / 100);

/** A sentence for one figure. */
export function readingLine<Of extends ReadFigure>(t: DeskTranslator, of: Of, reading: Reading<Of>): TemplateResult {
  const key = readingKey(of, reading);
  const mood = moodOf(key);
  return html`<span class="reading" data-mood=${mood}
    ><i aria-hidden="true">${SIGNS[mood]}</i> ${t.d(`reading.${key}`)}</span
  >`;
}
/** The same in one or two words, for a cell. */
export function readingTag<Of extends "facility" | "discrimination" | "efficiency" | "weight">(
  t: DeskTranslator,
  of: Of,
  reading: Reading<Of>,
): TemplateResult | null {
  const key = readingKey(of, reading);
  const mood = moodOf(key);
  if (mood === "none") return null;
  return html`<small class="reading" data-mood=${mood}
    ><i aria-hidden="true">${SIGNS[mood]}</i> ${t.d(`reading.short.${key as ShortKey}`)}</small
  >`;
}
/** Those that have short words: `mood` has turned away all others. */
type ShortKey = Extract<
  ReadingKey,
  `${"facility" | "discrimination" | "efficiency" | "weight"}.${string}` | "withheld.negative"
>;
