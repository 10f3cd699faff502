import * as v from "valibot";
import { repeated, type KindCheck } from "../kind-check.ts";
import { base, id, ids, shortText } from "../parts.ts";
import type { SortingQuestion } from "./rules.ts";

export const sortingSchema = v.strictObject({
  ...base,
  kind: v.literal("sorting"),
  bins: v.pipe(ids(2), v.maxLength(4)),
  items: v.pipe(v.array(v.strictTuple([id, id])), v.minLength(3)),
});
export const sortingResponse = v.object({ kind: v.literal("sorting"), bins: v.record(shortText, shortText) });

export const sortingCheck: KindCheck<SortingQuestion> = {
  check({ bins, items }, report) {
    const names = items.map(([item]) => item);
    for (const id of repeated([...bins, ...names])) report("repeated-choice", "items", id);
    for (const [item, bin] of items) if (!bins.includes(bin)) report("answer-not-a-choice", "items", `${item}, ${bin}`);
    // A bin in which nothing belongs is a trick, not a question.
    for (const bin of bins) if (!items.some(([, its]) => its === bin)) report("answer-count", "bins", bin);
  },
  worded: ({ bins, items }) => {
    const names = items.map(([item]) => item);
    return { choices: [...bins, ...names], reasons: names };
  },
};
