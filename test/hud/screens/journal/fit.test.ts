import { expect, test } from "vitest";
import { calibration } from "../../../../src/domain/memory/certainty.ts";
import { UNSAID } from "../../../../src/domain/recall.ts";
import { fit } from "../../../../src/hud/screens/journal/fit.ts";

/** What is said of `right` and `wrong` answers at one level. */
const said = (level: 1 | 2 | 3, right: number, wrong: number) =>
  fit(calibration({ ...UNSAID, [level]: { right, wrong } })[level - 1]!);

test("nothing is said of a level that was never chosen, nor much of few answers", () => {
  expect(said(3, 0, 0)).toBeNull();
  expect(said(3, 0, 4)).toBe("few");
});

test("a player who is wrong when sure is told so, one who is right when unsure too", () => {
  expect(said(3, 2, 18)).toBe("less");
  expect(said(2, 5, 25)).toBe("less");
  expect(said(1, 30, 1)).toBe("more");
});

test("whoever lies in the level's range fits, and so does one whom chance could have moved out of it", () => {
  expect(said(1, 5, 5)).toBe("good");
  expect(said(2, 15, 5)).toBe("good");
  expect(said(3, 7, 3)).toBe("good");
});
