import { hash64 } from "./fnv.ts";
import type { Question } from "./question.ts";

/** JSON with keys in alphabetical order, so that the order in a file does not matter; of our own values, never of what somebody sends. FROZEN. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    return `{${entries
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
      .join(",")}}`;
  }
  return JSON.stringify(value);
}

/**
 * What a question is: the sum of its language-neutral part. FROZEN: saved answers carry it. Words do not enter: where
 * they change the sense, an author raises the question's `revision`.
 */
export const contentHash = (question: Question): string => hash64(canonical(question));
