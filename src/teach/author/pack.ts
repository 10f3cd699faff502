/** One pack of own questions: its list, or one question of it. What was done lives as long as one of both is shown. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";
import { keyed } from "lit/directives/keyed.js";
import type { Pack } from "../../domain/pack/pack.ts";
import type { DeskView } from "../desk-view.ts";
import { packIdOf } from "../route.ts";
import { editSession } from "./edit-session.ts";
import { nameOf, newEditor, type Editor } from "./editor.ts";
import { knownFindings } from "./known-findings.ts";
import { oneQuestion } from "./one-question.ts";
import { onePack } from "./one-pack.ts";
import { stepWays } from "./pack-bar.ts";
import { savePackFile } from "./pack-file.ts";
import { undoKeys } from "./undo-keys.ts";
import "../styles/packs.css";

class PackScreen extends AsyncDirective {
  private editor: Editor | null = null;
  private view: DeskView | null = null;
  private unlisten: () => void = () => undefined;

  override render(view: DeskView, pack: Pack): TemplateResult {
    this.view = view;
    if (this.editor === null) {
      this.editor = newEditor(editSession(view, pack), knownFindings());
      this.listen();
    }
    this.editor.session.follow(view);
    return view.route.name === "pack-question"
      ? oneQuestion(view, this.editor, view.route.question)
      : onePack(view, this.editor);
  }
  override disconnected(): void {
    this.unlisten();
    void this.leave();
  }
  override reconnected(): void {
    this.listen();
  }
  /** What can't be stored any more goes into a file: nothing is lost with the screen. */
  private async leave(): Promise<void> {
    const { editor, view } = this;
    if (editor === null || view === null || (await editor.session.flush())) return;
    const pack = editor.session.pack();
    savePackFile(view, pack);
    view.say(view.t.d("packs.fault-left", { name: nameOf(pack, view.t) }));
  }
  private listen(): void {
    const { editor } = this;
    if (editor === null) return;
    const { session } = editor;
    const page = new AbortController();
    const { signal } = page;
    const flush = (): void => void session.flush();
    addEventListener("pagehide", flush, { signal });
    // On a phone an app in the background may never come back.
    document.addEventListener("visibilitychange", () => void (document.hidden && flush()), { signal });
    // What is not stored yet would go: the browser asks.
    addEventListener(
      "beforeunload",
      (event) => {
        if (session.saving() === "saved") return;
        flush();
        if (session.saving() === "fault") event.preventDefault();
      },
      { signal },
    );
    const unlisten = undoKeys(document, {
      state: session.pack,
      // Drawn at least once by now.
      ...stepWays(() => this.view!, session),
    });
    this.unlisten = () => {
      page.abort();
      unlisten();
    };
  }
}
const screen = directive(PackScreen);

export function pack(view: DeskView): TemplateResult {
  const id = packIdOf(view.route);
  const own = view.store.packs().find((one) => one.id === id);
  return html`${own === undefined ? nothing : keyed(own.id, screen(view, own))}`;
}
