/** Every attempt of every student, also those that do not count for the score: what was learned between them is told by all. */
import type { Attempt } from "../../domain/assignment/attempt.ts";
import { remark } from "../../domain/assignment/remark.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { ClassResults } from "../judge/judged.ts";
import { mendedOf } from "../judge/mended.ts";
import { isNamed } from "./table-rows.ts";

/** By corrected keys and under the names that count; flagged ones are left out. */
export function allAttempts(own: DeskAssignment, { rows, content }: ClassResults): readonly Attempt[] {
  const mended = mendedOf(content.level.questions, own.corrections);
  return rows
    .filter(isNamed)
    .flatMap(({ student, all }) =>
      all.flatMap(({ attempt, verdict }) =>
        attempt === null || verdict === "flagged" ? [] : [{ ...remark(attempt, mended), name: student }],
      ),
    );
}
