/** What the class knows by topic, what it believes wrongly, how sure it was, and what it learned. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { learningOf } from "../../domain/statistics/gain.ts";
import { misconceptions } from "../../domain/statistics/misconceptions.ts";
import { surenessOf } from "../../domain/statistics/sureness.ts";
import { topicResults } from "../../domain/statistics/topics.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { ClassResults } from "../judge/judged.ts";
import { allAttempts } from "./all-attempts.ts";
import { gainTable } from "./gain-table.ts";
import { misconceptionList } from "./misconception-list.ts";
import { outsideNote } from "./notes.ts";
import { once } from "./once.ts";
import type { Figures } from "./plots/figures.ts";
import { topicBars } from "./plots/topic-bars.ts";
import { mendedQuestion } from "./mended-question.ts";
import type { Report } from "./screen.ts";
import { surenessTable } from "./sureness-table.ts";

function analyse({ attempts, content }: ClassResults, own: DeskAssignment) {
  const questions = content.level.questions.map((question) => mendedQuestion(own, question));
  const isEased = (id: string): boolean => own.corrections[id]?.as === "right-for-all";
  return {
    topics: topicResults(attempts, new Map(questions.map(({ id, topic }) => [id, topic]))),
    // Where all are right nobody is wrong.
    wrong: misconceptions(attempts, questions).filter(({ question }) => !isEased(question)),
    sureness: surenessOf(attempts),
  };
}

export function createTopics(figures: Figures): (report: Report) => TemplateResult {
  const analysed = once(analyse);
  return (report) => {
    const { view, own, results, told } = report;
    const { t } = view;
    const { topics, wrong, sureness } = analysed(results, own);
    return html`<main class="desk-main report">
      <h1 tabindex="-1" data-focus>${t.d("desk.tab-topics")}</h1>
      ${told.shown(view)} ${outsideNote(report)}
      ${
        results.attempts.length === 0
          ? html`<p class="empty">${t.d("report.empty")}</p>`
          : html`${topicBars(report, figures, topics)} ${misconceptionList(report, wrong)}
            ${own.assignment.certainty ? surenessTable(report, sureness) : nothing}
            ${own.assignment.attempts === 1 ? nothing : gainTable(report, learningOf(allAttempts(own, results)))}`
      }
    </main>`;
  };
}
