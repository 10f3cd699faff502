/** Dialogs over any screen: the platform's own <dialog> keeps the focus and closes on Escape. */
import { html, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import { ref } from "lit/directives/ref.js";
import { phaseOf, questionOf, type Dialog } from "../../domain/game-state.ts";
import type { MessageKey } from "../../i18n/translator.ts";
import { figuresOf } from "../../kinds/words.ts";
import { placeName } from "../place-name.ts";
import { sourceLines } from "../source-line.ts";
import type { View } from "../view.ts";
import { about } from "./about.ts";
import { guidebook } from "./guidebook.ts";
import { lock } from "./lock.ts";
import { opened } from "./opened.ts";
import { players } from "./players.ts";
import { safe } from "./safe.ts";
import { leaveOffer } from "./safe/leave-offer.ts";
import { settings } from "./settings.ts";
import "../styles/dialog.css";

/** What a finished step remembers: its question, its answer and why. */
function card({ state, t, terms }: View, id: string): TemplateResult {
  const question = questionOf(state, id);
  const text = state.content?.text.questions[id];
  if (question === null || text === undefined) return html`<p>${t("fault.not-found")}</p>`;
  return html`<h2>${text.title}</h2>
    <p class="asked">${t.fill(text.prompt, figuresOf(question))}</p>
    ${text.explanation === "" ? null : html`<p>${terms(t.fill(text.explanation, figuresOf(question)), "card")}</p>`}
    ${sourceLines(question, t)}`;
}

function leave(view: View): TemplateResult {
  const { state, t } = view;
  const { screen } = state;
  const name = screen.name === "stop" ? placeName(view, screen.stop) : "";
  return html`<h2>${t("leave.heading")}</h2>
    <p>${t(phaseOf(state).name === "question" ? "leave.place" : "leave.place-calm", { name })}</p>
    <p>${t(state.keeps ? "leave.kept" : "leave.not-kept")}</p>
    ${leaveOffer(view)}`;
}

const LABELS = {
  guidebook: "guidebook.heading",
  settings: "settings.heading",
  about: "about.heading",
  leave: "leave.heading",
  card: "card.heading",
  players: "players.heading",
  lock: "lock.heading",
  safe: "safe.heading",
} as const satisfies Record<Dialog["name"], MessageKey>;

function body(view: View, dialog: Dialog): TemplateResult {
  switch (dialog.name) {
    case "guidebook":
      return guidebook(view);
    case "settings":
      return settings(view);
    case "about":
      return about(view);
    case "leave":
      return leave(view);
    case "card":
      return card(view, dialog.question);
    case "players":
      return players(view);
    case "lock":
      return lock(view, dialog.player);
    case "safe":
      return safe(view);
  }
}

/** Closed by the platform, so that the focus goes back to where it was; its `close` event then tells the game. */
const shut = (event: Event): void => {
  if (event.currentTarget instanceof Element) event.currentTarget.closest("dialog")?.close();
};

export function dialog(view: View, shown: Dialog, notices: TemplateResult | null): TemplateResult {
  const { t, send } = view;
  const close = (): void => send({ type: "close" });
  const outside = (event: Event): void => {
    if (event.target === event.currentTarget) shut(event);
  };
  return html`<dialog
    ${ref(opened)}
    class="dialog"
    data-dialog=${shown.name}
    aria-label=${t(LABELS[shown.name])}
    @close=${close}
    @click=${outside}
  >
    <div class="paper">
      <div class="ornament" aria-hidden="true"></div>
      ${keyed(shown.name, html`<div class="inner" tabindex="0">${body(view, shown)}</div>`)} ${notices}
      <div class="foot"><button type="button" class="main" @click=${shut}>${t("dialog.close")}</button></div>
    </div>
  </dialog>`;
}
