/** One student's page, to be shown to the student and the parents: plain words, no ranking, nothing of anyone else. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Attempt } from "../../domain/assignment/attempt.ts";
import { plainName } from "../../domain/assignment/start-attempt.ts";
import { MOST_POINTS } from "../../domain/rules.ts";
import type { StudentRow } from "../judge/judged.ts";
import { routeText } from "../route.ts";
import { mendedQuestion } from "./mended-question.ts";
import type { Report } from "./screen.ts";
import { clock, percentOr } from "./shown.ts";
import { againByStop, answeredOf, topicShares } from "./student-facts.ts";
import { againList, answerTable, topicList } from "./student-parts.ts";
import { isPassed, verdictOf } from "./table-rows.ts";

const back = ({ view, own }: Report): TemplateResult =>
  html`<a class="quiet" href=${routeText({ name: "table", id: own.id })}>${view.t.d("student.back")}</a>`;

/** Of several that count, the last is looked at; the score is that of all of them. */
function told(report: Report, { student, counted, share }: StudentRow, attempt: Attempt): TemplateResult {
  const { view, own } = report;
  const { t } = view;
  const { pass } = own.assignment;
  const passed = isPassed(share, pass);
  const full = attempt.results.filter(({ score }) => score > 1 - 1e-9).length;
  const day = t.date(new Date(attempt.startedAt));
  return html`<section class="card">
    <p>${t.d("student.told", { student, date: day, count: attempt.results.length, full })}</p>
    <dl class="figures">
      <div>
        <dt>${t.d("report.sort-score")}</dt>
        <dd>${percentOr(t, share)}</dd>
      </div>
      ${
        passed === null
          ? nothing
          : html`<div>
              <dt>${t.d("student.pass", { share: t.percent(pass / 100) })}</dt>
              <dd>${t.d(passed ? "report.passed" : "report.not-passed")}</dd>
            </div>`
      }
      <div>
        <dt>${t.d("report.time")}</dt>
        <dd>${clock(attempt.endedAt - attempt.startedAt)}</dd>
      </div>
      <div>
        <dt>${t.d("student.attempt")}</dt>
        <dd>${t.number(attempt.number)}</dd>
      </div>
    </dl>
    ${counted.length > 1 ? html`<p class="how">${t.d("student.mean-of", { count: counted.length })}</p>` : nothing}
  </section>`;
}

function nothingCounts(report: Report, { all, share }: StudentRow): TemplateResult {
  const { t } = report.view;
  const verdict = verdictOf(all);
  return html`<p class="note">
    ${
      verdict === null
        ? t.d("student.not-in")
        : share === null
          ? t.d("student.nothing-counts")
          : t.d("student.spoken", { share: t.percent(share) })
    }
  </p>`;
}

export function student(report: Report, name: string): TemplateResult {
  const { view, own, results } = report;
  const { t } = view;
  const row = results.rows.find(({ student }) => plainName(student) === plainName(name));
  if (row === undefined)
    return html`<main class="desk-main report">
      <h1 tabindex="-1" data-focus>${t.d("student.no-such")}</h1>
      <p>${back(report)}</p>
    </main>`;
  const attempt = row.counted.at(-1);
  const head = html`<div class="head-row">
    <h1 tabindex="-1" data-focus>${row.student}</h1>
    <div class="row">
      ${back(report)}
      <button type="button" class="quiet" @click=${() => globalThis.print()}>${t.d("report.print")}</button>
    </div>
  </div>`;
  if (attempt === undefined)
    return html`<main class="desk-main report student">${head} ${nothingCounts(report, row)}</main>`;
  const questions = results.content.level.questions.map((question) => mendedQuestion(own, question));
  const answered = answeredOf(attempt, questions);
  const stopOf = new Map(view.bank.map(({ id, stop }) => [id, stop]));
  return html`<main class="desk-main report student">
    ${head}
    <p class="of-assignment">${own.assignment.title}</p>
    ${told(report, row, attempt)} ${topicList(report, topicShares(answered))}
    ${againList(report, againByStop(answered, stopOf))}
    ${answerTable(report, answered, (id) => own.corrections[id]?.as === "right-for-all")}
    <p class="how">${t.d("report.points-how", { most: MOST_POINTS })}</p>
  </main>`;
}
