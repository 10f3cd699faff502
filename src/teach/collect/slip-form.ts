/** Whose a slip is: a student of the class list, another name, or as it says itself. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { MOST_NAME } from "../desk-schema.ts";
import type { Judged } from "../judge/judged.ts";
import { canRemove, giveTo, remove, type SlipActs } from "./slip-acts.ts";

/** Stand for no student: a seat's value is its number. */
const [AS_SAID, OTHER] = ["as-said", "other"];

export function slipForm(acts: SlipActs, one: Judged): TemplateResult {
  const { view, own } = acts;
  const { t } = view;
  const seats = view.store.classes().find(({ id }) => id === own.classId)?.seats ?? [];
  const { student } = one.handedIn;
  const seat = seats.find(({ number, name }) => student !== null && (student === String(number) || student === name));
  const chosen = student === null ? AS_SAID : seat === undefined ? OTHER : String(seat.number);
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const data = new FormData(event.currentTarget);
    const [who, name] = [data.get("who"), data.get("name")];
    const typed = typeof name === "string" ? name.trim().toWellFormed() : "";
    if (who === OTHER && typed === "") {
      event.currentTarget.querySelector("input")?.focus();
      return;
    }
    const seated = seats.find(({ number }) => String(number) === who);
    void giveTo(acts, one, who === OTHER ? typed : seated === undefined ? null : seated.name || String(seated.number));
  };
  /** Whoever types a name means it. */
  const typed = (event: Event): void => {
    const form = event.currentTarget instanceof HTMLInputElement ? event.currentTarget.form : null;
    const select = form?.querySelector("select");
    if (select) select.value = OTHER;
  };
  const option = (value: string, words: string) =>
    html`<option value=${value} ?selected=${value === chosen}>${words}</option>`;
  return html`<form class="slip-form" @submit=${save}>
    <label
      ><span>${t.d("collect.belongs")}</span>
      <select name="who">
        ${option(AS_SAID, t.d("collect.as-said"))}
        ${seats.map(({ number, name }) => option(String(number), `${t.number(number)} ${name}`.trim()))}
        ${option(OTHER, t.d("collect.other-name"))}
      </select></label
    >
    <label
      ><span>${t.d("collect.other-name")}</span>
      <input
        name="name"
        maxlength=${MOST_NAME}
        autocomplete="off"
        .value=${chosen === OTHER ? (student ?? "") : ""}
        @input=${typed}
    /></label>
    <div class="row">
      <button class="main">${t.d("collect.keep")}</button>
      ${
        canRemove(view)
          ? html`<button type="button" class="quiet" @click=${() => void remove(acts, one)}>
              ${t.d("collect.remove")}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}
