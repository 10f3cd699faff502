/** A round is left by two steps: none of its ways loses anything. */
import { html, type TemplateResult } from "lit/html.js";
import { leaveFullScreen } from "./full-screen.ts";
import type { Playing } from "./playing.ts";

const dialog = (): HTMLDialogElement | null => document.querySelector("dialog.round-leave");
export const showLeaving = (): void => dialog()?.showModal();

export function leaveDialog({ view, form }: Playing): TemplateResult {
  const { t } = view;
  const then = (act: () => void) => (): void => {
    dialog()?.close();
    act();
  };
  const pause = (): void => {
    void leaveFullScreen();
    form.pause(view, true);
  };
  const end = (): void => form.play(view, { move: "ended" });
  return html`<dialog class="round-leave" aria-labelledby="round-leave">
    <h2 id="round-leave">${t.d("round.leave-ask")}</h2>
    <p>${t.d("round.leave-how")}</p>
    <div class="row">
      <button type="button" class="main" autofocus @click=${then(() => undefined)}>${t.d("round.play-on")}</button>
      <button type="button" class="quiet" @click=${then(pause)}>${t.d("round.pause")}</button>
      <button type="button" class="quiet" @click=${then(end)}>${t.d("round.end")}</button>
    </div>
  </dialog>`;
}
