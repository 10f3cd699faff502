/** The end of a round: places, what each team did for the picture, and what was hard for all. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import { rightResponse } from "../../domain/mark.ts";
import { askedOf, placesOf, stepsOf, teamPoints, type TeamPoints } from "../../domain/round/round-result.ts";
import { answerWords } from "../../kinds/words.ts";
import type { DeskRoute, QuestionsOf } from "../desk-view.ts";
import { routeText } from "../route.ts";
import { built, signed } from "./beside.ts";
import { csvButton } from "./csv-button.ts";
import { deskRound } from "./desk-round.ts";
import { focusHere } from "./focus-here.ts";
import { wordedIn, type Playing } from "./playing.ts";
import { drawRoundTable } from "./round-table.ts";
import { teamName } from "./team-names.ts";
import { teamSign } from "./team-sign.ts";
import { undoButton } from "./undo-button.ts";

type Ended = Omit<Playing, "worded">;

function places({ view: { t }, run, state }: Ended): TemplateResult {
  const all = teamPoints(state);
  const place = placesOf(all.map(({ points }) => points));
  const did = ({ built: steps, caught, corrected }: TeamPoints): TemplateResult =>
    html`<span>${steps === 0 ? t.d("round.did-stay") : t.d("round.did-build", { count: steps })}</span>
      ${caught === 0 ? nothing : html`<span>${t.d("round.did-catch", { count: caught })}</span>`}
      ${corrected === 0 ? nothing : html`<span>${t.d("round.of-it-corrected", { points: signed(corrected) })}</span>`}`;
  const inOrder = all.map((own, team) => ({ own, team, at: place[team] ?? 1 })).toSorted((a, b) => a.at - b.at);
  return html`<ol class="round-places">
    ${inOrder.map(
      ({ own, team, at }) =>
        html`<li data-team=${team} ?data-first=${at === 1}>
          <b class="place">${t.d("round.place", { number: at })}</b>
          ${teamSign(team)}
          <p>
            <b>${teamName(t, run.names, team)}</b>
            <small>${did(own)}</small>
          </p>
          <b class="points">${t("feedback.points", { count: own.points })}</b>
        </li>`,
    )}
  </ol>`;
}

function hard({ view: { t }, state, questions }: Ended): TemplateResult | typeof nothing {
  const unsolved = askedOf(state).filter(({ score }) => score === 0);
  if (unsolved.length === 0) return nothing;
  return html`<section aria-labelledby="round-hard">
    <h2 id="round-hard">${t.d("round.hard", { count: unsolved.length })}</h2>
    <ul class="round-hard">
      ${unsolved.map(({ question }) => {
        const worded = wordedIn(questions, question);
        if (worded === null) return nothing;
        const answer = answerWords(worded.question, rightResponse(worded.question), worded.text, t);
        return html`<li><b>${worded.text.title}</b> <span>${t("feedback.answer", { answer })}</span></li>`;
      })}
    </ul>
  </section>`;
}

const wayBack = ({ of, id }: Extract<DeskRoute, { of: QuestionsOf }>): DeskRoute =>
  of === "pack" ? { name: "pack", id } : { name: "share", id };

export function board(ended: Ended): TemplateResult {
  const { view, form, run, state, questions } = ended;
  const { t, route } = view;
  const result = view.store.rounds().find(({ id }) => id === run.id);
  const table = result ?? deskRound(t, { run, state, questions, playedAt: view.now() });
  const steps = stepsOf(state);
  const isWhole = steps.every((step) => step.state === "done");
  const again = (): void => form.drop(view);
  return html`<main class="desk-main round round-board">
    <h1 tabindex="-1" data-focus ${ref(focusHere)}>${t.d("round.results")}</h1>
    <p class="lead">${t.d(isWhole ? "round.thanks-whole" : "round.thanks")}</p>
    ${form.told.shown(view)}
    <div class="round-columns">
      <div class="round-now">${places(ended)}</div>
      <div class="round-beside">${built(ended)}</div>
    </div>
    <div class="row">
      ${
        form.isRefused()
          ? html`<button type="button" class="main" @click=${() => form.keepAgain(view)}>${t.d("round.keep")}</button>`
          : nothing
      }
      <button type="button" class=${form.isRefused() ? "quiet" : "main"} @click=${again}>${t.d("round.again")}</button>
      ${csvButton(view, form, table)}
      ${
        route.name === "round"
          ? html`<a class="quiet" href=${routeText({ ...route, name: "print" })}>${t.d("round.print")}</a>
              <a class="quiet" href=${routeText(wayBack(route))}>${t.d("round.back")}</a>`
          : nothing
      }
      ${undoButton(view, form)}
    </div>
    ${hard(ended)}
    ${
      table.asked.length === 0
        ? nothing
        : html`<section aria-labelledby="round-solved">
            <h2 id="round-solved">${t.d("round.solved")}</h2>
            ${drawRoundTable(t, table)}
          </section>`
    }
  </main>`;
}
