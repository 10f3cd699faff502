/** The QR picture as large as the screen allows, for a class that looks at the wall. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import { opened } from "../../hud/dialogs/opened.ts";
import type { DeskView } from "../desk-view.ts";
import { pictureOf, steps, type Sheet } from "./sheet.ts";

export interface Projector {
  readonly open: (view: DeskView) => Promise<void>;
  readonly draw: (view: DeskView, sheet: Sheet) => TemplateResult | typeof nothing;
}

/** Before the dialog opens: what comes into the top layer later would lie over it. */
async function fillScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    return; // not there on some phones, or refused: the window will do
  }
}

export function projector(): Projector {
  let isShown = false;
  let listening = new AbortController();
  const shut = (): void => document.querySelector<HTMLDialogElement>("dialog.projector")?.close();
  return {
    async open(view) {
      await fillScreen();
      listening = new AbortController();
      // Escape leaves the full screen first; the picture goes with it.
      const { signal } = listening;
      document.addEventListener("fullscreenchange", () => void (document.fullscreenElement ?? shut()), { signal });
      isShown = true;
      view.redraw();
    },
    draw(view, sheet) {
      if (!isShown) return nothing;
      const closed = (): void => {
        listening.abort();
        isShown = false;
        // It may have been left already.
        if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
        view.redraw();
      };
      const { words, assignment } = sheet;
      return html`<dialog
        ${ref(opened)}
        class="projector"
        lang=${words.lang}
        aria-label=${assignment.title}
        @close=${closed}
      >
        ${pictureOf(sheet)}
        <div class="beside">
          <h2>${assignment.title}</h2>
          ${steps(sheet)}
          <button type="button" class="main" @click=${shut}>${words("dialog.close")}</button>
        </div>
      </dialog>`;
    },
  };
}
