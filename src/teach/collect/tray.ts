/** What the collect screen remembers while it is shown; files may be dropped anywhere on it. */
import { html, nothing } from "lit/html.js";
import { AsyncDirective, directive } from "lit/async-directive.js";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { cameIn, type CameIn } from "./came-in.ts";
import { droppedFiles } from "./dropped.ts";
import { honest } from "./honest.ts";
import { createIntake, type Intake } from "./intake.ts";
import { isIn, type ListState } from "./is-in.ts";
import { missing } from "./missing.ts";
import { ways } from "./ways.ts";

interface Screen {
  readonly view: DeskView;
  readonly own: DeskAssignment;
}

class Tray extends AsyncDirective {
  private screen: Screen | null = null;
  private intake: Intake | null = null;
  private readonly cameIn: CameIn = { shown: 0 };
  private readonly list: ListState = { shown: 0, open: null, removed: null };
  private isOver = false;
  private listens = false;

  override render(view: DeskView, own: DeskAssignment): unknown {
    const screen = { view, own };
    this.screen = screen;
    this.intake ??= createIntake({
      now: () => this.screen ?? screen,
      reader: () => import("../../hud/dialogs/safe/read-qr.ts").then(({ qrReader }) => qrReader()),
    });
    this.listen();
    const { t } = view;
    return html`<h1 tabindex="-1" data-focus>${t.d("collect.heading")}</h1>
      <p class="lead">${t.d("collect.lead")}</p>
      ${this.isOver ? html`<p class="drop-here" aria-hidden="true">${t.d("collect.drop")}</p>` : nothing}
      ${ways(view, this.intake)} ${cameIn(view, own, this.intake, this.cameIn)} ${isIn(view, own, this.list)}
      ${missing(view, own)} ${honest(t)}`;
  }
  protected override disconnected(): void {
    removeEventListener("dragover", this.over);
    removeEventListener("dragleave", this.leave);
    removeEventListener("drop", this.drop);
    this.listens = false;
  }
  protected override reconnected(): void {
    this.listen();
  }
  private listen(): void {
    if (this.listens) return;
    this.listens = true;
    addEventListener("dragover", this.over);
    addEventListener("dragleave", this.leave);
    addEventListener("drop", this.drop);
  }
  private hover(isOver: boolean): void {
    if (this.isOver === isOver) return;
    this.isOver = isOver;
    this.screen?.view.redraw();
  }
  private readonly over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    this.hover(true);
  };
  private readonly leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.hover(false);
  };
  private readonly drop = (event: DragEvent): void => {
    const data = event.dataTransfer;
    // Text that is dropped into the field for it goes there by itself.
    if (!data?.types.includes("Files")) return;
    // Else the browser would open the file in the place of the desk.
    event.preventDefault();
    this.hover(false);
    void droppedFiles(data).then((files) => this.intake?.files(files));
  };
}
export const tray = directive(Tray);
