import { rightResponse } from "../../src/domain/mark.ts";
import { matchingRights, type Question } from "../../src/domain/question.ts";
import type { Response } from "../../src/domain/response.ts";

/** A complete response without a single right part, for any sound question. */
export function wrongResponse(question: Question): Response {
  switch (question.kind) {
    case "choice": {
      const wrong = question.choices.filter((id) => !question.answer.includes(id));
      return { kind: "choice", choices: wrong.slice(0, 1) };
    }
    case "true-false":
      return { kind: "true-false", value: !question.answer };
    case "numeric": {
      const { value, min, max } = question;
      return { kind: "numeric", value: value - min > max - value ? min : max };
    }
    case "sequencing":
      return { kind: "sequencing", order: question.items.toReversed() };
    case "matching": {
      const rights = matchingRights(question);
      const other = (right: string): string => rights.find((id) => id !== right) ?? right;
      return {
        kind: "matching",
        pairs: Object.fromEntries(question.pairs.map(([left, right]) => [left, other(right)])),
      };
    }
  }
}

export const respond = (question: Question, isRight: boolean): Response =>
  isRight ? rightResponse(question) : wrongResponse(question);
