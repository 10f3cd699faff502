/** What two typed answers have to agree in: the rest is how somebody writes. */

/** Words of scale that may stand behind a figure, with their endings. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s*万亿/, 1e12],
  [/^\s*亿/, 1e8],
  [/^\s*万/, 1e4],
  [/^\s*(?:млрд|миллиард|billion|bn\b)\p{L}*\.?/u, 1e9],
  [/^\s*(?:млн|миллион|million|mn\b)\p{L}*\.?/u, 1e6],
  [/^\s*(?:тыс|мың|thousand)\p{L}*\.?/u, 1e3],
];
const FIGURE = /\d+(?:[ ,.'’]\d+)*/;

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** "570,000" and "570 000": groups of three are one figure; any other comma, and every dot, is a decimal one. */
function valueOf(digits: string): number {
  const isGrouped = /^[1-9]\d{0,2}(?:[ ,'’]\d{3})+$/.test(digits);
  return Number(isGrouped ? digits.replace(/\D/g, "") : digits.replace(",", ".").replace(/[ '’]/g, ""));
}

/**
 * Case, full and half width, ё and е, spaces, hyphens, apostrophes and punctuation do not matter; figures count by
 * their value ("57万" is "570,000"). Two texts with the same normal form are the same answer.
 */
export function normalForm(typed: string): string {
  let rest = typed.normalize("NFKC").toLowerCase().replaceAll("ё", "е");
  let form = "";
  for (let found = FIGURE.exec(rest); found !== null; found = FIGURE.exec(rest)) {
    form += letters(rest.slice(0, found.index));
    rest = rest.slice(found.index + found[0].length);
    const [word, scale] = SCALES.find(([words]) => words.test(rest)) ?? [/^/, 1];
    rest = rest.replace(word, "");
    const value = valueOf(found[0]) * scale;
    form += Number.isFinite(value) ? String(Number(value.toPrecision(15))) : letters(found[0]);
  }
  return form + letters(rest);
}
