/** The camera's picture in the dialog, and what it has read so far. */
import { html, nothing } from "lit/html.js";
import { directive } from "lit/async-directive.js";
import type { View } from "../../view.ts";
import { CameraPart } from "./camera-part.ts";

class Scan extends CameraPart {
  private view: View | null = null;

  override render(view: View): unknown {
    this.view = view;
    // Nothing more can come of looking on.
    if (view.state.moving.fault === "nothing-new") this.stop();
    return this.draw();
  }
  protected override begun(): void {
    this.view?.send({ type: "dropIncoming" });
  }
  protected override found(text: string): void {
    this.view?.send({ type: "readFrame", text });
  }
  protected override draw(): unknown {
    const { view } = this;
    if (view === null) return nothing;
    const { t } = view;
    const [state, fault] = [this.state(), this.fault()];
    return html`${this.picture(t("move.camera-picture"))}
      <div role="status" class="own">
        ${state === "coming" ? html`<p>${t("move.camera-coming")}</p>` : nothing}
        ${state === "on" ? html`<p>${t("move.camera-on")}</p>` : nothing}
        ${fault === null ? nothing : html`<p>${t(`move.camera-${fault}`)}</p>`}
      </div>
      <button type="button" class="quiet" @click=${this.press}>
        ${t(state === "on" || state === "coming" ? "move.camera-stop" : "move.camera-start")}
      </button>`;
  }
}
export const scan = directive(Scan);
