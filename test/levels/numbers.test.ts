/** Numbers of questions in assignments' links: once given they never change, and are never given to another. */
import { expect, test } from "vitest";
import { checksum } from "../../src/domain/fnv.ts";
import numbers from "../../levels/numbers.json";
import { readJson, stopFolders } from "./read-levels.ts";

/** As released: more may be added behind. */
const RELEASED = { count: 198, sum: "12kykiu" };

const entries = Object.entries(numbers);

test("every question of the road has one", () => {
  const ids = stopFolders().flatMap((stop) =>
    (readJson(`${stop}/level.json`) as { questions: { id: string }[] }).questions.map(({ id }) => id),
  );

  expect(ids.filter((id) => !(id in numbers))).toEqual([]);
});
test("they count from one on, each once", () => {
  expect(entries.map(([, number]) => number)).toEqual(entries.map((_, at) => at + 1));
});
test("those that were released stand as they were: links on classroom walls name them", () => {
  expect(checksum(JSON.stringify(entries.slice(0, RELEASED.count)))).toBe(RELEASED.sum);
});
