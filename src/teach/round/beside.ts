/** Beside the question: the picture that all build together, its steps, the teams, and the teacher's corrections. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { stepsOf, teamPoints, type RoundStep } from "../../domain/round/round-result.ts";
import { MOST_CORRECTION, next } from "../../domain/round/round.ts";
import { fieldOf } from "../classes/field-of.ts";
import { landscape } from "./landscape.ts";
import { stopOf } from "./landscapes.ts";
import type { Playing } from "./playing.ts";
import { teamName } from "./team-names.ts";
import { teamSign } from "./team-sign.ts";

/** Proposed as a correction. */
const CORRECTION = 5;

/** The picture with its steps, in words too. */
export function built({ view, form, run, state }: Omit<Playing, "worded">): TemplateResult {
  const { t, route } = view;
  const steps = stepsOf(state);
  const count = steps.filter((step) => step.state === "done").length;
  const label = t.d("round.built", { count, all: steps.length });
  const art = route.name === "round" ? form.landscapes.of(view, stopOf(view, route)) : null;
  const isAsked = (at: number): boolean => state.phase !== "over" && at === state.at;
  const step = (one: RoundStep, at: number): TemplateResult => {
    const number = at + 1;
    const said =
      one.state === "done"
        ? t.d("round.step-done", { number, team: teamName(t, run.names, one.team) })
        : t.d(`round.step-${one.state}`, { number });
    return html`<li data-step=${one.state} aria-current=${isAsked(at) ? "step" : nothing}>
      ${one.state === "done" ? teamSign(one.team) : html`<span aria-hidden="true">${one.state === "gap" ? "–" : number}</span>`}<span
        class="unseen"
        >${said}</span
      >
    </li>`;
  };
  return html`<figure class="round-built">
    ${art === null ? nothing : landscape(art.scenery, steps, { folder: art.folder, label })}
    <figcaption>${label}</figcaption>
    <ol class="round-steps" aria-label=${t.d("round.steps")}>
      ${steps.map(step)}
    </ol>
  </figure>`;
}

function teams({ view: { t }, run, state }: Playing): TemplateResult {
  const now = state.phase === "asking" ? next(state)?.team : state.tries[state.at]?.at(-1)?.team;
  return html`<ul class="round-teams" aria-label=${t.d("round.teams")}>
    ${teamPoints(state).map(
      ({ points, corrected }, team) =>
        html`<li data-team=${team} aria-current=${team === now ? "true" : nothing}>
          ${teamSign(team)} <span class="team-name">${teamName(t, run.names, team)}</span>
          <b>${t.number(points)}</b>
          ${corrected === 0 ? nothing : html`<small>${t.d("round.of-it-corrected", { points: signed(corrected) })}</small>`}
        </li>`,
    )}
  </ul>`;
}
/** +5, −5. */
export const signed = (points: number): string => `${points < 0 ? "−" : "+"}${Math.abs(points)}`;

/** The teacher adds points, or takes some away: for a good reason that no key knows. */
function corrections({ view, form, run }: Playing): TemplateResult {
  const { t } = view;
  const correct = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = event.currentTarget;
    if (!(fields instanceof HTMLFormElement)) return;
    const team = Number(fieldOf(fields, "team"));
    const size = Math.round(Number(fieldOf(fields, "points")));
    const isAway = event.submitter instanceof HTMLButtonElement && event.submitter.value === "away";
    if (!(size >= 1 && size <= MOST_CORRECTION)) return;
    const by = isAway ? -size : size;
    form.play(view, { move: "corrected", team, by });
    view.say(t.d("round.corrected", { team: teamName(t, run.names, team), points: signed(by) }));
  };
  return html`<details class="round-correct">
    <summary>${t.d("round.correct")}</summary>
    <form @submit=${correct}>
      <label class="desk-field"
        ><span>${t.d("round.team")}</span
        ><select name="team">
          ${run.names.map((_, team) => html`<option value=${team}>${teamName(t, run.names, team)}</option>`)}
        </select></label
      >
      <label class="desk-field"
        ><span>${t.d("round.points")}</span
        ><input name="points" type="number" min="1" max=${MOST_CORRECTION} step="1" required value=${CORRECTION}
      /></label>
      <div class="row">
        <button class="quiet" value="add">${t.d("round.add")}</button>
        <button class="quiet" value="away">${t.d("round.take-away")}</button>
      </div>
    </form>
  </details>`;
}

export const beside = (playing: Playing): TemplateResult =>
  html`<aside class="round-beside" aria-label=${playing.view.t.d("round.together")}>
    ${teams(playing)} ${built(playing)} ${corrections(playing)}
  </aside>`;
