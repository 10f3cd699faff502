/** The camera's picture in the dialog, and what it has read so far. */
import { html, nothing } from "lit/html.js";
import { AsyncDirective, directive } from "lit/async-directive.js";
import { ref } from "lit/directives/ref.js";
import type { View } from "../../view.ts";
import { openCamera, type Camera, type CameraFault } from "./camera.ts";

class Scan extends AsyncDirective {
  private camera: Camera | "off" | "coming" | CameraFault = "off";
  private view: View | null = null;

  override render(view: View): unknown {
    this.view = view;
    // Nothing more can come of looking on.
    if (view.state.moving.fault === "nothing-new") this.stop();
    return this.draw();
  }
  override disconnected(): void {
    this.stop();
  }

  private readonly hidden = (): void => {
    if (document.hidden) this.stopAndDraw();
  };
  private readonly stopAndDraw = (): void => {
    this.stop();
    if (this.isConnected) this.setValue(this.draw());
  };
  private stop(): void {
    if (typeof this.camera !== "string") this.camera.stop();
    this.camera = "off";
    document.removeEventListener("visibilitychange", this.hidden);
  }
  private async start(): Promise<void> {
    this.camera = "coming";
    this.view?.send({ type: "dropIncoming" });
    document.addEventListener("visibilitychange", this.hidden);
    this.setValue(this.draw());
    const opened = await openCamera((text) => this.view?.send({ type: "readFrame", text }), this.stopAndDraw);
    // Meanwhile the dialog may have been closed, or the tap taken back.
    const isWanted = this.isConnected && this.camera === "coming";
    if (isWanted) this.camera = opened;
    else if (typeof opened !== "string") opened.stop();
    if (isWanted) this.setValue(this.draw());
  }
  private readonly show = (element?: Element): void => {
    if (!(element instanceof HTMLVideoElement) || typeof this.camera === "string") return;
    element.srcObject = this.camera.stream;
    // A picture that may not begin by itself stays dark; the button to stop is there.
    element.play().catch(() => this.stopAndDraw());
    this.camera.look(element);
  };

  private draw(): unknown {
    const { view, camera } = this;
    if (view === null) return nothing;
    const { t } = view;
    const isOn = typeof camera !== "string";
    const fault = !isOn && camera !== "off" && camera !== "coming" ? camera : null;
    const press = (): void => (isOn || camera === "coming" ? this.stopAndDraw() : void this.start());
    return html`${isOn ? html`<video .muted=${true} ${ref(this.show)} playsinline aria-label=${t("move.camera-picture")}></video>` : nothing}
      <div role="status" class="own">
        ${camera === "coming" ? html`<p>${t("move.camera-coming")}</p>` : nothing}
        ${isOn ? html`<p>${t("move.camera-on")}</p>` : nothing}
        ${fault === null ? nothing : html`<p>${t(`move.camera-${fault}`)}</p>`}
      </div>
      <button type="button" class="quiet" @click=${press}>
        ${t(isOn || camera === "coming" ? "move.camera-stop" : "move.camera-start")}
      </button>`;
  }
}
export const scan = directive(Scan);
