/** Why an answer is not right: folded away until somebody wants to write it. */
import { html, type TemplateResult } from "lit/html.js";
import { wordsRow } from "./cells.ts";
import type { Editing } from "./editing.ts";
import { wordsAt, type WordPath } from "./word-path.ts";

/** `item`: what it is said of; `path`: of the reason. */
export function reasonRow(editing: Editing, item: string, path: WordPath): TemplateResult {
  const { view, langs, question } = editing;
  const label = view.t.d("edit.reason-of", { item });
  const isWritten = langs.some((lang) => wordsAt(question.text[lang], path) !== "");
  return html`<details class="edit-reason" ?open=${isWritten}>
    <summary>${label}</summary>
    ${wordsRow(editing, { label, isNamed: true, path })}
  </details>`;
}
