/** The parts of a student's page. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { across } from "./across.ts";
import { rightResponse } from "../../domain/mark.ts";
import { MOST_POINTS } from "../../domain/rules.ts";
import type { MessageKey } from "../../i18n/translator.ts";
import { answerWords } from "../../kinds/words.ts";
import { SIGNS } from "./cells.ts";
import type { Report } from "./screen.ts";
import { numberOr } from "./shown.ts";
import type { Answered, TopicShare } from "./student-facts.ts";
import { promptOf, textOf } from "./words-of.ts";

const LEVEL_SIGNS = { strong: "●", "on-the-way": "◐", again: "○" } as const;

export function topicList({ view }: Report, shares: readonly TopicShare[]): TemplateResult {
  const { t } = view;
  return html`<section>
    <h2>${t.d("student.topics")}</h2>
    <ul class="levels">
      ${shares.map(
        ({ topic, points, most, level }) =>
          html`<li data-level=${level}>
            <i aria-hidden="true">${LEVEL_SIGNS[level]}</i> <b>${t(`topic.${topic}`)}</b>
            <span>${t.d(`student.${level}`)}</span>
            <small>${t.d("report.points-of", { points: numberOr(t, points), most: t.number(most) })}</small>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** `again`: by stop. */
export function againList({ view, results }: Report, again: ReadonlyMap<string, readonly Answered[]>): TemplateResult {
  const { t } = view;
  return html`<section>
    <h2>${t.d("student.again-heading")}</h2>
    ${
      again.size === 0
        ? html`<p>${t.d("student.again-none")}</p>`
        : html`<p class="how">${t.d("student.again-how")}</p>
            <ul class="again">
              ${[...again].map(
                ([stop, answered]) =>
                  html`<li>
                    <a href=${`#/stop/${stop}`}
                      >${
                        // Each stop of the road has a name: test/i18n holds the messages to that.
                        t(`place.${stop}` as MessageKey)
                      }</a
                    >
                    <ul>
                      ${answered.map(({ question }) => html`<li>${t.fill(textOf(results.content, question).title, {})}</li>`)}
                    </ul>
                  </li>`,
              )}
            </ul>`
    }
  </section>`;
}

function answerRow({ view, results }: Report, { question, result, cell }: Answered, isEased: boolean): TemplateResult {
  const { t } = view;
  const text = textOf(results.content, question);
  const [first, ...more] = result.tries.map(({ response }) => answerWords(question, response, text, t));
  const isFirstRight = (result.tries[0]?.score ?? 0) === 1;
  return html`<tr>
    <th scope="row">${promptOf(t, results.content, question)}</th>
    <td data-cell=${cell.state}>
      <i aria-hidden="true">${SIGNS[cell.state]}</i> ${t.d(`report.state-${cell.state}`)}
      <small>${t.d("report.points-of", { points: numberOr(t, cell.points), most: t.number(MOST_POINTS) })}</small>
    </td>
    <td>
      ${first ?? "–"}${more.map((again) => html`<small>${t.d("student.then", { answer: again })}</small>`)}
      ${result.hints > 0 ? html`<small>${t.d("student.hinted", { count: result.hints })}</small>` : nothing}
    </td>
    <td>
      ${isEased ? t.d("item.fixed-right-for-all") : isFirstRight ? t.d("student.same") : answerWords(question, rightResponse(question), text, t)}
    </td>
  </tr>`;
}

/** `isEased`: whether all have the question right. */
export function answerTable(
  report: Report,
  answered: readonly Answered[],
  isEased: (question: string) => boolean,
): TemplateResult {
  const { t } = report.view;
  const heading = t.d("student.answers");
  return html`<section>
    <h2>${heading}</h2>
    ${across(
      { heading, name: "answers-given" },
      html`<thead>
          <tr>
            <th scope="col">${t.d("item.question")}</th>
            <th scope="col">${t.d("student.result")}</th>
            <th scope="col">${t.d("student.answer")}</th>
            <th scope="col">${t.d("item.right-answer")}</th>
          </tr>
        </thead>
        <tbody>
          ${answered.map((one) => answerRow(report, one, isEased(one.question.id)))}
        </tbody>`,
    )}
  </section>`;
}
