import * as v from "valibot";
import { repeated, type KindCheck } from "../kind-check.ts";
import { base, ids, shortText } from "../parts.ts";
import type { ChoiceQuestion } from "./rules.ts";

export const choiceSchema = v.strictObject({
  ...base,
  kind: v.literal("choice"),
  select: v.picklist(["one", "many"]),
  choices: ids(2),
  answer: ids(1),
});
export const choiceResponse = v.object({ kind: v.literal("choice"), choices: v.array(shortText) });

export const choiceCheck: KindCheck<ChoiceQuestion> = {
  check({ choices, answer, select }, report) {
    for (const id of repeated(choices)) report("repeated-choice", "choices", id);
    for (const id of answer) if (!choices.includes(id)) report("answer-not-a-choice", "answer", id);
    const [least, most] = select === "one" ? [1, 1] : [2, choices.length - 1];
    if (answer.length < least || answer.length > most) report("answer-count", "answer", `${answer.length}`);
  },
  worded: ({ choices, answer }) => ({ choices, reasons: choices.filter((id) => !answer.includes(id)) }),
};
