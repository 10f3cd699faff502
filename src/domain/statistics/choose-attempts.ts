/** Which of a student's attempts count. */
import { scoreOf, type Attempt } from "../assignment/attempt.ts";
import { plainName } from "../assignment/start-attempt.ts";

export type Counted = "best" | "first" | "last" | "all";
/** Who an attempt is of; a class list knows that the seat number and the name are the same student. */
export type NameOf = (attempt: Attempt) => string;
const asTyped: NameOf = ({ name }) => name;

/** By name as names are compared everywhere (`plainName`); each student's attempts from the first on. */
export function byStudent(
  attempts: readonly Attempt[],
  nameOf: NameOf = asTyped,
): ReadonlyMap<string, readonly Attempt[]> {
  const students = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const name = plainName(nameOf(attempt));
    const own = students.get(name);
    if (own === undefined) students.set(name, [attempt]);
    else own.push(attempt);
  }
  return new Map([...students].map(([name, own]) => [name, own.toSorted(inTime)]));
}

const inTime = (a: Attempt, b: Attempt): number =>
  a.startedAt - b.startedAt || a.number - b.number || a.endedAt - b.endedAt;

/** `own`: one student's, from the first on. */
function one(own: readonly Attempt[], counted: Exclude<Counted, "all">): readonly Attempt[] {
  if (counted === "last") return own.slice(-1);
  if (counted === "first") return own.slice(0, 1);
  // Of equals the earliest, as they stand; sums of the same points may differ in their last digit.
  const scores = own.map((attempt) => Math.round(scoreOf(attempt) * 1e9));
  return own.slice(scores.indexOf(Math.max(...scores))).slice(0, 1);
}

/** One attempt of each student, students in the order in which they appear; where all count, all as they came. */
export const chooseAttempts = (attempts: readonly Attempt[], counted: Counted, nameOf?: NameOf): readonly Attempt[] =>
  counted === "all" ? attempts : [...byStudent(attempts, nameOf).values()].flatMap((own) => one(own, counted));
