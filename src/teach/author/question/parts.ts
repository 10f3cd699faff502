/** What a question is made of, one under another: each part with its fields, and ways to move it, take it out, add one. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { PackQuestion } from "../../../domain/pack/pack.ts";
import type { Editing } from "./editing.ts";
import { foundHere } from "./found-here.ts";

export interface Part {
  readonly id: string;
  /** "Choice B". */
  readonly name: string;
  readonly fields: TemplateResult;
}
export interface PartList<Own extends PackQuestion> {
  readonly legend: string;
  readonly how?: string;
  /** As the linter names the list. */
  readonly path: string;
  readonly parts: readonly Part[];
  readonly least: number;
  readonly most: number;
  /** Null where their order says nothing. */
  readonly move: ((question: Own, from: number, to: number) => Own) | null;
  readonly remove: (question: Own, id: string) => Own;
  readonly add: { readonly label: string; readonly make: (question: Own) => Own };
}

export function partList<Own extends PackQuestion>(editing: Editing<Own>, list: PartList<Own>): TemplateResult {
  const { view, change, thenFocus } = editing;
  const { t } = view;
  const { legend, how, path, parts, least, most, move, remove, add } = list;
  const found = foundHere(editing, null, path);
  const step = (part: Part, at: number, to: number, way: "up" | "down"): TemplateResult => {
    const can = to >= 0 && to < parts.length;
    const press = (): void => {
      if (!can || move === null) return;
      change(`${path}.order`, (question) => move(question, at, to));
      view.say(t.d("edit.moved", { item: part.name, number: to + 1 }));
      thenFocus(`[data-act="${way}"][data-part="${part.id}"]`);
    };
    return html`<button
      type="button"
      class="quiet step"
      data-act=${way}
      data-part=${part.id}
      aria-label=${t.d(way === "up" ? "edit.up" : "edit.down", { item: part.name })}
      aria-disabled=${!can}
      @click=${press}
    >
      ${way === "up" ? "↑" : "↓"}
    </button>`;
  };
  const takeOut = (part: Part, at: number): void => {
    change(`${path}.remove.${part.id}`, (question) => remove(question, part.id));
    view.say(t.d("edit.removed", { item: part.name }));
    const next = parts[at + 1] ?? parts[at - 1];
    if (next !== undefined) thenFocus(`[data-own="${next.id}"] textarea, [data-own="${next.id}"] input`);
  };
  return html`<fieldset class="edit-parts" data-list=${path}>
    <legend>${legend}</legend>
    ${how === undefined ? nothing : html`<p class="how">${how}</p>`} ${found.shown}
    <ol>
      ${parts.map(
        (part, at) =>
          html`<li data-own=${part.id}>
            <div class="part-fields">${part.fields}</div>
            <div class="part-acts">
              ${move === null ? nothing : html`${step(part, at, at - 1, "up")} ${step(part, at, at + 1, "down")}`}
              ${
                parts.length <= least
                  ? nothing
                  : html`<button
                      type="button"
                      class="quiet step"
                      aria-label=${t.d("edit.remove", { item: part.name })}
                      @click=${() => takeOut(part, at)}
                    >
                      ✕
                    </button>`
              }
            </div>
          </li>`,
      )}
    </ol>
    ${
      parts.length >= most
        ? nothing
        : html`<button
            type="button"
            class="quiet"
            @click=${() => {
              change(`${path}.add`, add.make);
              thenFocus(`[data-list="${path}"] > ol > li:last-child textarea`);
            }}
          >
            ${add.label}
          </button>`
    }
  </fieldset>`;
}
