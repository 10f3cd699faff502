import { AFTER, BEFORE } from "../../domain/events.ts";
import { BEFORE_AFTER } from "../../domain/off-road.ts";
import { error, type Finding } from "./finding.ts";
import { levelFile, type ReadLevel } from "./lint-input.ts";

const beginnings = (stop: string): readonly string[] =>
  (stop === BEFORE_AFTER ? [BEFORE, AFTER] : [stop]).map((word) => `${word}-`);

/**
 * Ids that stand in two levels, and ids that do not begin with their level's: progress is kept by id alone.
 * Ids that stand twice in one level are found by `check-level`.
 */
export function lintIds(levels: readonly ReadLevel[]): Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { stop, level } of levels) {
    const file = levelFile(stop);
    level.questions.forEach(({ id }, at) => {
      const place = { file, path: `questions[${at}].id` };
      const allowed = beginnings(stop);
      if (!allowed.some((beginning) => id.startsWith(beginning)))
        findings.push(
          error(place, "foreign-id", { code: "begins-otherwise", id, beginnings: allowed }, { code: "rename" }),
        );
      const other = seen.get(id);
      if (other !== undefined && other !== file)
        findings.push(error(place, "repeated-id", { code: "id-of-other-level", id, file: other }, { code: "rename" }));
      seen.set(id, file);
    });
  }
  return findings;
}
