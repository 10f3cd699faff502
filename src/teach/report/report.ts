/** What came of an assignment: the class, the questions, the topics, each student. */
import { html, type TemplateResult } from "lit/html.js";
import { Directive, directive } from "lit/directive.js";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { resultsOf } from "../judge/results-of.ts";
import { toldPlace } from "../parts/told.ts";
import { routeText } from "../route.ts";
import { createClassTable } from "./class-table.ts";
import { createFigures } from "./plots/figures.ts";
import { createQuestion } from "./question.ts";
import { createQuestions } from "./questions.ts";
import type { Report } from "./screen.ts";
import { student } from "./student.ts";
import { createTopics } from "./topics.ts";
import "./report.css";
import "./one-question.css";
import "./class-table.css";
import "./plots.css";
import "./print.css";

/** Remembers what belongs to the page that is open: the order of the table, what was last said, what was reckoned. */
function createReport(): (view: DeskView, own: DeskAssignment) => TemplateResult {
  const figures = createFigures();
  const [table, questions, question, topics] = [
    createClassTable(figures),
    createQuestions(figures),
    createQuestion(figures),
    createTopics(figures),
  ];
  let place = "";
  let told = toldPlace();

  return (view, own) => {
    const { route, t } = view;
    const here = routeText(route);
    // What was said of another place is not said of this one.
    if (here !== place) told = toldPlace();
    place = here;
    const results = resultsOf(view, own);
    if (results === null)
      return html`<main class="desk-main report" aria-busy="true"><p class="how">${t.d("report.coming")}</p></main>`;
    const shown: Report = { view, own, results, told };
    switch (route.name) {
      case "questions":
        return questions(shown);
      case "question":
        return question(shown, route.question);
      case "topics":
        return topics(shown);
      case "student":
        return student(shown, route.student);
      default:
        return table(shown);
    }
  };
}

/** Lives as long as the report stands on the page. */
class ReportHere extends Directive {
  readonly #draw = createReport();
  render(view: DeskView, own: DeskAssignment): TemplateResult {
    return this.#draw(view, own);
  }
}
const reportHere = directive(ReportHere);

export const report = (view: DeskView, own: DeskAssignment): TemplateResult => html`${reportHere(view, own)}`;
