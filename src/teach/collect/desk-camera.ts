/** The camera at the desk: on from a tap until it is stopped, one student's slip after another without a further tap. */
import { html, nothing } from "lit/html.js";
import { directive } from "lit/async-directive.js";
import { CameraPart } from "../../hud/dialogs/safe/camera-part.ts";
import type { DeskView } from "../desk-view.ts";
import type { Intake, Seen } from "./intake.ts";
import { toneOf } from "./line.ts";

const SIGNS = { waiting: "…", good: "✓", known: "=", bad: "!" } as const;
type Tone = keyof typeof SIGNS;

class DeskCamera extends CameraPart {
  private view: DeskView | null = null;
  private intake: Intake | null = null;
  private seen: Seen | null = null;
  private count = 0;

  override render(view: DeskView, intake: Intake): unknown {
    this.view = view;
    this.intake = intake;
    return this.draw();
  }
  protected override begun(): void {
    this.count = 0;
  }
  protected override stop(): void {
    super.stop();
    this.seen = null;
  }
  protected override found(text: string): void {
    void this.take(text);
  }
  private async take(text: string): Promise<void> {
    const { intake, view } = this;
    if (intake === null || view === null) return;
    const seen = await intake.seen(text);
    const { line } = seen;
    if (line !== null && toneOf(line) === "good") this.count++;
    // The pictures of a slip that is in go on turning before the camera: it stays as it was said.
    const isSame = seen.read.state === "whole" && seen.read.isAgain && this.seen?.read.state === "whole";
    if (
      isSame &&
      this.seen?.read.state === "whole" &&
      seen.read.state === "whole" &&
      this.seen.read.key === seen.read.key
    )
      return;
    this.seen = seen;
    if (line !== null) view.say(this.words());
    this.redraw();
  }

  private tone(): Tone | null {
    const { seen } = this;
    if (seen === null) return null;
    return seen.line === null ? "waiting" : toneOf(seen.line);
  }
  private words(): string {
    const { view, seen } = this;
    if (view === null || seen === null) return "";
    const { d } = view.t;
    if (seen.read.state === "waiting")
      return d("collect.camera-progress", { done: seen.read.done, count: seen.read.count });
    const tone = this.tone();
    return d(`collect.camera-${tone === "good" ? "done" : tone === "known" ? "known" : "bad"}`);
  }
  private status(): unknown {
    const { seen, view } = this;
    const tone = this.tone();
    if (view === null || this.state() !== "on") return nothing;
    const { d } = view.t;
    const waiting = seen?.read.state === "waiting" ? seen.read : null;
    return html`<p class="seen" data-tone=${tone ?? "waiting"}>
        <span class="sign" aria-hidden="true">${SIGNS[tone ?? "waiting"]}</span>
        <span>${tone === null ? d("collect.camera-on") : this.words()}</span>
      </p>
      ${
        waiting === null
          ? nothing
          : html`<progress aria-label=${this.words()} max=${waiting.count} .value=${waiting.done}></progress>`
      }
      <p class="how">${d("collect.camera-count", { count: this.count })}</p>`;
  }
  protected override draw(): unknown {
    const { view } = this;
    if (view === null) return nothing;
    const { d } = view.t;
    const [state, fault] = [this.state(), this.fault()];
    return html`${this.picture(d("collect.camera-picture"))} ${this.status()}
      <div role="status" class="own">
        ${state === "coming" ? html`<p>${d("collect.camera-coming")}</p>` : nothing}
        ${fault === null ? nothing : html`<p>${d(`collect.camera-${fault}`)}</p>`}
      </div>
      <button type="button" class="main" @click=${this.press}>
        ${d(state === "on" || state === "coming" ? "collect.camera-stop" : "collect.camera-start")}
      </button>`;
  }
}
export const deskCamera = directive(DeskCamera);
