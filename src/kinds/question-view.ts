import type { QuestionText } from "../domain/level-text.ts";
import type { Question, QuestionKind } from "../domain/question.ts";
import type { Response } from "../domain/response.ts";
import type { Task } from "../domain/visit.ts";
import type { Translator } from "../i18n/translator.ts";

/** What one kind of question is drawn from. */
export interface QuestionView<Kind extends QuestionKind = QuestionKind> {
  readonly question: Extract<Question, { kind: Kind }>;
  readonly text: QuestionText;
  readonly task: Task;
  readonly draft: Response | null;
  readonly disabled: boolean;
  readonly t: Translator;
  readonly change: (response: Response | null) => void;
  /** Says what a screen does not show by itself. */
  readonly say: (words: string) => void;
}

/** Choices a hint has struck out, and those that were wrong at the first try. */
export function struckOut(task: Task): ReadonlySet<string> {
  const removed = task.hints.flatMap((aid) => (aid.aid === "removed" ? [aid.choice] : []));
  const tried = task.tries.flatMap(({ response }) =>
    response.kind === "choice" && response.choices.length === 1 ? response.choices : [],
  );
  return new Set([...removed, ...tried]);
}
