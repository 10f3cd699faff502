import { describe, expect, test } from "vitest";
import { MOST_IMAGES_BYTES, MOST_PACK_QUESTIONS, type Pack, type PackQuestion } from "../../../src/domain/pack/pack.ts";
import { broughtInto } from "../../../src/teach/author/brought-into.ts";
import { PACK_QUESTIONS, samplePack } from "../../support/sample-pack.ts";

const from = samplePack();
const empty = samplePack({ id: "two", questions: [], images: {} });
const [capital, rivers] = PACK_QUESTIONS as readonly [PackQuestion, PackQuestion, ...PackQuestion[]]; // the sample has nine
const bring = (pack: Pack, question: PackQuestion) => broughtInto(pack, from, question, Math.random);

describe("a question taken into another pack", () => {
  test("comes at its end under its own id, with its picture", () => {
    expect(bring(empty, rivers)).toEqual({ ok: true, pack: { ...empty, questions: [rivers], images: from.images } });
    expect(bring(empty, capital)).toEqual({ ok: true, pack: { ...empty, questions: [capital] } });
  });

  test("gets a new id where its own is taken, and keeps everything else", () => {
    const into = bring({ ...empty, questions: [{ ...capital, difficulty: 3 }] }, capital);
    const last = into.ok ? into.pack.questions.at(-1) : undefined;
    expect(last?.id).not.toBe(capital.id);
    expect({ ...last, id: capital.id }).toEqual(capital);
  });

  test("does not show another picture that has the same name there", () => {
    const other = { ...empty, images: { map: { type: "image/png", data: "AAAA" } } } as const;
    const into = bring(other, rivers);
    expect(into).toMatchObject({ ok: true, pack: { questions: [{ image: "map-2" }] } });
    expect(into.ok && into.pack.images).toEqual({ ...other.images, "map-2": from.images["map"] });
  });

  test("shares a picture that is there already", () => {
    const into = bring({ ...empty, images: structuredClone(from.images) }, rivers);
    expect(into).toMatchObject({ ok: true, pack: { questions: [{ image: "map" }] } });
    expect(into.ok && Object.keys(into.pack.images)).toEqual(["map"]);
  });

  test("loses the name of a picture that its pack has not", () => {
    const into = broughtInto(empty, { images: {} }, rivers, Math.random);
    expect(into).toMatchObject({ ok: true, pack: { questions: [{ image: null }], images: {} } });
  });

  test("is refused where no more questions fit, or no more pictures", () => {
    const full = { ...empty, questions: Array.from({ length: MOST_PACK_QUESTIONS }, () => capital) };
    expect(bring(full, rivers)).toEqual({ ok: false, fault: "full" });
    const data = "A".repeat((MOST_IMAGES_BYTES / 3) * 4);
    expect(bring({ ...empty, images: { big: { type: "image/png", data } } }, rivers)).toEqual({
      ok: false,
      fault: "heavy",
    });
  });
});
