/** QR pictures one after another, for a camera that looks on. */
import { html, nothing } from "lit/html.js";
import { AsyncDirective, directive } from "lit/async-directive.js";
import type { View } from "../../view.ts";
import type { QrPicture } from "./qr-picture.ts";
import "../../styles/qr.css";

/** Milliseconds a picture stays: long enough for a camera that focuses slowly. */
const STAY = 1200;
/** The same where many wait their turn; still below three changes a second (WCAG 2.3.1). */
export const BRIEFLY = 400;

const wantsStill = ({ state }: View): boolean =>
  state.settings.motion === "reduced" || matchMedia("(prefers-reduced-motion: reduce)").matches;

class QrShow extends AsyncDirective {
  private texts: readonly string[] = [];
  private pictures: readonly QrPicture[] | "coming" | "missing" = "coming";
  private at = 0;
  private timer: ReturnType<typeof setInterval> | null = null;
  private view: View | null = null;
  private stay = STAY;

  override render(view: View, texts: readonly string[], stay = STAY): unknown {
    this.view = view;
    this.stay = stay;
    if (texts !== this.texts) {
      this.texts = texts;
      this.at = 0;
      void this.make();
    }
    return this.draw();
  }
  override disconnected(): void {
    this.pause();
  }
  override reconnected(): void {
    this.redraw();
  }

  private redraw(): void {
    this.setValue(this.draw());
  }
  /** Errors: a drawing program that can't be fetched is told, and may be asked for again. */
  private async make(): Promise<void> {
    const { texts } = this;
    const made = await import("./qr-picture.ts").then(({ qrPictures }) => qrPictures(texts)).catch(() => null);
    if (texts !== this.texts) return;
    this.pictures = made ?? "missing";
    if (this.isConnected && made !== null && made.length > 1 && this.view && !wantsStill(this.view)) this.play();
    this.redraw();
  }
  private play(): void {
    this.pause();
    this.timer = setInterval(() => {
      this.turn(1);
      this.redraw();
    }, this.stay);
  }
  private pause(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
  }
  private turn(by: number): void {
    this.at = (this.at + by + this.texts.length) % this.texts.length;
  }
  /** By hand; whoever turns the pictures wants them to stay. */
  private step(by: number): void {
    this.pause();
    this.turn(by);
    this.redraw();
  }

  private draw(): unknown {
    const { view, pictures } = this;
    if (view === null) return nothing;
    const { t } = view;
    if (pictures === "coming") return html`<p>${t("move.working")}</p>`;
    if (pictures === "missing")
      return html`<p role="alert">${t("move.part-missing")}</p>
        <button type="button" class="quiet" @click=${() => void this.make()}>${t("fault.retry")}</button>`;
    const picture = pictures[this.at];
    if (picture === undefined) return nothing;
    const place = t("move.of", { number: this.at + 1, count: pictures.length });
    const toggle = (): void => {
      if (this.timer === null) this.play();
      else this.pause();
      this.redraw();
    };
    return html`<div class="qr">
      <svg viewBox="0 0 ${picture.size} ${picture.size}" role="img" aria-label=${t("move.picture", { place })}>
        <rect width=${picture.size} height=${picture.size} />
        <path d=${picture.path} />
      </svg>
      ${
        pictures.length === 1
          ? nothing
          : html`<p class="place" aria-live=${this.timer === null ? "polite" : "off"}>${place}</p>
              <div class="row">
                <button type="button" class="quiet" @click=${() => this.step(-1)}>${t("move.previous")}</button>
                <button type="button" class="quiet" @click=${toggle}>
                  ${t(this.timer === null ? "move.play" : "move.pause")}
                </button>
                <button type="button" class="quiet" @click=${() => this.step(1)}>${t("move.next")}</button>
              </div>`
      }
    </div>`;
  }
}
export const qrShow = directive(QrShow);
