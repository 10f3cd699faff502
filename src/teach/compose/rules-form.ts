/** The rules of an assignment: how it is asked, and what its students are told. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import {
  FEEDBACKS,
  MOST_ATTEMPTS,
  MOST_MINUTES,
  MOST_NOTE,
  MOST_QUESTIONS,
  MOST_TITLE,
  ORDERS,
} from "../../domain/assignment/assignment.ts";
import { LANGUAGES, LANGUAGE_NAMES } from "../../i18n/languages.ts";
import type { DeskView } from "../desk-view.ts";
import type { Draft } from "./draft.ts";
import { numberField, picker, radios, textField, timeField, toggle } from "./fields.ts";
import type { Form } from "./form.ts";

interface Part {
  readonly view: DeskView;
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
}

function about({ view, draft, set }: Part, suggested: string): TemplateResult {
  const { t, store } = view;
  const classes = store.classes().map(({ id, name }) => ({ value: id, label: name }));
  return html`<div class="card" role="group" aria-labelledby="compose-about">
    <h2 id="compose-about">${t.d("compose.about")}</h2>
    ${textField({
      label: t.d("compose.title"),
      value: draft.title,
      most: MOST_TITLE,
      how: t.d("compose.title-how", { title: suggested }),
      change: (title) => set({ title }),
    })}
    ${textField({
      label: t.d("compose.note"),
      value: draft.note,
      most: MOST_NOTE,
      rows: 2,
      how: t.d("compose.note-left", { count: MOST_NOTE - draft.note.length }),
      change: (note) => set({ note }),
    })}
    ${picker(
      t.d("compose.class"),
      [{ value: null, label: t.d("compose.class-none") }, ...classes],
      classes.some(({ value }) => value === draft.classId) ? draft.classId : null,
      (classId) => set({ classId }),
      t.d("compose.class-how"),
    )}
  </div>`;
}

function asking({ view, draft, set }: Part): TemplateResult {
  const { t } = view;
  const langs = LANGUAGES.map((lang) => ({ value: lang, label: LANGUAGE_NAMES[lang] }));
  return html`<div class="card" role="group" aria-labelledby="compose-asking">
    <h2 id="compose-asking">${t.d("compose.asking")}</h2>
    ${radios(
      { name: "compose-count", legend: t.d("compose.count") },
      [
        { value: false, label: t.d("compose.count-all") },
        { value: true, label: t.d("compose.count-some") },
      ],
      draft.isDrawn,
      (isDrawn) => set({ isDrawn }),
    )}
    ${
      draft.isDrawn
        ? numberField({
            label: t.d("compose.count-number"),
            value: draft.count,
            most: MOST_QUESTIONS,
            change: (count) => set({ count }),
          })
        : nothing
    }
    ${radios(
      { name: "compose-order", legend: t.d("compose.order"), how: t.d("compose.order-how") },
      ORDERS.map((value) => ({ value, label: t.d(`compose.order-${value}`) })),
      draft.order,
      (order) => set({ order }),
    )}
    ${picker(t.d("compose.lang"), [{ value: null, label: t.d("compose.lang-free") }, ...langs], draft.lang, (lang) =>
      set({ lang }),
    )}
  </div>`;
}

function answering({ view, draft, set }: Part): TemplateResult {
  const { t } = view;
  return html`<div class="card" role="group" aria-labelledby="compose-answering">
    <h2 id="compose-answering">${t.d("compose.answering")}</h2>
    ${radios(
      { name: "compose-feedback", legend: t.d("compose.feedback") },
      FEEDBACKS.map((value) => ({ value, label: t.d(`compose.feedback-${value}`) })),
      draft.feedback,
      (feedback) => set({ feedback }),
    )}
    ${toggle(t.d("compose.hints"), draft.hints, (hints) => set({ hints }))}
    ${toggle(t.d("compose.certainty"), draft.certainty, (certainty) => set({ certainty }))}
  </div>`;
}

function limits({ view, draft, set }: Part): TemplateResult {
  const { t } = view;
  const attempts = Array.from({ length: MOST_ATTEMPTS + 1 }, (_, value) => ({
    value,
    label: value === 0 ? t.d("compose.attempts-any") : t.d("compose.attempts-of", { count: value }),
  }));
  return html`<div class="card" role="group" aria-labelledby="compose-limits">
    <h2 id="compose-limits">${t.d("compose.limits")}</h2>
    ${picker(t.d("compose.attempts"), attempts, draft.attempts, (taken) => set({ attempts: taken }))}
    <div class="pair-of">
      ${toggle(t.d("compose.limit"), draft.isLimited, (isLimited) => set({ isLimited }))}
      ${
        draft.isLimited
          ? numberField({
              label: t.d("compose.limit-minutes"),
              value: draft.minutes,
              most: MOST_MINUTES,
              change: (minutes) => set({ minutes }),
            })
          : nothing
      }
    </div>
    ${draft.isLimited ? html`<p class="how">${t.d("compose.limit-how", { share: t.d("desk.tab-share") })}</p>` : nothing}
    <div class="pair-of">
      ${toggle(t.d("compose.pass"), draft.hasPass, (hasPass) => set({ hasPass }))}
      ${
        draft.hasPass
          ? numberField({
              label: t.d("compose.pass-percent"),
              value: draft.pass,
              most: 100,
              change: (pass) => set({ pass }),
            })
          : nothing
      }
    </div>
    <div class="pair-of" role="group" aria-describedby="compose-times">
      ${timeField(t.d("compose.opens"), draft.opens, (opens) => set({ opens }))}
      ${timeField(t.d("compose.due"), draft.due, (due) => set({ due }))}
    </div>
    <p class="how" id="compose-times">${t.d("compose.times-how")}</p>
  </div>`;
}

/** `suggested`: what it is called where the teacher gives no title. */
export function rulesForm(view: DeskView, form: Form, suggested: string): TemplateResult {
  const part: Part = { view, draft: form.state().draft, set: (changed) => form.edit(view, changed) };
  return html`<div class="rules">${about(part, suggested)} ${asking(part)} ${answering(part)} ${limits(part)}</div>`;
}
