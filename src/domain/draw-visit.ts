/** Which questions a visit asks. */
import { sharesFact, type Question } from "./question.ts";
import { KINDS_IN_VISIT, QUESTIONS_IN_VISIT } from "./rules.ts";
import { seededRandom, shuffled } from "./seeded.ts";

export interface DrawInput {
  readonly questions: readonly Question[];
  /** Questions left as gaps at this stop, by step (0 is the first); undefined where the step is no gap. */
  readonly gaps: readonly (string | undefined)[];
  /** Questions of this stop that were asked before: others come first. */
  readonly asked: ReadonlySet<string>;
  readonly seed: number;
  /** Opens the visit, where gaps leave it the first step; otherwise the gentlest does. */
  readonly first?: string | undefined;
  readonly size?: number;
}
export interface Drawn {
  /** One a step. */
  readonly questions: readonly string[];
  /** Those of them that were gaps, in the order of their steps. */
  readonly again: readonly string[];
}

const kindsIn = (questions: readonly Question[]): number => new Set(questions.map(({ kind }) => kind)).size;

/** The first set in order of preference with `size` questions, no shared fact and enough kinds; null if there is none. */
function search(
  wished: readonly Question[],
  size: number,
  kinds: number,
  taken: readonly Question[],
): readonly Question[] | null {
  const lacking = size - taken.length;
  if (lacking === 0) return kindsIn(taken) >= kinds ? taken : null;
  if (kindsIn(taken) + lacking < kinds) return null;
  for (const [at, question] of wished.entries()) {
    if (wished.length - at < lacking) return null;
    if (taken.some((other) => sharesFact(question, other))) continue;
    const found = search(wished.slice(at + 1), size, kinds, [...taken, question]);
    if (found !== null) return found;
  }
  return null;
}

/** As many questions as can be, and of as many kinds. */
function firstPossible(wished: readonly Question[], size: number): readonly Question[] {
  for (let count = Math.min(size, wished.length); count > 0; count--)
    for (let kinds = Math.min(KINDS_IN_VISIT, count); kinds > 0; kinds--) {
      const found = search(wished, count, kinds, []);
      if (found !== null) return found;
    }
  return [];
}

/**
 * Draws a visit: gaps keep their step and come first, then questions not asked before. No two share a fact and at
 * least three kinds occur wherever the level allows it; a level too small for `size` gives a shorter visit.
 */
export function drawVisit({ questions, gaps, asked, seed, first, size = QUESTIONS_IN_VISIT }: DrawInput): Drawn {
  const random = seededRandom(seed);
  const mixed = shuffled(questions, random);
  const isGap = (question: Question): boolean => gaps.includes(question.id);
  const wished = [
    ...mixed.filter(isGap),
    ...mixed.filter((question) => !isGap(question) && question.id === first),
    ...mixed.filter((question) => !isGap(question) && question.id !== first && !asked.has(question.id)),
    ...mixed.filter((question) => !isGap(question) && question.id !== first && asked.has(question.id)),
  ];
  const drawn = firstPossible(wished, size);

  const steps: (string | undefined)[] = Array.from({ length: drawn.length }, (_, step) =>
    drawn.some(({ id }) => id === gaps[step]) ? gaps[step] : undefined,
  );
  const placed = new Set(steps);
  // The gentlest question opens the visit; the others come as they fall.
  const rest = drawn.filter(({ id }) => !placed.has(id));
  const gentlest = rest.find(({ id }) => id === first) ?? rest.toSorted((a, b) => a.difficulty - b.difficulty)[0];
  const order = shuffled(
    rest.filter((question) => question !== gentlest),
    random,
  );
  const queue = gentlest === undefined ? order : [gentlest, ...order];
  const placedAll = steps.map((id) => id ?? queue.shift()!.id);
  return { questions: placedAll, again: placedAll.filter((id) => gaps.includes(id)) };
}
