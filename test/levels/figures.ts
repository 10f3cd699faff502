/** The figures that a text states, as plain numbers, so that two languages can be held against each other. */

const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July",
  "August", "September", "October", "November", "December",
]; // prettier-ignore
const SCALES: Record<string, number> = {
  百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12,
}; // prettier-ignore

/** Figures written with digits (and English month names), sorted. `{placeholders}` and words are passed over. */
export function figuresIn(text: string, lang: string): number[] {
  let plain = text.replace(/\{[^}]*\}/g, " ").replace(/(\d)[,\u00A0\u202F](?=\d{3}\b)/g, "$1");
  if (lang === "en")
    plain = plain.replace(new RegExp(`\\b(${MONTHS.join("|")})\\b`, "g"), (name, _month, at: number) =>
      // "May" that opens no date is the verb.
      name === "May" && !/(\d\s*$)|(in\s*$)|(early\s*$)|(late\s*$)|(of\s*$)/.test(plain.slice(0, at)) && !/^May (\d|and)/.test(plain.slice(at))
        ? name
        : ` ${MONTHS.indexOf(name) + 1} `,
    );
  const found = plain.matchAll(/(\d+(?:\.\d+)?)(?:st|nd|rd|th)?\s*(万亿|百|千|万|亿|thousand|million|billion|trillion)?/g);
  return [...found].map(([, digits, scale]) => Number((Number(digits) * (SCALES[scale ?? ""] ?? 1)).toPrecision(12))).toSorted((a, b) => a - b);
}
