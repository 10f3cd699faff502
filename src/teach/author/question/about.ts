/** What goes with every kind of question: how hard it is, of what it is, its title, hints and explanation. */
import { html, type TemplateResult } from "lit/html.js";
import { TOPICS } from "../../../domain/question-base.ts";
import { picker } from "../../compose/fields.ts";
import { wordsRow } from "./cells.ts";
import type { Editing } from "./editing.ts";

const DIFFICULTIES = [1, 2, 3] as const;

export function about(editing: Editing): TemplateResult {
  const { view, question, change } = editing;
  const { t } = view;
  return html`<fieldset class="edit-parts">
    <legend>${t.d("edit.about")}</legend>
    <div class="edit-numbers">
      ${picker(
        t.d("edit.difficulty"),
        DIFFICULTIES.map((value) => ({ value, label: t(`difficulty.${value}`) })),
        question.difficulty,
        (difficulty) => change("difficulty", (own) => ({ ...own, difficulty })),
      )}
      ${picker(
        t.d("edit.topic"),
        TOPICS.map((value) => ({ value, label: t(`topic.${value}`) })),
        question.topic,
        (topic) => change("topic", (own) => ({ ...own, topic })),
      )}
    </div>
    ${wordsRow(editing, { label: t.d("edit.title"), how: t.d("edit.title-how"), path: "title" })}
    ${wordsRow(editing, { label: t.d("edit.hint"), how: t.d("edit.hint-how"), path: "hints[0]" })}
    ${wordsRow(editing, { label: t.d("edit.hint-second"), path: "hints[1]" })}
    ${wordsRow(editing, { label: t.d("edit.explanation"), how: t.d("edit.explanation-how"), path: "explanation" })}
  </fieldset>`;
}
