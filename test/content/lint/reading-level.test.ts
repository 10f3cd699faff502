import { describe, expect, test } from "vitest";
import {
  englishSyllables,
  lintReadingLevel,
  READING_LEVELS,
  russianSyllables,
} from "../../../src/content/lint/reading-level.ts";
import { sentencesOf } from "../../../src/content/lint/sentences.ts";
import { fourChoices, worded } from "./bank.ts";
import { trueFalse } from "../../support/sample-level.ts";

describe("syllables", () => {
  test.each([
    ["the", 1], ["make", 1], ["water", 2], ["desert", 2], ["planted", 2], ["reached", 1], ["little", 2], ["cities", 2],
    ["electricity", 5], ["panel", 2], ["people", 2], ["2025", 1],
  ] as const)("of %s: %d", (word, count) => expect(englishSyllables(word)).toBe(count)); // prettier-ignore

  test.each([
    ["в", 1], ["море", 2], ["станция", 3], ["ёлка", 2], ["электростанция", 6],
  ] as const)("of %s: %d", (word, count) => expect(russianSyllables(word)).toBe(count)); // prettier-ignore
});

describe("sentences", () => {
  test.each([
    ["It is 79.8 million. So it is!", 2],
    ["“Is it far?” he asks. No.", 2],
    ["Это 570 тыс. тонн. Много!", 2],
    ["湖小了。“真的吗？”他问。是的", 4],
    ["No stop at the end", 1],
    ["…", 0],
  ])("%s: %d", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe("the formulas", () => {
  test("give the grade that is reckoned by hand", () => {
    // 6 words, 1 sentence, 7 syllables
    expect(READING_LEVELS["en"]!.of(["The cat sat on the table."])).toBeCloseTo(0.39 * 6 + (11.8 * 7) / 6 - 15.59, 10);
    // 5 words, 1 sentence, 11 syllables
    expect(READING_LEVELS["ru"]!.of(["Море ушло далеко от берега."])).toBeCloseTo(0.5 * 5 + (8.4 * 11) / 5 - 15.59, 10);
    expect(READING_LEVELS["zh-CN"]!.of(["湖小了。", "2025年。"])).toBe(4);
    expect(READING_LEVELS["kk"]!.of(["Теңіз тартылды.", "Су аз, жер құрғақ."])).toBe(3);
  });
});

describe("reading-level", () => {
  const HARD: Readonly<Record<string, string>> = {
    en: "Intergovernmental cooperation considerably accelerates comprehensive modernisation of agricultural infrastructure everywhere.",
    ru: "Межправительственное сотрудничество значительно ускоряет всестороннюю модернизацию сельскохозяйственной инфраструктуры.",
    "zh-CN": "各国政府之间不断深入开展的多方面合作正在显著加快农业基础设施全面实现现代化的进程并带来新的机会。",
    kk: "Үкіметаралық ынтымақтастық ауыл шаруашылығы инфрақұрылымын жан-жақты жаңғыртуды бүкіл өңірде және одан тыс жерлерде айтарлықтай жеделдетіп отыр деп хабарланды.",
  };
  const EASY: Readonly<Record<string, string>> = {
    en: "The sea went away.",
    ru: "Море ушло.",
    "zh-CN": "湖水退了。",
    kk: "Теңіз тартылды.",
  };
  const all = (words: string, lang: string) =>
    fourChoices([], { prompt: words, hints: [words], reasons: { east: words }, explanation: words }, lang);

  test.each(Object.keys(HARD))("finds hard words and long sentences, in %s", (lang) => {
    const [finding] = lintReadingLevel(all(HARD[lang]!, lang));

    expect(finding?.rule).toBe("reading-level");
    expect(finding?.reason).toMatchObject({ code: "above-level", limit: READING_LEVELS[lang]!.limit });
  });

  test.each(Object.keys(EASY))("lets plain ones through, in %s", (lang) => {
    expect(lintReadingLevel(all(EASY[lang]!, lang))).toEqual([]);
  });

  test("judges no single sentence, and no language that it has no measure of", () => {
    const alone = { prompt: HARD["en"]!, hints: [], reasons: {}, explanation: "" };

    expect(lintReadingLevel(worded(trueFalse(), alone))).toEqual([]);
    expect(lintReadingLevel(all(HARD["en"]!, "eo"))).toEqual([]);
  });
});
