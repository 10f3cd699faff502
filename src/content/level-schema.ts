/** The one schema of level files: it gives the run-time checks; its output fits the types of `domain`. */
import * as v from "valibot";
import { finite, id, sources, words } from "../kinds/parts.ts";
import { questionSchema } from "../kinds/schemas.ts";

/** A day, month or year that the calendar has. */
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d\d){0,2}$/),
  v.check((iso) => !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso), "no such date"),
);

export const levelSchema = v.strictObject({
  id,
  /** Numbers and dates that the texts name in braces. */
  figures: v.optional(v.record(id, v.union([finite, date])), {}),
  guidebook: v.optional(v.array(v.strictObject({ id, sources })), []),
  questions: v.pipe(v.array(questionSchema), v.minLength(1)),
});

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
const pageSchema = v.strictObject({
  title: words,
  paragraphs: v.pipe(v.array(words), v.minLength(1)),
  alt: v.optional(words),
  legend: v.optional(v.array(words), []),
});
export const levelTextSchema = v.strictObject({
  lang: v.picklist(["zh-CN", "en", "ru", "kk"]),
  name: words,
  task: words,
  built: words,
  guidebook: v.record(v.string(), pageSchema),
  questions: v.record(v.string(), questionTextSchema),
});
