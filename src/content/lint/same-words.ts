/** Choices of a question that read the same, and wrong choices with the same reason. */
import type { Question } from "../../domain/question.ts";
import { normalForm } from "../../kinds/fill-in/normal-form.ts";
import { matchingRights } from "../../kinds/matching/rules.ts";
import { error, warning, within, type Finding } from "./finding.ts";
import type { WordedQuestion } from "./lint-input.ts";

/** What stands side by side on the screen, to be told apart. */
export function choicesSideBySide(question: Question): readonly (readonly string[])[] {
  switch (question.kind) {
    case "choice":
      return [question.choices];
    case "sequencing":
      return [question.items];
    case "matching":
      return [question.pairs.map(([left]) => left), matchingRights(question)];
    case "sorting":
      return [question.bins, question.items.map(([item]) => item)];
    case "locate":
      return [question.places.map(({ id }) => id)];
    case "fill-in":
    case "numeric":
    case "true-false":
      return [];
  }
}

/** Normal form, and the signs that it leaves out though they tell numbers apart: "−5" is not "5", "10:30" not "1030". */
const reading = (words: string): string =>
  `${normalForm(words)} ${[...words.matchAll(/\p{Sm}|[-−/%:](?=\d)/gu)].join("")}`;

/** Each that reads like an earlier one, with it. */
function twins(ids: readonly string[], words: Readonly<Record<string, string>>): [id: string, other: string][] {
  const readings = ids.map((id) => reading(words[id] ?? id));
  return ids.flatMap((id, at): [string, string][] => {
    const first = readings.indexOf(readings[at]!);
    return first < at ? [[id, ids[first]!]] : [];
  });
}

const told = (words: Readonly<Record<string, string>>, [id, other]: [string, string]) =>
  ({ code: "reads-the-same", id, other, words: words[id] ?? id }) as const;

export function lintSameWords(item: WordedQuestion): Finding[] {
  const { choices, reasons } = item.words;
  return [
    ...choicesSideBySide(item.question)
      .flatMap((ids) => twins(ids, choices))
      .map((pair) =>
        error(within(item, `choices.${pair[0]}`), "same-choice", told(choices, pair), { code: "make-different" }),
      ),
    ...twins(Object.keys(reasons), reasons).map((pair) =>
      warning(within(item, `reasons.${pair[0]}`), "same-reason", told(reasons, pair), { code: "make-different" }),
    ),
  ];
}
