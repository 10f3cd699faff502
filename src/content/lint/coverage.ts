/** What a bank of questions asks: facts, kinds, languages, difficulty. */
import * as v from "valibot";
import type { Difficulty } from "../../domain/question-base.ts";
import type { Question, QuestionKind } from "../../domain/question.ts";
import { levelSchema } from "../level-schema.ts";
import type { Fact, RawLevel } from "./lint-input.ts";

export interface Coverage {
  readonly asked: readonly string[];
  readonly notAsked: readonly string[];
  readonly questions: number;
  /** Questions of each kind. */
  readonly kinds: Readonly<Partial<Record<QuestionKind, number>>>;
  /** Languages in which every level has a text. */
  readonly languages: readonly string[];
  /** Share of the questions, 0 to 1. */
  readonly difficulty: Readonly<Record<Difficulty, number>>;
  readonly stops: readonly {
    readonly stop: string;
    readonly questions: number;
    readonly kinds: Coverage["kinds"];
  }[];
}

function kindsOf(questions: readonly Question[]): Coverage["kinds"] {
  const counts: Partial<Record<QuestionKind, number>> = {};
  for (const { kind } of questions) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** A level that does not fit the schema counts as empty: the linter tells why. */
export function coverage(levels: readonly RawLevel[], facts: readonly Fact[]): Coverage {
  const stops = levels.map(({ stop, level }) => {
    const parsed = v.safeParse(levelSchema, level);
    return { stop, questions: parsed.success ? parsed.output.questions : [] };
  });
  const all: readonly Question[] = stops.flatMap(({ questions }) => questions);
  const asked = new Set(all.flatMap((question) => question.facts));
  const share = (difficulty: Difficulty): number =>
    all.length === 0 ? 0 : all.filter((question) => question.difficulty === difficulty).length / all.length;
  return {
    asked: facts.map(({ id }) => id).filter((id) => asked.has(id)),
    notAsked: facts.map(({ id }) => id).filter((id) => !asked.has(id)),
    questions: all.length,
    kinds: kindsOf(all),
    languages: [...new Set(levels.flatMap(({ texts }) => Object.keys(texts)))].filter((lang) =>
      levels.every(({ texts }) => texts[lang] !== undefined),
    ),
    difficulty: { 1: share(1), 2: share(2), 3: share(3) },
    stops: stops.map(({ stop, questions }) => ({ stop, questions: questions.length, kinds: kindsOf(questions) })),
  };
}
