/** Wrong answers that many share, in words. */
import { html, type TemplateResult } from "lit/html.js";
import { rightResponse } from "../../domain/mark.ts";
import type { Response } from "../../domain/response.ts";
import type { Misconception } from "../../domain/statistics/misconceptions.ts";
import { answerWords } from "../../kinds/words.ts";
import { routeText } from "../route.ts";
import { mendedQuestion } from "./mended-question.ts";
import type { Report } from "./screen.ts";
import { promptOf, textOf } from "./words-of.ts";

const WHOLES: ReadonlySet<Response["kind"]> = new Set(["sequencing", "matching", "sorting"]);

function told({ view, own, results }: Report, { question: id, response, count, of }: Misconception): TemplateResult {
  const { t } = view;
  const { content } = results;
  const asked = content.level.questions.find((one) => one.id === id);
  if (asked === undefined) return html``;
  const question = mendedQuestion(own, asked);
  const text = textOf(content, question);
  const prompt = promptOf(t, content, question);
  const answer = answerWords(question, response, text, t);
  // A belief is one thing; an order or an arrangement was given.
  const key = WHOLES.has(response.kind) ? "item.gave-answer" : "item.think-answer";
  const right = answerWords(question, rightResponse(question), text, t);
  return html`<li>
    <p><b>${t.d(key, { count, of, answer })}</b></p>
    <p>${prompt}</p>
    <p class="how">
      ${t.d("item.think-right", { answer: right })}
      <a href=${routeText({ name: "question", id: own.id, question: id })}>${t.d("item.look-at")}</a>
    </p>
  </li>`;
}

export function misconceptionList(report: Report, found: readonly Misconception[]): TemplateResult {
  const { t } = report.view;
  return html`<section>
    <h2>${t.d("item.misconceptions")}</h2>
    ${
      found.length === 0
        ? html`<p>${t.d("item.misconceptions-none")}</p>`
        : html`<ol class="misconceptions">
            ${found.map((one) => told(report, one))}
          </ol>`
    }
  </section>`;
}
