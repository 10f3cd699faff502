/** A small made-up stop with every kind of question, so that tests of the rules do not hang on what the levels say. */
import { checksOf } from "../../src/kinds/schemas.ts";
import type { Content, LevelText, QuestionText } from "../../src/domain/level-text.ts";
import type { Level, Question, QuestionOf } from "../../src/domain/question.ts";

type ChoiceQuestion = QuestionOf<"choice">;
type NumericQuestion = QuestionOf<"numeric">;
type MatchingQuestion = QuestionOf<"matching">;

const base = (id: string) => ({
  id,
  topic: "energy" as const,
  difficulty: 1 as const,
  facts: [`fact-${id}`],
  sources: [{ article: "green" as const, paragraph: "G18", evidence: ["57万兆瓦时"] }],
});

export const choice = (id = "choice", over: Partial<ChoiceQuestion> = {}): ChoiceQuestion => ({
  ...base(id),
  kind: "choice",
  select: "one",
  choices: ["north", "east", "south", "west"],
  answer: ["north"],
  ...over,
});
export const choiceOfMany = (id = "many"): ChoiceQuestion =>
  choice(id, { select: "many", choices: ["wind", "sun", "coal", "peat"], answer: ["wind", "sun"] });
export const trueFalse = (id = "true-false", answer = true): QuestionOf<"true-false"> => ({
  ...base(id),
  kind: "true-false",
  answer,
});
export const numeric = (id = "numeric", over: Partial<NumericQuestion> = {}): NumericQuestion => ({
  ...base(id),
  kind: "numeric",
  value: 50,
  unit: "metre",
  min: 0,
  max: 100,
  step: 5,
  tolerance: 10,
  ...over,
});
export const sequencing = (id = "sequencing", items = ["one", "two", "three", "four"]): QuestionOf<"sequencing"> => ({
  ...base(id),
  kind: "sequencing",
  items,
});
export const matching = (id = "matching", over: Partial<MatchingQuestion> = {}): MatchingQuestion => ({
  ...base(id),
  kind: "matching",
  pairs: [
    ["train", "rails"],
    ["ship", "water"],
    ["camel", "sand"],
  ],
  ...over,
});

export const fillIn = (id = "fill-in", over: Partial<QuestionOf<"fill-in">> = {}): QuestionOf<"fill-in"> => ({
  ...base(id),
  kind: "fill-in",
  accepted: { en: ["Tashkent", "the city of Tashkent"], "zh-CN": ["塔什干"], ru: ["Ташкент", "в Ташкенте"] },
  mistakes: { samarkand: { en: ["Samarkand"], ru: ["Самарканд"] } },
  ...over,
});
export const sorting = (id = "sorting", over: Partial<QuestionOf<"sorting">> = {}): QuestionOf<"sorting"> => ({
  ...base(id),
  kind: "sorting",
  bins: ["dry", "wet"],
  items: [
    ["dune", "dry"],
    ["lake", "wet"],
    ["river", "wet"],
    ["salt", "dry"],
  ],
  ...over,
});
export const locate = (id = "locate", over: Partial<QuestionOf<"locate">> = {}): QuestionOf<"locate"> => ({
  ...base(id),
  kind: "locate",
  places: [
    { id: "tashkent", lon: 69.24, lat: 41.31 },
    { id: "moynaq", lon: 59.03, lat: 43.77 },
    { id: "kashgar", lon: 75.99, lat: 39.47 },
  ],
  answer: "moynaq",
  within: 150,
  near: 600,
  ...over,
});

export const sampleLevel = (id = "xian"): Level => ({
  id,
  guidebook: [{ id: "guide", sources: [] }],
  questions: [
    choice(`${id}-choice`),
    choiceOfMany(`${id}-many`),
    trueFalse(`${id}-true-false`),
    numeric(`${id}-numeric`),
    sequencing(`${id}-sequencing`),
    matching(`${id}-matching`),
    choice(`${id}-choice-two`),
    trueFalse(`${id}-true-false-two`, false),
    fillIn(`${id}-fill-in`),
    sorting(`${id}-sorting`),
    locate(`${id}-locate`),
  ],
});

const wordsFor = (ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, `${id}.`]));
function textOf(question: Question): QuestionText {
  const { choices, reasons } = checksOf(question).worded(question);
  return {
    title: `Title of ${question.id}`,
    prompt: `Prompt of ${question.id}`,
    ...(question.kind === "numeric" ? { unit: "metres" } : {}),
    choices: wordsFor(choices),
    reasons: wordsFor(reasons),
    hints: ["Look closely."],
    explanation: "So it is.",
  };
}
export const levelText = (level: Level, lang = "en"): LevelText => ({
  lang,
  name: `${level.id} in ${lang}`,
  task: "Lay the rail",
  built: "Rails",
  guidebook: Object.fromEntries(
    (level.guidebook ?? []).map(({ id }) => [id, { title: "Guide", paragraphs: ["Once upon a time."], legend: [] }]),
  ),
  questions: Object.fromEntries(level.questions.map((question) => [question.id, textOf(question)])),
});
export const sampleContent = (id = "xian", lang = "en"): Content => {
  const level = sampleLevel(id);
  return { level, text: levelText(level, lang) };
};
