/** The choices for the paper; only those that change what is to be printed. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { numberField, picker, radios, textField, toggle } from "../compose/fields.ts";
import type { DeskView } from "../desk-view.ts";
import { classChoice } from "./certified.ts";
import { letterOf } from "./letters.ts";
import { MOST_NAMES, MOST_PRINTED, MOST_VARIANTS, PAPERS, rangeOf, type Options } from "./options.ts";
import { nextSeed, readMark } from "./sheet-mark.ts";

/** What the questions offer. */
export interface Offer {
  readonly count: number;
  readonly hasHints: boolean;
  readonly hasSources: boolean;
  /** Of an assignment, students with results; null where there are none to be had. */
  readonly results: number | null;
  /** Of the sheet as it is now. */
  readonly mark: string;
}
export interface FormOf {
  readonly options: Options;
  readonly offer: Offer;
  readonly change: (part: Partial<Options>) => void;
}

function range({ t }: DeskView, { options, offer, change }: FormOf): TemplateResult | typeof nothing {
  if (offer.count < 2) return nothing;
  const [first, end] = rangeOf(options, offer.count);
  return html`<fieldset>
    <legend>${t.d("print.range")}</legend>
    <div class="pair-of">
      ${numberField({ label: t.d("print.from"), value: first + 1, most: offer.count, change: (from) => change({ from }) })}
      ${numberField({ label: t.d("print.to"), value: end, most: offer.count, change: (to) => change({ to }) })}
    </div>
    ${
      offer.count > MOST_PRINTED
        ? html`<p class="how">${t.d("print.range-how", { count: offer.count, most: MOST_PRINTED })}</p>`
        : nothing
    }
  </fieldset>`;
}

function markField({ t }: DeskView, { options, offer, change }: FormOf): TemplateResult {
  const typed = options.mark === null ? null : readMark(options.mark);
  const isOther = typed !== null && typed.check !== null && offer.mark !== `${typed.seed}-${typed.check}`;
  return html`${textField({
    label: t.d("print.mark"),
    value: options.mark ?? offer.mark,
    most: 12,
    how: t.d("print.mark-how"),
    change: (mark) => change({ mark, seed: readMark(mark)?.seed ?? options.seed }),
  })}
  ${options.mark !== null && typed === null ? html`<p class="print-warning">${t.d("print.mark-none")}</p>` : nothing}
  ${isOther ? html`<p class="print-warning">${t.d("print.mark-other", { mark: offer.mark })}</p>` : nothing}
  ${
    options.isShuffled
      ? html`<button type="button" class="quiet" @click=${() => change({ seed: nextSeed(options.seed), mark: null })}>
          ${t.d("print.anew")}
        </button>`
      : nothing
  }`;
}

function drawing(view: DeskView, form: FormOf): TemplateResult {
  const { t } = view;
  const { options, change } = form;
  const letters = (count: number): string => Array.from({ length: count }, (_, at) => letterOf(t.lang, at)).join(", ");
  const counts = Array.from({ length: MOST_VARIANTS }, (_, at) => ({ value: at + 1, label: letters(at + 1) }));
  return html`${range(view, form)}
  ${radios(
    { name: "order", legend: t.d("print.order") },
    [
      { value: false, label: t.d("print.order-own") },
      { value: true, label: t.d("print.order-shuffled") },
    ],
    options.isShuffled,
    (isShuffled) => change({ isShuffled }),
  )}
  ${
    options.isShuffled
      ? picker(t.d("print.variants"), counts, options.variants, (variants) => change({ variants }))
      : nothing
  }
  ${markField(view, form)}`;
}

function look({ t }: DeskView, { options, change }: FormOf): TemplateResult {
  return html`${radios(
    { name: "columns", legend: t.d("print.columns") },
    [
      { value: "1", label: t.d("print.columns-one") },
      { value: "2", label: t.d("print.columns-two") },
    ],
    String(options.columns),
    (columns) => change({ columns: columns === "2" ? 2 : 1 }),
  )}
  ${toggle(t.d("print.large"), options.isLarge, (isLarge) => change({ isLarge }))}`;
}

function names({ t, store }: DeskView, { options, offer, change }: FormOf): TemplateResult {
  const ways = [
    ...store.classes().map((own) => ({ value: classChoice(own), label: own.name })),
    { value: "typed", label: t.d("print.names-typed") },
    { value: "blank", label: t.d("print.names-blank") },
  ];
  const { names: way, typed, blanks } = options;
  const list = html`${picker(t.d("print.names"), ways, way, (next) => change({ names: next }))}
  ${
    way === "typed"
      ? textField({
          label: t.d("print.names-list"),
          value: typed,
          most: MOST_NAMES * 60,
          rows: 6,
          how: t.d("print.names-how"),
          change: (next) => change({ typed: next }),
        })
      : nothing
  }
  ${
    way === "blank"
      ? numberField({
          label: t.d("print.blanks"),
          value: blanks,
          most: MOST_NAMES,
          change: (next) => change({ blanks: next }),
        })
      : nothing
  }`;
  const day = ({ target }: Event): void => change({ date: target instanceof HTMLInputElement ? target.value : "" });
  return html`${
      offer.results === null
        ? nothing
        : toggle(t.d("print.results", { count: offer.results }), options.results, (results) => change({ results }))
    }
    ${offer.results !== null && options.results ? nothing : list}
    <label class="desk-field"
      ><span>${t.d("print.date")}</span><input type="date" .value=${options.date} @change=${day} /><small
        >${t.d("print.date-how")}</small
      ></label
    >`;
}

function extras({ t }: DeskView, { options, offer, change }: FormOf): TemplateResult {
  const { paper } = options;
  const hasKey = paper === "key" || paper === "cards";
  return html`<div>
    ${paper === "worksheet" ? toggle(t.d("print.working"), options.working, (working) => change({ working })) : nothing}
    ${
      paper === "worksheet" && offer.hasHints
        ? toggle(t.d("print.hints"), options.hints, (hints) => change({ hints }))
        : nothing
    }
    ${
      hasKey
        ? toggle(t.d("print.explanations"), options.explanations, (explanations) => change({ explanations }))
        : nothing
    }
    ${
      paper !== "cards" && offer.hasSources
        ? toggle(t.d("print.sources"), options.sources, (sources) => change({ sources }))
        : nothing
    }
  </div>`;
}

export function optionsForm(view: DeskView, form: FormOf): TemplateResult {
  const { t } = view;
  const { options, change } = form;
  const { paper } = options;
  return html`${radios(
    { name: "paper", legend: t.d("print.what"), how: t.d(`print.what-${paper}-how`) },
    PAPERS.map((value) => ({ value, label: t.d(`print.what-${value}`) })),
    paper,
    (next) => change({ paper: next }),
  )}
  ${paper === "certificates" ? names(view, form) : nothing}
  ${paper === "cards" ? html`${range(view, form)} ${extras(view, form)}` : nothing}
  ${
    paper === "worksheet" || paper === "key"
      ? html`${drawing(view, form)} ${look(view, form)} ${extras(view, form)}`
      : nothing
  }`;
}
