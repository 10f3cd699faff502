/** Search and filters: what the list shows. */
import { html, type TemplateResult } from "lit/html.js";
import { TOPICS } from "../../domain/question-base.ts";
import type { MessageKey } from "../../i18n/translator.ts";
import { KINDS } from "../../kinds/rules.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { DeskView } from "../desk-view.ts";
import { chip } from "./fields.ts";
import { DIFFICULTIES, isFiltering, NO_FILTER, type Filter } from "./filter.ts";
import type { Form } from "./form.ts";
import { packIdAt, packName } from "./own-bank.ts";

/** `packs`: own questions, which stand under their pack's name. */
export function stopName({ t }: Pick<DeskView, "t">, stop: string, packs: readonly Pack[]): string {
  const id = packIdAt(stop);
  if (id === null) return t(`place.${stop}` as MessageKey); // the checks hold a name for every stop
  const pack = packs.find((one) => one.id === id);
  return t.d("compose.own", { pack: pack === undefined ? id : packName(pack, t.lang) });
}

/** Open from the first where there is room. */
const isWide = (): boolean => matchMedia("(min-width: 60rem)").matches;

interface Facet<Item> {
  readonly legend: string;
  readonly items: readonly Item[];
  readonly label: (item: Item) => string;
  readonly taken: readonly Item[];
  readonly change: (taken: readonly Item[]) => void;
}
const facet = <Item>({ legend, items, label, taken, change }: Facet<Item>): TemplateResult =>
  html`<fieldset class="facet">
    <legend>${legend}</legend>
    <div class="chips">
      ${items.map((item) =>
        chip(label(item), taken.includes(item), (on) =>
          change(on ? [...taken, item] : taken.filter((other) => other !== item)),
        ),
      )}
    </div>
  </fieldset>`;

export function facets(view: DeskView, form: Form): TemplateResult {
  const { t } = view;
  const packs = form.own.packs(view);
  const { filter } = form.state();
  const set = (part: Partial<Filter>): void => form.filter(view, part);
  const typed = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) set({ search: target.value });
  };
  return html`<div class="facets">
    <label class="desk-field search"
      ><span>${t.d("compose.search")}</span
      ><input
        type="search"
        maxlength="200"
        autocomplete="off"
        placeholder=${t.d("compose.search-as")}
        .value=${filter.search}
        @input=${typed}
    /></label>
    <details ?open=${isWide()}>
      <summary>${t.d("compose.filters")}</summary>
      ${facet({
        legend: t.d("compose.stops"),
        items: [...new Set(form.bank(view).map(({ stop }) => stop))],
        label: (stop) => stopName(view, stop, packs),
        taken: filter.stops,
        change: (stops) => set({ stops }),
      })}
      ${facet({
        legend: t.d("compose.topics"),
        items: TOPICS,
        label: (topic) => t(`topic.${topic}`),
        taken: filter.topics,
        change: (topics) => set({ topics }),
      })}
      ${facet({
        legend: t.d("compose.kinds"),
        items: KINDS,
        label: (kind) => t.d(`compose.kind-${kind}`),
        taken: filter.kinds,
        change: (kinds) => set({ kinds }),
      })}
      ${facet({
        legend: t.d("compose.difficulties"),
        items: DIFFICULTIES,
        label: (difficulty) => t(`difficulty.${difficulty}`),
        taken: filter.difficulties,
        change: (difficulties) => set({ difficulties }),
      })}
    </details>
    <div class="row">
      ${chip(t.d("compose.only-chosen"), filter.onlyChosen, (onlyChosen) => set({ onlyChosen }))}
      ${
        // It stays when there is nothing to clear: the focus must not vanish with it.
        html`<button type="button" class="link" aria-disabled=${!isFiltering(filter)} @click=${() => set(NO_FILTER)}>
          ${t.d("compose.clear")}
        </button>`
      }
    </div>
  </div>`;
}
