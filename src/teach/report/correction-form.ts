/** Where a key was wrong: another one, right for all, or left out. Everything is marked anew, and can be taken back. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import type { Question } from "../../domain/question.ts";
import { keepFocus } from "../../hud/dialogs/ask.ts";
import type { Correction, DeskAssignment } from "../desk-data.ts";
import { readCorrection } from "./read-correction.ts";
import type { Report } from "./screen.ts";
import { textOf } from "./words-of.ts";

const without = (own: DeskAssignment, question: string): DeskAssignment["corrections"] =>
  Object.fromEntries(Object.entries(own.corrections).filter(([id]) => id !== question));

function radio(as: string, now: string, label: string): TemplateResult {
  return html`<label class="option"
    ><input type="radio" name="as" value=${as} ?checked=${as === now} required /> ${label}</label
  >`;
}

/** The part of the form that only this kind of question has; none where nothing but the common ways fits. */
function otherKey({ view, results }: Report, question: Question, now: Correction | undefined): TemplateResult | null {
  const { t } = view;
  switch (question.kind) {
    case "choice": {
      const text = textOf(results.content, question);
      const answer = now?.as === "choices" ? now.answer : question.answer;
      return html`${radio("choices", now?.as ?? "choices", t.d("item.fix-choices"))}
        <fieldset class="fix-more">
          <legend class="unseen">${t.d("item.fix-choices")}</legend>
          ${question.choices.map(
            (id) =>
              html`<label class="option"
                ><input type="checkbox" name="answer" value=${id} ?checked=${answer.includes(id)} />
                ${text.choices[id] ?? id}</label
              >`,
          )}
        </fieldset>`;
    }
    case "true-false": {
      const other = t(question.answer ? "question.false" : "question.true");
      return radio("value", now?.as ?? "value", t.d("item.fix-side", { answer: other }));
    }
    case "numeric": {
      const { value, tolerance } = now?.as === "number" ? now : question;
      const { unit = question.unit } = textOf(results.content, question);
      return html`${radio("number", now?.as ?? "number", t.d("item.fix-number"))}
        <div class="fix-more row">
          <label class="field"
            ><span>${t.d("item.fix-value", { unit })}</span><input type="number" name="value" step="any" value=${value}
          /></label>
          <label class="field"
            ><span>${t.d("item.fix-tolerance", { unit })}</span
            ><input type="number" name="tolerance" min="0" step="any" value=${tolerance}
          /></label>
        </div>`;
    }
    default:
      return null;
  }
}

export function correctionForm(report: Report, question: Question): TemplateResult {
  const { view, own, told } = report;
  const { t, store } = view;
  const now = own.corrections[question.id];
  const other = otherKey(report, question, now);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const correction = readCorrection(question, new FormData(form));
    if (correction === null) return told.tell(view, "item.fix-fault");
    keepFocus(event); // the form is made anew
    const corrections = { ...own.corrections, [question.id]: correction };
    void told.done(view, store.putAssignment({ ...own, corrections }), "item.fixed");
  };
  const undo = (event: Event): void => {
    keepFocus(event); // the button goes with the correction
    const corrections = without(own, question.id);
    void told.done(view, store.putAssignment({ ...own, corrections }), "item.unfixed");
  };
  return html`<section class="card correction" data-home>
    <h2 tabindex="-1">${t.d("item.fix-heading")}</h2>
    ${
      now === undefined
        ? html`<p class="how">${t.d("item.fix-how")}</p>`
        : html`<p class="note">${t.d(`item.fixed-${now.as}`)}</p>
            <div class="row">
              <button type="button" class="quiet" @click=${undo}>${t.d("item.unfix")}</button>
            </div>`
    }
    ${keyed(
      // Another question, or another correction, is another form, and folded.
      `${question.id} ${JSON.stringify(now ?? null)}`,
      html`<details>
        <summary>${t.d(now === undefined ? "item.fix-open" : "item.fix-other")}</summary>
        <form @submit=${submit}>
          <fieldset>
            <legend>${t.d("item.fix-legend")}</legend>
            ${other ?? nothing} ${radio("right-for-all", now?.as ?? "", t.d("item.fix-right-for-all"))}
            ${radio("left-out", now?.as ?? "", t.d("item.fix-left-out"))}
          </fieldset>
          <div class="row"><button class="main">${t.d("item.fix-do")}</button></div>
        </form>
      </details>`,
    )}
  </section>`;
}
