/** The class table as numbers: one row a student, one cell a question. */
import { MOST_POINTS } from "../../domain/rules.ts";
import type { Seat } from "../desk-data.ts";
import type { ClassResults, Judged, StudentRow } from "../judge/judged.ts";
import { cellsOf, type Cell } from "./cells.ts";

export interface TableRow {
  readonly student: string;
  readonly seat: Seat | null;
  /** In the order of the questions. */
  readonly cells: readonly Cell[];
  /** Mean of what counts; null where nothing with answers counts. */
  readonly points: number | null;
  readonly most: number | null;
  /** Share of all points, 0 to 1; a spoken code's where there is nothing better; null where there is nothing. */
  readonly share: number | null;
  /** Whether the pass mark is reached; null where there is none, or nothing to hold against it. */
  readonly isPassed: boolean | null;
  /** Slips that could be opened. */
  readonly attempts: number;
  /** From the first question to the last answer, the mean of what counts. */
  readonly ms: number | null;
  readonly timing: Judged["timing"];
  /** Null of one who has handed in nothing. */
  readonly verdict: Judged["verdict"] | null;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;

/** What is flagged is always told; of the rest, what the row's numbers rest on. */
export function verdictOf(all: readonly Judged[]): TableRow["verdict"] {
  const verdicts = new Set(all.map(({ verdict }) => verdict));
  return (
    (["flagged", "unverifiable", "verified", "unproven", "unreadable"] as const).find((one) => verdicts.has(one)) ??
    null
  );
}

/** As the student's own page reckons it. `pass`: per cent, 0 for none. */
export const isPassed = (share: number | null, pass: number): boolean | null =>
  share === null || pass === 0 ? null : Math.round(share * 1e6) / 1e4 >= pass;

function rowOf(
  { student, seat, all, counted, share }: StudentRow,
  questions: readonly string[],
  pass: number,
): TableRow {
  return {
    student,
    seat,
    cells: cellsOf(counted, questions),
    points: mean(counted.map(({ results }) => results.reduce((sum, { score }) => sum + score, 0) * MOST_POINTS)),
    most: mean(counted.map(({ results }) => results.length * MOST_POINTS)),
    share,
    isPassed: isPassed(share, pass),
    attempts: all.filter(({ attempt }) => attempt !== null).length,
    ms: mean(counted.map(({ startedAt, endedAt }) => endedAt - startedAt)),
    timing: all.find(({ timing }) => timing !== null)?.timing ?? null,
    verdict: verdictOf(all),
  };
}

/** Rows without a name hold what could not be opened, and spoken codes without a seat: they are nobody's. */
export const isNamed = ({ student }: Pick<StudentRow, "student">): boolean => student.trim() !== "";

/** Of everyone with a name, in the order of `results`. `pass`: per cent, 0 for none. */
export function tableRows(
  { rows, content }: Pick<ClassResults, "rows" | "content">,
  pass: number,
): readonly TableRow[] {
  const questions = content.level.questions.map(({ id }) => id);
  return rows.filter(isNamed).map((row) => rowOf(row, questions, pass));
}

export interface TableSums {
  /** Students with a score, spoken ones among them. */
  readonly scored: number;
  /** Mean of their shares; null of nobody. */
  readonly share: number | null;
  readonly passed: number;
  /** By question: mean points of those who were asked; null of nobody. */
  readonly points: readonly (number | null)[];
}

export function sumsOf(rows: readonly TableRow[], questions: number): TableSums {
  const shares = rows.flatMap(({ share }) => share ?? []);
  return {
    scored: shares.length,
    share: mean(shares),
    passed: rows.filter(({ isPassed }) => isPassed === true).length,
    points: Array.from({ length: questions }, (_, at) => mean(rows.flatMap(({ cells }) => cells[at]?.points ?? []))),
  };
}
