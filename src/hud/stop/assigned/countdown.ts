/** How much time is left, by the minute: drawn only when it changes, and said when little is left. */
import { html, nothing } from "lit/html.js";
import { AsyncDirective, directive } from "lit/async-directive.js";
import type { View } from "../../view.ts";
import "../../styles/assigned.css";

const MINUTE = 60_000;
/** Minutes left at which it is said aloud too. */
const SAID_AT: readonly number[] = [5, 1];

class Countdown extends AsyncDirective {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private view: View | null = null;
  private endsAt = 0;
  private told = Number.POSITIVE_INFINITY;

  override render(view: View, endsAt: number): unknown {
    this.view = view;
    this.endsAt = endsAt;
    return this.draw();
  }
  override disconnected(): void {
    clearTimeout(this.timer);
  }

  private draw(): unknown {
    const { view, endsAt } = this;
    clearTimeout(this.timer);
    const left = endsAt - Date.now();
    if (view === null || left <= 0) return nothing;
    const minutes = Math.ceil(left / MINUTE);
    this.timer = setTimeout(() => this.isConnected && this.setValue(this.draw()), left - (minutes - 1) * MINUTE + 50);
    const words = minutes > 1 ? view.t("assigned.left", { count: minutes }) : view.t("assigned.left-little");
    if (SAID_AT.includes(minutes) && minutes < this.told) view.say(words);
    this.told = minutes;
    return html`<p class="countdown" role="timer">${words}</p>`;
  }
}
const drawn = directive(Countdown);

export const countdown = (view: View, endsAt: number) => html`${drawn(view, endsAt)}`;
