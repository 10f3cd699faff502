import { RIGHT, type HintAid, type KindRules } from "../../domain/kind-rules.ts";
import type { QuestionBase } from "../../domain/question-base.ts";
import type { Random } from "../../domain/seeded.ts";

export interface NumericQuestion extends QuestionBase {
  readonly kind: "numeric";
  readonly value: number;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Largest distance from `value` that still counts as right, in the question's unit. */
  readonly tolerance: number;
}
export interface NumericResponse {
  readonly kind: "numeric";
  readonly value: number;
}

/** Half the width of the question's range, on its steps, the value anywhere within. */
function narrowed({ value, min, max, step }: NumericQuestion, random: Random): HintAid {
  const width = (max - min) / 2;
  const onStep = (n: number): number => Number((min + Math.round((n - min) / step) * step).toPrecision(12));
  const low = Math.min(Math.max(min, value - width * (0.2 + 0.6 * random())), max - width);
  return { aid: "range", min: Math.min(onStep(low), value), max: Math.min(Math.max(onStep(low + width), value), max) };
}

export const numericRules: KindRules<NumericQuestion, NumericResponse> = {
  ids: () => [],
  isComplete: (_, { value }) => Number.isFinite(value),
  mark({ value, tolerance, min, max }, given) {
    const distance = given.value - value;
    // Tenths do not add up exactly in floating point: a billionth of the range is given away.
    if (Math.abs(distance) <= tolerance + (max - min) * 1e-9) return RIGHT;
    return { score: 0, reasons: [distance < 0 ? "low" : "high"], missing: 0 };
  },
  right: ({ value }) => ({ kind: "numeric", value }),
  secondHint: narrowed,
  keepsDraft: false,
};
