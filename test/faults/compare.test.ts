/** The judgement is itself judged: losses and doubles are planted, and each must be found. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Progress } from "../../src/domain/progress.ts";
import { compare, foldOf, type Acknowledged } from "./compare.ts";
import { answerTo, keyOf, plantedSave, QUESTIONS, sealed } from "./planted-save.ts";
import type { Kept } from "./read-log.ts";

const without = (kept: Kept, ...gone: readonly string[]): Kept =>
  Object.fromEntries(Object.entries(kept).filter(([key]) => !gone.includes(key)));
const lostOf = (shown: readonly Acknowledged[], kept: Kept): readonly string[] =>
  compare(shown, kept).lost.map(({ id }) => id);

describe("why an answer is lost", () => {
  test.each([
    ["nothing is kept at all", () => ({})],
    ["there is no list of profiles", (kept: Kept) => without(kept, "profiles")],
    ["its profile is not there", (kept: Kept) => without(kept, "profile/p")],
    ["its profile does not name its writer", (kept: Kept) => ({ ...kept, "profile/p": sealed({ writers: ["w2"] }) })],
    ["event/p/w1/2 is not there", (kept: Kept) => without(kept, "event/p/w1/2")],
    ["its record is broken", (kept: Kept) => ({ ...kept, "event/p/w1/3": { f: 2, body: "{", sum: "torn" } })],
    ["another record stands in its place", (kept: Kept) => ({ ...kept, "event/p/w1/3": kept["event/p/w1/5"] })],
  ])("is told: %s", (why, spoil) => {
    const { kept, shown } = plantedSave();

    expect(compare(shown, spoil(kept)).lost[0]?.why).toBe(why);
  });
});

describe("what was shown as saved, against what is kept", () => {
  test("nothing is lost or doubled where everything is there, once", () => {
    const { kept, shown } = plantedSave();

    expect(compare(shown, kept)).toEqual({ lost: [], doubled: [], byTwoWriters: 0 });
  });

  test("an answer is lost, with all that come after it, where its event is gone", () => {
    fc.assert(
      fc.property(fc.nat(QUESTIONS.length - 1), (at) => {
        const { kept, shown } = plantedSave();
        const key = shown[at]!.event!.key;

        expect(lostOf(shown, without(kept, key))).toEqual(QUESTIONS.slice(at));
      }),
    );
  });

  test("an answer is lost where its record was cut anywhere, and the others are not", () => {
    fc.assert(
      fc.property(fc.nat(QUESTIONS.length - 1), fc.double({ min: 0, max: 0.99, noNaN: true }), (at, share) => {
        const { kept, shown, answers } = plantedSave();
        const whole = sealed(answers[at]);
        const cut = { ...whole, body: whole.body.slice(0, Math.floor(whole.body.length * share)) };

        expect(lostOf(shown, { ...kept, [keyOf(answers[at]!)]: cut })).toEqual([QUESTIONS[at]]);
      }),
    );
  });

  test("an answer is lost where another one stands in its place", () => {
    const { kept, shown, answers } = plantedSave();
    const other = sealed({ ...answers[2]!, response: { kind: "true-false", value: false } });

    expect(lostOf(shown, { ...kept, [keyOf(answers[2]!)]: other })).toEqual(["q3"]);
  });

  test("an answer that was never given to storage is lost", () => {
    const { kept, shown } = plantedSave();

    expect(lostOf([...shown, { id: "said", event: null }], kept)).toEqual(["said"]);
  });

  test.each([
    ["the profile is gone", ["profile/p"]],
    ["no list names the profile", ["profiles"]],
  ])("everything is lost where %s", (_, gone) => {
    const { kept, shown } = plantedSave();

    expect(lostOf(shown, without(kept, ...gone))).toEqual(QUESTIONS);
  });

  test("everything is lost where the profile does not name the writer", () => {
    const { kept, shown } = plantedSave();

    expect(lostOf(shown, { ...kept, "profile/p": sealed({ id: "p", writers: ["w2"] }) })).toEqual(QUESTIONS);
  });

  const TORN = { f: 2, body: "[", sum: "x" };
  test.each(["profiles", "profile/p"])("nothing is lost where %s is broken and its second copy whole", (key) => {
    const { kept, shown } = plantedSave();

    expect(lostOf(shown, { ...kept, [`spare/${key}`]: kept[key], [key]: TORN })).toEqual([]);
    expect(lostOf(shown, { ...kept, [`spare/${key}`]: TORN })).toEqual([]);
  });

  test("everything is lost where both copies of the profile are broken", () => {
    const { kept, shown } = plantedSave();

    expect(lostOf(shown, { ...kept, "profile/p": TORN, "spare/profile/p": TORN })).toEqual(QUESTIONS);
  });

  test("nothing is lost where both copies of the list are broken: keys tell what it named", () => {
    const { kept, shown } = plantedSave();

    expect(lostOf(shown, { ...kept, profiles: TORN, "spare/profiles": TORN })).toEqual([]);
  });

  test("an answer that its writer stored twice is doubled", () => {
    const { kept, shown, answers } = plantedSave();
    const again = { ...answers[1]!, n: 14, lamport: 14 };

    const { lost, doubled } = compare(shown, { ...kept, [keyOf(again)]: sealed(again) });

    expect(lost).toEqual([]);
    expect(doubled).toEqual(["stored twice: journey v q2 1 by w1"]);
  });

  test("a try that the fold counts twice is doubled, in the visit and in the memory", () => {
    const { kept, shown } = plantedSave();
    const twice = (progress: Progress): Progress => {
      const visit = progress.runs.get("journey")!.visits.get("v")!;
      const tasks = visit.tasks.map((task) =>
        task.question === "q1" ? { ...task, tries: [...task.tries, ...task.tries] } : task,
      );
      const run = { ...progress.runs.get("journey")!, visits: new Map([["v", { ...visit, tasks }]]) };
      const { from, reviews } = progress.recall.get("q4")!;
      const recall = new Map(progress.recall).set("q4", { from, reviews: [...reviews, ...reviews] });
      return { ...progress, runs: new Map([["journey", run]]), recall };
    };

    expect(compare(shown, kept, (profile) => twice(foldOf(profile))).doubled).toEqual([
      "folded twice: journey v q1 1",
      "remembered twice: q4",
    ]);
  });

  test("the same try by another tab is told, and not doubled: the first counts", () => {
    const { kept, shown } = plantedSave();
    const rival = { ...answerTo("q2", 1, "w2"), lamport: 9 };

    const compared = compare(shown, { ...kept, [keyOf(rival)]: sealed(rival) });

    expect(compared).toEqual({ lost: [], doubled: [], byTwoWriters: 1 });
  });
});
