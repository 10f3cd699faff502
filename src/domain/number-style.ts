/** How numbers and dates are set in each language, for all who set them by `Intl`. */

/** The English of the game is British: "13 June 2025", "kilometres". */
export const localeOf = (lang: string): string => (lang === "en" ? "en-GB" : lang);

/** Only English parts the thousands of a number of four digits: 2,100, but 2100 and 10 000. */
export const numberStyle = (lang: string): Intl.NumberFormatOptions => ({
  maximumFractionDigits: 2,
  useGrouping: lang === "en" ? "always" : "min2",
});
