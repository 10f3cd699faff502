import { describe, expect, test } from "vitest";
import type { Moment } from "./moments.ts";
import { complaints, describe as tableOf, type Goals, type Run } from "./report.ts";
import { FAULTS } from "./told.ts";
import { newTally, type Tally } from "./tally.ts";

const GOALS: Goals = { kills: 5, acknowledged: 3, rare: 1 };
const RARE: readonly Moment[] = ["snapshot", "migration", "import", "takeover"];
/** A run with nothing to complain of. */
function goodRun(): Run & { readonly spoilt: Tally } {
  const tally = newTally();
  tally.kills.push(["check"], ["check", ...RARE], ["check"], ["start"], ["elsewhere"]);
  for (const id of ["a", "b", "c"]) tally.acknowledged.add(id);
  tally.waits.push(...Array.from({ length: 99 }, () => 30), 1500);
  for (const kind of FAULTS) tally.faults.set(kind, 7);
  const liar = newTally();
  liar.faults.set("liar", 9);
  liar.lost.set("x", "gone");
  const spoilt = newTally();
  spoilt.byBrowser.push({ after: "leg 0", answers: 3 });
  return { tally, liar, spoilt };
}
const gone = (tally: Tally, times: number): void => {
  for (let time = 0; time < times; time++) tally.byBrowser.push({ after: `leg ${time}`, answers: 40 });
};
type Spoil = (run: ReturnType<typeof goodRun>) => unknown;
const after = (spoil: Spoil): readonly string[] => {
  const run = goodRun();
  spoil(run);
  return complaints(run, GOALS);
};

describe("the report", () => {
  test("complains of nothing after a good run", () => expect(after(() => undefined)).toEqual([]));

  const SPOILT: readonly (readonly [string, Spoil])[] = [
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
    ["a spoilt database was not told", ({ spoilt }) => spoilt.byBrowser.pop()],
    ["a spoilt database had nothing in it", ({ spoilt }) => spoilt.byBrowser.splice(0, 1, { after: "", answers: 0 })],
    ["an answer is lost after a spoilt database", ({ spoilt }) => spoilt.lost.set("a", "its event is gone")],
    ["the journey did not begin anew after one", ({ spoilt }) => spoilt.stuck.push("another player")],
    [
      "an answer is lost where the browser lost a database too",
      ({ tally }) => {
        gone(tally, 1);
        tally.lost.set("a", "its event is gone");
      },
    ],
  ];
  test.each(SPOILT)("complains where %s", (_, spoil) => {
    expect(after(spoil)).toHaveLength(1);
  });

  test.each([
    [29, 1, 0],
    [29, 2, 2],
    [209, 2, 0],
    [209, 3, 3],
  ])("after %i legs, with %i databases lost by the browser, tells %i of them as wrong", (legs, times, wrong) => {
    const complained = after(({ tally }) => {
      tally.troubles
        .set("none", legs - 9)
        .set("torn", 9)
        .set("full, in Firefox", 500);
      gone(tally, times);
    });

    expect(complained).toHaveLength(wrong);
  });

  test("does not ask for what could not be tried: a browser whose database can't be spoilt", () => {
    expect(complaints({ ...goodRun(), spoilt: null }, GOALS)).toEqual([]);
  });

  test("puts every figure into a table", () => {
    const run = goodRun();
    run.tally.troubles.set("hangs", 2);
    gone(run.tally, 2);

    const table = tableOf(run);

    expect(table).toMatch(/\| kills +\| +5 \|/);
    expect(table).toMatch(/during a takeover +\| +1 \|/);
    expect(table).toMatch(/trouble: hangs +\| +2 \|/);
    expect(table).toMatch(/calls: torn +\| +7 \|/);
    expect(table).toMatch(/\| lost +\| +0 \|/);
    expect(table).toMatch(/99.0 %/);
    expect(table).toMatch(/the browser itself lost +\| +2 \|/);
    expect(table).toMatch(/in them, not counted as lost +\| +80 \|/);
    expect(table).toMatch(/of a database that was spoilt .* \| +3 \|/);
  });
});
