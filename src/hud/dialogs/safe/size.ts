/** Bytes in words. Kilo is 1,000, as devices count their storage today; a line never breaks before the unit. */
import { localeOf } from "../../../domain/number-style.ts";
import type { Translator } from "../../../i18n/translator.ts";

const KILO = 1000;

export function size(bytes: number, { lang }: Translator): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  const [value, unit] =
    kilobytes < KILO
      ? ([kilobytes, "kilobyte"] as const)
      : ([Math.round(kilobytes / (KILO / 10)) / 10, "megabyte"] as const);
  const words = new Intl.NumberFormat(localeOf(lang), { style: "unit", unit, unitDisplay: "short" }).format(value);
  return words.replace(/ /g, "\u00A0");
}
