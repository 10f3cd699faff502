/** Every kind of question, by name. A new kind is one folder, and one line in each registry: rules, schemas, views. */
import type { KindRules } from "../domain/kind-rules.ts";
import { choiceRules, type ChoiceQuestion, type ChoiceResponse } from "./choice/rules.ts";
import { fillInRules, type FillInQuestion, type FillInResponse } from "./fill-in/rules.ts";
import { locateRules, type LocateQuestion, type LocateResponse } from "./locate/rules.ts";
import { matchingRules, type MatchingQuestion, type MatchingResponse } from "./matching/rules.ts";
import { numericRules, type NumericQuestion, type NumericResponse } from "./numeric/rules.ts";
import { sequencingRules, type SequencingQuestion, type SequencingResponse } from "./sequencing/rules.ts";
import { sortingRules, type SortingQuestion, type SortingResponse } from "./sorting/rules.ts";
import { trueFalseRules, type TrueFalseQuestion, type TrueFalseResponse } from "./true-false/rules.ts";

export type Question =
  | ChoiceQuestion
  | FillInQuestion
  | LocateQuestion
  | MatchingQuestion
  | NumericQuestion
  | SequencingQuestion
  | SortingQuestion
  | TrueFalseQuestion;
export type QuestionKind = Question["kind"];
/** An answer, always by id where there are ids, so that language and order on the screen do not matter. */
export type Response =
  | ChoiceResponse
  | FillInResponse
  | LocateResponse
  | MatchingResponse
  | NumericResponse
  | SequencingResponse
  | SortingResponse
  | TrueFalseResponse;
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;
export type ResponseOf<Kind extends QuestionKind> = Extract<Response, { kind: Kind }>;

type Rules = { readonly [Kind in QuestionKind]: KindRules<QuestionOf<Kind>, ResponseOf<Kind>> };
const RULES: Rules = {
  choice: choiceRules,
  "true-false": trueFalseRules,
  numeric: numericRules,
  "fill-in": fillInRules,
  sequencing: sequencingRules,
  matching: matchingRules,
  sorting: sortingRules,
  locate: locateRules,
};
export const KINDS = Object.keys(RULES) as readonly QuestionKind[]; // RULES has exactly these keys

/** The rules of a question's own kind. */
export const rulesOf = (question: Question): KindRules<Question, Response> =>
  // The table ties each kind to its rules; TypeScript can't carry that through a look-up by value.
  RULES[question.kind] as unknown as KindRules<Question, Response>;
