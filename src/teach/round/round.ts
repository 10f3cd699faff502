/** One screen for a class: teams take turns at the questions of a pack or an assignment. */
import { html, type TemplateResult } from "lit/html.js";
import { directive, Directive } from "lit/directive.js";
import { keyed } from "lit/directives/keyed.js";
import type { DeskRoute, DeskView, QuestionsOf } from "../desk-view.ts";
import { questionsOf } from "../parts/questions-of.ts";
import { board } from "./board.ts";
import { paused } from "./paused.ts";
import { play } from "./play.ts";
import { wordedIn } from "./playing.ts";
import { roundForm, type RoundForm } from "./round-form.ts";
import { setup } from "./setup.ts";
import "../styles/round-beside.css";
import "../styles/round-desk.css";
import "../styles/round.css";

type RoundRoute = Extract<DeskRoute, { of: QuestionsOf }>;

function screenOf(view: DeskView, route: RoundRoute, form: RoundForm): TemplateResult {
  const { t } = view;
  const questions = questionsOf(view, route);
  if (questions === null)
    return html`<main class="desk-main" aria-busy="true"><p class="how">${t.d("desk.coming")}</p></main>`;
  const run = form.run();
  const state = form.state();
  if (run === null || state === null) return setup(view, form, questions);
  const playing = { view, form, run, state, questions };
  if (state.phase === "over") {
    void form.keep(view, questions);
    return board(playing);
  }
  if (run.isPaused) return paused(playing);
  return html`${play({ ...playing, worded: wordedIn(questions, state.plan.questions[state.at]?.id) })}`;
}

/** What is set up and played lives as long as the screen, and in the tab's own store. */
class Round extends Directive {
  private form: RoundForm | null = null;
  override render(view: DeskView, route: RoundRoute): TemplateResult {
    this.form ??= roundForm(`${route.of}.${route.id}`);
    return screenOf(view, route, this.form);
  }
}
const screen = directive(Round);

export const round = (view: DeskView): TemplateResult => {
  const { route } = view;
  return route.name === "round" ? html`${keyed(`${route.of}.${route.id}`, screen(view, route))}` : html``;
};
