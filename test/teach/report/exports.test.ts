import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { MOST_POINTS } from "../../../src/domain/rules.ts";
import { csvOf } from "../../../src/exchange/table/csv.ts";
import { answerTable, itemsTable, scoreTable } from "../../../src/teach/report/export-tables.ts";
import { MISSING, NAMES, OWN_CLASS, own, played, QUESTIONS, resultsOf, SLOW, t } from "./made-up.ts";

const exported = (of = own(), ownClass = OWN_CLASS) => ({ t, own: of, results: resultsOf(of, ownClass) });
/** Seat, name, share, pass mark, points, most; then the questions. */
const BEFORE = 6;

describe("the table of scores", () => {
  test("has every student's points as played", () => {
    const { rows, columns } = scoreTable(exported());
    const ada = rows.find(([, name]) => name === "Ada")!;
    const attempt = played("Ada", own());

    expect(columns).toHaveLength(BEFORE + QUESTIONS.length + 4);
    expect(rows.map(([, name]) => name)).toEqual(NAMES);
    expect(ada.slice(BEFORE, BEFORE + QUESTIONS.length)).toEqual(
      QUESTIONS.map(({ id }) => {
        const { score } = attempt.results.find(({ question }) => question === id)!;
        return Number((score * MOST_POINTS).toFixed(2));
      }),
    );
  });
  test("leaves empty what was not asked or not handed in, and has zero for what was not reached", () => {
    const variant = scoreTable(exported(own({}, { order: "variant", count: 4 })));
    const questions = (row: readonly unknown[]) => row.slice(BEFORE, BEFORE + QUESTIONS.length);
    const of = (rows: typeof variant.rows, student: string) => questions(rows.find(([, name]) => name === student)!);

    expect(of(variant.rows, "Ada").filter((cell) => cell === null)).toHaveLength(QUESTIONS.length - 4);
    expect(of(variant.rows, MISSING).every((cell) => cell === null)).toBe(true);
    expect(of(scoreTable(exported()).rows, SLOW).at(-1)).toBe(0);
  });
  test("as CSV holds no formula, whatever a student is called", () => {
    const evil = '=HYPERLINK("http://x.example";"Ada")';
    const seats = OWN_CLASS.seats.map((seat) => (seat.name === MISSING ? { ...seat, name: evil } : seat));
    const csv = csvOf(scoreTable(exported(own(), { ...OWN_CLASS, seats })), "en");
    const cells = Papa.parse<string[]>(csv.slice(1)).data.flat();

    expect(csv.startsWith("\uFEFF")).toBe(true);
    expect(cells).toContain(`'${evil}`.replace(';"', `;"`));
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });
});

test("the table of answers has one row for each question that counts, in the students' own answers", () => {
  const { rows } = answerTable(exported());
  const ada = rows.filter(([name]) => name === "Ada");

  expect(ada).toHaveLength(QUESTIONS.length);
  expect(ada.map((row) => row[3])).toEqual(QUESTIONS.map((_, at) => at + 1));
  expect(rows.some(([name]) => name === MISSING)).toBe(false);
  expect(rows.find(([name, , , number]) => name === SLOW && number === QUESTIONS.length)?.[5]).toBeNull();
});

describe("the item analysis", () => {
  test("has counts and figures of all questions, in the order of the assignment", () => {
    const { rows, columns } = itemsTable(exported());

    expect(rows.map(([number]) => number)).toEqual(QUESTIONS.map((_, at) => at + 1));
    expect(columns.slice(-5).every(({ kind }) => kind === "percent")).toBe(true);
    for (const row of rows) {
      const [asked, ...counts] = row.slice(2, 7).map(Number);
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(asked);
      expect(Number(row[7])).toBeGreaterThanOrEqual(0);
    }
  });
  test("has counts alone below ten attempts", () => {
    const input = exported();
    const few = itemsTable({ ...input, results: { ...input.results, attempts: input.results.attempts.slice(0, 9) } });
    expect(few.rows.flatMap((row) => row.slice(-5)).every((cell) => cell === null)).toBe(true);
  });
});
