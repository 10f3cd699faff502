/** Schemas of every kind: of questions in files, of responses in the log; and what schemas cannot see. */
import * as v from "valibot";
import type { Question } from "../domain/question.ts";
import { choiceCheck, choiceResponse, choiceSchema } from "./choice/schema.ts";
import { fillInCheck, fillInResponse, fillInSchema } from "./fill-in/schema.ts";
import { TOPICS } from "../domain/question-base.ts";
import type { KindCheck } from "./kind-check.ts";
import { id } from "./parts.ts";
import { locateCheck, locateResponse, locateSchema } from "./locate/schema.ts";
import { matchingCheck, matchingResponse, matchingSchema } from "./matching/schema.ts";
import { numericCheck, numericResponse, numericSchema } from "./numeric/schema.ts";
import type { QuestionKind, QuestionOf } from "./rules.ts";
import { sequencingCheck, sequencingResponse, sequencingSchema } from "./sequencing/schema.ts";
import { sortingCheck, sortingResponse, sortingSchema } from "./sorting/schema.ts";
import { trueFalseCheck, trueFalseResponse, trueFalseSchema } from "./true-false/schema.ts";

export const questionSchema = v.variant("kind", [
  choiceSchema,
  trueFalseSchema,
  numericSchema,
  fillInSchema,
  sequencingSchema,
  matchingSchema,
  sortingSchema,
  locateSchema,
]);

/** The same for questions that rest on no facts of the articles; `own`: what stands in each of them besides. */
export function packKindSchemas<const Own extends v.ObjectEntries>(own: Own) {
  const apart = ["facts", "sources"] as const;
  const all = { ...own, topic: v.optional(v.picklist(TOPICS), "other") };
  return [
    v.strictObject({ ...v.omit(choiceSchema, apart).entries, ...all }),
    v.strictObject({ ...v.omit(trueFalseSchema, apart).entries, ...all }),
    v.strictObject({ ...v.omit(numericSchema, apart).entries, unit: v.optional(id, "unit"), ...all }),
    v.strictObject({ ...v.omit(fillInSchema, apart).entries, ...all }),
    v.strictObject({ ...v.omit(sequencingSchema, apart).entries, ...all }),
    v.strictObject({ ...v.omit(matchingSchema, apart).entries, ...all }),
    v.strictObject({ ...v.omit(sortingSchema, apart).entries, ...all }),
    v.strictObject({ ...v.omit(locateSchema, apart).entries, ...all }),
  ] as const;
}
export const responseSchema = v.variant("kind", [
  choiceResponse,
  trueFalseResponse,
  numericResponse,
  fillInResponse,
  sequencingResponse,
  matchingResponse,
  sortingResponse,
  locateResponse,
]);

const CHECKS: { readonly [Kind in QuestionKind]: KindCheck<QuestionOf<Kind>> } = {
  choice: choiceCheck,
  "true-false": trueFalseCheck,
  numeric: numericCheck,
  "fill-in": fillInCheck,
  sequencing: sequencingCheck,
  matching: matchingCheck,
  sorting: sortingCheck,
  locate: locateCheck,
};
/** The checks of a question's own kind. */
export const checksOf = (question: Question): KindCheck<Question> => CHECKS[question.kind] as KindCheck<Question>; // as `rulesOf`
