/** What shows a camera's picture and reads QR pictures from it: on from a tap until it is stopped, or the part or the page goes away. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { AsyncDirective } from "lit/async-directive.js";
import { ref } from "lit/directives/ref.js";
import { openCamera, type Camera, type CameraFault } from "./camera.ts";

export abstract class CameraPart extends AsyncDirective {
  private camera: Camera | "off" | "coming" | CameraFault = "off";

  protected abstract draw(): unknown;
  /** A text that was read. */
  protected abstract found(text: string): void;
  /** It was pressed on. */
  protected abstract begun(): void;

  protected override disconnected(): void {
    this.stop();
  }

  protected state(): "off" | "coming" | "on" | CameraFault {
    return typeof this.camera === "string" ? this.camera : "on";
  }
  /** Null unless it was refused or is not to be had. */
  protected fault(): CameraFault | null {
    const state = this.state();
    return state === "off" || state === "coming" || state === "on" ? null : state;
  }
  protected redraw(): void {
    if (this.isConnected) this.setValue(this.draw());
  }
  protected stop(): void {
    if (typeof this.camera !== "string") this.camera.stop();
    this.camera = "off";
    document.removeEventListener("visibilitychange", this.hidden);
  }
  /** Starts, or stops what is on or coming. */
  protected readonly press = (): void => {
    const state = this.state();
    if (state === "on" || state === "coming") this.stopAndDraw();
    else void this.start();
  };
  protected picture(name: string): TemplateResult | typeof nothing {
    return this.state() === "on"
      ? html`<video .muted=${true} ${ref(this.show)} playsinline aria-label=${name}></video>`
      : nothing;
  }

  private readonly hidden = (): void => {
    if (document.hidden) this.stopAndDraw();
  };
  private readonly stopAndDraw = (): void => {
    this.stop();
    this.redraw();
  };
  private async start(): Promise<void> {
    this.camera = "coming";
    this.begun();
    document.addEventListener("visibilitychange", this.hidden);
    this.redraw();
    const opened = await openCamera((text) => this.found(text), this.stopAndDraw);
    // Meanwhile the screen may have been left, or the tap taken back.
    const isWanted = this.isConnected && this.camera === "coming";
    if (isWanted) this.camera = opened;
    else if (typeof opened !== "string") opened.stop();
    if (isWanted) this.redraw();
  }
  private readonly show = (element?: Element): void => {
    if (!(element instanceof HTMLVideoElement) || typeof this.camera === "string") return;
    element.srcObject = this.camera.stream;
    // A picture that may not begin by itself stays dark; the button to stop is there.
    element.play().catch(() => this.stopAndDraw());
    this.camera.look(element);
  };
}
