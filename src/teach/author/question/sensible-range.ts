/** A range, a step and a tolerance for a number that was asked for: a slider that neither gives it away nor is too fine. */
import type { NumericQuestion } from "../../../kinds/numeric/rules.ts";

export type Range = Pick<NumericQuestion, "min" | "max" | "step" | "tolerance">;

const MANTISSAS = [1, 1.5, 2, 3, 5, 8, 10] as const;
/** Between these a whole number is taken for a year. */
const [FIRST_YEAR, LAST_YEAR] = [1000, 2100];
/** Counts up to here are asked exactly. */
const MOST_EXACT = 20;
const [LEAST, MOST] = [1e-9, 1e15];
/** The right answer lies in the lower or in the upper part of the range, as its digits fall. */
const FACTORS = [1.3, 2.2] as const;

const plain = (value: number): number => Number(value.toPrecision(12));
const exponent = (value: number): number => Math.floor(Math.log10(value));

function roundedUp(value: number): number {
  const unit = 10 ** exponent(value);
  return plain(unit * (MANTISSAS.find((mantissa) => mantissa >= plain(value / unit)) ?? 10));
}

function decimalsOf(value: number): number {
  const [digits = "", power = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(power));
}

/** A decade before and after, at least. */
function yearRange(value: number): Range {
  const min = Math.round(value / 10) * 10 - 20 - (value % 7) * 10;
  return { min, max: min + 100, step: 1, tolerance: 2 };
}

function positiveRange(value: number): Range {
  const decimals = decimalsOf(value);
  const digits = Math.round(value * 10 ** Math.min(decimals, 15)) % 2;
  const isWhole = decimals === 0;
  const top = roundedUp(value * (FACTORS[digits] ?? 2));
  const max = isWhole ? Math.max(5, Math.ceil(top)) : top;
  const finest = max / 10 ** -decimals < MOST_EXACT && !isWhole ? -decimals - 1 : -decimals;
  const step = plain(10 ** Math.max(finest, exponent(max / 100)));
  const tolerance = Math.max(step, plain(Math.floor((value * 0.05) / step) * step));
  return { min: 0, max, step, tolerance: isWhole && value <= MOST_EXACT ? 0 : tolerance };
}

/** Null where the number is too large or too small to be on a slider. */
export function sensibleRange(value: number): Range | null {
  if (value === 0) return { min: -10, max: 10, step: 1, tolerance: 0 };
  if (Math.abs(value) < LEAST || Math.abs(value) > MOST) return null;
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return yearRange(value);
  const { max, step, tolerance } = positiveRange(Math.abs(value));
  return value > 0 ? { min: 0, max, step, tolerance } : { min: -max, max: 0, step, tolerance };
}
