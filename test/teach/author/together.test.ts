import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_TEXT, type Pack, type PackQuestion } from "../../../src/domain/pack/pack.ts";
import { together, withoutUnused } from "../../../src/teach/author/together.ts";
import { PACK_QUESTIONS, samplePack } from "../../support/sample-pack.ts";

const base = samplePack();
const [first] = PACK_QUESTIONS as readonly [PackQuestion, ...PackQuestion[]]; // the sample has nine
const asking = (question: PackQuestion, prompt: string): PackQuestion => ({
  ...question,
  text: { ...question.text, en: { ...(question.text.en ?? NO_TEXT), prompt } },
});
const withPrompt = (pack: Pack, id: string, prompt: string): Pack => ({
  ...pack,
  questions: pack.questions.map((one) => (one.id === id ? asking(one, prompt) : one)),
});
const without = (pack: Pack, id: string): Pack => ({
  ...pack,
  questions: pack.questions.filter((one) => one.id !== id),
});
const promptOf = (pack: Pack, id: string): string | undefined =>
  pack.questions.find((one) => one.id === id)?.text.en?.prompt;
const merge = (mine: Pack, theirs: Pack) => together(base, mine, theirs, () => "fresh");

describe("a pack changed at two places", () => {
  test("has the changes of both where they lie in different questions", () => {
    const { pack, clashes } = merge(withPrompt(base, "capital", "Mine?"), withPrompt(base, "salt", "Theirs?"));
    expect([promptOf(pack, "capital"), promptOf(pack, "salt"), clashes]).toEqual(["Mine?", "Theirs?", 0]);
  });

  test("keeps both of one question that was changed twice, one after the other", () => {
    const { pack, clashes } = merge(withPrompt(base, "capital", "Mine?"), withPrompt(base, "capital", "Theirs?"));
    expect(pack.questions.slice(0, 2).map(({ id, text }) => [id, text.en?.prompt])).toEqual([
      ["capital", "Mine?"],
      ["fresh", "Theirs?"],
    ]);
    expect(clashes).toBe(1);
  });

  test("does not keep twice what was changed in the same way", () => {
    const both = withPrompt(base, "capital", "Ours?");
    expect(merge(both, structuredClone(both))).toEqual({ pack: both, clashes: 0 });
  });

  test("keeps a question that one took out and the other changed", () => {
    const changed = withPrompt(base, "salt", "Changed?");
    expect(promptOf(merge(without(base, "salt"), changed).pack, "salt")).toBe("Changed?");
    expect(promptOf(merge(changed, without(base, "salt")).pack, "salt")).toBe("Changed?");
  });

  test("leaves out a question that one took out and the other left alone", () => {
    const renamed: Pack = withPrompt(base, "capital", "Mine?");
    expect(merge(without(base, "salt"), renamed).pack.questions).toHaveLength(8);
    expect(merge(renamed, without(base, "salt")).pack.questions).toHaveLength(8);
  });

  test("has the new questions of both", () => {
    const mine = { ...base, questions: [...base.questions, { ...first, id: "m" }] };
    const theirs = { ...base, questions: [...base.questions, { ...first, id: "t" }] };
    expect(
      merge(mine, theirs)
        .pack.questions.map(({ id }) => id)
        .slice(-2),
    ).toEqual(["m", "t"]);
  });

  test("takes another order where only one has made it", () => {
    const turned = { ...base, questions: base.questions.toReversed() };
    expect(merge(base, turned).pack.questions).toEqual(turned.questions);
    expect(merge(turned, base).pack.questions).toEqual(turned.questions);
  });

  test("takes name and place from whoever changed them", () => {
    const { pack } = merge({ ...base, name: { en: "Mine" } }, { ...base, stop: { lon: 60, lat: 40 } });
    expect([pack.name, pack.stop]).toEqual([{ en: "Mine" }, { lon: 60, lat: 40 }]);
  });

  test("loses no word that either has written, whatever both did", () => {
    const ids = PACK_QUESTIONS.map(({ id }) => id);
    const edits = fc.array(fc.constantFrom(...ids), { maxLength: 6 });
    const apply = (who: string, wanted: readonly string[]): Pack =>
      wanted.reduce((pack, id) => withPrompt(pack, id, `${who} ${id}`), base);
    fc.assert(
      fc.property(edits, edits, (a, b) => {
        let n = 0;
        const { pack, clashes } = together(base, apply("mine", a), apply("theirs", b), () => `fresh${n++}`);
        const prompts = pack.questions.map(({ text }) => text.en?.prompt);
        expect(prompts).toEqual(
          expect.arrayContaining([...a.map((id) => `mine ${id}`), ...b.map((id) => `theirs ${id}`)]),
        );
        expect(clashes).toBe([...new Set(a)].filter((id) => b.includes(id)).length);
        expect(new Set(pack.questions.map(({ id }) => id)).size).toBe(pack.questions.length);
      }),
    );
  });
});

describe("pictures that no question shows", () => {
  test("are left out, and the others stay", () => {
    expect(withoutUnused(base)).toBe(base);
    expect(withoutUnused(without(base, "rivers")).images).toEqual({});
  });
});
