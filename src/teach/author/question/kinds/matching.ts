/** Pairs, and partners that belong to nothing. */
import { html, type TemplateResult } from "lit/html.js";
import type { PackQuestion } from "../../../../domain/pack/pack.ts";
import { wordsRow } from "../cells.ts";
import { newId, type EditingOf, type PackOf } from "../editing.ts";
import { freshId, idsIn, letter, moved } from "../lists.ts";
import { partList } from "../parts.ts";
import { reasonRow } from "../reason-row.ts";
import { withoutWordsOf } from "../word-path.ts";

type Own = PackOf<"matching">;
const [LEAST, MOST, MOST_EXTRA] = [2, 8, 4];

function withPair(own: Own): Own {
  const left = newId(own);
  const right = freshId(new Set([...idsIn(own as PackQuestion), left]), Math.random); // one of the kinds of a question
  return { ...own, pairs: [...own.pairs, [left, right]] };
}
/** A partner may stand in several pairs: its words go with the last of them. */
function withoutPair(own: Own, id: string): Own {
  const gone = own.pairs.filter(([left]) => left === id);
  const pairs = own.pairs.filter(([left]) => left !== id);
  const rights = gone.map(([, right]) => right).filter((right) => pairs.every(([, other]) => other !== right));
  return withoutWordsOf({ ...own, pairs }, [id, ...rights]);
}

export function matchingEditor(editing: EditingOf<"matching">): TemplateResult {
  const { view, question } = editing;
  const { t } = view;
  const extras = question.extra ?? [];
  return html`${partList(editing, {
    legend: t.d("edit.pairs"),
    how: t.d("edit.pairs-how"),
    path: "pairs",
    least: LEAST,
    most: MOST,
    parts: question.pairs.map(([left, right], at) => {
      const name = t.d("edit.left", { number: at + 1 });
      return {
        id: left,
        name,
        fields: html`${wordsRow(editing, { label: name, path: `choices.${left}` })}
        ${wordsRow(editing, { label: t.d("edit.partner", { number: at + 1 }), path: `choices.${right}` })}
        ${reasonRow(editing, name, `reasons.${left}`)}`,
      };
    }),
    move: (own, from, to) => ({ ...own, pairs: moved(own.pairs, from, to) }),
    remove: withoutPair,
    add: { label: t.d("edit.add-pair"), make: withPair },
  })}
  ${partList(editing, {
    legend: t.d("edit.extra"),
    how: t.d("edit.extra-how"),
    path: "extra",
    least: 0,
    most: MOST_EXTRA,
    parts: extras.map((id, at) => {
      const name = t.d("edit.extra-one", { letter: letter(at) });
      return { id, name, fields: wordsRow(editing, { label: name, path: `choices.${id}` }) };
    }),
    move: null,
    remove: (own, id) => withoutWordsOf({ ...own, extra: (own.extra ?? []).filter((one) => one !== id) }, [id]),
    add: { label: t.d("edit.add-extra"), make: (own) => ({ ...own, extra: [...(own.extra ?? []), newId(own)] }) },
  })}`;
}
