/** What the traveller knows: the right answers, read from the levels themselves. */
import { readFileSync } from "node:fs";
import type { RouteStop } from "../../src/domain/game-state.ts";
import { rightResponse } from "../../src/domain/mark.ts";
import type { Level, Question } from "../../src/domain/question.ts";
import type { Response } from "../../src/domain/response.ts";

const read = <Value>(path: string): Value =>
  JSON.parse(readFileSync(new URL(`../../levels/${path}`, import.meta.url), "utf8")) as Value; // test/levels has checked them

export const ROUTE = read<{ stops: readonly RouteStop[] }>("route.json").stops;
const questions = new Map<string, Question>(
  ROUTE.flatMap(({ id }) =>
    read<Level>(`${id}/level.json`).questions.map((question) => [question.id, question] as const),
  ),
);

export function questionById(id: string): Question {
  const question = questions.get(id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
}

/** Some response that is wrong; `without` names choices that can't be taken any more. */
function wrongResponse(question: Question, without: readonly string[]): Response {
  switch (question.kind) {
    case "choice":
      return {
        kind: "choice",
        choices: question.choices.filter((id) => !question.answer.includes(id) && !without.includes(id)).slice(0, 1),
      };
    case "true-false":
      return { kind: "true-false", value: !question.answer };
    case "numeric":
      return { kind: "numeric", value: question.max };
    case "sequencing":
      return { kind: "sequencing", order: question.items.toReversed() };
    case "matching": {
      const rights = [...new Set(question.pairs.map(([, right]) => right))];
      return {
        kind: "matching",
        pairs: Object.fromEntries(
          question.pairs.map(([left, right]) => [left, rights.find((other) => other !== right)!]),
        ),
      };
    }
    case "fill-in":
      return { kind: "fill-in", text: "no such answer" };
    case "sorting":
      return { kind: "sorting", bins: Object.fromEntries(question.items.map(([item]) => [item, question.bins[0]!])) };
    case "locate":
      return { kind: "locate", lon: 116.4, lat: 30 };
  }
}

export const responseFor = (question: Question, right: boolean, without: readonly string[] = []): Response =>
  right ? rightResponse(question) : wrongResponse(question, without);
