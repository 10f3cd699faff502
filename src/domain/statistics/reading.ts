/**
 * What a figure means, as codes for which the interface has the words. A figure that is withheld reads as its reason.
 *
 * Sources of the bounds: Moodle, "Quiz report statistics" (docs.moodle.org: mean 50–75, deviation 12–18, skewness and
 * kurtosis about 1, standard error 8); R. L. Ebel, "Essentials of Educational Measurement" (1972: discrimination 20, 30);
 * J. C. Nunnally, "Psychometric Theory" (1978: alpha 0.7). Those of efficiency and weight are our own.
 */
import type { Item } from "./items.ts";
import { isTold, type Figure, type Withheld } from "./figure.ts";
import type { WholeTest } from "./whole-test.ts";

/** By figure. `deviation` is the whole test's; a single question's follows from its facility and is not read. */
export interface Readings {
  readonly facility: "hard" | "fitting" | "easy";
  readonly discrimination: "check-key" | "weak" | "fair" | "good";
  readonly efficiency: "against" | "low" | "fair" | "good";
  /** Beside an even share of all questions. */
  readonly weight: "light" | "even" | "heavy";
  readonly mean: "hard" | "fitting" | "easy";
  readonly median: "hard" | "fitting" | "easy";
  readonly deviation: "bunched" | "fitting" | "wide";
  readonly skewness: "few-high" | "even" | "few-low";
  readonly kurtosis: "flat" | "even" | "peaked";
  readonly consistency: "good" | "fair" | "low";
  readonly errorRatio: "small" | "fair" | "large";
  readonly standardError: "small" | "large";
}
export type ReadFigure = keyof Readings;
export type Reading<Of extends ReadFigure = ReadFigure> = Readings[Of] | Withheld;
/** Every pair that the interface needs words for, as "facility.hard"; the reasons for silence are the same everywhere. */
export type ReadingKey = { [Of in ReadFigure]: `${Of}.${Readings[Of]}` }[ReadFigure] | `withheld.${Withheld}`;

/** The first code stands below the first bound and so on; at a bound the later one. The last has no bound. */
type Bands<Code> = readonly (readonly [code: Code, below: number])[];
/** Figures that differ by less stand at the same place: rounding must not move one over a bound. */
const CLOSE = 1e-9;
/** A bound that still belongs to the band beneath. */
const upTo = (bound: number): number => bound + 2 * CLOSE;
/** Error ratio of a consistency, so that both read alike. */
const ratio = (consistency: number): number => upTo(100 * Math.sqrt(1 - consistency / 100));

const BANDS: { readonly [Of in ReadFigure]: Bands<Readings[Of]> } = {
  facility: [
    ["hard", 30],
    ["fitting", upTo(90)],
    ["easy", Infinity],
  ],
  discrimination: [
    ["check-key", 0],
    ["weak", 20],
    ["fair", 30],
    ["good", Infinity],
  ],
  efficiency: [
    ["against", 0],
    ["low", 30],
    ["fair", 50],
    ["good", Infinity],
  ],
  weight: [
    ["light", 0.5],
    ["even", upTo(2)],
    ["heavy", Infinity],
  ],
  mean: [
    ["hard", 50],
    ["fitting", upTo(75)],
    ["easy", Infinity],
  ],
  median: [
    ["hard", 50],
    ["fitting", upTo(75)],
    ["easy", Infinity],
  ],
  deviation: [
    ["bunched", 12],
    ["fitting", upTo(18)],
    ["wide", Infinity],
  ],
  skewness: [
    ["few-low", -1],
    ["even", upTo(1)],
    ["few-high", Infinity],
  ],
  kurtosis: [
    ["flat", -1],
    ["even", upTo(1)],
    ["peaked", Infinity],
  ],
  consistency: [
    ["low", 50],
    ["fair", 70],
    ["good", Infinity],
  ],
  errorRatio: [
    ["small", ratio(70)],
    ["fair", ratio(50)],
    ["large", Infinity],
  ],
  standardError: [
    ["small", 8],
    ["large", Infinity],
  ],
};

function read<Of extends ReadFigure>(of: Of, figure: Figure, scale = 1): Reading<Of> {
  if (!isTold(figure)) return figure.withheld;
  const bands: Bands<Readings[Of]> = BANDS[of];
  // The last band has no bound, so one is always found; figures are never NaN.
  return bands.find(([, below]) => figure / scale < below - CLOSE)![0];
}

export type WholeReadings = { readonly [Of in ReadFigure & keyof WholeTest]: Reading<Of> };
export const readWhole = (test: WholeTest): WholeReadings => ({
  mean: read("mean", test.mean),
  median: read("median", test.median),
  deviation: read("deviation", test.deviation),
  skewness: read("skewness", test.skewness),
  kurtosis: read("kurtosis", test.kurtosis),
  consistency: read("consistency", test.consistency),
  errorRatio: read("errorRatio", test.errorRatio),
  standardError: read("standardError", test.standardError),
});

type OfItem = "facility" | "discrimination" | "efficiency" | "weight";
export type ItemReadings = { readonly [Of in OfItem]: Reading<Of> };
/** `questions`: how many share the weight. */
export const readItem = (item: Pick<Item, OfItem>, questions: number): ItemReadings => ({
  facility: read("facility", item.facility),
  discrimination: read("discrimination", item.discrimination),
  efficiency: read("efficiency", item.efficiency),
  weight: read("weight", item.weight, 100 / questions),
});
