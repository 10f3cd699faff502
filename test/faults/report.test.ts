import { describe, expect, test } from "vitest";
import type { Moment } from "./moments.ts";
import { complaints, describe as tableOf, type Goals } from "./report.ts";
import { FAULTS } from "./told.ts";
import { newTally, type Tally } from "./tally.ts";

const GOALS: Goals = { kills: 5, acknowledged: 3, rare: 1 };
const RARE: readonly Moment[] = ["snapshot", "migration", "import", "takeover"];
/** A run with nothing to complain of. */
function goodRun(): { tally: Tally; liar: Tally } {
  const tally = newTally();
  tally.kills.push(["check"], ["check", ...RARE], ["check"], ["start"], ["elsewhere"]);
  for (const id of ["a", "b", "c"]) tally.acknowledged.add(id);
  tally.waits.push(...Array.from({ length: 99 }, () => 30), 1500);
  for (const kind of FAULTS) tally.faults.set(kind, 7);
  const liar = newTally();
  liar.faults.set("liar", 9);
  liar.lost.set("x", "gone");
  return { tally, liar };
}
const after = (spoil: (run: { tally: Tally; liar: Tally }) => void): readonly string[] => {
  const run = goodRun();
  spoil(run);
  return complaints(run.tally, run.liar, GOALS);
};

describe("the report", () => {
  test("complains of nothing after a good run", () => expect(after(() => undefined)).toEqual([]));

  const SPOILT: readonly (readonly [string, (run: { tally: Tally; liar: Tally }) => unknown])[] = [
    ["an answer is lost", ({ tally }) => tally.lost.set("a", "its event is gone")],
    ["an answer is doubled", ({ tally }) => tally.doubled.set("a", "leg 1")],
    ["a journey did not go on", ({ tally }) => tally.stuck.push("another question")],
    ["there were too few kills", ({ tally }) => tally.kills.pop()],
    [
      "too few kills were aimed at Check",
      ({ tally }) => tally.kills.push(...tally.kills.slice(3), ["start"], ["draft"]),
    ],
    ["a rare moment was not hit", ({ tally }) => tally.kills.splice(1, 1, ["check", ...RARE.slice(1)])],
    ["too few answers were acknowledged", ({ tally }) => tally.acknowledged.delete("a")],
    ["saving is slow", ({ tally }) => tally.waits.push(1001)],
    ["an answer was not seen to be saved in time", ({ tally }) => tally.waits.push(null)],
    ["browsers end by themselves", ({ tally }) => (tally.endedAlone = 1)],
    ["storage never hung", ({ tally }) => tally.faults.delete("hangs")],
    ["the store that lies was not caught", ({ liar }) => liar.lost.clear()],
  ];
  test.each(SPOILT)("complains where %s", (_, spoil) => {
    expect(after((run) => void spoil(run))).toHaveLength(1);
  });

  test("puts every figure into a table", () => {
    const { tally, liar } = goodRun();
    tally.troubles.set("hangs", 2);

    const table = tableOf(tally, liar);

    expect(table).toMatch(/\| kills +\| +5 \|/);
    expect(table).toMatch(/during a takeover +\| +1 \|/);
    expect(table).toMatch(/trouble: hangs +\| +2 \|/);
    expect(table).toMatch(/calls: torn +\| +7 \|/);
    expect(table).toMatch(/\| lost +\| +0 \|/);
    expect(table).toMatch(/99.0 %/);
  });
});
