/** Arbitrary sound questions of every kind, and arbitrary responses to them: right, nearly right, and nonsense. */
import fc from "fast-check";
import { rightResponse } from "../../src/domain/mark.ts";
import type { Question, QuestionKind, QuestionOf } from "../../src/domain/question.ts";
import type { ResponseOf } from "../../src/kinds/rules.ts";
import { normalForm } from "../../src/kinds/fill-in/normal-form.ts";
import { MAP_EDGES } from "../../src/kinds/locate/map-edges.ts";
import { matchingRights } from "../../src/kinds/matching/rules.ts";
import { checksOf } from "../../src/kinds/schemas.ts";
import { choice, fillIn, locate, matching, numeric, sequencing, sorting, trueFalse } from "../support/sample-level.ts";

const id = fc.stringMatching(/^[a-z]{2,6}$/);
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });
/** No question has such an id: what comes from a broken draft. */
const STRANGER = "stranger-1";
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const point = fc.record({
  lon: fc.double({ min: MAP_EDGES.west, max: MAP_EDGES.east, noNaN: true }),
  lat: fc.double({ min: MAP_EDGES.south, max: MAP_EDGES.north, noNaN: true }),
});
const typed = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }).filter((text) => normalForm(text) !== "");
const forms = fc.dictionary(
  fc.constantFrom("en", "zh-CN", "ru", "kk"),
  fc.array(typed, { minLength: 1, maxLength: 3 }),
  {
    minKeys: 1,
  },
);
/** Each of `items` with one of `of`, every one of which is taken at least once. */
const spread = (items: readonly string[], of: readonly string[]) =>
  fc
    .array(fc.constantFrom(...of), { minLength: items.length, maxLength: items.length })
    .map((taken) => items.map((item, at): [string, string] => [item, of[at] ?? taken[at]!]));

type AnyQuestion = { readonly [Kind in QuestionKind]: fc.Arbitrary<QuestionOf<Kind>> };
const QUESTIONS: AnyQuestion = {
  choice: ids(2, 6).chain((choices) =>
    fc
      .record({
        many: fc.boolean(),
        answer: fc.subarray(choices, { minLength: 1, maxLength: Math.max(1, choices.length - 1) }),
      })
      .map(({ many, answer }) =>
        many && answer.length > 1
          ? choice("c", { select: "many", choices, answer })
          : choice("c", { choices, answer: answer.slice(0, 1) }),
      ),
  ),
  "true-false": fc.boolean().map((answer) => trueFalse("t", answer)),
  numeric: fc
    .record({
      min: fc.integer({ min: -1e6, max: 1e6 }),
      width: fc.integer({ min: 10, max: 1e6 }),
      at: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      tolerance: fc.double({ min: 0, max: 0.2, noNaN: true }),
      decimals: fc.constantFrom(1, 10, 1000),
    })
    .map(({ min, width, at, tolerance, decimals }) =>
      numeric("n", {
        min: min / decimals,
        max: (min + width) / decimals,
        step: 1 / decimals,
        value: (min + Math.round(width * at)) / decimals,
        tolerance: (width * tolerance) / decimals,
      }),
    ),
  "fill-in": fc
    .record({ accepted: forms, mistakes: fc.dictionary(id, forms, { maxKeys: 3 }) })
    .map((over) => fillIn("f", over)),
  sequencing: ids(3, 7).map((items) => sequencing("s", items)),
  matching: fc.tuple(ids(2, 6), ids(2, 6), ids(0, 2)).chain(([lefts, rights, extra]) => {
    const others = extra.filter((one) => !rights.includes(one));
    return spread(lefts, rights).map((pairs) =>
      matching("m", { pairs, ...(others.length > 0 ? { extra: others } : {}) }),
    );
  }),
  sorting: ids(5, 11).chain((names) => {
    const bins = names.slice(0, names.length > 7 ? 3 : 2);
    return spread(names.slice(bins.length), bins).map((items) => sorting("o", { bins, items }));
  }),
  locate: fc
    .record({
      points: fc.array(point, { minLength: 3, maxLength: 6 }),
      within: fc.integer({ min: 50, max: 250 }),
      more: fc.integer({ min: 1, max: 900 }),
    })
    .map(({ points, within, more }) => {
      const places = points.map((place, at) => ({ id: `place-${at}`, ...place }));
      return locate("l", { places, answer: "place-0", within, near: within + more });
    }),
};
const isSound = (question: Question): boolean => {
  const problems: string[] = [];
  checksOf(question).check(question, (code) => problems.push(code));
  return problems.length === 0;
};
/** Of one kind, and nothing that `check-level` would refuse. */
export const anyQuestion = <Kind extends QuestionKind>(kind: Kind): fc.Arbitrary<QuestionOf<Kind>> =>
  (QUESTIONS[kind] as fc.Arbitrary<QuestionOf<Kind>>).filter(isSound); // the table ties each kind to its own

const picks = (keys: readonly string[], of: readonly string[]) =>
  fc
    .subarray([...keys])
    .chain((taken) =>
      fc
        .tuple(...taken.map((key) => fc.tuple(fc.constant(key), fc.constantFrom(...of, STRANGER))))
        .map((pairs): Record<string, string> => Object.fromEntries(pairs)),
    );

/** Anything that a form, a draft or an old log may hold; not always complete. */
function wild(question: Question): fc.Arbitrary<ResponseOf<QuestionKind>> {
  switch (question.kind) {
    case "choice":
      return fc.record({
        kind: fc.constant("choice" as const),
        choices: fc.array(fc.constantFrom(...question.choices, STRANGER), { maxLength: 8 }),
      });
    case "true-false":
      return fc.record({ kind: fc.constant("true-false" as const), value: fc.boolean() });
    case "numeric":
      return fc.record({
        kind: fc.constant("numeric" as const),
        value: fc.oneof(fc.double(), fc.double({ min: question.min, max: question.max })),
      });
    case "fill-in":
      return fc.record({
        kind: fc.constant("fill-in" as const),
        text: fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.string({ unit: "binary" }),
          fc.constantFrom(
            ...[question.accepted, ...Object.values(question.mistakes)].flatMap((all) => Object.values(all).flat()),
          ),
        ),
      });
    case "sequencing":
      return fc.record({
        kind: fc.constant("sequencing" as const),
        order: fc.oneof(
          fc.shuffledSubarray([...question.items], { minLength: question.items.length }),
          fc.array(fc.constantFrom(...question.items, STRANGER), { maxLength: 9 }),
        ),
      });
    case "matching": {
      const lefts = question.pairs.map(([left]) => left);
      return fc.record({ kind: fc.constant("matching" as const), pairs: picks(lefts, matchingRights(question)) });
    }
    case "sorting": {
      const items = question.items.map(([item]) => item);
      return fc.record({ kind: fc.constant("sorting" as const), bins: picks(items, question.bins) });
    }
    case "locate":
      return fc.oneof(
        point.map((at) => ({ kind: "locate" as const, ...at })),
        fc.record({ kind: fc.constant("locate" as const), lon: degrees(180), lat: degrees(90) }),
        fc.constantFrom(...question.places).map(({ lon, lat }) => ({ kind: "locate" as const, lon, lat })),
      );
  }
}
export const anyResponse = (question: Question) =>
  fc.oneof({ weight: 4, arbitrary: wild(question) }, { weight: 1, arbitrary: fc.constant(rightResponse(question)) });
