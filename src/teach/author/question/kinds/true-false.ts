/** A sentence that is true or false. */
import { html, type TemplateResult } from "lit/html.js";
import { radios } from "../../../compose/fields.ts";
import type { EditingOf } from "../editing.ts";
import { reasonRow } from "../reason-row.ts";

export function trueFalseEditor(editing: EditingOf<"true-false">): TemplateResult {
  const { view, question, change } = editing;
  const { t } = view;
  const words = { true: t("question.true"), false: t("question.false") };
  return html`${radios(
    { name: `answer-${question.id}`, legend: t.d("edit.sentence-is") },
    [
      { value: true, label: words.true },
      { value: false, label: words.false },
    ],
    question.answer,
    (answer) => change("answer", (own) => ({ ...own, answer })),
  )}
  ${reasonRow(editing, words[question.answer ? "false" : "true"], `reasons.${!question.answer}`)}`;
}
