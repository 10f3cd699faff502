import { rulesOf, type Question, type Response } from "../kinds/rules.ts";
import type { Mark } from "./kind-rules.ts";

/** Marks a complete response. One to another kind of question is our own mistake and throws. */
export function mark(question: Question, response: Response): Mark {
  if (question.kind !== response.kind)
    throw new TypeError(`a ${response.kind} response to the ${question.kind} question ${question.id}`);
  return rulesOf(question).mark(question, response);
}

/** The response that is right, for the explanation after the last try. */
export const rightResponse = (question: Question): Response => rulesOf(question).right(question);
