/** A slider for a number of which a file tells only the value and what still counts as right. */
export interface NumericRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Decimals of a number as it is written, at most 9. */
function decimals(value: number): number {
  for (let places = 0; places < 9; places++) if (Number(value.toFixed(places)) === value) return places;
  return 9;
}
/** The next number above that begins with 1, 2 or 5 and has only zeros behind. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((times) => times * power).find((nice) => nice > value) ?? 10 * power;
}
const tidy = (value: number): number => Number(value.toPrecision(12));

/**
 * Wide enough for the tolerance (at most an eighth of the range to either side), from zero where the value is not
 * negative, on steps that meet the value exactly. `given` stands if the value lies within it.
 */
export function numericRange(value: number, tolerance: number, given?: { min: number; max: number }): NumericRange {
  const step = tidy(10 ** -decimals(value));
  const fits = given !== undefined && given.min < value && value < given.max && tolerance * 4 <= given.max - given.min;
  if (fits) {
    const onGrid = Math.abs((value - given.min) / step - Math.round((value - given.min) / step)) < 1e-9;
    return { ...given, min: onGrid ? given.min : tidy(Math.floor(given.min / step) * step), step };
  }
  const reach = niceAbove(Math.max(Math.abs(value) * 1.2, tolerance * 8, step * 10));
  return { min: value > 0 ? 0 : -reach, max: value < 0 ? 0 : reach, step };
}
