import { describe, expect, test } from "vitest";
import { ERROR_RULES, type ErrorRule, type Finding } from "../../../src/content/lint/finding.ts";
import { lintLevels } from "../../../src/content/lint/lint-levels.ts";
import { at, FOUR, lintWith, rulesOf, soundBank, type Bank, type Json, type Lang } from "./bank.ts";

type Plant = (bank: Bank, level: Json, texts: Record<Lang, Json>) => void;
const question = (level: Json, kind: string): Json =>
  (level["questions"] as Json[]).find((one) => one["kind"] === kind)!;

const errorsAt = (findings: readonly Finding[]): string[] =>
  at(findings.filter(({ severity }) => severity === "error"));

test("a sound bank has nothing to report", () => {
  expect(at(lintLevels(soundBank()))).toEqual([]);
});

const PLANTED: Readonly<Record<ErrorRule, [string, Plant, string][]>> = {
  schema: [
    ["a kind that is none", (_, level) => (level["questions"][0]["kind"] = "riddle"), "xian/level.json questions[0].kind"],
    ["a level that is none", (bank) => (bank.levels[0]!.level = 5 as never), "xian/level.json $"],
    ["an empty title", (_, __, texts) => (texts.ru["questions"]["xian-many"]["title"] = " "), "xian/text.ru.json questions.xian-many.title"],
  ],
  "wrong-stop": [["another stop's id", (_, level) => (level["id"] = "buka"), "xian/level.json id"]],
  "wrong-language": [["another language's text", (_, __, texts) => (texts.kk["lang"] = "ru"), "xian/text.kk.json lang"]],
  "repeated-id": [
    [
      "an id twice in a stop",
      (_, level, texts) => {
        level["questions"][6]["id"] = "xian-choice";
        for (const lang of FOUR) delete texts[lang]["questions"]["xian-choice-two"];
      },
      "xian/level.json questions",
    ],
    [
      "an id in two stops",
      (bank, level, texts) => {
        const other = structuredClone({ stop: "buka", level: { ...level, id: "buka" }, texts });
        bank.levels.push(other);
      },
      "buka/level.json questions[0].id",
    ],
  ],
  "repeated-choice": [
    ["a form that is accepted and a mistake", (_, level) => (question(level, "fill-in")["mistakes"]["samarkand"]["ru"] = ["ташкент"]), "xian/level.json questions[8].mistakes"],
    ["an item twice", (_, level) => (level["questions"][4]["items"][1] = "one"), "xian/level.json questions[4].items"],
  ],
  "answer-not-a-choice": [["an answer not among the choices", (_, level) => (level["questions"][0]["answer"] = ["up"]), "xian/level.json questions[0].answer"]],
  "answer-count": [["two answers to one of many", (_, level) => (level["questions"][0]["answer"] = ["north", "east"]), "xian/level.json questions[0].answer"]],
  range: [["a value outside its range", (_, level) => (question(level, "numeric")["value"] = 101), "xian/level.json questions[3].value"]],
  "repeated-left": [["a left side twice", (_, level) => (question(level, "matching")["pairs"][1][0] = "train"), "xian/level.json questions[5].pairs"]],
  "missing-text": [["a question without words", (_, __, texts) => delete texts.en["questions"]["xian-locate"], "xian/text.en.json questions.xian-locate"]],
  "unknown-text": [["words without a question", (_, __, texts) => (texts["zh-CN"]["questions"]["xian-stray"] = texts["zh-CN"]["questions"]["xian-locate"]), "xian/text.zh-CN.json questions.xian-stray"]],
  "unknown-placeholder": [["a placeholder that nothing fills", (_, __, texts) => (texts.en["questions"]["xian-choice"]["explanation"] = "It is {name}."), "xian/text.en.json questions.xian-choice"]],
  "foreign-id": [["an id of another stop", (_, level) => (level["questions"][2]["id"] = "buka-true-false"), "xian/level.json questions[2].id"]],
  "same-choice": [["two choices that read the same", (_, __, texts) => (texts.ru["questions"]["xian-choice"]["choices"]["east"] = "«North»"), "xian/text.ru.json questions.xian-choice.choices.east"]],
  "unknown-fact": [["a fact that is none", (_, level) => (level["questions"][0]["facts"] = ["no-such-fact"]), "xian/level.json questions[0].facts"]],
  "missing-paragraph": [["a fact of a paragraph that no source names", (bank) => (bank.facts[0] = { ...bank.facts[0]!, paragraph: "G19" }), "xian/level.json questions[0].sources"]],
  "wrong-article": [["a paragraph of the other article", (_, level) => (level["questions"][0]["sources"][0]["article"] = "ties"), "xian/level.json questions[0].sources[0].paragraph"]],
  "foreign-evidence": [
    ["a term that stands in no fact of the question", (_, level) => (level["questions"][0]["sources"][0]["evidence"] = ["58万兆瓦时"]), "xian/level.json questions[0].sources[0].evidence"],
    ["a page with a term of no fact", (_, level) => (level["guidebook"][0]["sources"] = [{ article: "green", paragraph: "G18", evidence: ["风"] }]), "xian/level.json guidebook[0].sources[0].evidence"],
  ],
  "missing-language": [
    ["no text", (_, __, texts) => delete (texts as Partial<typeof texts>).kk, "xian/text.kk.json $"],
    ["no accepted form", (_, level) => delete question(level, "fill-in")["accepted"]["kk"], "xian/level.json questions[8].accepted"],
    ["no form of a mistake", (_, level) => delete question(level, "fill-in")["mistakes"]["samarkand"]["en"], "xian/level.json questions[8].mistakes.samarkand"],
  ],
  "keys-apart": [
    ["a paragraph too few", (_, __, texts) => (texts.ru["guidebook"]["guide"]["legend"] = ["Sand"]), "xian/text.ru.json guidebook.guide.legend[0]"],
    ["a hint that one language lacks", (_, __, texts) => (["en", "ru", "kk"] as const).forEach((lang) => texts[lang]["questions"]["xian-choice"]["hints"].push("Once more.")), "xian/text.zh-CN.json questions.xian-choice.hints[1]"],
  ],
  "placeholders-apart": [["a placeholder that the others have not", (_, __, texts) => (texts.kk["questions"]["xian-numeric"]["explanation"] = "{value}."), "xian/text.kk.json questions.xian-numeric.explanation"]],
  "figures-apart": [["a figure that the others have not", (_, __, texts) => (texts.en["questions"]["xian-choice"]["explanation"] = "57."), "xian/text.en.json questions.xian-choice.explanation"]],
  "figure-differs": [
    [
      "a figure that is another in another stop",
      (bank, level, texts) => {
        for (const lang of FOUR) texts[lang]["built"] = "{length} km";
        level["figures"] = { length: 52 };
        bank.levels.push(structuredClone({ stop: "buka", level: { ...level, id: "buka", figures: { length: 53 } }, texts }));
      },
      "buka/level.json figures.length",
    ],
  ],
  "unused-figure": [["a figure that no text names", (_, level) => (level["figures"] = { length: 52 }), "xian/level.json figures.length"]],
}; // prettier-ignore

describe.each(ERROR_RULES)("%s finds", (rule) => {
  test.each(PLANTED[rule])("%s", (_, plant, place) => {
    expect(at(lintWith(plant))).toContain(`${rule} ${place}`);
  });
});

describe("a wrong figure planted in one language", () => {
  const RIGHT: Readonly<Record<Lang, string>> = {
    "zh-CN": "布卡2025年5月发电57万兆瓦时。",
    en: "In May 2025 Buka made 570,000 megawatt-hours.",
    ru: "В мае 2025 года Бука дала 570\u00A0тыс. мегаватт-часов.",
    kk: "2025 жылғы мамырда Бука 570 мың мегаватт-сағат берді.",
  };
  const WRONG: Readonly<Record<Lang, readonly string[]>> = {
    "zh-CN": ["布卡2025年5月发电58万兆瓦时。", "布卡2025年5月发电57亿兆瓦时。", "布卡2025年6月发电57万兆瓦时。"],
    en: ["In May 2025 Buka made 57,000 megawatt-hours.", "In June 2025 Buka made 570,000 megawatt-hours."],
    ru: [
      "В мае 2025 года Бука дала 570\u00A0млн мегаватт-часов.",
      "В марте 2025 года Бука дала 570\u00A0тыс. мегаватт-часов.",
    ],
    kk: [
      "2025 жылғы мамырда Бука 57,0 мың мегаватт-сағат берді.",
      "2025 жылғы маусымда Бука 570 мың мегаватт-сағат берді.",
    ],
  };
  const explain = (texts: Record<Lang, Json>, lang: Lang, words: string): string =>
    (texts[lang]["questions"]["xian-choice"]["explanation"] = words);

  test("is not there while all four say the same", () => {
    expect(errorsAt(lintWith((_, __, texts) => FOUR.forEach((lang) => explain(texts, lang, RIGHT[lang]))))).toEqual([]);
  });

  test.each(FOUR.flatMap((lang) => WRONG[lang].map((words) => [lang, words] as const)))("%s: %s", (lang, words) => {
    const findings = lintWith((_, __, texts) => {
      for (const other of FOUR) explain(texts, other, other === lang ? words : RIGHT[other]);
    });

    expect(errorsAt(findings)).toEqual([`figures-apart xian/text.${lang}.json questions.xian-choice.explanation`]);
    expect(findings.find(({ rule }) => rule === "figures-apart")?.reason).toMatchObject({
      elsewhere: [5, 2025, 570_000],
      languages: FOUR.filter((other) => other !== lang),
    });
  });
});

describe("everything is told at once", () => {
  test("a broken question hides nothing of the others", () => {
    const rules = rulesOf(
      lintWith((_, level, texts) => {
        level["questions"][0]["kind"] = "riddle";
        level["questions"][2]["facts"] = ["no-such-fact"];
        texts.en["questions"]["xian-many"]["choices"]["sun"] = "wind";
        texts.ru["questions"]["xian-numeric"]["explanation"] = "57.";
      }),
    );

    expect(rules).toEqual(expect.arrayContaining(["schema", "unknown-fact", "same-choice", "figures-apart"]));
    expect(rules).not.toContain("unknown-text");
  });

  test("a missing key is told once", () => {
    const findings = lintWith((_, __, texts) => delete texts.en["questions"]["xian-choice"]["choices"]["east"]);

    expect(rulesOf(findings)).toEqual(["missing-text"]);
  });

  test.each([null, 5, "level", [], {}, { questions: [null] }, { questions: [{ kind: "choice" }] }])(
    "%j crashes nothing",
    (raw) => {
      const findings = lintLevels({
        levels: [{ stop: "xian", level: raw, texts: { en: raw, ru: {} } }],
        languages: [...FOUR],
      });

      expect(rulesOf(findings)).toContain("schema");
    },
  );
});

describe("without a table of facts, as in a teacher's pack", () => {
  test("neither facts nor evidence are asked for", () => {
    const { levels, languages } = soundBank();

    expect(at(lintLevels({ levels, languages }))).toEqual([]);
  });

  test("one language is enough", () => {
    const [{ stop, level, texts } = soundBank().levels[0]!] = soundBank().levels;

    expect(at(lintLevels({ levels: [{ stop, level, texts: { en: texts.en } }], languages: ["en"] }))).toEqual([]);
  });
});
