/** The report as plain tables, for spreadsheets. What was not asked is empty, never zero. */
import type { Attempt } from "../../domain/assignment/attempt.ts";
import type { Question } from "../../domain/question.ts";
import { MOST_POINTS } from "../../domain/rules.ts";
import { isTold, type Figure } from "../../domain/statistics/figure.ts";
import { itemsOf } from "../../domain/statistics/items.ts";
import type { Cell, Column, Table } from "../../exchange/table/table.ts";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import { answerWords } from "../../kinds/words.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { ClassResults } from "../judge/judged.ts";
import { cellOf } from "./cells.ts";
import { itemCounts } from "./item-counts.ts";
import { ALL_FIGURES, STATES } from "./item-table.ts";
import { mendedQuestion } from "./mended-question.ts";
import { rounded } from "./shown.ts";
import { isNamed, tableRows, type TableRow } from "./table-rows.ts";
import { promptOf, textOf, titleOf } from "./words-of.ts";

export interface ExportInput {
  readonly t: DeskTranslator;
  readonly own: DeskAssignment;
  readonly results: ClassResults;
}

const column =
  (kind: Column["kind"]) =>
  (title: string): Column => ({ title, kind });
const [text, number, percent, date] = [column("text"), column("number"), column("percent"), column("date")];

const orNull = (value: number | null, digits = 2): number | null => (value === null ? null : rounded(value, digits));
/** Shares of a whole; what is withheld is empty. */
const share = (figure: Figure): number | null => (isTold(figure) ? rounded(figure / 100, 4) : null);
const MINUTE = 60_000;
const SECOND = 1000;

/** Students by questions, in points. */
export function scoreTable({ t, own, results }: ExportInput): Table {
  const { questions } = results.content.level;
  const hasPass = own.assignment.pass > 0;
  const row = (one: TableRow): readonly Cell[] => [
    one.seat?.number ?? null,
    one.student,
    orNull(one.share, 4),
    ...(hasPass ? [one.isPassed === null ? null : t.d(one.isPassed ? "report.passed" : "report.not-passed")] : []),
    orNull(one.points),
    orNull(one.most),
    ...one.cells.map(({ points }) => orNull(points)),
    one.attempts,
    orNull(one.ms === null ? null : one.ms / MINUTE),
    one.timing === null ? null : t.d(`report.${one.timing}`),
    one.verdict === null ? t.d("report.not-in") : t.d(`verdict.${one.verdict}`),
  ];
  return {
    name: t.d("report.sheet-scores"),
    columns: [
      number(t.d("report.sort-seat")),
      text(t.d("report.sort-name")),
      percent(t.d("report.sort-score")),
      ...(hasPass ? [text(t.d("report.pass-mark"))] : []),
      number(t.d("report.points")),
      number(t.d("report.most")),
      ...questions.map((question, at) => number(`${at + 1}. ${titleOf(t, results.content, question)}`)),
      number(t.d("report.attempts")),
      number(t.d("report.minutes")),
      text(t.d("report.timing")),
      text(t.d("report.verdict")),
    ],
    rows: tableRows(results, own.assignment.pass).map(row),
  };
}

/** Every answer of what counts: one row a question of an attempt. */
export function answerTable({ t, own, results }: ExportInput): Table {
  const { content, rows } = results;
  const questions = content.level.questions.map((question) => mendedQuestion(own, question));
  const answers = (student: string, attempt: Attempt, question: Question, at: number): readonly (readonly Cell[])[] => {
    const result = attempt.results.find((one) => one.question === question.id);
    if (result === undefined) return [];
    const words = textOf(content, question);
    const said = result.tries.map(({ response }) => answerWords(question, response, words, t));
    return [
      [
        student,
        attempt.number,
        new Date(attempt.startedAt),
        at + 1,
        promptOf(t, content, question),
        said.length === 0 ? null : said.join(" | "),
        t.d(`report.state-${cellOf([result]).state}`),
        rounded(result.score * MOST_POINTS, 2),
        result.hints,
        rounded(result.ms / SECOND, 1),
        result.sure === null ? null : t(`sure.${result.sure}`),
      ],
    ];
  };
  return {
    name: t.d("report.sheet-answers"),
    columns: [
      text(t.d("report.sort-name")),
      number(t.d("student.attempt")),
      date(t.d("report.began")),
      number(t.d("report.number")),
      text(t.d("item.question")),
      text(t.d("student.answer")),
      text(t.d("student.result")),
      number(t.d("report.points")),
      number(t.d("report.hints")),
      number(t.d("report.seconds")),
      text(t.d("item.sure-level")),
    ],
    rows: rows
      .filter(isNamed)
      .flatMap(({ student, counted }) =>
        counted.flatMap((attempt) => questions.flatMap((question, at) => answers(student, attempt, question, at))),
      ),
  };
}

/** Item analysis. */
export function itemsTable({ t, results }: ExportInput): Table {
  const { content, attempts } = results;
  const items = new Map(itemsOf(attempts).map((item) => [item.question, item]));
  const counts = itemCounts(attempts);
  return {
    name: t.d("report.sheet-items"),
    columns: [
      number(t.d("report.number")),
      text(t.d("item.question")),
      number(t.d("item.asked")),
      ...STATES.map((state) => number(t.d(`report.state-${state}`))),
      ...ALL_FIGURES.map((of) => percent(t.d(`item.${of}`))),
    ],
    rows: content.level.questions.map((question, at) => {
      const item = items.get(question.id);
      const count = counts.get(question.id);
      return [
        at + 1,
        titleOf(t, content, question),
        count?.asked ?? 0,
        ...STATES.map((state) => count?.by[state] ?? 0),
        ...ALL_FIGURES.map((of) => (item === undefined ? null : share(item[of]))),
      ];
    }),
  };
}
