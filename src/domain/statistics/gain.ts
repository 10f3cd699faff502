/** What students learned between their first attempt and their last. */
import { scoreOf, type Attempt } from "../assignment/attempt.ts";
import { normalisedGain } from "../memory/gain.ts";
import { byStudent, type NameOf } from "./choose-attempts.ts";
import { percent } from "./figure.ts";
import { mean } from "./moments.ts";

export interface StudentGain {
  /** As typed at the first attempt. */
  readonly name: string;
  /** Share of all points, per cent. */
  readonly first: number;
  readonly last: number;
  /** Hake's normalised gain, at most 1; null where the first attempt left nothing to gain. */
  readonly gain: number | null;
}
export interface ClassLearning {
  /** Those with two attempts or more, in alphabetical order of their plain names. */
  readonly students: readonly StudentGain[];
  /** How many of them had something to gain. */
  readonly count: number;
  /** Mean of their gains; null where there is none. */
  readonly mean: number | null;
}

/** `attempts`: all of them, not only those that count. */
export function learningOf(attempts: readonly Attempt[], nameOf?: NameOf): ClassLearning {
  const students = [...byStudent(attempts, nameOf)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]): readonly StudentGain[] => {
      const [first, last] = [own[0], own.at(-1)];
      if (first === undefined || last === undefined || own.length < 2) return [];
      const [before, after] = [scoreOf(first), scoreOf(last)];
      const gain = normalisedGain(before, after);
      return [{ name: first.name, first: percent(before), last: percent(after), gain }];
    });
  const gains = students.flatMap(({ gain }) => gain ?? []);
  return { students, count: gains.length, mean: mean(gains) };
}
