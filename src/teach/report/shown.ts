/** Numbers as the report shows them. */
import type { Translator } from "../../i18n/translator.ts";

/** Rounded to `digits` behind the point; without a minus before nothing. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

/** "2.3", "–" where there is none. */
export const numberOr = (t: Translator, value: number | null, digits = 1): string =>
  value === null ? "–" : t.number(rounded(value, digits));
export const percentOr = (t: Translator, share: number | null): string =>
  share === null ? "–" : t.percent(rounded(share, 3));

/** Minutes and seconds, "12:05", as clocks write it everywhere. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const two = (value: number): string => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
