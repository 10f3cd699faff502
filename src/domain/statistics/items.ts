/**
 * Item analysis: how hard each question was and how well it tells the stronger from the weaker, as in Moodle.
 *
 * Source: moodle/moodle, question/classes/statistics/questions/calculator.php. There the rest R is a sum of marks; here it
 * is the mean share of the other questions that the attempt was asked. Where all were asked equally many, both give the
 * same figures, which no scale changes; where not, sums could not be compared.
 */
import type { Attempt } from "../assignment/attempt.ts";
import { FEWEST, orNoSpread, percent, withheld, type Figure } from "./figure.ts";
import { correlation, covariance, deviation, mean, sorted } from "./moments.ts";
import { scoreTable, type Column, type ScoreTable } from "./score-table.ts";

export interface Item {
  readonly question: string;
  /** Attempts that had it. */
  readonly asked: number;
  /** Mean share of the question's points, per cent: the higher, the easier. */
  readonly facility: Figure;
  /** Standard deviation of that share, per cent. */
  readonly deviation: Figure;
  /** 100 cov(x, R) / √(var x · var R), −100 to 100. */
  readonly discrimination: Figure;
  /** 100 cov(x, R) / the largest that covariance could be, with both lists sorted; at most 100. */
  readonly efficiency: Figure;
  /** 100 √cov(x, T) / Σ √cov(xᵢ, T): the question's part in what tells attempts apart. */
  readonly weight: Figure;
}

type Comparison = Pick<Item, "discrimination" | "efficiency">;
function compare({ scores, rests }: Column["compared"]): Comparison {
  if (scores.length < FEWEST) {
    const none = withheld(scores.length === 0 ? "one-question" : "few");
    return { discrimination: none, efficiency: none };
  }
  const index = correlation(scores, rests);
  const together = covariance(scores, rests);
  const most = covariance(sorted(scores), sorted(rests));
  // Without spread in either list there is nothing to divide by, whatever rounding makes of `most`.
  const isSpread = index !== null && together !== null && most !== null;
  return {
    discrimination: orNoSpread(index === null ? null : 100 * index),
    efficiency: orNoSpread(isSpread ? Math.min(100, (100 * together) / most) : null),
  };
}

/** Below this a covariance of shares is rounding, and its sign means nothing. */
const NOTHING = 1e-12;

/** Of the columns in their order. It takes all questions together, so it is told only where all attempts had them all. */
function weightsOf({ columns, isWhole }: ScoreTable): readonly Figure[] {
  if (!isWhole) return columns.map(() => withheld("different-questions"));
  const shared = columns.map(({ scores, totals }) => covariance(scores, totals) ?? 0);
  const roots = shared.map((value) => (value > NOTHING ? Math.sqrt(value) : 0));
  const sum = roots.reduce((all, root) => all + root, 0);
  return roots.map((root, at) => {
    if (shared[at]! < -NOTHING) return withheld("negative");
    return sum === 0 ? withheld("no-spread") : (100 * root) / sum;
  });
}

const FEW = withheld("few");
const unknown = (question: string, asked: number): Item => ({
  question,
  asked,
  facility: FEW,
  deviation: FEW,
  discrimination: FEW,
  efficiency: FEW,
  weight: FEW,
});

/** All questions that anybody was asked, in alphabetical order; with fewer than ten attempts only counted. */
export function itemsOf(attempts: readonly Attempt[]): readonly Item[] {
  const table = scoreTable(attempts);
  const weights = weightsOf(table);
  return table.columns.map(({ question, scores, compared }, at) => {
    const asked = scores.length;
    if (asked < FEWEST) return unknown(question, asked);
    return {
      question,
      asked,
      facility: percent(mean(scores) ?? 0),
      deviation: percent(deviation(scores) ?? 0),
      ...compare(compared),
      weight: weights[at]!,
    };
  });
}

/** One question alone. It costs as much as all of them: for more than one take `itemsOf`. */
export const itemAnalysis = (attempts: readonly Attempt[], question: string): Item =>
  itemsOf(attempts).find((item) => item.question === question) ?? unknown(question, 0);
