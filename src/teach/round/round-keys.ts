/**
 * What a key does while a round is played: a keyboard before the class, or a presenter's clicker. Nothing is checked by
 * going on, nothing is left by one key, and a key that is held down does what it does once.
 */
import type { RoundState } from "../../domain/round/round.ts";

export type KeyAct =
  /** The choice in this place, from 0. */
  | { readonly act: "choose"; readonly at: number }
  /** To the first field of the answer. */
  | { readonly act: "enter" }
  | { readonly act: "check" | "go-on" | "back" | "leave" };

/** Where it was pressed: where letters are typed, on a control with keys of its own, or anywhere else on the page. */
export type PressedOn = "typing" | "control" | "map" | "page";
export interface Pressed {
  readonly key: string;
  /** The key's place on the keyboard, so that letters are found under every alphabet. */
  readonly code: string;
  readonly isHeld: boolean;
  /** With Ctrl, Alt or the like, or as a part of a character: not for us. */
  readonly isOther: boolean;
  readonly on: PressedOn;
}
export interface Moment {
  readonly phase: RoundState["phase"];
  /** A verdict can be shown again. */
  readonly hasVerdict: boolean;
  /** The page was scrolled down: a clicker's "back" goes up first. */
  readonly isScrolled: boolean;
  /** There is more below: a clicker's "on" goes down first. */
  readonly hasMore: boolean;
}

const CHOICE = /^(?:Digit|Numpad)([1-9])$|^Key([A-I])$/;

/** The place of a choice that a key stands for: 1 to 9, or A to I; null for none. */
function choiceAt(code: string): number | null {
  const [, digit, letter] = CHOICE.exec(code) ?? [];
  if (digit !== undefined) return Number(digit) - 1;
  return letter === undefined ? null : letter.charCodeAt(0) - "A".charCodeAt(0);
}

function asking({ key, code, on, isHeld }: Pressed, { hasVerdict, isScrolled }: Moment): KeyAct | null {
  const at = choiceAt(code);
  if (at !== null) return { act: "choose", at };
  if (key === "Enter") return isHeld || on === "control" ? null : { act: "check" };
  if (key === "PageUp") return hasVerdict && !isScrolled && !isHeld ? { act: "back" } : null;
  return key.startsWith("Arrow") && on === "page" ? { act: "enter" } : null;
}

/** Null for a key that does what it does anywhere. */
export function actOfKey(pressed: Pressed, moment: Moment): KeyAct | null {
  const { key, on, isHeld, isOther } = pressed;
  if (isOther || moment.phase === "over") return null;
  if (key === "Escape") return isHeld ? null : { act: "leave" };
  if (on === "typing") return null;
  if (moment.phase === "asking") return asking(pressed, moment);
  if (isHeld) return null;
  if (key === "PageDown") return moment.hasMore ? null : { act: "go-on" };
  if (key === "ArrowRight") return { act: "go-on" };
  return on === "page" && (key === "Enter" || key === " ") ? { act: "go-on" } : null;
}

/** Fields in which letters and digits are text; a list that is open closes by Escape itself. */
const TYPING = "textarea, select, input:not([type='radio'], [type='checkbox'], [type='range'])";
const CONTROL = "a[href], button, input, summary";

export function pressedOn(target: EventTarget | null): PressedOn {
  if (!(target instanceof Element)) return "page";
  if (target.matches(TYPING)) return "typing";
  if (target.closest("[role='application']") !== null) return "map";
  return target.closest(CONTROL) === null ? "page" : "control";
}
