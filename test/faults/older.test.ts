import { describe, expect, test } from "vitest";
import { checksum } from "../../src/domain/fnv.ts";
import frozen from "../fixtures/saves/frozen-format-1-journey.json";
import { inFormat1 } from "./older.ts";
import { unsealed, type Kept } from "./read-log.ts";

describe("a save made older", () => {
  test("is the same save where it was of format 1 already", () => {
    expect(inFormat1(frozen.records)).toEqual([frozen.records, []]);
  });

  test("becomes what the first release wrote: no fields of today, no snapshot, no second copy, the same events", () => {
    const inFormat2 = Object.entries(frozen.records).map(([key, record]) => [key, { ...record, f: 2 }] as const);
    const body = JSON.stringify({ ...Object(unsealed(frozen.records["profile/id1"])), figure: "camel", pin: null });
    const today: Kept = {
      ...Object.fromEntries(inFormat2),
      "profile/id1": { f: 2, body, sum: checksum(body) },
      "snapshot/id1": { f: 2, body: "{}", sum: checksum("{}") },
      "spare/profile/id1": { f: 2, body, sum: checksum(body) },
    };

    expect(inFormat1(today)).toEqual([frozen.records, ["snapshot/id1", "spare/profile/id1"]]);
  });

  test("keeps what can't be read as it is", () => {
    expect(inFormat1({ "event/a/w/1": { f: 2, body: "{", sum: "torn" }, "aside/x/y": 5 })).toEqual([{}, []]);
  });
});
