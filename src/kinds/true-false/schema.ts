import * as v from "valibot";
import type { KindCheck } from "../kind-check.ts";
import { base } from "../parts.ts";
import type { TrueFalseQuestion } from "./rules.ts";

export const trueFalseSchema = v.strictObject({ ...base, kind: v.literal("true-false"), answer: v.boolean() });
export const trueFalseResponse = v.object({ kind: v.literal("true-false"), value: v.boolean() });

export const trueFalseCheck: KindCheck<TrueFalseQuestion> = {
  check: () => undefined,
  worded: ({ answer }) => ({ choices: [], reasons: [String(!answer)] }),
};
