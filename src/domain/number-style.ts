/** How numbers, dates and lists are set in each language, for all who set them by `Intl`. */

/**
 * Chromium takes Kazakh for a language that it knows, and sets it as if it were none: "1,234.5", "1970 M01 1",
 * "1, 2, or 3". There numbers are set as in Russian, which parts and points them as Kazakh does.
 */
const knowsKazakh = (): boolean => new Intl.NumberFormat("kk").format(0.5) === "0,5";

/** The English of the game is British: "13 June 2025", "kilometres". */
export function localeOf(lang: string): string {
  if (lang === "en") return "en-GB";
  return lang === "kk" && !knowsKazakh() ? "ru" : lang;
}
const isBorrowed = (lang: string): boolean => lang === "kk" && localeOf(lang) !== lang;

/** Only English parts the thousands of a number of four digits: 2,100, but 2100 and 10 000. */
export const numberStyle = (lang: string): Intl.NumberFormatOptions => ({
  maximumFractionDigits: 2,
  useGrouping: lang === "en" ? "always" : "min2",
});

/** Names of months are never those of another language: there a date is all figures. */
export const dateStyle = (lang: string, style: "long" | "medium"): Intl.DateTimeFormatOptions => ({
  dateStyle: isBorrowed(lang) ? "short" : style,
});

/** "A, B, C": the platform's lists of units stand without any mark between them in most languages. */
export const plainList = (lang: string): Intl.ListFormat =>
  new Intl.ListFormat(localeOf(lang), { type: "conjunction", style: "narrow" });

/** "1, 2 or 3"; where the language's own words can't be had, "1, 2, 3". */
export const listFormat = (lang: string, type: "conjunction" | "disjunction"): Intl.ListFormat =>
  isBorrowed(lang) ? plainList(lang) : new Intl.ListFormat(localeOf(lang), { type });
