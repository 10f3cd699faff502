/** Holds a level and its words against each other: everything a schema alone cannot see. */
import { matchingRights, type Level, type Question } from "../domain/question.ts";
import type { LevelText, QuestionText } from "../domain/level-text.ts";

export type LevelProblemCode =
  | "wrong-stop"
  | "repeated-id"
  | "repeated-choice"
  | "answer-not-a-choice"
  | "answer-count"
  | "range"
  | "repeated-left"
  | "missing-text"
  | "unknown-text"
  | "unknown-placeholder";

/** `path` runs into the level file or, where it begins with `text.`, into the text file. */
export interface LevelProblem {
  readonly code: LevelProblemCode;
  readonly path: string;
  readonly detail: string;
}

type Report = (code: LevelProblemCode, path: string, detail: string) => void;

const repeated = (list: readonly string[]): string[] => list.filter((item, at) => list.indexOf(item) !== at);

function checkQuestion(question: Question, path: string, report: Report): void {
  switch (question.kind) {
    case "choice": {
      for (const id of repeated(question.choices)) report("repeated-choice", `${path}.choices`, id);
      for (const id of question.answer)
        if (!question.choices.includes(id)) report("answer-not-a-choice", `${path}.answer`, id);
      const most = question.select === "one" ? 1 : question.choices.length - 1;
      const least = question.select === "one" ? 1 : 2;
      if (question.answer.length < least || question.answer.length > most)
        report("answer-count", `${path}.answer`, `${question.answer.length}`);
      return;
    }
    case "numeric": {
      const { value, min, max, step, tolerance } = question;
      if (!(min < value && value < max)) report("range", `${path}.value`, `${min} < ${value} < ${max}`);
      if (step > max - min) report("range", `${path}.step`, `${step}`);
      if (tolerance * 4 > max - min) report("range", `${path}.tolerance`, `${tolerance}`);
      // The answer must lie on a step of the slider, or within the tolerance of one.
      const nearest = min + Math.round((value - min) / step) * step;
      if (Math.abs(nearest - value) > tolerance) report("range", `${path}.step`, `${nearest}`);
      return;
    }
    case "sequencing":
      for (const id of repeated(question.items)) report("repeated-choice", `${path}.items`, id);
      return;
    case "matching": {
      const lefts = question.pairs.map(([left]) => left);
      for (const id of repeated(lefts)) report("repeated-left", `${path}.pairs`, id);
      const rights = question.pairs.map(([, right]) => right);
      for (const id of question.extra ?? []) if (rights.includes(id)) report("repeated-choice", `${path}.extra`, id);
      return;
    }
    case "true-false":
      return;
  }
}

/** The ids that need words under `choices` and under `reasons`. */
export function wordedIds(question: Question): { choices: readonly string[]; reasons: readonly string[] } {
  switch (question.kind) {
    case "choice":
      return { choices: question.choices, reasons: question.choices.filter((id) => !question.answer.includes(id)) };
    case "true-false":
      return { choices: [], reasons: [String(!question.answer)] };
    case "numeric":
      return { choices: [], reasons: ["low", "high"] };
    case "sequencing":
      return { choices: question.items, reasons: question.items };
    case "matching": {
      const lefts = question.pairs.map(([left]) => left);
      return { choices: [...lefts, ...matchingRights(question)], reasons: lefts };
    }
  }
}

export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");

function checkWords(question: Question, text: QuestionText, path: string, report: Report): void {
  const worded = wordedIds(question);
  for (const part of ["choices", "reasons"] as const) {
    for (const id of worded[part])
      if (text[part][id] === undefined) report("missing-text", `${path}.${part}.${id}`, id);
    for (const id of Object.keys(text[part]))
      if (!worded[part].includes(id)) report("unknown-text", `${path}.${part}.${id}`, id);
  }
  if (question.kind === "numeric" && text.unit === undefined) report("missing-text", `${path}.unit`, "unit");
  const allowed = question.kind === "numeric" ? ["value", "min", "max"] : [];
  const { prompt, explanation, hints, choices, reasons } = text;
  const all = [prompt, explanation, ...hints, ...Object.values(choices), ...Object.values(reasons)];
  for (const name of all.flatMap(placeholdersIn))
    if (!allowed.includes(name)) report("unknown-placeholder", path, `{${name}}`);
}

/** Every problem at once; an empty list means that level and text fit. */
export function checkLevel(level: Level, text: LevelText): LevelProblem[] {
  const problems: LevelProblem[] = [];
  const report: Report = (code, path, detail) => problems.push({ code, path, detail });
  for (const id of repeated(level.questions.map((question) => question.id))) report("repeated-id", "questions", id);
  level.questions.forEach((question, at) => {
    checkQuestion(question, `questions[${at}]`, report);
    const words = text.questions[question.id];
    if (words === undefined) report("missing-text", `text.questions.${question.id}`, question.id);
    else checkWords(question, words, `text.questions.${question.id}`, report);
  });
  for (const id of Object.keys(text.questions))
    if (!level.questions.some((question) => question.id === id)) report("unknown-text", `text.questions.${id}`, id);
  return problems;
}
