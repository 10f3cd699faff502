import { describe, expect, test } from "vitest";
import type { Pack } from "../../../../src/domain/pack/pack.ts";
import { parseJson } from "../../../../src/exchange/import/json/parse-json.ts";
import { PACK_QUESTIONS, samplePack } from "../../../support/sample-pack.ts";
import { expectSound, remarksOf } from "../brief.ts";

const pack = samplePack();
const read = (value: unknown, lang: "en" | "ru" = "en") => parseJson(JSON.stringify(value, null, 2), lang);
/** The line where the question with this id begins. */
const rowOf = (value: unknown, id = ""): number => {
  const lines = JSON.stringify(value, null, 2).split("\n");
  return lines.lastIndexOf("    {", lines.indexOf(`      "id": "${id}",`)) + 1;
};

test("a pack of ours comes back whole, in all its languages and with its pictures", () => {
  const parsed = read(pack);

  expect(parsed.questions.map(({ question }) => question)).toEqual(PACK_QUESTIONS);
  expect(parsed.images).toEqual(pack.images);
  expect(parsed.remarks).toEqual([]);
  expect(Object.values(pack.name)).toContain(parsed.title);
  expectSound(parsed);
});
test("each question has the place where it stands", () => {
  expect(read(pack).questions.map(({ at }) => at.row)).toEqual(PACK_QUESTIONS.map(({ id }) => rowOf(pack, id)));
});
test("a broken question is told with its place, and the others keep theirs", () => {
  const [first, second, ...others] = PACK_QUESTIONS;
  const broken = { ...pack, questions: [first, { ...second, kind: "riddle" }, ...others] };
  const parsed = read(broken);

  expect(parsed.questions.map(({ question }) => question.id)).toEqual([first, ...others].map((one) => one?.id));
  expect(parsed.questions.at(1)?.at.row).toBe(rowOf(broken, others[0]?.id));
  expect(parsed.remarks[0]).toMatchObject({
    code: "does-not-fit",
    severity: "error",
    at: { row: rowOf(broken, second?.id) },
  });
});
test("of an id that stands twice the second is told", () => {
  const parsed = read({ ...pack, questions: [...PACK_QUESTIONS, PACK_QUESTIONS[0]] });

  expect(parsed.questions).toHaveLength(PACK_QUESTIONS.length);
  expect(parsed.remarks).toMatchObject([{ code: "does-not-fit", severity: "error" }]);
});
describe("a head that does not fit costs no question", () => {
  test.each([
    ["an id that is none", { id: "Ü" }],
    ["a name too long", { name: { en: "x".repeat(61) } }],
    ["a picture that is none", { images: { a: { type: "image/gif", data: "!" } } }],
    ["a stop that is none", { stop: { lon: 500, lat: 0 } }],
  ])("%s", (_, part) => {
    const parsed = read({ ...pack, ...part });

    expect(parsed.questions).toHaveLength(PACK_QUESTIONS.length);
    expect(parsed.remarks.every(({ code, severity }) => code === "does-not-fit" && severity === "warning")).toBe(true);
    expect(parsed.remarks.length).toBeGreaterThan(0);
    expectSound(parsed);
  });
});
test("a picture that is not there is taken from its question", () => {
  const parsed = read({
    ...pack,
    images: {},
    questions: PACK_QUESTIONS.map((one) => ({ ...one, image: "gone" })),
  } satisfies Pack);
  expect(parsed.questions.every(({ question }) => question.image === null)).toBe(true);
});
test("a pack of a newer game is told and left alone", () => {
  expect(remarksOf(read({ ...pack, pack: 2 }))).toEqual(["error does-not-fit 1:1"]);
});
test("questions of a pack in a bare list are read as they are", () => {
  const parsed = read(PACK_QUESTIONS.map((one) => ({ ...one, image: null })));
  expect(parsed.questions.map(({ question }) => question.kind)).toEqual(PACK_QUESTIONS.map(({ kind }) => kind));
});
