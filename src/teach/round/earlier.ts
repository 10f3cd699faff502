/** Rounds that were played: the latest first. */
import { html, type TemplateResult } from "lit/html.js";
import { ask } from "../../hud/dialogs/ask.ts";
import type { DeskRound } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { placesOf } from "../../domain/round/round-result.ts";
import type { RoundForm } from "./round-form.ts";
import { csvButton } from "./csv-button.ts";
import { drawRoundTable } from "./round-table.ts";
import { teamSign } from "./team-sign.ts";

function oneRound(view: DeskView, form: RoundForm, round: DeskRound): TemplateResult {
  const { t, store } = view;
  const { title, playedAt, teams } = round;
  const moment = t.moment(new Date(playedAt));
  const places = placesOf(teams.map(({ points }) => points));
  const remove = async (): Promise<void> => {
    if (await form.told.done(view, store.removeRound(round.id), "round.deleted", { title, moment }))
      document.querySelector<HTMLElement>("[data-focus]")?.focus();
  };
  return html`<details class="card" data-home>
    <summary>
      <b>${title}</b> <span>${moment}</span>
      <span class="round-scores">
        ${teams.map(
          ({ name, points }, team) =>
            html`<span ?data-first=${places[team] === 1}>${teamSign(team)} ${name} ${t.number(points)}</span>`,
        )}
      </span>
    </summary>
    ${drawRoundTable(t, round)}
    <div class="row">
      ${csvButton(view, form, round)}
      ${ask(
        {
          label: t.d("home.delete"),
          longLabel: t.d("home.act-of", { act: t.d("home.delete"), title: `${title}, ${moment}` }),
          question: t.d("round.delete-ask", { title, moment }),
          yes: t.d("home.delete-yes"),
          no: t.d("home.delete-no"),
        },
        () => void remove(),
      )}
    </div>
  </details>`;
}

export function earlierRounds(view: DeskView, form: RoundForm): TemplateResult {
  const latest = view.store.rounds().toSorted((a, b) => b.playedAt - a.playedAt);
  return html`<section class="round-earlier" aria-labelledby="round-earlier">
    <h2 id="round-earlier">${view.t.d("round.earlier", { count: latest.length })}</h2>
    ${latest.map((round) => oneRound(view, form, round))}
  </section>`;
}
