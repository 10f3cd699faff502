import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mark, rightResponse } from "../../src/domain/mark.ts";
import type { Question } from "../../src/domain/question.ts";
import { isComplete, type Response } from "../../src/domain/response.ts";
import { shuffled, seededRandom } from "../../src/domain/seeded.ts";
import { normalForm } from "../../src/kinds/fill-in/normal-form.ts";
import { distance } from "../../src/kinds/locate/distance.ts";
import { KINDS } from "../../src/kinds/rules.ts";
import { checksOf } from "../../src/kinds/schemas.ts";
import { locate } from "../support/sample-level.ts";
import { anyQuestion, anyResponse } from "./any-question.ts";

/** What counts as the key, said once more in other words than `mark` does. */
function isKey(question: Question, response: Response): boolean {
  const same = (a: Iterable<string>, b: Iterable<string>): boolean =>
    [...new Set(a)].toSorted().join() === [...new Set(b)].toSorted().join();
  if (question.kind === "choice" && response.kind === "choice")
    return same(
      response.choices.filter((id) => question.choices.includes(id)),
      question.answer,
    );
  if (question.kind === "true-false" && response.kind === "true-false") return question.answer === response.value;
  if (question.kind === "numeric" && response.kind === "numeric")
    return Math.abs(response.value - question.value) - question.tolerance <= (question.max - question.min) / 1e9;
  if (question.kind === "fill-in" && response.kind === "fill-in")
    return Object.values(question.accepted).some((forms) => forms.map(normalForm).includes(normalForm(response.text)));
  if (question.kind === "sequencing" && response.kind === "sequencing")
    return question.items.join() === response.order.join();
  if (question.kind === "matching" && response.kind === "matching")
    return question.pairs.every(([left, right]) => response.pairs[left] === right);
  if (question.kind === "sorting" && response.kind === "sorting")
    return question.items.every(([item, bin]) => response.bins[item] === bin);
  if (question.kind === "locate" && response.kind === "locate")
    return (
      distance(
        response,
        question.places.find(({ id }) => id === question.answer)!,
      ) <= question.within
    );
  throw new TypeError(`${response.kind} to ${question.kind}`);
}

/** The same question with everything in another order that has no meaning. */
function mixed(question: Question, seed: number): Question {
  const mix = <Item>(items: readonly Item[]): Item[] => shuffled(items, seededRandom(seed));
  switch (question.kind) {
    case "choice":
      return { ...question, choices: mix(question.choices), answer: mix(question.answer) };
    case "matching":
      return { ...question, pairs: mix(question.pairs), ...(question.extra ? { extra: mix(question.extra) } : {}) };
    case "sorting":
      return { ...question, bins: mix(question.bins), items: mix(question.items) };
    case "locate":
      return { ...question, places: mix(question.places) };
    case "fill-in":
      return {
        ...question,
        accepted: Object.fromEntries(mix(Object.entries(question.accepted)).map(([lang, forms]) => [lang, mix(forms)])),
      };
    case "numeric":
    case "sequencing":
    case "true-false":
      return question;
  }
}
const mixedResponse = (response: Response, seed: number): Response =>
  response.kind === "choice" ? { ...response, choices: shuffled(response.choices, seededRandom(seed)) } : response;

describe.each(KINDS)("%s", (kind) => {
  const answered = anyQuestion(kind).chain((question) =>
    fc.tuple(
      fc.constant(question),
      anyResponse(question).filter((response) => isComplete(question, response)),
    ),
  );

  test("marks any complete response between 0 and 1, with reasons that have words", () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        const { score, reasons, missing } = mark(question, response);

        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(missing).toBeGreaterThanOrEqual(0);
        const worded = checksOf(question).worded(question).reasons;
        expect(reasons.filter((reason) => !worded.includes(reason))).toEqual([]);
      }),
    );
  });

  test("gives the full mark to the key and to nothing else", () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        expect(mark(question, response).score === 1).toBe(isKey(question, response));
      }),
      { numRuns: 300 },
    );
  });

  test("gives the full mark to the response that it shows as right", () => {
    fc.assert(
      fc.property(anyQuestion(kind), (question) => {
        const right = rightResponse(question);

        expect(isComplete(question, right)).toBe(true);
        expect(mark(question, right)).toEqual({ score: 1, reasons: [], missing: 0 });
      }),
    );
  });

  test("marks the same whatever the order of choices", () => {
    fc.assert(
      fc.property(answered, fc.integer(), ([question, response], seed) => {
        const [one, other] = [mark(question, response), mark(mixed(question, seed), mixedResponse(response, seed))];

        expect(other.score).toBe(one.score);
        expect(other.missing).toBe(one.missing);
        // Of two places equally near to a pin either may be told.
        if (kind !== "locate") expect(other.reasons.toSorted()).toEqual(one.reasons.toSorted());
      }),
    );
  });

  test("marks the same twice, and changes neither question nor response", () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        const before = structuredClone([question, response]);

        expect(mark(question, response)).toEqual(mark(question, response));
        expect([question, response]).toEqual(before);
      }),
    );
  });
});

// Sines of such degrees overflow.
test("a point far off the Earth, as a broken log may hold, is no complete response or has a mark", () => {
  const response: Response = { kind: "locate", lon: 1e308, lat: 1e308 };

  expect(isComplete(locate(), response) && Number.isNaN(mark(locate(), response).score)).toBe(false);
});
