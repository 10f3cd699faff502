/** A complete response with at least one part wrong, for any sound question. */
import type { Question } from "../../domain/question.ts";
import type { Response } from "../../domain/response.ts";
import { shuffled, type Random } from "../../domain/seeded.ts";
import { matchingRights } from "../../kinds/matching/rules.ts";

const oneOf = <Item>(items: readonly Item[], random: Random): Item | undefined => shuffled(items, random)[0];

/** The first two give their places up to each other. */
const swapped = <Item>([first, second, ...rest]: readonly Item[]): readonly Item[] =>
  first === undefined || second === undefined ? [...rest] : [second, first, ...rest];

export function wrongAnswer(question: Question, random: Random): Response {
  switch (question.kind) {
    case "choice": {
      const wrong = question.choices.filter((id) => !question.answer.includes(id));
      const taken = question.select === "many" ? question.answer.slice(1) : [];
      return { kind: "choice", choices: [...taken, oneOf(wrong, random) ?? ""] };
    }
    case "true-false":
      return { kind: "true-false", value: !question.answer };
    case "numeric": {
      const { value, min, max, step, tolerance } = question;
      const near = [value - tolerance - step * 2, value + tolerance + step * 3].filter((n) => n >= min && n <= max);
      return { kind: "numeric", value: oneOf(near, random) ?? (value - min > max - value ? min : max) };
    }
    case "sequencing":
      return { kind: "sequencing", order: swapped(question.items) };
    case "matching": {
      const rights = matchingRights(question);
      const after = (right: string): string => rights[(rights.indexOf(right) + 1) % rights.length] ?? right;
      return {
        kind: "matching",
        pairs: Object.fromEntries(
          question.pairs.map(([left, right], at) => [left, at % 2 === 0 ? after(right) : right]),
        ),
      };
    }
    case "fill-in": {
      const likely = Object.values(question.mistakes).flatMap((forms) => Object.values(forms)[0] ?? []);
      return { kind: "fill-in", text: oneOf(likely, random) ?? "?!" };
    }
    case "sorting": {
      const other = (bin: string): string => question.bins.find((id) => id !== bin) ?? bin;
      return {
        kind: "sorting",
        bins: Object.fromEntries(question.items.map(([item, bin], at) => [item, at % 2 === 0 ? other(bin) : bin])),
      };
    }
    case "locate": {
      const { lon, lat } = oneOf(
        question.places.filter(({ id }) => id !== question.answer),
        random,
      ) ?? { lon: 0, lat: 0 };
      return { kind: "locate", lon, lat };
    }
  }
}
