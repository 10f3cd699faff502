import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mark } from "../../../src/domain/mark.ts";
import { ruledQuestion } from "../../../src/domain/pack/pack-content.ts";
import type { Question, Response } from "../../../src/kinds/rules.ts";
import { KINDS } from "../../../src/kinds/rules.ts";
import { keyEntry } from "../../../src/teach/print/answer-key.ts";
import { letterOf } from "../../../src/teach/print/letters.ts";
import { sheetItems, type Drawing, type SheetItem } from "../../../src/teach/print/sheet-items.ts";
import { firstSeed, MOST_SEED, nextSeed, readMark, sheetMark } from "../../../src/teach/print/sheet-mark.ts";
import { anyQuestion } from "../../kinds/any-question.ts";
import { samplePack } from "../../support/sample-pack.ts";

const PACK = samplePack();
const QUESTIONS = PACK.questions.map((question) => ruledQuestion(PACK, question));
const drawing = (over: Partial<Drawing> = {}): Drawing => ({ seed: 17, isShuffled: true, variant: 0, ...over });
const anyDrawing = fc.record({
  seed: fc.integer({ min: 1, max: MOST_SEED }),
  isShuffled: fc.boolean(),
  variant: fc.integer({ min: 0, max: 3 }),
});
const ids = (items: readonly SheetItem[]): readonly string[] => items.map(({ question }) => question.id);

/** What a student writes who copies the key on to the sheet. */
function copied(item: SheetItem): Response {
  const entry = keyEntry(item, "kk");
  const { order, lefts } = item;
  switch (entry.kind) {
    case "choice":
      return { kind: "choice", choices: entry.at.map((at) => order[at]!) };
    case "true-false":
      return { kind: "true-false", value: entry.value };
    case "numeric":
      return { kind: "numeric", value: entry.value };
    case "fill-in":
      return { kind: "fill-in", text: [...entry.own, ...entry.others].at(-1)! };
    case "sequencing":
      return { kind: "sequencing", order: order.map((_, at) => order[entry.boxes.indexOf(at + 1)]!) };
    case "matching":
      return {
        kind: "matching",
        pairs: Object.fromEntries(entry.lines.map(([left, right]) => [lefts[left]!, order[right]!])),
      };
    case "sorting":
      return {
        kind: "sorting",
        bins: Object.fromEntries(entry.bins.flatMap(({ bin, at }) => at.map((one) => [order[one]!, bin]))),
      };
    case "locate":
      return { kind: "locate", lon: entry.place.lon, lat: entry.place.lat };
  }
}

describe("the key of a sheet", () => {
  test.each(KINDS)("looked up on the sheet of the same seed gives the full mark: %s", (kind) => {
    const anyOne: fc.Arbitrary<Question> = anyQuestion(kind);
    fc.assert(
      fc.property(
        fc.uniqueArray(anyOne, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }),
        anyDrawing,
        (all, drawn) => {
          for (const item of sheetItems(all, drawn)) expect(mark(item.question, copied(item)).score).toBe(1);
        },
      ),
    );
  });
  test("names the bounds between which a number is right, and beyond which it is not", () => {
    fc.assert(
      fc.property(anyQuestion("numeric"), (question) => {
        const [item] = sheetItems([question], drawing());
        const entry = keyEntry(item!, "en");
        if (entry.kind !== "numeric") throw new TypeError("no number");
        // A hair within and beyond: large numbers do not add up exactly in floating point.
        const hair = (question.max - question.min) * 1e-6;
        const inside = Math.min(hair, question.tolerance / 2);
        const score = (value: number): number => mark(question, { kind: "numeric", value }).score;
        expect([score(entry.least + inside), score(entry.most - inside)]).toEqual([1, 1]);
        expect([score(entry.least - hair), score(entry.most + hair)]).toEqual([0, 0]);
      }),
    );
  });
  test("names every accepted form once, those of the reader's language first", () => {
    const sea = QUESTIONS.find(({ kind }) => kind === "fill-in")!;
    const forms = (lang: string) => keyEntry({ number: 1, question: sea, order: [], lefts: [] }, lang);
    expect(forms("zh-CN")).toEqual({ kind: "fill-in", own: ["咸海"], others: ["Aral Sea", "Aral"] });
    expect(forms("kk")).toEqual({ kind: "fill-in", own: ["Aral Sea", "Aral"], others: ["咸海"] });
    expect(forms("constructor")).toEqual(forms("kk"));
  });
});

describe("a sheet", () => {
  test("has every question and every choice once, numbered from one", () => {
    fc.assert(
      fc.property(anyDrawing, (drawn) => {
        const items = sheetItems(QUESTIONS, drawn);
        expect(items.map(({ number }) => number)).toEqual(QUESTIONS.map((_, at) => at + 1));
        expect(ids(items).toSorted()).toEqual(QUESTIONS.map(({ id }) => id).toSorted());
        for (const { question, order } of items)
          if (question.kind === "choice") expect(order.toSorted()).toEqual(question.choices.toSorted());
      }),
    );
  });
  test("of the same seed and letter is the same again; another letter is another sheet", () => {
    expect(sheetItems(QUESTIONS, drawing())).toEqual(sheetItems(QUESTIONS, drawing()));
    const orders = [0, 1, 2, 3].map((variant) => ids(sheetItems(QUESTIONS, drawing({ variant }))).join(" "));
    expect(new Set(orders).size).toBe(4);
  });
  test("that is not shuffled keeps questions and choices in place, and never lays things out in their right order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_SEED }), (seed) => {
        const items = sheetItems(QUESTIONS, drawing({ seed, isShuffled: false }));
        expect(ids(items)).toEqual(QUESTIONS.map(({ id }) => id));
        for (const { question, order, lefts } of items) {
          if (question.kind === "choice") expect(order).toEqual(question.choices);
          if (question.kind === "matching") expect(lefts).toEqual(question.pairs.map(([left]) => left));
          if (question.kind === "sequencing") expect(order).not.toEqual(question.items);
        }
      }),
    );
  });
});

describe("the mark of a sheet", () => {
  const rule = { seed: 17, isShuffled: true };
  test("is read again as it was printed", () => {
    const printed = sheetMark(QUESTIONS, rule);
    expect(printed).toMatch(/^17-[0-9a-f]{4}$/);
    expect(readMark(` ${printed.toUpperCase()} `)).toEqual({ seed: 17, check: printed.slice(-4) });
    expect(readMark("17")).toEqual({ seed: 17, check: null });
  });
  test.each(["", "0", "0000", "12345", "17-", "17-xyz1", "-17", "1e3", "１７"])("is not “%s”", (typed) =>
    expect(readMark(typed)).toBeNull(),
  );
  test("changes with the questions, with a right answer, and with the shuffling", () => {
    const others = [
      sheetMark(QUESTIONS.slice(1), rule),
      sheetMark(
        QUESTIONS.map((one) => (one.kind === "true-false" ? { ...one, answer: !one.answer } : one)),
        rule,
      ),
      sheetMark(QUESTIONS, { ...rule, isShuffled: false }),
    ];
    expect(new Set([sheetMark(QUESTIONS, rule), ...others]).size).toBe(4);
  });
  test("starts the same for the same questions each day, and goes on to other seeds that can be typed", () => {
    expect(firstSeed("packone")).toBe(firstSeed("packone"));
    fc.assert(
      fc.property(fc.string(), (id) => {
        for (const seed of [firstSeed(id), nextSeed(firstSeed(id))]) expect(readMark(String(seed))?.seed).toBe(seed);
      }),
    );
    expect(nextSeed(firstSeed("packone"))).not.toBe(firstSeed("packone"));
  });
});

test("letters are those of the language, each once however many are needed", () => {
  const first = (lang: string): string => [0, 1, 2, 3].map((at) => letterOf(lang, at)).join("");
  expect(["zh-CN", "en", "ru", "kk"].map(first)).toEqual(["ABCD", "ABCD", "АБВГ", "АБВГ"]);
  for (const lang of ["en", "ru"])
    expect(new Set(Array.from({ length: 100 }, (_, at) => letterOf(lang, at))).size).toBe(100);
});
