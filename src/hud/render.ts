/** The HUD: a reader of the game that draws words as HTML. */
import { html, render, type TemplateResult } from "lit/html.js";
import { phaseOf, visitOf, type GameState, type Notice, type Reader, type Send } from "../domain/game-state.ts";
import { taskOf } from "../domain/visit.ts";
import type { Translator } from "../i18n/translator.ts";
import { focusOnChange } from "./focus.ts";
import { liveRegion } from "./live-region.ts";
import { updateOffer } from "./offline.ts";
import { placeName } from "./place-name.ts";
import { partLoader, type Part } from "./parts.ts";
import { lastHint } from "./stop/hints.ts";
import { sheet } from "./stop/sheet.ts";
import { stepWords } from "./stop/steps.ts";
import { termsLoader } from "./terms/terms-loader.ts";
import type { View } from "./view.ts";

/** Milliseconds after which a check that is still going on is drawn in full. */
const CHECKING_AFTER = 120;

export interface HudOptions {
  readonly root: HTMLElement;
  readonly live: HTMLElement;
  readonly send: Send;
  /** The words of the language that is spoken now. */
  readonly texts: () => Translator;
}

function notices(view: View): TemplateResult | null {
  const { state, t, send } = view;
  const update = updateOffer(view);
  if (state.notices.length === 0 && update === null) return null;
  const words = (notice: Notice): string =>
    t(
      `notice.${notice.code}`,
      "detail" in notice ? { detail: notice.detail } : "count" in notice ? { count: notice.count } : {},
    );
  return html`<div class="notices" role="status">
    ${state.notices.map(
      (notice) =>
        html`<p>
          <span>${words(notice)}</span
          ><button type="button" class="quiet" @click=${() => send({ type: "dismiss", notice: notice.code })}>
            ${t("notice.dismiss")}
          </button>
        </p>`,
    )}${update}
  </div>`;
}

function screen(view: View, part: Part): TemplateResult {
  const { screen } = view.state;
  return screen.name === "stop" ? sheet(view, screen.stop, part) : part(screen.name, view);
}

/** Changes when the eye has to go to another place: the heading there takes the focus. */
function placeInWords(state: GameState): string {
  const { screen } = state;
  if (screen.name !== "stop") return screen.name;
  const phase = phaseOf(state);
  const visit = visitOf(state);
  const task = visit && taskOf(visit, visit.current);
  return [screen.stop, phase.name, visit?.current, task?.tries.length, task?.round].join(" ");
}

export function createHud({ root, live, send, texts }: HudOptions): Reader {
  const say = liveRegion(live);
  const focus = focusOnChange(root);
  const page = document.documentElement;
  let last: GameState | null = null;
  const part = partLoader(() => last && draw(last));
  const glossary = termsLoader(() => last && draw(last));
  root.replaceChildren();

  let told = "";
  let hinted = "";
  /** Says what the landscape has just shown, or the hint that was just taken. */
  function tellChange(state: GameState, t: Translator): void {
    const words = state.screen.name === "stop" ? stepWords(state, t, state.screen.stop) : "";
    if (words !== "" && told !== "" && words !== told) say(words);
    told = words;
    const hint = lastHint(state, t);
    if (hint !== "" && hint !== hinted) {
      say(hint);
      root.querySelector(".inner")?.scrollTo({ top: 0 });
    }
    hinted = hint;
  }

  function draw(state: GameState): void {
    last = state;
    const t = texts();
    const terms: View["terms"] = (text, place) => glossary(t.lang)?.(text, place, t) ?? text;
    const view: View = { state, t, send, say, terms };
    document.title =
      state.screen.name === "stop" ? `${placeName(view, state.screen.stop)} · ${t("game.name")}` : t("game.name");
    page.lang = state.lang;
    page.dataset["screen"] = state.screen.name;
    page.dataset["motion"] = state.settings.motion;
    page.toggleAttribute("data-folded", state.folded);
    page.style.setProperty("--text-size", String(state.settings.textSize));
    // An open dialog lies over everything: what is to be noticed then stands in it.
    const notice = notices(view);
    const over = state.turn === "elsewhere" ? part("elsewhere", view) : null;
    render(
      html`${screen(view, part)}${state.dialog ? part("dialog", view, state.dialog, notice) : notice}${over}`,
      root,
    );
    tellChange(state, t);
    if (!state.checking) focus(placeInWords(state));
  }
  let isDue = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  function drawDue(): void {
    isDue = false;
    clearTimeout(late);
    late = undefined;
    if (last) draw(last);
  }
  /**
   * Several changes in one go are drawn once, before the next frame. While an answer is checked only that is shown at
   * first: drawing all anew would keep a slow device from showing it in time, and the verdict draws all anew anyway.
   */
  return (state) => {
    const isPressed = state.checking && last?.checking === false;
    last = state;
    if (isPressed) root.querySelector("form.question")?.setAttribute("aria-busy", "true");
    if (state.checking) late ??= setTimeout(drawDue, CHECKING_AFTER);
    else if (!isDue) {
      isDue = true;
      queueMicrotask(drawDue);
    }
  };
}
