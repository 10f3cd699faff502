/** QR pictures of several students, in any order: which slip each belongs to, and which are whole. */
import { frameReader } from "../../domain/summary/frames.ts";
import type { SlipFault } from "../judge/judged.ts";

/** Mark, version and sum of the whole text, the same in all pictures of one slip; the form is frozen. */
const KEY = 10;

export type PictureRead =
  | { readonly state: "waiting"; readonly key: string; readonly done: number; readonly count: number }
  /** `isAgain`: it was whole before. */
  | { readonly state: "whole"; readonly key: string; readonly text: string; readonly isAgain: boolean }
  | { readonly state: "fault"; readonly fault: Extract<SlipFault, "damaged" | "newer"> }
  /** Some other text: a link, a code, or nothing of ours. */
  | { readonly state: "other" };

export function framesIn(): (text: string) => PictureRead {
  const reader = frameReader();
  const whole = new Map<string, string>();
  return (text) => {
    const key = text.slice(0, KEY);
    const read = reader.add(text);
    if (!read.ok) return read.fault === "not-ours" ? { state: "other" } : { state: "fault", fault: read.fault };
    if (read.done === null) return { state: "waiting", key, done: read.count - read.missing.length, count: read.count };
    const isAgain = whole.get(key) === read.done;
    whole.set(key, read.done);
    return { state: "whole", key, text: read.done, isAgain };
  };
}
