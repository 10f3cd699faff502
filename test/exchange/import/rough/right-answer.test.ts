import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meansPlace, readRight } from "../../../../src/exchange/import/rough/right-answer.ts";

const CHOICES = ["silk", "tea", "paper, ink", "jade"].map((text, at) => ({ text, place: at + 1 }));
const placesOf = (told: string, choices = CHOICES) => {
  const read = readRight(told, choices);
  return read.ok ? read.places : read.code;
};

describe("a right answer is told", () => {
  test.each([
    ["2", [2]],
    [" 2 ", [2]],
    ["２", [2]],
    ["1,3", [1, 3]],
    ["1;3", [1, 3]],
    ["1、3", [1, 3]],
    ["1 and 3", [1, 3]],
    ["1 и 3", [1, 3]],
    ["1和3", "answer-unknown"],
    ["1 3", [1, 3]],
    ["3, 1, 3", [3, 1]],
    ["B", [2]],
    ["b)", [2]],
    ["(B)", [2]],
    ["Ｂ", [2]],
    ["ACD", [1, 3, 4]],
    ["A, C", [1, 3]],
    ["А и Б", [1, 2]],
    ["Б", [2]],
    ["В, Г", [3, 4]],
    ["В", [2]],
    ["option 2", [2]],
    ["Answer B", [2]],
    ["选项B", [2]],
    ["Вариант 3", [3]],
    ["ответ № 3", [3]],
    ["tea", [2]],
    ["TEA", [2]],
    ["paper, ink", [3]],
    ["silk; paper, ink", [1, 3]],
    ["silk, tea", [1, 2]],
    ["5", "answer-out-of-range"],
    ["0", "answer-out-of-range"],
    ["1,9", "answer-out-of-range"],
    ["E", "answer-out-of-range"],
    ["glass", "answer-unknown"],
    ["silk, glass", "answer-unknown"],
  ])("as %s", (told, places) => expect(placesOf(told)).toEqual(places));
});

describe("among choices that are numbers or letters themselves", () => {
  const numbers = ["2", "3", "1"].map((text, at) => ({ text, place: at + 1 }));
  test("a place counts, and the words are the other way", () => {
    expect(readRight("1", numbers)).toEqual({ ok: true, places: [1], other: [3] });
  });
  test("what can only be words is words", () => {
    expect(readRight("1944", [...numbers, { text: "1944", place: 4 }])).toEqual({ ok: true, places: [4], other: null });
  });
  test("nothing is in doubt where both are the same", () => {
    expect(
      readRight(
        "B",
        ["A", "B"].map((text, at) => ({ text, place: at + 1 })),
      ),
    ).toMatchObject({ other: null });
  });
});

test("a choice left empty takes a place and cannot be right", () => {
  const gapped = CHOICES.filter(({ place }) => place !== 2);
  expect(placesOf("3", gapped)).toEqual([3]);
  expect(placesOf("2", gapped)).toBe("answer-out-of-range");
});

test("whether one place alone is meant", () => {
  expect(["2", "B", "В)", "tea", "2,3"].map((told) => meansPlace(told, 2))).toEqual([true, true, true, false, false]);
});

test("whatever is told, places are those of choices, each once", () => {
  const told = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("1", "2", "9", "A", "Б", ",", " ", "tea", "silk", "and", "选项", "№"))
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(told, (text) => {
      const read = readRight(text, CHOICES);
      const places = read.ok ? [...read.places, ...(read.other ?? [])] : [];
      for (const place of places) expect(CHOICES.some((choice) => choice.place === place)).toBe(true);
      if (read.ok) expect(new Set(read.places).size).toBe(read.places.length);
    }),
  );
});
