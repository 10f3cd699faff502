/**
 * The figures of a level. A number or a date stands once in `level.json`, under a name; every language's texts say
 * `{name}`, and `Intl` sets it in the reader's way. So no language can state another figure than the rest.
 */
import { localeOf, numberStyle } from "../domain/number-style.ts";
import type { LevelText } from "../domain/level-text.ts";

/** A number, or a date as ISO 8601 writes it: "2025-06-13", "2025-06" or "2025". */
export type Figure = number | string;
export type Figures = Readonly<Record<string, Figure>>;

export const PLACEHOLDER = /\{([^{}]*)\}/g;
/** What stands between the braces, as often as it does. */
export const placeholdersIn = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? "");
/** `{name.form}`: the name without its form. */
export const figureName = (placeholder: string): string => placeholder.replace(/\..*/s, "");

/** A large number with a word of scale: 57万, 94.8 billion, 94,8 млрд. */
const short = (value: number, lang: string): string =>
  new Intl.NumberFormat(localeOf(lang), {
    notation: "compact",
    compactDisplay: lang === "en" ? "long" : "short",
    maximumFractionDigits: 2,
  }).format(value);

const LONG = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const;
const PRECISION = { year: 1, month: 2, day: 3, "month-day": 3, "": 3 } as const;

/** Whole only if known to the day; else a year alone, or one of its parts. */
function dated(iso: string, form: string, lang: string): string | undefined {
  const known = iso.split("-").length;
  if (form === "" && known === 1) return iso;
  const needed = Object.entries(PRECISION).find(([name]) => name === form)?.[1];
  if (needed === undefined || needed > known) return undefined;
  const date = new Date(iso);
  const set = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(localeOf(lang), options);
  if (form === "") return set(LONG).format(date);
  if (form === "month-day") return set({ ...LONG, year: undefined }).format(date);
  return set(LONG)
    .formatToParts(date)
    .find(({ type }) => type === form)?.value;
}

/** A figure in a form: `short` of a number; `year`, `month`, `day`, `month-day` of a date; `undefined` if it has no such form. */
export function figureText(figure: Figure, form: string, lang: string): string | undefined {
  if (typeof figure === "string") return dated(figure, form, lang);
  if (form === "short") return short(figure, lang);
  return form === "" ? new Intl.NumberFormat(localeOf(lang), numberStyle(lang)).format(figure) : undefined;
}

/** Sets the figures into a text; a placeholder that names none stays as it is. */
export const withFigures = (text: string, figures: Figures, lang: string): string =>
  text.replace(PLACEHOLDER, (whole, placeholder: string) => {
    const name = figureName(placeholder);
    const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
    return (figure === undefined ? undefined : figureText(figure, placeholder.slice(name.length + 1), lang)) ?? whole;
  });

/** Every string of a parsed text with its figures set. */
export function fillFigures(text: LevelText, figures: Figures): LevelText {
  const filled = (node: unknown): unknown => {
    if (typeof node === "string") return withFigures(node, figures, text.lang);
    if (Array.isArray(node)) return node.map(filled);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, filled(value)]));
  };
  return filled(text) as LevelText; // of the same shape: only strings were changed
}
