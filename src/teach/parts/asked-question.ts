/** The form of a question as the student has it before them, outside a visit: to be tried out, or asked of a class. */
import type { TemplateResult } from "lit/html.js";
import { drawn } from "../../domain/kind-rules.ts";
import type { QuestionText } from "../../domain/level-text.ts";
import type { Question } from "../../domain/question.ts";
import type { Response } from "../../domain/response.ts";
import { seededRandom } from "../../domain/seeded.ts";
import type { Task } from "../../domain/visit.ts";
import { moreViews } from "../../kinds/more-views.ts";
import { rulesOf } from "../../kinds/rules.ts";
import { drawQuestion } from "../../kinds/views.ts";
import type { DeskView } from "../desk-view.ts";

export interface AskedQuestion {
  readonly question: Question;
  readonly text: QuestionText;
  /** Draws the order on the screen. */
  readonly seed: number;
  readonly response: Response | null;
  readonly disabled?: boolean;
  readonly change: (response: Response | null) => void;
}

export function askedQuestion(
  { t, say }: Pick<DeskView, "t" | "say">,
  { question, text, seed, response, disabled = false, change }: AskedQuestion,
): TemplateResult {
  const task: Task = {
    question: question.id,
    status: "asked",
    hash: null,
    order: drawn(rulesOf(question), question, seededRandom(seed)),
    round: 1,
    hints: [],
    tries: [],
    points: 0,
  };
  return drawQuestion({ question, text, task, draft: response, disabled, t, say, change }, moreViews);
}
