/** A question exactly as the student sees it, to be tried out; its answer below, on demand. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { QuestionText } from "../../domain/level-text.ts";
import { rightResponse } from "../../domain/mark.ts";
import type { Question } from "../../domain/question.ts";
import type { Response } from "../../domain/response.ts";
import { sourceLines } from "../../hud/source-line.ts";
import { picture } from "../../hud/stop/picture.ts";
import { answerWords, figuresOf } from "../../kinds/words.ts";
import type { DeskView } from "../desk-view.ts";
import { askedQuestion } from "./asked-question.ts";

export interface Worded {
  readonly question: Question;
  readonly text: QuestionText;
}
export interface Tried {
  /** Draws the order on the screen. */
  readonly seed: number;
  readonly response: Response | null;
  readonly isAnswered: boolean;
}

function answer({ t }: DeskView, { question, text }: Worded): TemplateResult {
  return html`<div class="answer-shown">
    <p class="answer">${t("feedback.answer", { answer: answerWords(question, rightResponse(question), text, t) })}</p>
    ${text.explanation === "" ? nothing : html`<p>${t.fill(text.explanation, figuresOf(question))}</p>`}
    ${
      text.hints[0] === undefined
        ? nothing
        : html`<p><b>${t("hint.heading")}:</b> ${t.fill(text.hints[0], figuresOf(question))}</p>`
    }
    ${sourceLines(question, t)}
  </div>`;
}

export function triedOut(
  view: DeskView,
  worded: Worded,
  now: Tried,
  change: (part: Partial<Tried>) => void,
): TemplateResult {
  const { t } = view;
  const { question, text } = worded;
  const turn = (event: Event): void => {
    event.preventDefault();
    change({ isAnswered: !now.isAnswered });
  };
  return html`<form class="question paper-sheet" @submit=${turn}>
      <div class="tags"><b>${t(`topic.${question.topic}`)}</b><b>${t(`difficulty.${question.difficulty}`)}</b></div>
      <h3 id="prompt">${t.fill(text.prompt, figuresOf(question))}</h3>
      ${picture(text)}
      ${askedQuestion(view, {
        question,
        text,
        seed: now.seed,
        response: now.response,
        change: (response) => change({ response }),
      })}
      <div class="row">
        <button class="quiet" aria-expanded=${now.isAnswered}>
          ${t.d(now.isAnswered ? "compose.answer-hide" : "compose.answer-show")}
        </button>
      </div>
    </form>
    ${now.isAnswered ? answer(view, worded) : nothing}`;
}
