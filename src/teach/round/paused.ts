/** A round that waits: nothing of it is lost, and nothing new begins before it is settled. */
import { html, type TemplateResult } from "lit/html.js";
import { ask } from "../../hud/dialogs/ask.ts";
import { fillScreen } from "./full-screen.ts";
import type { Playing } from "./playing.ts";

export function paused({ view, form, state, questions }: Omit<Playing, "worded">): TemplateResult {
  const { t } = view;
  const goOn = (): void => {
    void fillScreen();
    form.pause(view, false);
  };
  return html`<main class="desk-main round round-paused">
    <h1 tabindex="-1" data-focus>${t.d("round.waits")}</h1>
    <p class="round-of"><b>${questions.title}</b></p>
    <p>${t.d("round.waits-at", { number: state.at + 1, count: state.plan.questions.length })}</p>
    <div class="row">
      <button type="button" class="main" @click=${goOn}>${t.d("round.play-on")}</button>
      <button type="button" class="quiet" @click=${() => form.play(view, { move: "ended" })}>
        ${t.d("round.end")}
      </button>
      ${ask(
        {
          label: t.d("round.drop"),
          question: t.d("round.drop-ask"),
          yes: t.d("round.drop-yes"),
          no: t.d("home.delete-no"),
        },
        () => form.drop(view),
      )}
    </div>
  </main>`;
}
