/**
 * Moments of samples, null where they are undefined: too few values, or no spread to divide by. Variances and
 * covariances have s − 1 below, skewness and kurtosis come from k-statistics, as Moodle reckons them.
 *
 * Source: moodle/moodle, mod/quiz/report/statistics/classes/calculator.php and
 * question/classes/statistics/questions/calculator.php; k-statistics after R. A. Fisher, "Moments and product moments of
 * sampling distributions", Proceedings of the London Mathematical Society 30 (1930), 199–238.
 */
type Values = ArrayLike<number>;

/** Smallest first, a copy. */
export const sorted = (values: Values): Float64Array => Float64Array.from(values).toSorted();

/** Of at least one value. From the first value on, so that equal ones have exactly themselves as their mean. */
export function mean(values: Values): number | null {
  const first = values[0];
  if (first === undefined) return null;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! - first;
  return first + sum / values.length;
}

/** Of at least one value; of an even number, halfway between the two in the middle. */
export function median(values: Values): number | null {
  if (values.length === 0) return null;
  const ordered = sorted(values);
  const half = ordered.length >> 1;
  return ordered.length % 2 === 1 ? ordered[half]! : (ordered[half - 1]! + ordered[half]!) / 2;
}

/** Share of the largest value below which a difference is what sums leave behind, not spread. */
const ROUNDING = 1e-10;
function hasSpread(values: Values): boolean {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low > ROUNDING * Math.max(Math.abs(low), Math.abs(high));
}

/** Σ (a − mean a)(b − mean b) / (s − 1), of at least two pairs. Lists of different lengths are our own mistake and throw. */
export function covariance(a: Values, b: Values): number | null {
  if (a.length !== b.length) throw new RangeError(`${a.length} values beside ${b.length}`);
  const [middleA, middleB] = [mean(a), mean(b)];
  if (middleA === null || middleB === null || a.length < 2) return null;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - middleA) * (b[i]! - middleB);
  return sum / (a.length - 1);
}

/** Of at least two values; exactly 0 where they differ by no more than rounding. */
export const variance = (values: Values): number | null =>
  values.length < 2 ? null : hasSpread(values) ? covariance(values, values) : 0;

export function deviation(values: Values): number | null {
  const square = variance(values);
  return square === null ? null : Math.sqrt(square);
}

/** Covariance by the product of the deviations, −1 to 1; null where one of both has no spread. */
export function correlation(a: Values, b: Values): number | null {
  const together = covariance(a, b);
  const apart = (deviation(a) ?? 0) * (deviation(b) ?? 0);
  return together === null || apart === 0 ? null : Math.max(-1, Math.min(1, together / apart));
}

/** Σ (value − mean)^power / s. */
function central(values: Values, power: number): number {
  const middle = mean(values) ?? 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i]! - middle) ** power;
  return sum / values.length;
}

/** k3 / k2^1.5 with k3 = s² m3 / ((s − 1)(s − 2)), of at least three values. */
export function skewness(values: Values): number | null {
  const s = values.length;
  const k2 = variance(values);
  if (s < 3 || k2 === null || k2 === 0) return null;
  const k3 = (s ** 2 * central(values, 3)) / ((s - 1) * (s - 2));
  return k3 / k2 ** 1.5;
}

/** k4 / k2² with k4 = s² ((s + 1) m4 − 3 (s − 1) m2²) / ((s − 1)(s − 2)(s − 3)), of at least four values; normal is 0. */
export function kurtosis(values: Values): number | null {
  const s = values.length;
  const k2 = variance(values);
  if (s < 4 || k2 === null || k2 === 0) return null;
  const k4 =
    (s ** 2 * ((s + 1) * central(values, 4) - 3 * (s - 1) * central(values, 2) ** 2)) / ((s - 1) * (s - 2) * (s - 3));
  return k4 / k2 ** 2;
}
