/** A quiet time to think: sand runs, and when it has run that is seen and said. It takes nothing from anybody. */
import { html, svg, type TemplateResult } from "lit/html.js";
import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";
import { keyed } from "lit/directives/keyed.js";
import type { DeskView } from "../desk-view.ts";

const SECOND = 1000;

const glass = (seconds: number, isOver: boolean): TemplateResult =>
  html`<svg class="glass" viewBox="0 0 24 32" aria-hidden="true" data-seconds=${seconds} ?data-over=${isOver}>
    ${svg`<g class="sand"><path class="above" d="M5 5h14l-7 10Z" /><path class="below" d="M12 19 19 28H5Z" /></g>
    <path class="frame" d="M3 2h18M3 30h18M5 2c0 8 6 10 6 14S5 22 5 30M19 2c0 8-6 10-6 14s6 6 6 14" />`}
  </svg>`;

class SandClock extends AsyncDirective {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isOver = false;
  private view: DeskView | null = null;
  private seconds = 0;

  override render(view: DeskView, seconds: number): TemplateResult {
    this.view = view;
    this.seconds = seconds;
    if (this.timer === undefined) this.run();
    const { t } = view;
    return html`<p class="sand-clock">
      ${glass(seconds, this.isOver)}
      <span>${this.isOver ? t.d("round.thought") : t.d("round.think", { count: seconds })}</span>
    </p>`;
  }
  private run(): void {
    this.timer = setTimeout(() => {
      this.isOver = true;
      this.view?.say(this.view.t.d("round.thought"));
      this.view?.redraw();
    }, this.seconds * SECOND);
  }
  override disconnected(): void {
    clearTimeout(this.timer);
  }
  override reconnected(): void {
    if (!this.isOver) this.run();
  }
}
const clock = directive(SandClock);

/** `turn`: with each it runs anew. */
export const sandClock = (view: DeskView, seconds: number, turn: string): TemplateResult =>
  html`${keyed(turn, clock(view, seconds))}`;
