/** The words of questions, whatever they came in through: an escape of JSON or XML may hide a letter that no file shows. */
import type { PackQuestion } from "../../../domain/pack/pack.ts";
import { withoutHidden } from "./hidden-letters.ts";

/** Ids and kinds have none, and stay. */
function clean<Value>(value: Value): Value;
function clean(value: unknown): unknown {
  if (typeof value === "string") return withoutHidden(value).text;
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one)] as const));
}
const hides = (value: unknown): boolean => {
  if (typeof value === "string") return value !== withoutHidden(value).text;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(hides);
};

/** The same question where nothing is hidden in it. */
export const withoutHiddenWords = (question: PackQuestion): PackQuestion =>
  hides(question) ? clean(question) : question;
