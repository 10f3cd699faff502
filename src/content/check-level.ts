/** Holds a level and its words against each other: everything a schema alone cannot see. */
import type { Level, Question } from "../domain/question.ts";
import type { LevelText, QuestionText } from "../domain/level-text.ts";
import { repeated, type QuestionProblemCode } from "../kinds/kind-check.ts";
import { checksOf } from "../kinds/schemas.ts";
import { placeholdersIn } from "./figures.ts";

export type LevelProblemCode =
  QuestionProblemCode | "wrong-stop" | "repeated-id" | "missing-text" | "unknown-text" | "unknown-placeholder";

/** `path` runs into the level file or, where it begins with `text.`, into the text file. */
export interface LevelProblem {
  readonly code: LevelProblemCode;
  readonly path: string;
  readonly detail: string;
}

type Report = (code: LevelProblemCode, path: string, detail: string) => void;

function checkWords(question: Question, text: QuestionText, path: string, report: Report): void {
  const worded = checksOf(question).worded(question);
  for (const part of ["choices", "reasons"] as const) {
    for (const id of worded[part])
      if (text[part][id] === undefined) report("missing-text", `${path}.${part}.${id}`, id);
    for (const id of Object.keys(text[part]))
      if (!worded[part].includes(id)) report("unknown-text", `${path}.${part}.${id}`, id);
  }
  if (question.kind === "numeric" && text.unit === undefined) report("missing-text", `${path}.unit`, "unit");
  const allowed = question.kind === "numeric" ? ["value", "min", "max"] : [];
  const { title, prompt, explanation, hints, choices, reasons } = text;
  const all = [title, prompt, explanation, ...hints, ...Object.values(choices), ...Object.values(reasons)];
  for (const name of all.flatMap(placeholdersIn))
    if (!allowed.includes(name)) report("unknown-placeholder", path, `{${name}}`);
}

/** What is wrong in a level whatever its language; every problem at once. */
export function checkLevelAlone(level: Level): LevelProblem[] {
  const problems: LevelProblem[] = [];
  const report: Report = (code, path, detail) => problems.push({ code, path, detail });
  for (const id of repeated(level.questions.map((question) => question.id))) report("repeated-id", "questions", id);
  level.questions.forEach((question, at) => {
    checksOf(question).check(question, (code, path, detail) => report(code, `questions[${at}].${path}`, detail));
  });
  for (const id of repeated(level.guidebook?.map((page) => page.id) ?? [])) report("repeated-id", "guidebook", id);
  return problems;
}

/** Where the words of a level, their figures set, do not fit it; every problem at once. */
export function checkText(level: Level, text: LevelText): LevelProblem[] {
  const problems: LevelProblem[] = [];
  const report: Report = (code, path, detail) => problems.push({ code, path, detail });
  for (const question of level.questions) {
    const words = text.questions[question.id];
    if (words === undefined) report("missing-text", `text.questions.${question.id}`, question.id);
    else checkWords(question, words, `text.questions.${question.id}`, report);
  }
  const pages = level.guidebook?.map((page) => page.id) ?? [];
  for (const id of pages) if (text.guidebook[id] === undefined) report("missing-text", `text.guidebook.${id}`, id);
  for (const id of Object.keys(text.guidebook))
    if (!pages.includes(id)) report("unknown-text", `text.guidebook.${id}`, id);
  for (const [id, { title, paragraphs, alt = "", legend }] of Object.entries(text.guidebook))
    for (const name of [title, ...paragraphs, alt, ...legend].flatMap(placeholdersIn))
      report("unknown-placeholder", `text.guidebook.${id}`, `{${name}}`);
  for (const id of Object.keys(text.questions))
    if (!level.questions.some((question) => question.id === id)) report("unknown-text", `text.questions.${id}`, id);
  return problems;
}

/** Every problem at once; an empty list means that level and text fit. */
export const checkLevel = (level: Level, text: LevelText): LevelProblem[] => [
  ...checkLevelAlone(level),
  ...checkText(level, text),
];
