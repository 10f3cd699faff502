/** A number as people write it, "1 234,5" and "－3" too; null where it is none, or could be two ("1,234" may be both). */
export function readNumber(written: string): number | null {
  const text = written
    .normalize("NFKC")
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/(?<=\d)[\u0020\u00a0\u202f'](?=\d{3}(?:\D|$))/g, "");
  if (!/^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/i.test(text)) return null;
  const value = Number(text.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

export interface ReadTolerance {
  readonly value: number;
  readonly tolerance: number;
}
/** Characters: what is longer is no number. */
const MOST_WRITTEN = 100;
const PARTS = /^(?<value>.+?)(?:(?:±|\+\/?-|:)(?<tolerance>.+)|(?:\.\.|…|—)(?<to>.+))$/u;

/** "64", "64 ± 5", "64:5", "59..69"; null where it is no number. */
export function readTolerance(written: string): ReadTolerance | null {
  if (written.length > MOST_WRITTEN) return null;
  const alone = readNumber(written);
  if (alone !== null) return { value: alone, tolerance: 0 };
  const { value = "", tolerance, to } = PARTS.exec(written.trim())?.groups ?? {};
  const [first, second] = [readNumber(value), readNumber(tolerance ?? to ?? "")];
  if (first === null || second === null) return null;
  if (tolerance !== undefined) return { value: first, tolerance: Math.abs(second) };
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  return { value: Number(((low + high) / 2).toPrecision(12)), tolerance: Number(((high - low) / 2).toPrecision(12)) };
}
