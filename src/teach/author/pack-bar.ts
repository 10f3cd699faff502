/** Above both screens of a pack: steps back and forth, whether everything is stored, and what another tab did. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { DeskView } from "../desk-view.ts";
import type { Editor } from "./editor.ts";
import { savePackFile } from "./pack-file.ts";

function status({ t }: DeskView, { session }: Editor): TemplateResult {
  const saving = session.saving();
  const words = { saved: "packs.saved", waiting: "packs.saving", fault: "packs.fault-saved" } as const;
  return html`<p class="pack-saving" data-saving=${saving}>${t.d(words[saving])}</p>`;
}

/** Says what was done: the place that it changed may be out of sight. */
export function stepWays(view: () => DeskView, session: Editor["session"]) {
  const say = (key: "packs.undone" | "packs.redone" | "packs.no-step"): void => view().say(view().t.d(key));
  return {
    undo() {
      const can = session.canUndo();
      session.undo();
      say(can ? "packs.undone" : "packs.no-step");
    },
    redo() {
      const can = session.canRedo();
      session.redo();
      say(can ? "packs.redone" : "packs.no-step");
    },
  };
}

export function packBar(view: DeskView, editor: Editor): TemplateResult {
  const { t } = view;
  const { session } = editor;
  const ways = stepWays(() => view, session);
  const remark = session.remark();
  return html`<div class="pack-top">
    <div class="pack-bar">
      <div class="row">
        <button
          type="button"
          class="quiet"
          aria-disabled=${!session.canUndo()}
          aria-keyshortcuts="Control+Z"
          @click=${ways.undo}
        >
          ${t.d("packs.undo")}
        </button>
        <button
          type="button"
          class="quiet"
          aria-disabled=${!session.canRedo()}
          aria-keyshortcuts="Control+Shift+Z Control+Y"
          @click=${ways.redo}
        >
          ${t.d("packs.redo")}
        </button>
      </div>
      ${status(view, editor)}
      ${
        session.saving() === "fault"
          ? html`<button type="button" class="quiet" @click=${() => savePackFile(view, session.pack())}>
              ${t.d("packs.save-file")}
            </button>`
          : nothing
      }
    </div>
    ${editor.told.shown(view)}
    ${
      remark === null
        ? nothing
        : html`<div class="told" data-told="done">
            <span>${t.d(remark)}</span>
            <button type="button" class="link" @click=${session.dismiss}>${t("notice.dismiss")}</button>
          </div>`
    }
  </div>`;
}
