import { expect, test } from "vitest";
import { gainWord } from "../../../../src/hud/stop/off-road/gain-word.ts";

test("the words follow the two counts, and a full score before is no missed gain", () => {
  expect(gainWord(2, 4, 5)).toBe("higher");
  expect(gainWord(4, 2, 5)).toBe("lower");
  expect(gainWord(3, 3, 5)).toBe("same");
  expect(gainWord(5, 5, 5)).toBe("full");
  expect(gainWord(5, 4, 5)).toBe("lower");
});
