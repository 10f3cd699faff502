/** A question of the list, to be tried out as the student will see it. */
import { html, type TemplateResult } from "lit/html.js";
import type { DeskView } from "../desk-view.ts";
import { triedOut, type Worded } from "../parts/tried-out.ts";
import type { Form, Preview } from "./form.ts";

export function preview(view: DeskView, form: Form, worded: Worded, now: Preview): TemplateResult {
  const { t } = view;
  return html`<div class="preview" role="group" aria-label=${t.d("compose.preview-of", { title: worded.text.title })}>
    <p class="how">${t.d("compose.preview-as")}</p>
    ${triedOut(view, worded, now, (part) => form.change(view, { preview: { ...now, ...part } }))}
  </div>`;
}
