/** What makes a gain between the two rounds mean something: partners ask the same, and nothing gives them away. */
import { describe, expect, test } from "vitest";
import { parseContent } from "../../src/content/parse-level.ts";
import { AFTER, BEFORE } from "../../src/domain/events.ts";
import type { Content } from "../../src/domain/level-text.ts";
import { PAIRS } from "../../src/domain/memory/gain.ts";
import type { Question } from "../../src/domain/question.ts";
import type { ChoiceQuestion } from "../../src/kinds/choice/rules.ts";
import type { NumericQuestion } from "../../src/kinds/numeric/rules.ts";
import { BEFORE_AFTER } from "../../src/domain/off-road.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { readFacts, readJson } from "./read-levels.ts";

/** In 20 seconds a slow reader of twelve takes in so much (150 words or 300 characters a minute). */
const MOST_TO_READ = {
  en: { words: /\S+/g, most: 50 },
  ru: { words: /\S+/g, most: 50 },
  kk: { words: /\S+/g, most: 50 },
  "zh-CN": { words: /[\p{Script=Han}\d]/gu, most: 100 },
};

function read(lang: string): Content {
  const parsed = parseContent({
    level: readJson(`${BEFORE_AFTER}/level.json`),
    text: readJson(`${BEFORE_AFTER}/text.${lang}.json`),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const { questions } = read("en").level;
const tail = ({ id }: Question): string => id.slice(id.indexOf("-") + 1);
const asked = (side: string): readonly Question[] => questions.filter(({ id }) => id.startsWith(`${side}-`));
const [before, after] = [asked(BEFORE), asked(AFTER)];
const partner = (question: Question): Question => after.find((other) => tail(other) === tail(question))!;
const pairs = before.map((question): [string, Question, Question] => [tail(question), question, partner(question)]);

/** Ids of the wrong choices; a number has none. */
const distractors = (question: Question): readonly string[] =>
  question.kind === "choice" ? question.choices.filter((id) => !question.answer.includes(id)) : [];
const isQuick = (question: Question): question is ChoiceQuestion | NumericQuestion =>
  question.kind === "numeric" ||
  (question.kind === "choice" && question.select === "one" && question.choices.length === 4);

test("five questions stand before the journey, and their partners after it in the same order", () => {
  expect(before).toHaveLength(PAIRS);
  expect(questions.map(({ id }) => id)).toEqual([
    ...before.map((question) => `${BEFORE}-${tail(question)}`),
    ...before.map((question) => `${AFTER}-${tail(question)}`),
  ]);
});

test("each pair keeps to facts, a stop and a topic of its own", () => {
  const facts = before.flatMap((question) => question.facts);
  const table = readFacts();
  const stops = before.map((question) => new Set(question.facts.map((id) => table.get(id)?.stop)));

  expect(new Set(facts).size).toBe(facts.length);
  expect(stops.map(({ size }) => size)).toEqual(before.map(() => 1));
  expect(new Set(stops.flatMap((of) => [...of])).size).toBe(PAIRS);
  expect(new Set(before.map(({ topic }) => topic)).size).toBe(PAIRS);
});

describe.each(pairs)("the pair %s", (_, first, second) => {
  test("asks the same facts of the same sources, as hard and in the same way", () => {
    const kept = ({ facts, sources, topic, difficulty, kind }: Question) => ({ facts, sources, topic, difficulty, kind });

    expect(kept(second)).toEqual(kept(first));
  });

  test("is answered by one tap among four, or by a number", () => {
    expect([first, second].filter((question) => !isQuick(question))).toEqual([]);
  });

  test.each(LANGUAGES)("has other words and other wrong choices, in %s", (lang) => {
    const words = read(lang).text.questions;
    const [one, other] = [words[first.id]!, words[second.id]!];
    const wrong = (question: Question) => distractors(question).map((id) => words[question.id]!.choices[id]);

    for (const part of ["title", "prompt", "explanation"] as const) expect(other[part]).not.toBe(one[part]);
    expect(other.hints.filter((hint) => one.hints.includes(hint))).toEqual([]);
    expect(distractors(second).filter((id) => distractors(first).includes(id))).toEqual([]);
    expect(wrong(second).filter((choice) => wrong(first).includes(choice))).toEqual([]);
  });
});

describe.each(LANGUAGES)("in %s", (lang) => {
  const { text } = read(lang);
  const words = questions.map((question) => ({ question, of: text.questions[question.id]! }));

  test("no title stands twice", () => {
    expect(new Set(words.map(({ of }) => of.title)).size).toBe(words.length);
  });

  test("each can be read and answered in 20 seconds", () => {
    const { words: unit, most } = MOST_TO_READ[lang];
    for (const { question, of } of words) {
      const length = [...[of.prompt, ...Object.values(of.choices)].join(" ").matchAll(unit)].length;
      expect(length, question.id).toBeLessThanOrEqual(most);
    }
  });

  test("neither the guidebook nor a prompt, a title or a hint says a right answer", () => {
    const answers = words.flatMap(({ question, of }) =>
      question.kind === "choice" ? question.answer.map((id) => of.choices[id]!.toLowerCase()) : [],
    );
    const open = [
      ...Object.values(text.guidebook).flatMap(({ paragraphs }) => paragraphs),
      ...words.flatMap(({ of }) => [of.title, of.prompt, ...of.hints]),
    ].map((sentence) => sentence.toLowerCase());

    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter((answer) => open.some((sentence) => sentence.includes(answer)))).toEqual([]);
  });
});
