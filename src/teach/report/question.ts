/** One question: how it went, what was answered, and what to do where its key is wrong. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { rightResponse } from "../../domain/mark.ts";
import type { Question } from "../../domain/question.ts";
import { distractorsOf, type Distractors, type Option } from "../../domain/statistics/distractors.ts";
import { itemsOf } from "../../domain/statistics/items.ts";
import { readItem } from "../../domain/statistics/reading.ts";
import { surenessOf } from "../../domain/statistics/sureness.ts";
import { answerWords } from "../../kinds/words.ts";
import type { ClassResults } from "../judge/judged.ts";
import { routeText } from "../route.ts";
import { answersTable } from "./answers-table.ts";
import { correctionForm } from "./correction-form.ts";
import { itemCounts } from "./item-counts.ts";
import { ITEM_FIGURES, STATES } from "./item-table.ts";
import { mendedQuestion } from "./mended-question.ts";
import { once } from "./once.ts";
import type { Figures } from "./plots/figures.ts";
import { thirdsPlot } from "./plots/thirds-plot.ts";
import { figureText, readingLine } from "./read-of.ts";
import type { Report } from "./screen.ts";
import { clock } from "./shown.ts";
import { surenessTable } from "./sureness-table.ts";
import { promptOf, textOf, titleOf } from "./words-of.ts";

/** Answers of one's own are as many as there are students: a plot shows the most frequent. */
const MOST_BARS = 6;

function neighbours({ view, own, results }: Report, at: number): TemplateResult {
  const { t } = view;
  const { questions } = results.content.level;
  const link = (to: Question | undefined, key: "item.previous" | "item.next"): TemplateResult | typeof nothing =>
    to === undefined
      ? nothing
      : html`<a class="quiet" href=${routeText({ name: "question", id: own.id, question: to.id })}>${t.d(key)}</a>`;
  return html`<nav class="row" aria-label=${t.d("desk.tab-questions")}>
    ${link(questions[at - 1], "item.previous")} ${link(questions[at + 1], "item.next")}
  </nav>`;
}

function asked({ view, own, results }: Report, question: Question): TemplateResult {
  const { t } = view;
  const text = textOf(results.content, question);
  const now = mendedQuestion(own, question);
  const as = own.corrections[question.id]?.as;
  return html`<section class="card asked">
    <p class="prompt">${promptOf(t, results.content, question)}</p>
    ${
      question.kind === "choice"
        ? html`<ul class="choices">
            ${question.choices.map((id) => {
              const isRight = now.kind === "choice" && now.answer.includes(id);
              return html`<li data-right=${isRight}>
                <i aria-hidden="true">${isRight ? "✓" : "○"}</i> ${text.choices[id] ?? id}
                ${isRight ? html`<span class="unseen">${t.d("item.right")}</span>` : nothing}
              </li>`;
            })}
          </ul>`
        : html`<p><b>${t.d("item.right-answer")}</b> ${answerWords(now, rightResponse(now), text, t)}</p>`
    }
    ${as === "right-for-all" || as === "left-out" ? html`<p class="note">${t.d(`item.fixed-${as}`)}</p>` : nothing}
    <p class="how">${t(`topic.${question.topic}`)} · ${t(`difficulty.${question.difficulty}`)}</p>
  </section>`;
}

const analyse = ({ attempts }: ClassResults) => ({
  items: new Map(itemsOf(attempts).map((item) => [item.question, item])),
  counts: itemCounts(attempts),
});

function figures(report: Report, question: Question, { items, counts }: ReturnType<typeof analyse>): TemplateResult {
  const { view, results } = report;
  const { t } = view;
  const item = items.get(question.id);
  const count = counts.get(question.id);
  if (item === undefined || count === undefined) return html`<p class="note">${t.d("item.nobody-asked")}</p>`;
  const read = readItem(item, results.content.level.questions.length);
  const { by } = count;
  return html`<section class="card">
    <h2>${t.d("item.how-it-went")}</h2>
    <dl class="figures">
      ${STATES.map(
        (state) =>
          html`<div>
            <dt>${t.d(`report.state-${state}`)}</dt>
            <dd>${t.number(by[state])}</dd>
          </div>`,
      )}
      <div>
        <dt>${t.d("item.time")}</dt>
        <dd>${count.ms === null ? "–" : clock(count.ms)}</dd>
      </div>
      <div>
        <dt>${t.d("item.hinted")}</dt>
        <dd>${t.number(count.hinted)}</dd>
      </div>
    </dl>
    <ul class="readings">
      ${ITEM_FIGURES.map(
        (of) =>
          html`<li><b>${t.d(`item.${of}`)}: ${figureText(t, of, item[of])}</b> ${readingLine(t, of, read[of])}</li>`,
      )}
    </ul>
  </section>`;
}

export function createQuestion(drawing: Figures): (report: Report, id: string) => TemplateResult {
  const analysed = once(analyse);
  return (report, id) => {
    const { view, own, results, told } = report;
    const { t } = view;
    const { content, attempts } = results;
    const at = content.level.questions.findIndex((one) => one.id === id);
    const question = content.level.questions[at];
    if (question === undefined)
      return html`<main class="desk-main report">
        <h1 tabindex="-1" data-focus>${t.d("item.no-such")}</h1>
        <p><a class="quiet" href=${routeText({ name: "questions", id: own.id })}>${t.d("desk.tab-questions")}</a></p>
      </main>`;
    const now = mendedQuestion(own, question);
    const text = textOf(content, question);
    const found: Distractors = distractorsOf(attempts, now);
    const nameOf = ({ response }: Option): string => answerWords(now, response, text, t);
    const sureness = surenessOf(
      attempts.map((attempt) => ({ ...attempt, results: attempt.results.filter((one) => one.question === id) })),
    );
    return html`<main class="desk-main report">
      <div class="head-row">
        <h1 tabindex="-1" data-focus>${t.number(at + 1)}. ${titleOf(t, content, question)}</h1>
        ${neighbours(report, at)}
      </div>
      ${told.shown(view)} ${asked(report, question)} ${figures(report, question, analysed(results))}
      ${
        found.asked === 0
          ? nothing
          : html`${answersTable(report, found, nameOf)}
            ${thirdsPlot(report, drawing, { ...found, options: found.options.slice(0, MOST_BARS) }, nameOf)}`
      }
      ${correctionForm(report, question)}
      ${found.asked > 0 && own.assignment.certainty ? surenessTable(report, sureness) : nothing}
    </main>`;
  };
}
