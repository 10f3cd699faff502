/** What the totals of all attempts say about the test as a whole, as in Moodle's quiz statistics. */
import type { Attempt } from "../assignment/attempt.ts";
import { FEWEST, orNoSpread, percent, withheld, type Figure, type Withheld } from "./figure.ts";
import { deviation, kurtosis, mean, median, skewness, variance } from "./moments.ts";
import { scoreTable, type ScoreTable } from "./score-table.ts";

export interface WholeTest {
  /** Those that were asked anything. */
  readonly attempts: number;
  /** Of the total share, per cent of the maximum; so are median, deviation and standard error. */
  readonly mean: Figure;
  readonly median: Figure;
  readonly deviation: Figure;
  /** Positive: a tail to the high scores. */
  readonly skewness: Figure;
  /** 0 in a normal distribution. */
  readonly kurtosis: Figure;
  /** Cronbach's alpha × 100 (KR-20 where answers are right or wrong); at most 100, negative where questions contradict. */
  readonly consistency: Figure;
  /** 100 √(1 − consistency / 100): how much of the deviation is chance. */
  readonly errorRatio: Figure;
  /** Error ratio × deviation / 100. */
  readonly standardError: Figure;
}

/**
 * Coefficient of internal consistency, 100 p / (p − 1) · (1 − Σ var x / var T), of p questions.
 *
 * Source: L. J. Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika 16 (1951), 297–334, as in
 * moodle/moodle, mod/quiz/report/statistics/classes/calculator.php.
 */
function consistencyOf({ columns, totals, isWhole }: ScoreTable): number | Withheld {
  const p = columns.length;
  if (!isWhole) return "different-questions";
  if (p < 2) return "one-question";
  const whole = variance(totals) ?? 0;
  if (whole === 0) return "no-spread";
  const single = columns.reduce((sum, { scores }) => sum + (variance(scores) ?? 0), 0);
  return ((100 * p) / (p - 1)) * (1 - single / whole);
}

type Reliability = Pick<WholeTest, "consistency" | "errorRatio" | "standardError">;
function reliabilityOf(table: ScoreTable, spread: number): Reliability {
  const consistency = consistencyOf(table);
  if (typeof consistency === "string") {
    const none = withheld(consistency);
    return { consistency: none, errorRatio: none, standardError: none };
  }
  // Rounding may lift a perfect consistency above 100.
  const errorRatio = 100 * Math.sqrt(Math.max(0, 1 - consistency / 100));
  return { consistency, errorRatio, standardError: (errorRatio * spread) / 100 };
}

const FEW = withheld("few");

/** With fewer than ten attempts only their number is told. */
export function wholeTest(attempts: readonly Attempt[]): WholeTest {
  const table = scoreTable(attempts);
  const count = table.attempts;
  if (count < FEWEST)
    return {
      attempts: count,
      mean: FEW,
      median: FEW,
      deviation: FEW,
      skewness: FEW,
      kurtosis: FEW,
      consistency: FEW,
      errorRatio: FEW,
      standardError: FEW,
    };
  const shares = table.shares.map(percent);
  const spread = deviation(shares) ?? 0;
  return {
    attempts: count,
    mean: mean(shares) ?? FEW,
    median: median(shares) ?? FEW,
    deviation: spread,
    skewness: orNoSpread(skewness(shares)),
    kurtosis: orNoSpread(kurtosis(shares)),
    ...reliabilityOf(table, spread),
  };
}
