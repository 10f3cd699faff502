/** A word that is typed: what counts, and what is often written wrongly. */
import { html, type TemplateResult } from "lit/html.js";
import { newId, type EditingOf, type PackOf } from "../editing.ts";
import { formsRow } from "../forms-row.ts";
import { letter } from "../lists.ts";
import { partList } from "../parts.ts";
import { reasonRow } from "../reason-row.ts";
import { withoutWordsOf } from "../word-path.ts";

type Own = PackOf<"fill-in">;
const MOST = 6;

function withoutMistake(own: Own, id: string): Own {
  const { [id]: _, ...mistakes } = own.mistakes;
  return withoutWordsOf({ ...own, mistakes }, [id]);
}

export function fillInEditor(editing: EditingOf<"fill-in">): TemplateResult {
  const { view, question } = editing;
  const { t } = view;
  return html`${formsRow(editing, {
    label: t.d("edit.accepted"),
    how: t.d("edit.accepted-how"),
    path: "accepted",
    forms: question.accepted,
    put: (own, accepted) => ({ ...own, accepted }),
  })}
  ${partList(editing, {
    legend: t.d("edit.mistakes"),
    how: t.d("edit.mistakes-how"),
    path: "mistakes",
    least: 0,
    most: MOST,
    parts: Object.entries(question.mistakes).map(([id, forms], at) => {
      const name = t.d("edit.mistake", { letter: letter(at) });
      return {
        id,
        name,
        fields: html`${formsRow(editing, {
          label: name,
          how: t.d("edit.forms-how"),
          path: `mistakes.${id}`,
          forms,
          put: (own, next) => ({ ...own, mistakes: { ...own.mistakes, [id]: next } }),
        })}
        ${reasonRow(editing, name, `reasons.${id}`)}`,
      };
    }),
    move: null,
    remove: withoutMistake,
    add: {
      label: t.d("edit.add-mistake"),
      make: (own) => ({ ...own, mistakes: { ...own.mistakes, [newId(own)]: {} } }),
    },
  })}
  ${reasonRow(editing, t.d("edit.other"), "reasons.other")}`;
}
