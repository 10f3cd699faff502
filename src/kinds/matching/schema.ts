import * as v from "valibot";
import { repeated, type KindCheck } from "../kind-check.ts";
import { base, id, ids, shortText } from "../parts.ts";
import { matchingRights, type MatchingQuestion } from "./rules.ts";

export const matchingSchema = v.strictObject({
  ...base,
  kind: v.literal("matching"),
  pairs: v.pipe(v.array(v.strictTuple([id, id])), v.minLength(2)),
  extra: v.optional(ids(1)),
});
export const matchingResponse = v.object({ kind: v.literal("matching"), pairs: v.record(shortText, shortText) });

const lefts = ({ pairs }: MatchingQuestion): readonly string[] => pairs.map(([left]) => left);

export const matchingCheck: KindCheck<MatchingQuestion> = {
  check(question, report) {
    for (const id of repeated(lefts(question))) report("repeated-left", "pairs", id);
    const rights = question.pairs.map(([, right]) => right);
    for (const id of question.extra ?? []) if (rights.includes(id)) report("repeated-choice", "extra", id);
  },
  worded: (question) => ({ choices: [...lefts(question), ...matchingRights(question)], reasons: lefts(question) }),
};
