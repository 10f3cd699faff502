/** Groups, and things that each belong to one of them. */
import { html, type TemplateResult } from "lit/html.js";
import { picker } from "../../../compose/fields.ts";
import { wordsRow } from "../cells.ts";
import { newId, type EditingOf, type PackOf } from "../editing.ts";
import { letter, moved } from "../lists.ts";
import { partList } from "../parts.ts";
import { reasonRow } from "../reason-row.ts";
import { withoutWordsOf, wordsAt } from "../word-path.ts";

type Own = PackOf<"sorting">;
const [LEAST_BINS, MOST_BINS, LEAST, MOST] = [2, 4, 3, 12];

/** What lay in a group that is taken out comes to the first that is left. */
function withoutBin(own: Own, id: string): Own {
  const bins = own.bins.filter((one) => one !== id);
  const items = own.items.map(([item, bin]): readonly [string, string] => [item, bin === id ? (bins[0] ?? id) : bin]);
  return withoutWordsOf({ ...own, bins, items }, [id]);
}

export function sortingEditor(editing: EditingOf<"sorting">): TemplateResult {
  const { view, question, change, lang } = editing;
  const { t } = view;
  const binName = (id: string, at: number): string =>
    wordsAt(question.text[lang], `choices.${id}`) || t.d("edit.bin", { letter: letter(at) });
  const into = (item: string, bin: string): TemplateResult =>
    picker(
      t.d("edit.belongs-to"),
      question.bins.map((value, at) => ({ value, label: binName(value, at) })),
      bin,
      (next) =>
        change(`items.${item}`, (own) => ({
          ...own,
          items: own.items.map((one): readonly [string, string] => (one[0] === item ? [item, next] : one)),
        })),
    );
  return html`${partList(editing, {
    legend: t.d("edit.bins"),
    path: "bins",
    least: LEAST_BINS,
    most: MOST_BINS,
    parts: question.bins.map((id, at) => {
      const name = t.d("edit.bin", { letter: letter(at) });
      return { id, name, fields: wordsRow(editing, { label: name, path: `choices.${id}` }) };
    }),
    move: (own, from, to) => ({ ...own, bins: moved(own.bins, from, to) }),
    remove: withoutBin,
    add: { label: t.d("edit.add-bin"), make: (own) => ({ ...own, bins: [...own.bins, newId(own)] }) },
  })}
  ${partList(editing, {
    legend: t.d("edit.things"),
    path: "items",
    least: LEAST,
    most: MOST,
    parts: question.items.map(([id, bin], at) => {
      const name = t.d("edit.item", { number: at + 1 });
      return {
        id,
        name,
        fields: html`${wordsRow(editing, { label: name, path: `choices.${id}` })} ${into(id, bin)}
        ${reasonRow(editing, name, `reasons.${id}`)}`,
      };
    }),
    move: null,
    remove: (own, id) => withoutWordsOf({ ...own, items: own.items.filter(([item]) => item !== id) }, [id]),
    add: {
      label: t.d("edit.add-item"),
      make: (own) => ({ ...own, items: [...own.items, [newId(own), own.bins[0] ?? ""]] }),
    },
  })}`;
}
