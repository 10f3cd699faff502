/** What the schemas of all kinds are made of. */
import * as v from "valibot";
import { TOPICS } from "../domain/question-base.ts";

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const ids = (least: number) => v.pipe(v.array(id), v.minLength(least));
export const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
export const finite = v.pipe(v.number(), v.finite());
export const positive = v.pipe(finite, v.gtValue(0));
/** Of a kept answer: short, whatever it is. */
export const shortText = v.pipe(v.string(), v.maxLength(200));

export const sources = v.array(
  v.strictObject({
    article: v.picklist(["ties", "green"]),
    paragraph: v.pipe(v.string(), v.regex(/^[TG]\d\d$/)),
    evidence: v.pipe(v.array(words), v.minLength(1)),
  }),
);
export const base = {
  id,
  topic: v.picklist(TOPICS),
  difficulty: v.picklist([1, 2, 3]),
  facts: ids(1),
  sources: v.pipe(sources, v.minLength(1)),
  revision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
};
