/** Things in their right order. */
import { html, type TemplateResult } from "lit/html.js";
import { wordsRow } from "../cells.ts";
import { newId, type EditingOf } from "../editing.ts";
import { moved } from "../lists.ts";
import { partList } from "../parts.ts";
import { reasonRow } from "../reason-row.ts";
import { withoutWordsOf } from "../word-path.ts";

const [LEAST, MOST] = [3, 10];

export function sequencingEditor(editing: EditingOf<"sequencing">): TemplateResult {
  const { view, question } = editing;
  const { t } = view;
  return partList(editing, {
    legend: t.d("edit.items"),
    how: t.d("edit.items-how"),
    path: "items",
    least: LEAST,
    most: MOST,
    parts: question.items.map((id, at) => {
      const name = t.d("edit.item", { number: at + 1 });
      return {
        id,
        name,
        fields: html`${wordsRow(editing, { label: name, path: `choices.${id}` })}
        ${reasonRow(editing, name, `reasons.${id}`)}`,
      };
    }),
    move: (own, from, to) => ({ ...own, items: moved(own.items, from, to) }),
    remove: (own, id) => withoutWordsOf({ ...own, items: own.items.filter((one) => one !== id) }, [id]),
    add: { label: t.d("edit.add-item"), make: (own) => ({ ...own, items: [...own.items, newId(own)] }) },
  });
}
