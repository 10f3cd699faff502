import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packFileText, readPackFile } from "../../../src/teach/author/pack-file.ts";
import { samplePack } from "../../support/sample-pack.ts";

const text = packFileText(samplePack(), "https://example.org/schema/pack.json");

describe("the file of a pack", () => {
  test("names its schema first, and comes in again just as it was", () => {
    expect(text.startsWith('{\n  "$schema": "https://example.org/schema/pack.json",\n  "pack": 1,')).toBe(true);
    expect(readPackFile(text)).toEqual({ ok: true, pack: samplePack(), problems: [] });
  });

  test("is read with the mark that editors of Windows put before it", () => {
    expect(readPackFile(`\uFEFF${text}`)).toMatchObject({ ok: true });
  });

  test("leaves out pictures that no question shows", () => {
    const unused = samplePack({ questions: [] });
    expect(readPackFile(packFileText(unused, ""))).toMatchObject({ ok: true, pack: { images: {} } });
  });
});

describe("a file that is no pack", () => {
  test.each([
    ["empty", " \n"],
    ["not-json", text.slice(0, 200)],
    ["desk", '{"app":"silk-road-desk","format":1}'],
    ["newer", '{"pack":2,"id":"a"}'],
    ["no-pack", "[]"],
    ["no-pack", '{"__proto__":{"pack":1},"constructor":{"prototype":{"x":1}}}'],
  ])("is told as %s", (fault, given) => {
    expect(readPackFile(given)).toMatchObject({ ok: false, fault });
  });

  test("never makes reading fail, whatever is in it, and changes no object of ours", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (given) => {
        expect(readPackFile(given).problems).toBeInstanceOf(Array);
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

test("a broken question is told with its place, and the others come in", () => {
  const pack = samplePack();
  const broken = JSON.stringify({ ...pack, questions: [pack.questions[0], { id: "x", kind: "choice" }] });
  const read = readPackFile(broken);
  expect(read).toMatchObject({ ok: true, pack: { questions: [{ id: "capital" }] } });
  expect(read.problems.every(({ path }) => path.startsWith("questions[1]"))).toBe(true);
});
