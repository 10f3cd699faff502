import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { packSchema } from "../../../src/content/pack/pack-schema.ts";
import { lintPack } from "../../../src/content/pack/pack-lint.ts";
import { readPack } from "../../../src/content/pack/parse-pack.ts";
import { samplePack } from "../../support/sample-pack.ts";

const PACK = samplePack();
const raw = (): Record<string, unknown> & { questions: Record<string, unknown>[] } => JSON.parse(JSON.stringify(PACK));

describe("a pack that is whole", () => {
  test("is read as it was written", () => {
    expect(readPack(raw())).toEqual({ pack: PACK, isNewer: false, problems: [] });
    expect(v.is(packSchema, raw())).toBe(true);
  });
  test("may leave out what can be supplied", () => {
    const { questions, ...head } = raw();
    const short = {
      pack: 1,
      id: "p",
      name: {},
      questions: [{ id: "q", kind: "true-false", difficulty: 1, answer: true, text: { en: { prompt: "It is so." } } }],
    };
    const read = readPack(short);

    expect(read.problems).toEqual([]);
    expect(read.pack).toMatchObject({ stop: null, images: {}, questions: [{ topic: "other", image: null }] });
    expect(Object.keys(head)).toContain("images");
    expect(questions).toHaveLength(PACK.questions.length);
  });
});

test("the example of the documentation is a pack", () => {
  const page = readFileSync(new URL("../../../docs/packs.md", import.meta.url), "utf8");
  const [, example = ""] = /```json\n(.*?)```/s.exec(page) ?? [];
  const { pack, problems } = readPack(JSON.parse(example));

  expect(problems).toEqual([]);
  expect(lintPack(pack!).filter(({ severity }) => severity === "error")).toEqual([]);
});

describe("a pack that is broken in one place", () => {
  test.each<[string, (pack: ReturnType<typeof raw>) => void, string]>([
    ["a kind that there is not", (pack) => (pack.questions[2]!["kind"] = "riddle"), "questions[2].kind"],
    ["a field that there is not", (pack) => (pack.questions[2]!["anwser"] = true), "questions[2].anwser"],
    ["an id twice", (pack) => (pack.questions[2]!["id"] = "capital"), "questions[2].id"],
    ["too few items", (pack) => (pack.questions[5]!["items"] = ["a"]), "questions[5].items"],
    ["a language that there is not", (pack) => (pack.questions[2]!["text"] = { de: {} }), "questions[2].text.de"],
  ])("keeps the other questions and tells the place: %s", (_, bend, path) => {
    const pack = raw();
    bend(pack);
    const read = readPack(pack);

    expect(read.problems.map((problem) => problem.path)).toContain(path);
    expect(read.pack?.questions).toHaveLength(PACK.questions.length - 1);
    expect(v.is(packSchema, pack)).toBe(false);
  });
});

describe("what is no pack", () => {
  test.each([[null], [[]], [{}], ["pack"], [{ ...PACK, id: "../x" }], [{ ...PACK, questions: {} }]])("%#", (value) => {
    const read = readPack(value);

    expect(read.pack).toBeNull();
    expect(read.problems.length).toBeGreaterThan(0);
  });
  test("of a newer game is told as that", () => {
    expect(readPack({ ...raw(), pack: 2 })).toEqual({ pack: null, isNewer: true, problems: [] });
  });
  test("a picture that is no picture has no place", () => {
    for (const type of ["image/svg+xml", "text/html"])
      expect(readPack({ ...raw(), images: { map: { type, data: "AAAA" } } }).pack).toBeNull();
    expect(readPack({ ...raw(), images: { map: { type: "image/png", data: '"onload=x' } } }).pack).toBeNull();
  });
  test("never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
        const pack = raw();
        const keys = Object.keys(pack);
        pack[keys[at % keys.length]!] = value;
        expect(Array.isArray(readPack(pack).problems)).toBe(true);
        expect(Array.isArray(readPack(value).problems)).toBe(true);
      }),
    );
  });
});
