/** The question as the student will see it, to be tried out while it is written. */
import { html, type TemplateResult } from "lit/html.js";
import { questionText, ruledQuestion } from "../../../domain/pack/pack-content.ts";
import { triedOut } from "../../parts/tried-out.ts";
import type { Editing } from "./editing.ts";

export function preview(editing: Editing): TemplateResult {
  const { view, edit, question, lang, state } = editing;
  const { t } = view;
  const pack = edit.pack();
  const ruled = ruledQuestion(pack, question);
  // What was tried with other choices is no answer to these.
  const parts = JSON.stringify({ ...question, text: null });
  const now =
    state.tried?.parts === parts ? state.tried : { parts, seed: state.seed, response: null, isAnswered: false };
  return html`<section class="edit-preview" aria-labelledby="edit-preview">
    <h2 id="edit-preview">${t.d("edit.preview")}</h2>
    <p class="how">${t.d("edit.preview-how")}</p>
    <div lang=${lang}>
      ${triedOut(view, { question: ruled, text: questionText(pack, question, lang) }, now, (change) => {
        state.tried = { ...now, ...change };
        view.redraw();
      })}
    </div>
  </section>`;
}
