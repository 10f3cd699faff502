import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruledQuestion } from "../../../src/domain/pack/pack-content.ts";
import { NO_TEXT, ownId } from "../../../src/domain/pack/pack.ts";
import { ownIdsIn, snapshotOf } from "../../../src/domain/pack/snapshot.ts";
import { PACK_QUESTIONS, samplePack } from "../../support/sample-pack.ts";

const PACKS = [samplePack(), samplePack({ id: "other" }), samplePack({ id: "third" })];
const ALL = ownIdsIn(PACKS);

describe("a snapshot", () => {
  test("holds just what is wanted, in the order of the packs, with just its pictures", () => {
    fc.assert(
      fc.property(fc.subarray([...ALL]), (wanted) => {
        const taken = snapshotOf(PACKS, new Set(wanted));

        expect(ownIdsIn(taken)).toEqual(wanted);
        for (const pack of taken) {
          expect(pack.questions.length).toBeGreaterThan(0);
          const shown = pack.questions.flatMap(({ image }) => image ?? []);
          expect(Object.keys(pack.images)).toEqual(shown);
        }
      }),
    );
  });
  test("of what no pack has is empty", () => expect(snapshotOf(PACKS, new Set(["xian-gate"]))).toEqual([]));
});

describe("an own question gives a nudge", () => {
  const [capital] = PACK_QUESTIONS;
  const pack = samplePack();
  const said = (hints: readonly string[]) => ({ ...NO_TEXT, prompt: "?", hints });
  test.each([
    ["in every language that it speaks", { en: said(["Think."]), ru: said(["Подумай."]) }, undefined],
    ["in none of them", { en: said([]) }, false],
    ["in one of two", { en: said(["Think."]), ru: said([" "]) }, false],
  ])("where there are words for it: %s", (_, text, nudge) => {
    const ruled = ruledQuestion(pack, { ...capital!, text });
    expect(ruled.id).toBe(ownId(pack, capital!));
    expect(ruled.nudge).toBe(nudge);
  });
});
