/** The one schema of level files: it gives the run-time checks; its output fits the types of `domain`. */
import * as v from "valibot";
import { TOPICS } from "../domain/question.ts";

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const ids = (least: number) => v.pipe(v.array(id), v.minLength(least));
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));

const base = {
  id,
  topic: v.picklist(TOPICS),
  difficulty: v.picklist([1, 2, 3]),
  facts: ids(1),
  sources: v.pipe(
    v.array(
      v.strictObject({
        article: v.picklist(["ties", "green"]),
        paragraph: v.pipe(v.string(), v.regex(/^[TG]\d\d$/)),
        evidence: v.pipe(v.array(words), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
  revision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
};
const finite = v.pipe(v.number(), v.finite());
const positive = v.pipe(finite, v.gtValue(0));

const questionSchema = v.variant("kind", [
  v.strictObject({
    ...base,
    kind: v.literal("choice"),
    select: v.picklist(["one", "many"]),
    choices: ids(2),
    answer: ids(1),
  }),
  v.strictObject({ ...base, kind: v.literal("true-false"), answer: v.boolean() }),
  v.strictObject({
    ...base,
    kind: v.literal("numeric"),
    value: finite,
    unit: id,
    min: finite,
    max: finite,
    step: positive,
    tolerance: v.pipe(finite, v.minValue(0)),
  }),
  v.strictObject({ ...base, kind: v.literal("sequencing"), items: ids(3) }),
  v.strictObject({
    ...base,
    kind: v.literal("matching"),
    pairs: v.pipe(v.array(v.strictTuple([id, id])), v.minLength(2)),
    extra: v.optional(ids(1)),
  }),
]);

export const levelSchema = v.strictObject({ id, questions: v.pipe(v.array(questionSchema), v.minLength(1)) });

const dictionary = v.record(v.string(), words);
const questionTextSchema = v.strictObject({
  title: words,
  prompt: words,
  unit: v.optional(words),
  choices: v.optional(dictionary, {}),
  reasons: v.optional(dictionary, {}),
  hints: v.pipe(v.array(words), v.minLength(1)),
  explanation: words,
});
export const levelTextSchema = v.strictObject({
  lang: v.picklist(["zh-CN", "en", "ru", "kk"]),
  name: words,
  task: words,
  built: words,
  guidebook: v.strictObject({ title: words, paragraphs: v.pipe(v.array(words), v.minLength(1)) }),
  questions: v.record(v.string(), questionTextSchema),
});
