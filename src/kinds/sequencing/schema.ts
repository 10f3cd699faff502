import * as v from "valibot";
import { repeated, type KindCheck } from "../kind-check.ts";
import { base, ids, shortText } from "../parts.ts";
import type { SequencingQuestion } from "./rules.ts";

export const sequencingSchema = v.strictObject({ ...base, kind: v.literal("sequencing"), items: ids(3) });
export const sequencingResponse = v.object({ kind: v.literal("sequencing"), order: v.array(shortText) });

export const sequencingCheck: KindCheck<SequencingQuestion> = {
  check({ items }, report) {
    for (const id of repeated(items)) report("repeated-choice", "items", id);
  },
  worded: ({ items }) => ({ choices: items, reasons: items }),
};
