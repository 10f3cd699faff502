/** Bytes in words. Kilo is 1,000, as devices count their storage today; a line never breaks before the unit. */
import type { Translator } from "../../../i18n/translator.ts";

const KILO = 1000;

export function size(bytes: number, t: Translator): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  if (kilobytes < KILO) return `${t.number(kilobytes)}\u00A0KB`;
  return `${t.number(Math.round(kilobytes / (KILO / 10)) / 10)}\u00A0MB`;
}
