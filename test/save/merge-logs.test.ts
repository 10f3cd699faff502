import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lostEvent, mergeLogs, openEvent, readPlaceName, type SealedLog } from "../../src/save/merge-logs.ts";
import { FORMAT, seal } from "../../src/save/seal.ts";

const NEWER = { f: FORMAT + 1, body: "{}", sum: "" };
const event = (writer: string, n: number, question = "q") =>
  seal({ type: "taskChosen", run: "journey", visit: "v1", question, writer, n, lamport: n, at: 1 });
const records = (writer: string, n: number): fc.Arbitrary<unknown> =>
  fc.constantFrom(
    event(writer, n),
    event(writer, n, "another"),
    { ...event(writer, n), f: 1 },
    lostEvent(writer, n),
    NEWER,
    { f: 1, body: "{", sum: "" },
  );
/** Logs of the same few places, so that they meet. */
const logs: fc.Arbitrary<SealedLog> = fc
  .tuple(
    ...["a", "b"].flatMap((writer) =>
      [1, 2, 3].map((n) => fc.option(records(writer, n).map((record) => [`${writer}/${n}`, record] as const))),
    ),
  )
  .map((entries) => new Map(entries.filter((entry) => entry !== null)));
const plain = (log: SealedLog): unknown => [...log].toSorted(([a], [b]) => (a < b ? -1 : 1));
const merged = (a: SealedLog, b: SealedLog): SealedLog => mergeLogs(a, b).log;

describe("merging logs", () => {
  test("is the same in whatever order, and however often", () => {
    fc.assert(
      fc.property(logs, logs, logs, (a, b, c) => {
        expect(plain(merged(a, b))).toEqual(plain(merged(b, a)));
        expect(plain(merged(merged(a, b), c))).toEqual(plain(merged(a, merged(b, c))));
        expect(plain(merged(a, a))).toEqual(plain(a));
        expect(plain(merged(merged(a, b), b))).toEqual(plain(merged(a, b)));
      }),
      { numRuns: 300 },
    );
  });

  test("counts the same conflicts both ways", () => {
    fc.assert(
      fc.property(logs, logs, (a, b) => {
        expect(mergeLogs(a, b).conflicts).toBe(mergeLogs(b, a).conflicts);
      }),
    );
  });

  test("loses no place", () => {
    fc.assert(
      fc.property(logs, logs, (a, b) => {
        expect([...merged(a, b).keys()].toSorted()).toEqual([...new Set([...a.keys(), ...b.keys()])].toSorted());
      }),
    );
  });
});

describe("one place with two records", () => {
  const of = (record: unknown): SealedLog => new Map([["a/1", record]]);

  test.each([
    ["an event goes before a gap", event("a", 1), lostEvent("a", 1), 0],
    ["an event goes before what a newer game wrote", event("a", 1), NEWER, 1],
    ["an event goes before what is broken", event("a", 1), { f: 1, body: "{", sum: "" }, 1],
    ["what a newer game wrote goes before a gap", NEWER, lostEvent("a", 1), 0],
    ["of two events the smaller text goes first", event("a", 1, "a"), event("a", 1, "b"), 1],
  ])("%s", (_, first, second, conflicts) => {
    expect(mergeLogs(of(second), of(first))).toEqual({ log: of(first), conflicts });
    expect(mergeLogs(of(first), of(second))).toEqual({ log: of(first), conflicts });
  });
});

describe("an event in a sealed record", () => {
  test("is read in whatever format it was written, at its own place only", () => {
    expect(openEvent("a/1", event("a", 1))).toMatchObject({ n: 1 });
    expect(openEvent("a/1", { ...event("a", 1), f: 1 })).toMatchObject({ n: 1 });
    expect(openEvent("a/2", event("a", 1))).toBeNull();
    expect(openEvent("b/1", event("a", 1))).toBeNull();
    expect(openEvent("a/1", NEWER)).toBe("newer");
  });

  test.each(["", "a", "a/", "a/0", "a/01", "/1", "a/b/1", "a/1/2", "../1", "a b/1", "a/9999999999", "a/-1", "a/1e3"])(
    "has no place called %j",
    (place) => {
      expect(readPlaceName(place)).toBeNull();
    },
  );
});
