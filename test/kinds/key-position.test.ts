/** Where the right choice stands on the screen: a pattern would be learnt in place of the subject. */
import { describe, expect, test } from "vitest";
import { startVisit } from "../../src/domain/decide.ts";
import { derivedSeed } from "../../src/domain/seeded.ts";
import { choice } from "../support/sample-level.ts";

/** Critical values of chi-square at p = 0.001 by degrees of freedom: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4. */
const CRITICAL: Readonly<Record<number, number>> = { 2: 13.816, 3: 16.266, 4: 18.467, 5: 20.515 };
const DRAWS = 6000;
const LETTERS = ["a", "b", "c", "d", "e", "f"];

/** Σ (observed − expected)² / expected, against equal shares. */
function chiSquare(positions: readonly number[], places: number): number {
  const expected = positions.length / places;
  return Array.from({ length: places }, (_, place) => positions.filter((position) => position === place).length)
    .map((observed) => (observed - expected) ** 2 / expected)
    .reduce((sum, part) => sum + part, 0);
}

/** The place of the key among `places` choices, as the visit with this seed asks it. */
function keyPosition(id: string, places: number, seed: number): number {
  const choices = LETTERS.slice(0, places);
  const level = { id: "xian", questions: [choice(id, { choices, answer: ["a"] })] };
  const events = startVisit({ run: "journey", visit: "v", level, progress: undefined, seed, atOnce: true, lang: "en" });
  const asked = events.find((event) => event.type === "asked");
  if (asked === undefined) throw new Error("the visit asks nothing");
  return asked.order.indexOf("a");
}
const IDS = ["xian-one", "xian-silk-road", "moynaq-area"];

describe.each([3, 4, 5, 6])("of %d choices", (places) => {
  test.each(IDS)("the key of %s stands equally often in each place, over seeds in a row", (id) => {
    const positions = Array.from({ length: DRAWS }, (_, seed) => keyPosition(id, places, seed));

    expect(chiSquare(positions, places)).toBeLessThan(CRITICAL[places - 1]!);
  });

  test("and over seeds as the game makes them", () => {
    const seeds = Array.from({ length: DRAWS }, (_, n) => derivedSeed(n, "visit"));

    expect(
      chiSquare(
        seeds.map((seed) => keyPosition("xian-one", places, seed)),
        places,
      ),
    ).toBeLessThan(CRITICAL[places - 1]!);
  });
});

test("a key that stands first a little more often is found", () => {
  const positions = Array.from({ length: DRAWS }, (_, seed) =>
    seed % 20 === 0 ? 0 : keyPosition("xian-one", 4, seed),
  );

  expect(chiSquare(positions, 4)).toBeGreaterThan(CRITICAL[3]!);
});
