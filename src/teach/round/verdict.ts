/** What came of an answer: in a word, why, and for how many points. A question that goes on to the next team keeps its answer to itself. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import { mark, rightResponse } from "../../domain/mark.ts";
import { goesOnTo, next, type RoundState, type Try } from "../../domain/round/round.ts";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import { sourceLines } from "../../hud/source-line.ts";
import { answerWords, figuresOf } from "../../kinds/words.ts";
import { focusHere } from "./focus-here.ts";
import type { Playing, Worded } from "./playing.ts";
import { teamName } from "./team-names.ts";
import { undoButton } from "./undo-button.ts";

const lastTry = ({ tries, at }: RoundState): Try | undefined => tries[at]?.at(-1);

function headWord(t: DeskTranslator, { response, score }: Try): string {
  if (response === null) return t.d("round.passed");
  return score === 1 ? t("feedback.right") : score > 0 ? t.d("round.partly") : t("feedback.wrong");
}

/** In a sentence, for those who listen. */
export function verdictWords({ view: { t }, run, state }: Pick<Playing, "view" | "run" | "state">): string {
  const last = lastTry(state);
  if (last === undefined) return "";
  const earned = t.d("round.earned", { team: teamName(t, run.names, last.team), count: last.points });
  return `${headWord(t, last)} ${earned}`;
}

function reasons(t: DeskTranslator, { question, text }: Worded, { response, score }: Try): unknown {
  if (response === null || score === 1) return nothing;
  const { reasons: keys, missing } = mark(question, response);
  const isMany = question.kind === "choice" && question.select === "many";
  const known = keys.flatMap((key) => (Object.hasOwn(text.reasons, key) ? (text.reasons[key] ?? []) : []));
  return html`${known.map((reason) => html`<p class="reason">${t.fill(reason, figuresOf(question))}</p>`)}
  ${missing > 0 && isMany ? html`<p class="reason">${t("feedback.missing", { count: missing })}</p>` : nothing}`;
}

function explained({ view: { t }, run, state }: Playing, worded: Worded): TemplateResult {
  const { question, text } = worded;
  const tries = state.tries[state.at] ?? [];
  const said = (one: Try): unknown =>
    one.response === null || one.score === 1
      ? nothing
      : html`<p class="said">
            ${t.d("round.answered", {
              team: teamName(t, run.names, one.team),
              answer: answerWords(question, one.response, text, t),
            })}
          </p>
          ${reasons(t, worded, one)}`;
  return html`<p class="asked">${t.fill(text.prompt, figuresOf(question))}</p>
    ${tries.map(said)}
    <p class="answer">${t("feedback.answer", { answer: answerWords(question, rightResponse(question), text, t) })}</p>
    ${text.explanation === "" ? nothing : html`<p>${t.fill(text.explanation, figuresOf(question))}</p>`}
    ${question.sources.length === 0 ? nothing : sourceLines(question, t)}`;
}

export function verdict(playing: Playing): TemplateResult {
  const { view, form, run, state, worded } = playing;
  const { t } = view;
  const last = lastTry(state);
  if (last === undefined) return html``;
  const turn = next(state);
  const isHandedOn = goesOnTo(state);
  const team = turn === null ? "" : teamName(t, run.names, turn.team);
  const kind = last.score === 1 ? "right" : last.score > 0 ? "retry" : "wrong";
  return html`<section class="round-verdict">
    <div class="verdict" data-verdict=${last.response === null ? nothing : kind}>
      <h2 tabindex="-1" ${ref(focusHere)}>${headWord(t, last)}</h2>
      <p class="earned">${t.d("round.earned", { team: teamName(t, run.names, last.team), count: last.points })}</p>
      ${isHandedOn ? html`<p>${t.d("round.handed-on", { team })}</p>` : nothing}
    </div>
    ${isHandedOn || worded === null ? nothing : explained(playing, worded)}
    <div class="foot">
      <button type="button" class="main" @click=${() => form.play(view, { move: "gone-on" })}>
        ${turn === null ? t.d("round.to-results") : t.d(isHandedOn ? "round.hand-over" : "round.next", { team })}
      </button>
      ${undoButton(view, form)}
    </div>
  </section>`;
}
