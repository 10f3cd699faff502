import { describe, expect, test } from "vitest";
import { NOTHING_MOVES, type Safety } from "../../../../src/domain/moving.ts";
import { verdictOf } from "../../../../src/hud/dialogs/safe/verdict.ts";

const SAFETY: Safety = {
  keeps: true,
  persisted: false,
  usage: null,
  quota: null,
  events: 12,
  exportedAt: null,
  aside: 0,
};
const verdict = (change: Partial<Safety> | null, { keeps = true, unsaved = 0 } = {}): string | null =>
  verdictOf({ keeps, unsaved, moving: { ...NOTHING_MOVES, safety: change && { ...SAFETY, ...change } } });

describe("the answer to whether progress is safe", () => {
  test("is not given before storage has told", () => expect(verdict(null)).toBeNull());
  test("is here only, where no file was saved", () => expect(verdict({})).toBe("here"));
  test("is a copy, where a file was saved", () => expect(verdict({ exportedAt: 1 })).toBe("copied"));

  test("is never yes while an answer waits to be saved", () => {
    expect(verdict({ exportedAt: 1 }, { unsaved: 1 })).toBe("pending");
    expect(verdict(null, { unsaved: 1 })).toBe("pending");
  });

  test("is no where nothing is kept, whatever else is told", () => {
    expect(verdict({ exportedAt: 1, keeps: false }, { unsaved: 1 })).toBe("nowhere");
    expect(verdict({ exportedAt: 1 }, { keeps: false })).toBe("nowhere");
    expect(verdict(null, { keeps: false })).toBe("nowhere");
  });
});
