import { expect, test } from "vitest";
import { daysLeft } from "../../../src/hud/dialogs/days-left.ts";

const DAY = 86_400_000;
const BINNED = Date.UTC(2026, 2, 1);

test.each([
  ["at once", 0, 30],
  ["after an hour", DAY / 24, 30],
  ["after a day", DAY, 29],
  ["in the last hour", 30 * DAY - 1, 1],
  ["at the end", 30 * DAY, 0],
  ["long after it", 90 * DAY, 0],
  ["where the clock was set back a year", -365 * DAY, 30],
])("%s: after %d ms there are %d days left", (_, passed, days) => {
  expect(daysLeft(BINNED, BINNED + passed)).toBe(days);
});
