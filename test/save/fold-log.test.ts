import { expect, test } from "vitest";
import { inOrder, type LoggedEvent } from "../../src/domain/events.ts";
import { NO_PROGRESS } from "../../src/domain/progress.ts";
import { foldLog } from "../../src/save/fold-log.ts";
import { historyOf } from "./history.ts";

const plan = { visits: [{ stop: "almaty", writer: 0, wrong: [true, true] }], turns: [{ writer: 0, hasSeen: true }] };
const played = historyOf({ ...plan, restores: false }).toSorted(inOrder);
const both = historyOf({ ...plan, restores: true }).toSorted(inOrder);
const starsAt = (events: readonly LoggedEvent[]): number | undefined =>
  foldLog(events).runs.get("journey")?.stops.get("almaty")?.stars;

test("an empty log is no progress", () => {
  expect(foldLog([])).toEqual(NO_PROGRESS);
});

test("what was brought in short is where the fold begins, wherever it stands in the log", () => {
  const restored = both.filter(({ type }) => type === "restored");

  expect([starsAt(played), starsAt(restored)]).toEqual([0, 3]);
  expect(foldLog([...played, ...restored])).toEqual(foldLog([...restored, ...played]));
  expect(starsAt(both)).toBe(3);
});

test("events of types unknown here change nothing", () => {
  const unknown = { type: "caravanPainted", writer: "w9", n: 1, lamport: 1, at: 1 };

  expect(foldLog([unknown, ...played])).toEqual(foldLog(played));
});
