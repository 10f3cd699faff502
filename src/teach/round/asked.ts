/** The question of the turn, large enough for the last row. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import { mark } from "../../domain/mark.ts";
import { isComplete } from "../../domain/response.ts";
import { derivedSeed } from "../../domain/seeded.ts";
import { goesOnTo, next, type Turn } from "../../domain/round/round.ts";
import { answerWords, figuresOf } from "../../kinds/words.ts";
import { askedQuestion } from "../parts/asked-question.ts";
import { focusHere } from "./focus-here.ts";
import { undoButton } from "./undo-button.ts";
import type { Playing } from "./playing.ts";
import { teamName } from "./team-names.ts";

/** Checks what is on the table; says what is missing. What the team before had wrong is not taken again. */
export function check({ view, form, state, worded }: Playing): void {
  const { t } = view;
  const turn = next(state);
  const response = form.draft();
  if (turn === null || worded === null || state.phase !== "asking") return;
  const { question } = worded;
  if (!isComplete(question, response))
    return form.remark(view, t(question.kind === "sequencing" ? "question.first-order" : "question.first-answer"));
  const [before] = state.tries[turn.at] ?? [];
  if (turn.isHandedOn && JSON.stringify(before?.response) === JSON.stringify(response))
    return form.remark(view, t.d("round.tried"));
  const { score } = mark(question, response);
  form.play(view, { move: "answered", team: turn.team, question: question.id, response, score });
}

function before({ view, run, state, worded }: Playing, { at, isHandedOn }: Turn): TemplateResult | typeof nothing {
  const { t } = view;
  const [first] = state.tries[at] ?? [];
  if (!isHandedOn || first === undefined || worded === null) return nothing;
  const team = teamName(t, run.names, first.team);
  const { question, text } = worded;
  return html`<p class="how before">
    ${
      first.response === null
        ? t.d("round.before-passed", { team })
        : t.d("round.before", { team, answer: answerWords(question, first.response, text, t) })
    }
  </p>`;
}

export function asked(playing: Playing, turn: Turn): TemplateResult {
  const { view, form, run, state, worded } = playing;
  const { t } = view;
  if (worded === null)
    return html`<section class="round-asked">
      <h2 id="prompt" tabindex="-1" ${ref(focusHere)}>${t.d("round.gone")}</h2>
      <p>${t.d("round.gone-how")}</p>
      <div class="foot">
        <button type="button" class="main" @click=${() => form.play(view, { move: "ended" })}>
          ${t.d("round.to-results")}
        </button>
      </div>
    </section>`;
  const { question, text } = worded;
  const submit = (event: Event): void => {
    event.preventDefault();
    check(playing);
  };
  const { team } = turn;
  const pass = (): void => form.play(view, { move: "passed", team, question: question.id });
  // Where it would go, were it passed now.
  const isLast = turn.isHandedOn || !state.plan.passes || goesOnTo(state);
  return html`<form class="question round-asked" @submit=${submit}>
    <h2 id="prompt" tabindex="-1" ${ref(focusHere)}>${t.fill(text.prompt, figuresOf(question))}</h2>
    ${before(playing, turn)}
    ${text.picture === undefined ? nothing : html`<img class="round-picture" src=${text.picture.src} alt=${text.picture.alt} />`}
    <div class="round-answer">
      ${askedQuestion(view, {
        question,
        text,
        seed: derivedSeed(run.seed, question.id),
        response: form.draft(),
        change: (response) => form.give(view, response),
      })}
    </div>
    <p class="round-remark">${form.remarked()}</p>
    <div class="foot">
      <button class="main" aria-disabled=${!isComplete(question, form.draft())}>${t("question.check")}</button>
      <button type="button" class="quiet" @click=${pass}>${t.d(isLast ? "round.leave-open" : "round.pass")}</button>
      ${undoButton(view, form)}
    </div>
  </form>`;
}
