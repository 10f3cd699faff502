/** Choices, of which one or several are right. */
import { html, type TemplateResult } from "lit/html.js";
import { radios } from "../../../compose/fields.ts";
import { wordsRow } from "../cells.ts";
import { newId, type EditingOf, type PackOf } from "../editing.ts";
import { foundHere } from "../found-here.ts";
import { letter, moved } from "../lists.ts";
import { partList } from "../parts.ts";
import { reasonRow } from "../reason-row.ts";
import { withoutWordsOf } from "../word-path.ts";

type Own = PackOf<"choice">;
const [LEAST, MOST] = [2, 10];

/** Kept in the order of the choices. */
const withAnswer = (own: Own, answer: readonly string[]): Own => ({
  ...own,
  answer: own.choices.filter((id) => answer.includes(id)),
});
const marked = (own: Own, id: string, isRight: boolean): Own =>
  own.select === "one"
    ? { ...own, answer: [id] }
    : withAnswer(own, isRight ? [...own.answer, id] : own.answer.filter((one) => one !== id));

/** One must stay marked: a pack holds no choice question without a right answer. */
function removed(own: Own, id: string): Own {
  const choices = own.choices.filter((one) => one !== id);
  const answer = own.answer.filter((one) => one !== id);
  return withoutWordsOf({ ...own, choices, answer: answer.length > 0 ? answer : choices.slice(0, 1) }, [id]);
}

export function choiceEditor(editing: EditingOf<"choice">): TemplateResult {
  const { view, question, change } = editing;
  const { t } = view;
  const found = foundHere(editing, null, "answer");
  const mark = (id: string, name: string): TemplateResult => {
    const isRight = question.answer.includes(id);
    const press = ({ target }: Event): void => {
      const isOn = target instanceof HTMLInputElement && target.checked;
      // The last right one stays: another has to be marked first.
      if (!isOn && question.answer.length === 1) {
        if (target instanceof HTMLInputElement) target.checked = true;
        return view.say(t.d("edit.one-stays"));
      }
      change("answer", (own) => marked(own, id, isOn));
    };
    return html`<label class="edit-mark"
      ><input
        type=${question.select === "one" ? "radio" : "checkbox"}
        name=${`right-${question.id}`}
        .checked=${isRight}
        aria-label=${t.d("edit.is-right", { item: name })}
        aria-describedby=${found.id}
        @change=${press}
      /><span aria-hidden="true">${t.d("edit.right")}</span></label
    >`;
  };
  return html`${radios(
    { name: `select-${question.id}`, legend: t.d("edit.select") },
    [
      { value: "one", label: t.d("edit.select-one") },
      { value: "many", label: t.d("edit.select-many") },
    ],
    question.select,
    (select) =>
      change("select", (own) => ({ ...own, select, answer: select === "one" ? own.answer.slice(0, 1) : own.answer })),
  )}
  ${found.shown}
  ${partList(editing, {
    legend: t.d("edit.answers"),
    how: t.d("edit.answers-how"),
    path: "choices",
    least: LEAST,
    most: MOST,
    parts: question.choices.map((id, at) => {
      const name = t.d("edit.choice", { letter: letter(at) });
      const isRight = question.answer.includes(id);
      return {
        id,
        name,
        fields: html`${mark(id, name)} ${wordsRow(editing, { label: name, path: `choices.${id}` })}
        ${isRight ? "" : reasonRow(editing, name, `reasons.${id}`)}`,
      };
    }),
    move: (own, from, to) => withAnswer({ ...own, choices: moved(own.choices, from, to) }, own.answer),
    remove: removed,
    add: {
      label: t.d("edit.add-choice"),
      make: (own) => ({ ...own, choices: [...own.choices, newId(own)] }),
    },
  })}`;
}
