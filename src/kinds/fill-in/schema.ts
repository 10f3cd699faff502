import * as v from "valibot";
import { repeated, type KindCheck } from "../kind-check.ts";
import { base, id, shortText, words } from "../parts.ts";
import { normalForm } from "./normal-form.ts";
import type { FillInQuestion, Forms } from "./rules.ts";

const forms = v.record(v.string(), v.pipe(v.array(v.pipe(words, v.maxLength(60))), v.minLength(1)));

export const fillInSchema = v.strictObject({
  ...base,
  kind: v.literal("fill-in"),
  accepted: forms,
  mistakes: v.optional(v.record(id, forms), {}),
});
export const fillInResponse = v.object({ kind: v.literal("fill-in"), text: shortText });

const normal = (all: Forms): string[] => [...new Set(Object.values(all).flat().map(normalForm))];

export const fillInCheck: KindCheck<FillInQuestion> = {
  check({ accepted, mistakes }, report) {
    if (Object.keys(accepted).length === 0) report("answer-count", "accepted", "0");
    if (normal(accepted).includes("")) report("answer-count", "accepted", "…");
    const others = Object.values(mistakes).flatMap(normal);
    for (const form of repeated([...normal(accepted), ...others])) report("repeated-choice", "mistakes", form);
  },
  worded: ({ mistakes }) => ({ choices: [], reasons: [...Object.keys(mistakes), "other"] }),
};
