/** The camera at the desk: on from a tap until it is stopped, one student's slip after another without a further tap. */
import { html, nothing } from "lit/html.js";
import { AsyncDirective, directive } from "lit/async-directive.js";
import { ref } from "lit/directives/ref.js";
import { openCamera, type Camera, type CameraFault } from "../../hud/dialogs/safe/camera.ts";
import type { DeskView } from "../desk-view.ts";
import type { Intake, Seen } from "./intake.ts";
import { toneOf } from "./line.ts";

const SIGNS = { waiting: "…", good: "✓", known: "=", bad: "!" } as const;
type Tone = keyof typeof SIGNS;

class DeskCamera extends AsyncDirective {
  private camera: Camera | "off" | "coming" | CameraFault = "off";
  private view: DeskView | null = null;
  private intake: Intake | null = null;
  private seen: Seen | null = null;
  private count = 0;

  override render(view: DeskView, intake: Intake): unknown {
    this.view = view;
    this.intake = intake;
    return this.draw();
  }
  protected override disconnected(): void {
    this.stop();
  }

  private readonly hidden = (): void => {
    if (document.hidden) this.stopAndDraw();
  };
  private readonly stopAndDraw = (): void => {
    this.stop();
    this.redraw();
  };
  private redraw(): void {
    if (this.isConnected) this.setValue(this.draw());
  }
  private stop(): void {
    if (typeof this.camera !== "string") this.camera.stop();
    this.camera = "off";
    this.seen = null;
    document.removeEventListener("visibilitychange", this.hidden);
  }
  private async start(): Promise<void> {
    this.camera = "coming";
    this.count = 0;
    document.addEventListener("visibilitychange", this.hidden);
    this.redraw();
    const opened = await openCamera((text) => void this.found(text), this.stopAndDraw);
    // Meanwhile the screen may have been left, or the tap taken back.
    const isWanted = this.isConnected && this.camera === "coming";
    if (isWanted) this.camera = opened;
    else if (typeof opened !== "string") opened.stop();
    if (isWanted) this.redraw();
  }
  private async found(text: string): Promise<void> {
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
  private readonly show = (element?: Element): void => {
    if (!(element instanceof HTMLVideoElement) || typeof this.camera === "string") return;
    element.srcObject = this.camera.stream;
    // A picture that may not begin by itself stays dark; the button to stop is there.
    element.play().catch(() => this.stopAndDraw());
    this.camera.look(element);
  };

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
    const { camera, seen, view } = this;
    const tone = this.tone();
    if (view === null || typeof camera === "string") return nothing;
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
  private draw(): unknown {
    const { view, camera } = this;
    if (view === null) return nothing;
    const { d } = view.t;
    const isOn = typeof camera !== "string";
    const fault = !isOn && camera !== "off" && camera !== "coming" ? camera : null;
    const isGoing = isOn || camera === "coming";
    const press = (): void => (isGoing ? this.stopAndDraw() : void this.start());
    return html`${isOn ? html`<video .muted=${true} ${ref(this.show)} playsinline aria-label=${d("collect.camera-picture")}></video>` : nothing}
      ${this.status()}
      <div role="status" class="own">
        ${camera === "coming" ? html`<p>${d("collect.camera-coming")}</p>` : nothing}
        ${fault === null ? nothing : html`<p>${d(`collect.camera-${fault}`)}</p>`}
      </div>
      <button type="button" class="main" @click=${press}>
        ${d(isGoing ? "collect.camera-stop" : "collect.camera-start")}
      </button>`;
  }
}
export const deskCamera = directive(DeskCamera);
