/** Numbers as teachers type them: "0,5" and "1 000" beside "0.5" and "1,000". */

const SPACES = /[\s\u00A0\u202F'’_]/g;

/** Languages that write a comma before the decimals. */
const hasComma = (lang: string): boolean => lang === "ru" || lang === "kk";

/**
 * Null where it is no finite number. Where a comma may mean either, the language decides: 1,000 is a thousand in English
 * and Chinese, and one in Russian and Kazakh.
 */
export function readNumber(typed: string, lang: string): number | null {
  const plain = typed.normalize("NFKC").replace(SPACES, "").replace(/^[−–]/, "-");
  const isGrouped = !hasComma(lang) && /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(plain);
  const digits = isGrouped ? plain.replaceAll(",", "") : plain.replace(",", ".");
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,2})?$/i.test(digits)) return null;
  const value = Number(digits);
  return Number.isFinite(value) ? (Object.is(value, -0) ? 0 : value) : null;
}

/** As it is typed: no thousands parted, all decimals there. */
export const numberText = (value: number, lang: string): string =>
  hasComma(lang) ? String(value).replace(".", ",") : String(value);
