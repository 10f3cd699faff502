/** What a pack is for: assigned, on paper, by teams, as a file. */
import { html, type TemplateResult } from "lit/html.js";
import type { DeskView } from "../desk-view.ts";
import { routeText } from "../route.ts";
import type { Editor } from "./editor.ts";
import { savePackFile } from "./pack-file.ts";

export function packUses(view: DeskView, { session, told }: Editor): TemplateResult {
  const { t } = view;
  const pack = session.pack();
  const save = (): void => {
    savePackFile(view, pack);
    told.tell(view, "packs.file-saved");
  };
  return html`<nav class="row" aria-label=${t.d("packs.uses")}>
    <a class="quiet" href=${routeText({ name: "assign", id: pack.id })}>${t.d("packs.assign")}</a>
    <a class="quiet" href=${routeText({ name: "print", of: "pack", id: pack.id })}>${t.d("packs.print")}</a>
    <a class="quiet" href=${routeText({ name: "round", of: "pack", id: pack.id })}>${t.d("packs.round")}</a>
    <button type="button" class="quiet" @click=${save}>${t.d("packs.save-file")}</button>
  </nav>`;
}
