import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { inOrder } from "../../src/domain/events.ts";
import { NO_PROGRESS } from "../../src/domain/progress.ts";
import { foldLog } from "../../src/save/fold-log.ts";
import { progressJson, progressSchema } from "../../src/save/progress-json.ts";
import { historyOf, plans, visitEvents } from "./history.ts";

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("progress", () => {
  test("comes back from JSON as it was, and folds on in the same way", () => {
    const more = visitEvents("almaty", "late", 5, [true]).map((event) => ({ ...event, at: 1_760_000_000_000 }));
    fc.assert(
      fc.property(plans, (plan) => {
        const progress = foldLog(historyOf(plan).toSorted(inOrder));

        const back = v.parse(progressSchema, throughJson(progressJson(progress)));

        expect(back).toEqual(progress);
        expect(foldLog(more, back)).toEqual(foldLog(more, progress));
      }),
      { numRuns: 40 },
    );
  });

  test("of somebody who has done nothing comes back too", () => {
    expect(v.parse(progressSchema, throughJson(progressJson(NO_PROGRESS)))).toEqual(NO_PROGRESS);
  });
});

describe("what is damaged", () => {
  const whole = throughJson(
    progressJson(foldLog(visitEvents("xian", "v1", 1, [true]).map((event) => ({ ...event, at: 1, sure: 2 as const })))),
  );
  /** Every way to one value inside. */
  const ways = (value: unknown): string[][] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [[key], ...ways(inner).map((way) => [key, ...way])])
      : [];
  function bent(way: readonly string[], to: unknown): unknown {
    const copy = structuredClone(whole);
    const holder = way.slice(0, -1).reduce<unknown>((inner, key) => Object(inner)[key], copy);
    Object(holder)[way.at(-1)!] = to;
    return copy;
  }

  test("is not believed, wherever the damage is", () => {
    const all = ways(whole);
    expect(v.is(progressSchema, whole)).toBe(true);
    expect(all.length).toBeGreaterThan(200);

    for (const way of all) expect(v.is(progressSchema, bent(way, { so: 1 })), way.join(".")).toBe(false);
  });
});
