import type { Come } from "./import-state.ts";

/** A question as it reads, whatever its id. */
const asRead = ({ question }: Come["imported"]["questions"][number]): string => JSON.stringify({ ...question, id: "" });

/**
 * Ids of the questions that stay left out after a repair: reading a text again can give them others, so each is known by how it
 * reads, the second of two that read alike as the second. One that the repair changed is new and comes in.
 */
export function stillLeftOut(leftOut: ReadonlySet<string>, before: Come, after: Come): ReadonlySet<string> {
  if (leftOut.size === 0) return leftOut;
  /** By how it reads: of each that reads so, whether it was left out. */
  const turns = new Map<string, boolean[]>();
  for (const one of before.imported.questions) {
    const alike = turns.get(asRead(one));
    if (alike === undefined) turns.set(asRead(one), [leftOut.has(one.question.id)]);
    else alike.push(leftOut.has(one.question.id));
  }
  const still = after.imported.questions.filter((one) => turns.get(asRead(one))?.shift() === true);
  return new Set(still.map(({ question }) => question.id));
}
