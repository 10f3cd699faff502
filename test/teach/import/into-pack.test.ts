import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_IMAGES_BYTES, type PackImage } from "../../../src/domain/pack/pack.ts";
import { seededRandom } from "../../../src/domain/seeded.ts";
import type { Imported } from "../../../src/exchange/import/imported.ts";
import { intoPack } from "../../../src/teach/import/into-pack.ts";
import { PACK_QUESTIONS, samplePack } from "../../support/sample-pack.ts";

const image = (bytes: number): PackImage => ({ type: "image/png", data: "A".repeat(Math.ceil(bytes / 3) * 4) });
const imported = (ids: readonly string[], images: Imported["images"] = {}): Imported => ({
  format: "gift",
  encoding: "utf-8",
  lang: "en",
  title: "",
  questions: ids.map((id, at) => ({
    at: { row: at + 1, column: 1 },
    question: { ...PACK_QUESTIONS[0]!, id, image: Object.hasOwn(images, id) ? id : null }, // the sample has one
  })),
  images,
  remarks: [],
  more: 0,
});
const all = (ids: readonly string[]): ReadonlySet<string> => new Set(ids);

describe("questions taken into a pack", () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,2}$/), { maxLength: 30 });
  test("are all there, after those that were, and no id stands twice", () => {
    fc.assert(
      fc.property(names, names, fc.integer(), (here, there, seed) => {
        const pack = samplePack({ questions: here.map((id) => ({ ...PACK_QUESTIONS[0]!, id })) }); // as above
        const into = intoPack(pack, imported(there), all(there), seededRandom(seed));
        const ids = into.pack.questions.map(({ id }) => id);
        expect(ids.slice(0, here.length)).toEqual(here);
        expect(ids).toHaveLength(here.length + there.length);
        expect(new Set(ids).size).toBe(ids.length);
        expect(into).toMatchObject({ taken: there.length, left: 0, withoutPicture: 0 });
      }),
    );
  });
  test("stay out where they were not chosen", () => {
    const into = intoPack(samplePack({ questions: [] }), imported(["a", "b", "c"]), all(["b"]), seededRandom(1));
    expect(into.pack.questions.map(({ id }) => id)).toEqual(["b"]);
  });
  test("keep their pictures, under another name where one of that name is there", () => {
    const pack = samplePack({ questions: [], images: { a: image(10) } });
    const into = intoPack(pack, imported(["a"], { a: image(20) }), all(["a"]), seededRandom(1));
    const [question] = into.pack.questions;
    expect(question?.image).toBe("a-2");
    expect(into.pack.images["a-2"]).toEqual(image(20));
    expect(into.pack.images["a"]).toEqual(image(10));
  });
  test("come without a picture for which there is no room, and that is told", () => {
    const pack = samplePack({ questions: [], images: { old: image(MOST_IMAGES_BYTES - 100) } });
    const into = intoPack(
      pack,
      imported(["a", "b"], { a: image(300), b: image(30) }),
      all(["a", "b"]),
      seededRandom(1),
    );
    expect(into.pack.questions.map((one) => one.image)).toEqual([null, "b"]);
    expect(into.withoutPicture).toBe(1);
  });
});
