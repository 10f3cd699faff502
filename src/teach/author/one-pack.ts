/** A pack: what it is called, where it hangs, and its questions. */
import { html, type TemplateResult } from "lit/html.js";
import type { DeskView } from "../desk-view.ts";
import { routeText } from "../route.ts";
import { nameOf, type Editor } from "./editor.ts";
import { packAbout } from "./pack-about.ts";
import { packBar } from "./pack-bar.ts";
import { packQuestions } from "./pack-questions.ts";
import { packUses } from "./pack-uses.ts";

export function onePack(view: DeskView, editor: Editor): TemplateResult {
  const { t } = view;
  const pack = editor.session.pack();
  return html`<main class="desk-main packs-one">
    <p><a class="link" href=${routeText({ name: "packs" })}>${t.d("packs.to-packs")}</a></p>
    <h1 tabindex="-1" data-focus>${nameOf(pack, t)}</h1>
    ${packBar(view, editor)} ${packUses(view, editor)} ${packAbout(view, editor)} ${packQuestions(view, editor)}
  </main>`;
}
