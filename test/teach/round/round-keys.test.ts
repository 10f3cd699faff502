import { describe, expect, test } from "vitest";
import { actOfKey, type KeyAct, type Moment, type Pressed } from "../../../src/teach/round/round-keys.ts";

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: key,
  isHeld: false,
  isOther: false,
  on: "page",
  ...more,
});
const ASKING: Moment = { phase: "asking", hasVerdict: false, isScrolled: false, hasMore: false };
const TOLD: Moment = { ...ASKING, phase: "told" };

describe("while a question is asked", () => {
  test.each<[string, Pressed, KeyAct | null]>([
    ["a digit chooses", press("3", { code: "Digit3" }), { act: "choose", at: 2 }],
    ["so does a letter, under any alphabet", press("и", { code: "KeyB" }), { act: "choose", at: 1 }],
    ["not where letters are typed", press("b", { code: "KeyB", on: "typing" }), null],
    ["not with Ctrl", press("a", { code: "KeyA", isOther: true }), null],
    ["Enter checks", press("Enter"), { act: "check" }],
    ["once, however long it is held", press("Enter", { isHeld: true }), null],
    ["but on a button it presses that", press("Enter", { on: "control" }), null],
    ["an arrow goes to the answer", press("ArrowDown"), { act: "enter" }],
    ["but on the map it moves there", press("ArrowDown", { on: "map" }), null],
    ["a clicker's 'on' gives no answer", press("PageDown"), null],
    ["Escape asks whether to leave", press("Escape", { on: "typing" }), { act: "leave" }],
  ])("%s", (_, pressed, act) => expect(actOfKey(pressed, ASKING)).toEqual(act));

  test("a clicker's 'back' shows the verdict before, once the page is at its top", () => {
    const after: Moment = { ...ASKING, hasVerdict: true };
    expect(actOfKey(press("PageUp"), after)).toEqual({ act: "back" });
    expect(actOfKey(press("PageUp"), { ...after, isScrolled: true })).toBeNull();
    expect(actOfKey(press("PageUp"), ASKING)).toBeNull();
  });
});

describe("while a verdict stands", () => {
  test.each<[string, Pressed, Moment, KeyAct | null]>([
    ["a clicker's 'on' goes on", press("PageDown"), TOLD, { act: "go-on" }],
    ["it scrolls first where there is more to read", press("PageDown"), { ...TOLD, hasMore: true }, null],
    ["Enter goes on", press("Enter"), TOLD, { act: "go-on" }],
    ["but on a button it presses that", press("Enter", { on: "control" }), TOLD, null],
    ["a key that is held goes on once", press("PageDown", { isHeld: true }), TOLD, null],
    ["a digit does nothing", press("1", { code: "Digit1" }), TOLD, null],
  ])("%s", (_, pressed, moment, act) => expect(actOfKey(pressed, moment)).toEqual(act));
});

test("when it is over, keys do what they do anywhere", () => {
  expect(actOfKey(press("Escape"), { ...TOLD, phase: "over" })).toBeNull();
});
