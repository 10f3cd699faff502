import type { Question } from "../../domain/question.ts";
import type { DeskAssignment } from "../desk-data.ts";
import { mendedOf } from "../judge/mended.ts";

/** With the key that counts now. */
export function mendedQuestion(own: DeskAssignment, question: Question): Question {
  const mended = mendedOf([question], own.corrections).get(question.id);
  return mended === undefined || typeof mended === "string" ? question : mended;
}
