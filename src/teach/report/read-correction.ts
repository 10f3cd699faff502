import type { Question } from "../../domain/question.ts";
import type { Correction } from "../desk-data.ts";

/** A number, also with the comma that many type; null for anything else. */
function numberIn(value: FormDataEntryValue | null): number | null {
  if (typeof value !== "string" || value.trim() === "") return null;
  const number = Number(value.replace(",", "."));
  return Number.isFinite(number) ? number : null;
}

/** What the teacher filled in; null where something is missing, or where it is no correction at all. */
export function readCorrection(question: Question, form: FormData): Correction | null {
  const as = form.get("as");
  if (as === "right-for-all" || as === "left-out") return { as };
  if (question.kind === "choice" && as === "choices") {
    const answer = form.getAll("answer").flatMap((id) => (typeof id === "string" ? id : []));
    const known = question.choices.filter((id) => answer.includes(id));
    const isSame = known.length === question.answer.length && known.every((id) => question.answer.includes(id));
    return known.length === 0 || isSame ? null : { as, answer: known };
  }
  if (question.kind === "true-false" && as === "value") return { as, value: !question.answer };
  if (question.kind === "numeric" && as === "number") {
    const [value, tolerance] = [numberIn(form.get("value")), numberIn(form.get("tolerance"))];
    if (value === null || tolerance === null || tolerance < 0) return null;
    return value === question.value && tolerance === question.tolerance ? null : { as, value, tolerance };
  }
  return null;
}
