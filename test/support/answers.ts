import { rightResponse } from "../../src/domain/mark.ts";
import type { Question } from "../../src/domain/question.ts";
import type { Response } from "../../src/domain/response.ts";
import { matchingRights } from "../../src/kinds/matching/rules.ts";

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
    case "fill-in":
      return { kind: "fill-in", text: "no such answer" };
    case "sorting": {
      const other = (bin: string): string => question.bins.find((id) => id !== bin) ?? bin;
      return { kind: "sorting", bins: Object.fromEntries(question.items.map(([item, bin]) => [item, other(bin)])) };
    }
    case "locate":
      return { kind: "locate", lon: 41, lat: 29 };
  }
}

export const respond = (question: Question, isRight: boolean): Response =>
  isRight ? rightResponse(question) : wrongResponse(question);
