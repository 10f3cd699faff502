/** A round as the class sees it: whose turn it is, the question or its verdict, and what all have built. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";
import { keyed } from "lit/directives/keyed.js";
import { next, pointsFor, type Turn } from "../../domain/round/round.ts";
import { asked, check } from "./asked.ts";
import { beside } from "./beside.ts";
import { fillScreen, leaveFullScreen } from "./full-screen.ts";
import { leaveDialog, showLeaving } from "./leave-dialog.ts";
import type { Playing } from "./playing.ts";
import { actOfKey, pressedOn, type KeyAct } from "./round-keys.ts";
import { sandClock } from "./sand-clock.ts";
import { teamName } from "./team-names.ts";
import { teamSign } from "./team-sign.ts";
import { verdict, verdictWords } from "./verdict.ts";

function banner({ view, run, state }: Playing, turn: Turn): TemplateResult {
  const { t } = view;
  const { team, isHandedOn } = turn;
  const name = teamName(t, run.names, team);
  const isAsked = state.phase === "asking";
  return html`<div class="round-turn" data-team=${team}>
    ${teamSign(team)}
    <p>
      <b>${isAsked ? t.d("round.turn", { team: name }) : name}</b>
      ${isAsked ? html`<span>${t.d(isHandedOn ? "round.worth-half" : "round.worth", { count: pointsFor(1, isHandedOn) })}</span>` : nothing}
    </p>
    ${run.seconds === 0 || !isAsked ? nothing : sandClock(view, run.seconds, `${turn.at}.${team}`)}
  </div>`;
}

const toggleFullScreen = (): void => void (document.fullscreenElement === null ? fillScreen() : leaveFullScreen());

function top({ view, state, questions }: Playing): TemplateResult {
  const { t } = view;
  return html`<header class="round-top">
    <h1 tabindex="-1" data-focus>${questions.title}</h1>
    <p>${t.d("round.question-of", { number: state.at + 1, count: state.plan.questions.length })}</p>
    <button type="button" class="quiet" @click=${toggleFullScreen}>${t.d("round.full-screen")}</button>
    <button type="button" class="quiet" @click=${showLeaving}>${t.d("round.leave")}</button>
  </header>`;
}

function perform(playing: Playing, done: KeyAct): void {
  const { view, form } = playing;
  const answer = document.querySelector(".round-answer");
  switch (done.act) {
    case "choose": {
      const choice = answer?.querySelectorAll<HTMLInputElement>(".choices input")[done.at];
      choice?.focus({ preventScroll: true });
      return choice?.click();
    }
    case "enter":
      return answer
        ?.querySelector<HTMLElement>("input:checked, input, select, .move:enabled, [role='application']")
        ?.focus();
    case "check":
      return check(playing);
    case "go-on":
      return form.play(view, { move: "gone-on" });
    case "back":
      return form.undo(view);
    case "leave":
      return showLeaving();
  }
}

function onKey(playing: Playing, event: KeyboardEvent): void {
  if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
  const { key, code, repeat, ctrlKey, altKey, metaKey, isComposing, target } = event;
  const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
  const done = actOfKey(
    {
      key,
      code,
      isHeld: repeat,
      isOther: ctrlKey || altKey || metaKey || isComposing,
      on: pressedOn(target),
    },
    {
      phase: playing.state.phase,
      hasVerdict: playing.form.last()?.move === "gone-on",
      isScrolled: scrollTop > 0,
      hasMore: scrollTop + clientHeight < scrollHeight - 1,
    },
  );
  // A key that is held down must not press again and again what has come under it meanwhile.
  const isHeldPress = repeat && (key === "Enter" || key === " ") && pressedOn(target) !== "typing";
  if (done !== null || isHeldPress) event.preventDefault();
  if (done !== null) perform(playing, done);
}

/** Of the turn or its verdict: once it changes, it is another thing that is seen. */
const momentOf = ({ state }: Playing): string => `${state.phase}.${state.at}.${state.tries[state.at]?.length ?? 0}`;

/** What has just changed, for those who do not see it. */
function momentWords(playing: Playing): string {
  const { view, run, state } = playing;
  const turn = next(state);
  if (state.phase === "told" || turn === null) return verdictWords(playing);
  const at = view.t.d("round.question-of", { number: state.at + 1, count: state.plan.questions.length });
  return `${at}. ${view.t.d("round.turn", { team: teamName(view.t, run.names, turn.team) })}`;
}

function drawn(playing: Playing): TemplateResult {
  const { state } = playing;
  const turn = next(state);
  const last = state.tries[state.at]?.at(-1);
  const tries = state.tries[state.at]?.length ?? 0;
  // While a verdict stands, it is still the turn of the team that it is of.
  const shown: Turn | null =
    state.phase === "told" && last !== undefined
      ? { at: state.at, question: "", team: last.team, isHandedOn: tries > 1 }
      : turn;
  return html`<main class="desk-main round round-play" lang=${playing.view.t.lang}>
    ${top(playing)}
    <div class="round-columns">
      <div class="round-now">
        ${shown === null ? nothing : banner(playing, shown)}
        ${keyed(momentOf(playing), state.phase === "told" || turn === null ? verdict(playing) : asked(playing, turn))}
      </div>
      ${beside(playing)}
    </div>
    ${leaveDialog(playing)}
  </main>`;
}

/** Hears the keys of the whole page for as long as it is shown. */
class Play extends AsyncDirective {
  private playing: Playing | null = null;
  private moment: string | null = null;
  private ears: AbortController | null = null;

  override render(playing: Playing): TemplateResult {
    this.playing = playing;
    const moment = momentOf(playing);
    if (this.moment !== null && this.moment !== moment) playing.view.say(momentWords(playing));
    this.moment = moment;
    if (this.ears === null) this.listen();
    return drawn(playing);
  }
  private listen(): void {
    this.ears = new AbortController();
    document.addEventListener("keydown", (event) => this.playing !== null && onKey(this.playing, event), {
      signal: this.ears.signal,
    });
  }
  override disconnected(): void {
    this.ears?.abort();
    this.ears = null;
  }
  override reconnected(): void {
    this.listen();
  }
}
export const play = directive(Play);
