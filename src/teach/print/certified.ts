/** Whose names stand on certificates. */
import type { DeskClass } from "../desk-data.ts";
import type { StudentRow } from "../judge/judged.ts";
import type { Certified } from "./certificates.ts";
import { MOST_NAMES, type Options } from "./options.ts";

/** By which a class is chosen among the ways to name students. */
export const classChoice = ({ id }: Pick<DeskClass, "id">): string => `class-${id}`;

const plain = (names: readonly string[]): readonly Certified[] => names.map((name) => ({ name, share: null }));

/** `rows`: of the assignment, where results were asked for. At most `MOST_NAMES`. */
export function certified(
  { names, typed, blanks }: Pick<Options, "names" | "typed" | "blanks">,
  classes: readonly DeskClass[],
  rows: readonly Pick<StudentRow, "student" | "share">[] | null,
): readonly Certified[] {
  if (rows !== null)
    return rows
      .flatMap(({ student, share }) => (share === null ? [] : [{ name: student, share }]))
      .slice(0, MOST_NAMES);
  const own = classes.find((one) => classChoice(one) === names);
  if (own !== undefined) return plain(own.seats.slice(0, MOST_NAMES).map(({ name }) => name));
  if (names === "typed") {
    const lines = typed.split("\n").map((line) => line.trim());
    return plain(lines.filter((line) => line !== "").slice(0, MOST_NAMES));
  }
  return plain(Array.from({ length: Math.min(Math.max(1, blanks), MOST_NAMES) }, () => ""));
}
