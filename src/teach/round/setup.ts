/** Before a round: teams, how many questions, and what happens after a wrong answer. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { MOST_ASKED, proposedCount, ROUND_ORDERS } from "../../domain/round/draw-round.ts";
import { LEAST_TEAMS, MOST_TEAMS, ROUND_POINTS } from "../../domain/round/round.ts";
import { numberField, picker, radios } from "../compose/fields.ts";
import { MOST_NAME } from "../desk-schema.ts";
import type { DeskView } from "../desk-view.ts";
import type { Questions } from "../parts/questions-of.ts";
import { earlierRounds } from "./earlier.ts";
import { fillScreen } from "./full-screen.ts";
import { THINKING } from "./kept-round.ts";
import type { RoundForm } from "./round-form.ts";
import { teamName } from "./team-names.ts";
import { teamSign } from "./team-sign.ts";

const SIZES = Array.from({ length: MOST_TEAMS - LEAST_TEAMS + 1 }, (_, at) => LEAST_TEAMS + at);

function teams(view: DeskView, form: RoundForm): TemplateResult {
  const { t } = view;
  const { names } = form.setup();
  const resize = (count: number): void =>
    form.set(view, { names: Array.from({ length: count }, (_, team) => names[team] ?? "") });
  const rename = (team: number) => (event: Event) => {
    if (event.target instanceof HTMLInputElement) form.set(view, { names: names.with(team, event.target.value) });
  };
  return html`<section class="card" aria-labelledby="round-teams">
    <h2 id="round-teams">${t.d("round.teams")}</h2>
    ${picker(
      t.d("round.how-many-teams"),
      SIZES.map((value) => ({ value, label: t.number(value) })),
      names.length,
      resize,
    )}
    <ul class="round-names">
      ${names.map(
        (name, team) =>
          html`<li>
            ${teamSign(team)}
            <input
              aria-label=${t.d("round.name-of", { number: team + 1 })}
              placeholder=${teamName(t, [], team)}
              maxlength=${MOST_NAME}
              autocomplete="off"
              spellcheck="false"
              .value=${name}
              @input=${rename(team)}
            />
          </li>`,
      )}
    </ul>
    <p class="how">${t.d("round.names-how")}</p>
  </section>`;
}

function asking(view: DeskView, form: RoundForm, available: number): TemplateResult {
  const { t } = view;
  const { names, count, order, passes, seconds } = form.setup();
  const most = Math.min(available, MOST_ASKED);
  const asked = Math.min(count ?? proposedCount(available, names.length), most);
  const each = Math.floor(asked / names.length);
  return html`<section class="card" aria-labelledby="round-asking">
    <h2 id="round-asking">${t.d("round.asking")}</h2>
    ${numberField({
      label: t.d("round.how-many-questions"),
      value: asked,
      most,
      change: (next) => form.set(view, { count: next }),
    })}
    <p class="how" role="status">
      ${asked % names.length === 0 ? t.d("round.even", { count: each }) : t.d("round.uneven", { count: each })}
    </p>
    ${radios(
      { name: "round-order", legend: t.d("round.order") },
      ROUND_ORDERS.map((value) => ({ value, label: t.d(`round.order-${value}`) })),
      order,
      (next) => form.set(view, { order: next }),
    )}
    ${radios(
      { name: "round-wrong", legend: t.d("round.wrong"), how: t.d("round.wrong-how") },
      [
        { value: true, label: t.d("round.wrong-passes") },
        { value: false, label: t.d("round.wrong-goes-on") },
      ],
      passes,
      (next) => form.set(view, { passes: next }),
    )}
    ${picker(
      t.d("round.thinking"),
      THINKING.map((value) => ({
        value,
        label: value === 0 ? t.d("round.thinking-none") : t.d("round.seconds", { count: value }),
      })),
      seconds,
      (next) => form.set(view, { seconds: next }),
      t.d("round.thinking-how"),
    )}
  </section>`;
}

export function setup(view: DeskView, form: RoundForm, questions: Questions): TemplateResult {
  const { t } = view;
  const { length } = questions.content.level.questions;
  const start = (): void => {
    void fillScreen();
    form.start(view, questions);
  };
  return html`<main class="desk-main round round-setup">
    <h1 tabindex="-1" data-focus>${t.d("round.heading")}</h1>
    <p class="round-of"><b>${questions.title}</b></p>
    <p class="lead">${t.d("round.lead")}</p>
    ${form.told.shown(view)}
    ${
      length === 0
        ? html`<p class="round-none">${t.d("round.none")}</p>`
        : html`<div class="round-cards">${teams(view, form)} ${asking(view, form, length)}</div>
            <div class="row"><button type="button" class="main" @click=${start}>${t.d("round.start")}</button></div>
            <section class="round-rules" aria-labelledby="round-rules">
              <h2 id="round-rules">${t.d("round.rules")}</h2>
              <ul>
                <li>${t.d("round.rule-points", { full: ROUND_POINTS })}</li>
                <li>${t.d("round.rule-time")}</li>
                <li>${t.d("round.rule-keys")}</li>
                <li>${t.d("round.rule-kept")}</li>
              </ul>
            </section>`
    }
    ${view.store.rounds().length === 0 ? nothing : earlierRounds(view, form)}
  </main>`;
}
