import { rulesOf, type Question, type Response } from "../kinds/rules.ts";

export type { Response } from "../kinds/rules.ts";

/** Whether it can be checked: not answered is never wrong. */
export const isComplete = (question: Question, response: Response | null): response is Response =>
  response !== null && response.kind === question.kind && rulesOf(question).isComplete(question, response);
