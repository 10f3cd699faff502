import { describe, expect, test } from "vitest";
import { NO_PROGRESS } from "../../src/domain/progress.ts";
import frozen from "../fixtures/saves/frozen-format-1-journey.json";
import { foldOf } from "./compare.ts";
import { keptProfiles } from "./read-log.ts";
import { isBeginning, standingAt } from "./standing.ts";

const progress = keptProfiles(frozen.records).map(foldOf)[0]!;
const { open } = frozen.expected;

describe("where a start has to stand", () => {
  test("is the question on the table of the visit that is open", () => {
    const { phase, question, steps } = standingAt(progress, open.stop);

    expect({ phase, question }).toEqual({ phase: "question", question: open.current });
    expect(steps).toHaveLength(open.tasks.length);
    expect(steps.filter((step) => step === "now")).toHaveLength(1);
    expect(steps.filter((step) => step === "done")).toHaveLength(
      open.tasks.filter(({ status }) => status === "right").length,
    );
  });

  test("is the arrival where no visit is open, with what was built before", () => {
    const steps = frozen.expected.stops.xian.steps.map(({ state }) => state);

    expect(standingAt(progress, "xian")).toEqual({ phase: "arrive", question: "", steps });
    expect(standingAt(NO_PROGRESS, "xian")).toEqual({ phase: "arrive", question: "", steps: [] });
  });
});

describe("a journey that has begun anew", () => {
  test.each([
    ["asks the first question with nothing done", "question", ["now", "open", "open"], true],
    ["is not one in which something is done", "question", ["done", "now", "open"], false],
    ["is not one that has not begun", "arrive", [], false],
    ["is not an empty sheet", "question", [], false],
  ])("%s", (_, phase, steps, begins) => expect(isBeginning({ phase, question: "q1", steps })).toBe(begins));
});
