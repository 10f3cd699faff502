import { describe, expect, test } from "vitest";
import { inOrder, isKnown, type Stamp } from "../../src/domain/events.ts";
import { seededRandom, shuffled } from "../../src/domain/seeded.ts";

const stamp = (lamport: number, writer: string, n: number, at = 0): Stamp => ({ lamport, writer, n, at });

describe("the order of events", () => {
  test("is by Lamport number, then writer, then n, and never by the clock", () => {
    const ordered = [
      stamp(1, "b", 1, 900),
      stamp(2, "a", 9, 100),
      stamp(2, "b", 2, 50),
      stamp(2, "b", 3, 10),
      stamp(3, "a", 10),
    ];

    for (let seed = 0; seed < 20; seed++)
      expect(shuffled(ordered, seededRandom(seed)).toSorted(inOrder)).toEqual(ordered);
  });
});

test.each(["constructor", "toString", "assignmentStarted", ""])("the type %j is unknown", (type) => {
  expect(isKnown({ type })).toBe(false);
});
