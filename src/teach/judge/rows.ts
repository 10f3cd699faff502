/** Who handed in what, and what of it counts. */
import type { Attempt } from "../../domain/assignment/attempt.ts";
import { scoreOf } from "../../domain/assignment/attempt.ts";
import { plainName } from "../../domain/assignment/start-attempt.ts";
import { chooseAttempts } from "../../domain/statistics/choose-attempts.ts";
import type { Counted, DeskClass, Seat } from "../desk-data.ts";
import type { Judged, StudentRow } from "./judged.ts";

/** The seat that a name means: its number, or its name however it was typed. */
export function seatNamed(own: DeskClass | null, name: string): Seat | null {
  const plain = plainName(name);
  return own?.seats.find((seat) => String(seat.number) === plain || plainName(seat.name) === plain) ?? null;
}
/** What a student is called in the report. */
export const studentOf = (own: DeskClass | null, name: string): string => seatNamed(own, name)?.name ?? name.trim();

export interface RowsInput {
  readonly judged: readonly Judged[];
  readonly ownClass: DeskClass | null;
  readonly counted: Counted;
  /** An attempt with corrected keys. */
  readonly marked: (attempt: Attempt) => Attempt;
}

export function rowsOf({ judged, ownClass, counted, marked }: RowsInput): readonly StudentRow[] {
  const byStudent = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = plainName(one.student);
    byStudent.set(key, [...(byStudent.get(key) ?? []), one]);
  }
  const row = (student: string, seat: Seat | null, all: readonly Judged[]): StudentRow => {
    // What is flagged is shown and does not count: the teacher asks first.
    const attempts = all.flatMap(({ attempt, verdict }) => (attempt && verdict !== "flagged" ? marked(attempt) : []));
    // One name stands for all of them: the row is one student's.
    const counts = chooseAttempts(attempts, counted, () => student);
    const shares = counts.map(scoreOf);
    const spoken = all.flatMap(({ handedIn }) => handedIn.code?.share ?? []).at(-1);
    const share = shares.length > 0 ? shares.reduce((sum, one) => sum + one, 0) / shares.length : (spoken ?? null);
    return { student, seat, all, counted: counts, share };
  };
  const seats = ownClass?.seats ?? [];
  const seated = seats.map((seat) => row(seat.name, seat, byStudent.get(plainName(seat.name)) ?? []));
  const known = new Set(seats.map(({ name }) => plainName(name)));
  const others = [...byStudent].flatMap(([key, all]) =>
    known.has(key) ? [] : [row(all[0]?.student ?? key, null, all)],
  );
  return [...seated, ...others.toSorted((a, b) => a.student.localeCompare(b.student))];
}
