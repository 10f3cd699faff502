/** Classes and their seats. They never leave this browser: no assignment and no link carries a name. */
import { html, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import { newId } from "../browser-ways.ts";
import { MOST_TITLE } from "../../domain/assignment/assignment.ts";
import type { DeskView } from "../desk-view.ts";
import { toldPlace, type Told } from "../parts/told.ts";
import { fieldOf } from "./field-of.ts";
import { addNames, cleanName } from "./name-list.ts";
import { oneClass } from "./one-class.ts";
import "../styles/classes.css";

function newClass(view: DeskView, told: Told): TemplateResult {
  const { t, store } = view;
  async function make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const name = cleanName(fieldOf(form, "name"));
    if (name === "") return;
    const { seats } = addNames([], fieldOf(form, "names"));
    const work = store.putClass({ id: newId(), name, seats });
    // What was typed stays until it is stored.
    if (await told.done(view, work, "classes.made", { name, count: seats.length })) form.reset();
  }
  return html`<form class="new-class card" @submit=${make} aria-labelledby="new-class">
    <h2 id="new-class">${t.d("classes.new")}</h2>
    <label class="desk-field"
      ><span>${t.d("classes.name")}</span
      ><input name="name" required maxlength=${MOST_TITLE} autocomplete="off" placeholder=${t.d("classes.name-as")}
    /></label>
    <label class="desk-field"
      ><span>${t.d("classes.names")}</span><small>${t.d("classes.names-how")}</small
      ><textarea name="names" rows="6" autocomplete="off" spellcheck="false"></textarea>
    </label>
    <p class="how">${t.d("classes.advice")}</p>
    <div class="row"><button class="main">${t.d("classes.make")}</button></div>
  </form>`;
}

export function createClasses(): (view: DeskView) => TemplateResult {
  const told = toldPlace();
  return (view) => {
    const { t, store } = view;
    const all = store.classes().toSorted((a, b) => a.name.localeCompare(b.name, t.lang, { numeric: true }));
    return html`<main class="desk-main classes">
      <h1 tabindex="-1" data-focus>${t.d("classes.heading")}</h1>
      <p class="lead">${t.d("classes.lead")}</p>
      ${told.shown(view)}
      <div class="class-list">
        ${repeat(
          all,
          ({ id }) => id,
          (own) => oneClass(view, own, told),
        )}
      </div>
      ${newClass(view, told)}
    </main>`;
  };
}
