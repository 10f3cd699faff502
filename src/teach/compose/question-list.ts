/** The questions of the road by their stops, and one's own by their packs: which are chosen. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { figuresOf } from "../../kinds/words.ts";
import type { DeskView } from "../desk-view.ts";
import { filtered, isFiltering } from "./filter.ts";
import type { Worded } from "../parts/tried-out.ts";
import { ROWS, type Form } from "./form.ts";
import { facets, stopName } from "./facets.ts";
import { packIdAt, type ListedQuestion } from "./own-bank.ts";
import { preview } from "./preview.ts";

interface List {
  readonly view: DeskView;
  readonly form: Form;
  readonly worded: ReadonlyMap<string, Worded>;
  readonly chosen: ReadonlySet<string>;
}

function choose({ view, form, chosen }: List, ids: readonly string[], on: boolean): void {
  const next = new Set(chosen);
  for (const id of ids)
    if (on) next.add(id);
    else next.delete(id);
  form.edit(view, { chosen: [...next] });
}

function row(list: List, asked: ListedQuestion): TemplateResult {
  const { view, form, worded, chosen } = list;
  const { t } = view;
  const { id, topic, difficulty, kind } = asked;
  const words = worded.get(id);
  const title = words?.text.title ?? t.d("desk.coming");
  const now = form.state().preview;
  const isOpen = now?.id === id;
  const look = (): void => {
    const seed = crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
    form.change(view, { preview: isOpen ? null : { id, seed, response: null, isAnswered: false } });
  };
  return html`<li class="bank-row" data-question=${id}>
    <label class="toggle"
      ><input
        type="checkbox"
        .checked=${live(chosen.has(id))}
        @change=${() => choose(list, [id], !chosen.has(id))}
      /><span
        ><b>${title}</b>
        <span class="prompt"
          >${words === undefined ? nothing : t.fill(words.text.prompt, figuresOf(words.question))}</span
        >
        <span class="marks"
          >${[t(`topic.${topic}`), t(`difficulty.${difficulty}`), t.d(`compose.kind-${kind}`)].join(" · ")}</span
        >
      </span></label
    >
    <button
      type="button"
      class="quiet small"
      aria-expanded=${isOpen}
      aria-label=${isOpen ? t.d("compose.preview-close") : t.d("compose.preview-of", { title })}
      @click=${look}
    >
      ${t.d(isOpen ? "compose.preview-close" : "compose.preview")}
    </button>
    ${isOpen && words !== undefined ? preview(view, form, words, now) : nothing}
  </li>`;
}

/** Buttons for many at once; `who` tells whose where the words alone do not. */
function several(list: List, shown: readonly ListedQuestion[], who: string): TemplateResult {
  const { t } = list.view;
  const ids = shown.map(({ id }) => id);
  const all = t.d("compose.all-of-these", { count: ids.length });
  const none = t.d("compose.none-of-these");
  const named = (act: string): string | typeof nothing =>
    who === "" ? nothing : t.d("home.act-of", { act, title: who });
  return html`<div class="row">
    <button type="button" class="quiet small" aria-label=${named(all)} @click=${() => choose(list, ids, true)}>
      ${all}
    </button>
    <button type="button" class="quiet small" aria-label=${named(none)} @click=${() => choose(list, ids, false)}>
      ${none}
    </button>
  </div>`;
}

function group(list: List, stop: string, shown: readonly ListedQuestion[]): TemplateResult {
  const { view, form, chosen } = list;
  const { t } = view;
  const { filter, turned, rows } = form.state();
  const isOpen = isFiltering(filter) !== turned.has(stop);
  const name = stopName(view, stop, form.own.packs(view));
  const own = shown.filter(({ id }) => chosen.has(id)).length;
  const turn = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isOpen) return;
    const next = new Set(turned);
    if (!next.delete(stop)) next.add(stop);
    form.change(view, { turned: next });
  };
  return html`<details class="stop-group" data-stop=${stop} .open=${live(isOpen)} @toggle=${turn}>
    <summary>
      <b ?data-own=${packIdAt(stop) !== null}>${name}</b>
      <span class="how" ?data-some=${own > 0}>${t.d("compose.group", { chosen: own, count: shown.length })}</span>
    </summary>
    ${
      isOpen
        ? html`${several(list, shown, name)}
            <ul>
              ${repeat(
                shown.slice(0, rows),
                ({ id }) => id,
                (asked) => row(list, asked),
              )}
            </ul>
            ${
              shown.length > rows
                ? html`<button type="button" class="quiet" @click=${() => form.change(view, { rows: rows + ROWS })}>
                    ${t.d("compose.more-rows", { count: Math.min(ROWS, shown.length - rows) })}
                  </button>`
                : nothing
            }`
        : nothing
    }
  </details>`;
}

export function questionList(view: DeskView, form: Form, worded: ReadonlyMap<string, Worded>): TemplateResult {
  const { t } = view;
  const { draft, filter, wasChosen } = form.state();
  const chosen = new Set(draft.chosen);
  const list: List = { view, form, worded, chosen };
  const textOf = ({ id }: ListedQuestion): string => {
    const words = worded.get(id);
    return words === undefined ? "" : `${words.text.title} ${t.fill(words.text.prompt, figuresOf(words.question))}`;
  };
  const shown = filtered(form.bank(view), filter, { chosen: new Set([...wasChosen, ...chosen]), textOf });
  return html`<section aria-labelledby="compose-choose" class="choosing">
    <h2 id="compose-choose" tabindex="-1">${t.d("compose.choose")}</h2>
    ${facets(view, form)}
    <p class="found" role="status">
      ${shown.length === 0 ? t.d("compose.found-none") : t.d("compose.found", { count: shown.length })}
    </p>
    ${shown.length === 0 ? nothing : several(list, shown, "")}
    <div class="groups">
      ${repeat(
        [...new Set(shown.map(({ stop }) => stop))],
        (stop) => stop,
        (stop) =>
          group(
            list,
            stop,
            shown.filter((question) => question.stop === stop),
          ),
      )}
    </div>
  </section>`;
}
