import { expect, test } from "vitest";
import { QUESTIONS_IN_REVIEW } from "../../../../src/domain/review-visit.ts";
import { MOST_AT_ONCE } from "../../../../src/hud/stop/off-road/most-at-once.ts";

test("the caravanserai says as many questions as it asks", () => {
  expect(MOST_AT_ONCE).toBe(QUESTIONS_IN_REVIEW);
});
