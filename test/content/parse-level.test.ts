import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { parseContent } from "../../src/content/parse-level.ts";
import { levelFolders, readJson } from "../levels/read-levels.ts";
import { sampleContent } from "../support/sample-level.ts";

const problemsIn = (raw: unknown): string[] => {
  const parsed = parseContent(raw);
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`);
};
/** The sample with one part changed, by its path. */
function planted(path: readonly (string | number)[], value: unknown): unknown {
  const raw: unknown = structuredClone(sampleContent());
  const last = path.at(-1)!;
  // The paths below run through objects and lists only.
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], raw);
  (parent as Record<string, unknown>)[last] = value;
  return raw;
}

test("a sound level is parsed into what it was", () => {
  expect(parseContent(structuredClone(sampleContent()))).toEqual({ ok: true, value: sampleContent() });
});

test.each(levelFolders())("the level %s is parsed, in every language", (stop) => {
  for (const lang of LANGUAGES)
    expect(problemsIn({ level: readJson(`${stop}/level.json`), text: readJson(`${stop}/text.${lang}.json`) })).toEqual(
      [],
    );
});

test("words that a kind does not need may be left out", () => {
  const raw = structuredClone(sampleContent());
  const { choices: _, ...rest } = raw.text.questions["xian-numeric"]!;

  const parsed = parseContent({
    ...raw,
    text: { ...raw.text, questions: { ...raw.text.questions, "xian-numeric": rest } },
  });

  expect(parsed.ok && parsed.value.text.questions["xian-numeric"]?.choices).toEqual({});
});

describe("what does not fit the schema is told with its path", () => {
  test.each<[string, readonly (string | number)[], unknown, string]>([
    ["an id with capitals", ["level", "questions", 0, "id"], "Xian", "schema questions.0.id"],
    ["an unknown kind", ["level", "questions", 0, "kind"], "essay", "schema questions.0.kind"],
    ["an unknown topic", ["level", "questions", 1, "topic"], "slogans", "schema questions.1.topic"],
    ["a fourth difficulty", ["level", "questions", 1, "difficulty"], 4, "schema questions.1.difficulty"],
    ["no fact", ["level", "questions", 0, "facts"], [], "schema questions.0.facts"],
    ["no source", ["level", "questions", 0, "sources"], [], "schema questions.0.sources"],
    [
      "a paragraph that can't be",
      ["level", "questions", 0, "sources", 0, "paragraph"],
      "X1",
      "schema questions.0.sources.0.paragraph",
    ],
    ["no evidence", ["level", "questions", 0, "sources", 0, "evidence"], [], "schema questions.0.sources.0.evidence"],
    ["a value that is text", ["level", "questions", 3, "value"], "50", "schema questions.3.value"],
    ["a step of 0", ["level", "questions", 3, "step"], 0, "schema questions.3.step"],
    ["an order of two", ["level", "questions", 4, "items"], ["a", "b"], "schema questions.4.items"],
    ["a pair of three", ["level", "questions", 5, "pairs", 0], ["a", "b", "c"], "schema questions.5.pairs.0.2"],
    ["a key too many", ["level", "questions", 0, "anwser"], 1, "schema questions.0.anwser"],
    ["no questions", ["level", "questions"], [], "schema questions"],
    [
      "an empty prompt",
      ["text", "questions", "xian-choice", "prompt"],
      "  ",
      "schema text.questions.xian-choice.prompt",
    ],
    ["no hint", ["text", "questions", "xian-choice", "hints"], [], "schema text.questions.xian-choice.hints"],
    ["an unknown language", ["text", "lang"], "tlh", "schema text.lang"],
    [
      "an empty guidebook page",
      ["text", "guidebook", "guide", "paragraphs"],
      [],
      "schema text.guidebook.guide.paragraphs",
    ],
  ])("%s", (_, path, value, problem) => {
    expect(problemsIn(planted(path, value))).toEqual([problem]);
  });

  test("in level and words at once", () => {
    const raw = structuredClone(sampleContent());

    expect(problemsIn({ level: { ...raw.level, id: "" }, text: { ...raw.text, lang: "" } })).toEqual([
      "schema id",
      "schema text.lang",
    ]);
  });

  test.each<[string, unknown, string]>([
    ["nothing at all", null, "$"],
    ["a level that is a number", { level: 7, text: sampleContent().text }, "$"],
    ["words that are none", { level: sampleContent().level, text: null }, "text"],
  ])("%s", (_, raw, path) => {
    expect(problemsIn(raw)).toContain(`schema ${path}`);
  });

  test("what a schema can't see is told too", () => {
    expect(problemsIn(planted(["level", "questions", 0, "answer"], ["up"]))).toContain(
      "answer-not-a-choice questions[0].answer",
    );
  });
});

describe("whatever comes", () => {
  test("never throws, and what is refused names a problem", () => {
    const raw = fc.oneof(fc.anything(), fc.record({ level: fc.anything(), text: fc.anything() }));
    fc.assert(
      fc.property(raw, (value) => {
        const parsed = parseContent(value);

        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
    );
  });

  test("never throws on a level with any part replaced by anything", () => {
    const paths: (string | number)[][] = [
      ["level"],
      ["text"],
      ["text", "questions"],
      ...[0, 1, 2, 3, 4, 5].flatMap((at) =>
        Object.keys(sampleContent().level.questions[at]!).map((key) => ["level", "questions", at, key]),
      ),
      ...Object.keys(sampleContent().text.questions["xian-choice"]!).map((key) => [
        "text",
        "questions",
        "xian-choice",
        key,
      ]),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        const parsed = parseContent(planted(path, value));

        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
