import { localeOf } from "../../domain/number-style.ts";

/** What parts the tenths from the whole, in numbers of this language: "," or ".". */
export function decimalMark(lang: string): string {
  const parts = new Intl.NumberFormat(localeOf(lang), { numberingSystem: "latn" }).formatToParts(0.5);
  return parts.find(({ type }) => type === "decimal")?.value ?? ".";
}
