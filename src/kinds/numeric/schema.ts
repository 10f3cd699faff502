import * as v from "valibot";
import type { KindCheck } from "../kind-check.ts";
import { base, finite, id, positive } from "../parts.ts";
import type { NumericQuestion } from "./rules.ts";

export const numericSchema = v.strictObject({
  ...base,
  kind: v.literal("numeric"),
  value: finite,
  unit: id,
  min: finite,
  max: finite,
  step: positive,
  tolerance: v.pipe(finite, v.minValue(0)),
});
export const numericResponse = v.object({ kind: v.literal("numeric"), value: finite });

export const numericCheck: KindCheck<NumericQuestion> = {
  check({ value, min, max, step, tolerance }, report) {
    if (!(min < value && value < max)) report("range", "value", `${min} < ${value} < ${max}`);
    if (step > max - min) report("range", "step", `${step}`);
    if (tolerance * 4 > max - min) report("range", "tolerance", `${tolerance}`);
    // The answer must lie on a step of the slider, or within the tolerance of one; as exactly as answers are marked.
    const nearest = min + Math.round((value - min) / step) * step;
    if (Math.abs(nearest - value) > tolerance + (max - min) * 1e-9) report("range", "step", `${nearest}`);
  },
  worded: () => ({ choices: [], reasons: ["low", "high"] }),
};
