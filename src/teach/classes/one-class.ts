/** A class: its list of seats, each line changed where it stands. */
import { html, type TemplateResult } from "lit/html.js";
import { MOST_TITLE, TIME_FACTORS } from "../../domain/assignment/assignment.ts";
import { ask, keepFocus } from "../../hud/dialogs/ask.ts";
import type { DeskClass, Seat } from "../desk-data.ts";
import { MOST_NAME, MOST_SEATS } from "../desk-schema.ts";
import type { DeskView } from "../desk-view.ts";
import type { Told } from "../parts/told.ts";
import { addNames, cleanName } from "./name-list.ts";
import { fieldOf } from "./field-of.ts";

interface Row {
  readonly view: DeskView;
  readonly own: DeskClass;
  readonly told: Told;
}

function put({ view, own, told }: Row, change: Partial<DeskClass>): Promise<boolean> {
  return told.done(view, view.store.putClass({ ...own, ...change }), "classes.kept", { name: change.name ?? own.name });
}

/** Keeps the line as it now reads. */
function changeSeat(row: Row, seat: Seat, change: Partial<Seat>): void {
  const seats = row.own.seats.map((one) => (one.number === seat.number ? { ...one, ...change } : one));
  // Not sorted anew: the line that is worked at stays under the hand.
  void put(row, { seats });
}

/** A number that another has is said at the field, and not taken. */
function changeNumber(row: Row, seat: Seat, input: HTMLInputElement): void {
  const number = input.valueAsNumber;
  const isTaken = row.own.seats.some((one) => one.number === number && one !== seat);
  input.setCustomValidity(isTaken ? row.view.t.d("classes.taken", { number }) : "");
  if (!input.reportValidity() || number === seat.number) return;
  changeSeat(row, seat, { number });
}

function seatRow(row: Row, seat: Seat): TemplateResult {
  const { view, own } = row;
  const { t } = view;
  const who = seat.name;
  const label = (part: "number" | "student" | "time"): string =>
    t.d("classes.of", { part: t.d(`classes.${part}`), who });
  const changed = (change: (input: HTMLInputElement) => void) => (event: Event) => {
    if (event.target instanceof HTMLInputElement) change(event.target);
  };
  const rename = (input: HTMLInputElement): void => {
    input.value = cleanName(input.value) || String(seat.number);
    changeSeat(row, seat, { name: input.value });
  };
  const factor = (event: Event): void => {
    const chosen = event.target instanceof HTMLSelectElement ? Number(event.target.value) : 1;
    changeSeat(row, seat, { factor: TIME_FACTORS.find((one) => one === chosen) ?? 1 });
  };
  const remove = (event: Event): void => {
    keepFocus(event);
    void put(row, { seats: own.seats.filter((one) => one !== seat) });
  };
  return html`<tr>
    <td>
      <input
        type="number"
        min="1"
        max=${MOST_SEATS}
        required
        aria-label=${label("number")}
        .value=${String(seat.number)}
        @change=${changed((input) => changeNumber(row, seat, input))}
      />
    </td>
    <td>
      <input
        aria-label=${label("student")}
        maxlength=${MOST_NAME}
        autocomplete="off"
        spellcheck="false"
        .value=${seat.name}
        @change=${changed(rename)}
      />
    </td>
    <td>
      <select aria-label=${label("time")} @change=${factor}>
        ${TIME_FACTORS.map(
          (one) =>
            html`<option value=${one} ?selected=${seat.factor === one}>
              ${one === 0 ? t.d("classes.unlimited") : t.d("classes.times", { factor: t.number(one) })}
            </option>`,
        )}
      </select>
    </td>
    <td>
      <button type="button" class="link" aria-label=${t.d("classes.remove-who", { who })} @click=${remove}>
        ${t.d("classes.remove")}
      </button>
    </td>
  </tr>`;
}

function moreNames(row: Row): TemplateResult {
  const { view, own, told } = row;
  const { t } = view;
  async function add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const list = addNames(own.seats, fieldOf(form, "names"));
    if (list.added === 0) return told.tell(view, "classes.none-new");
    const work = view.store.putClass({ ...own, seats: list.seats });
    if (await told.done(view, work, "classes.added", { count: list.added, name: own.name })) form.reset();
  }
  return html`<form @submit=${add}>
    <label class="desk-field"
      ><span>${t.d("classes.more")}</span><small>${t.d("classes.names-how")}</small
      ><textarea name="names" rows="4" required autocomplete="off" spellcheck="false"></textarea>
    </label>
    <div class="row"><button class="quiet">${t.d("classes.add")}</button></div>
  </form>`;
}

const seatTable = (row: Row): TemplateResult => {
  const { t } = row.view;
  return html`<table class="seats">
    <thead>
      <tr>
        <th scope="col">${t.d("classes.number")}</th>
        <th scope="col">${t.d("classes.student")}</th>
        <th scope="col">${t.d("classes.time")}</th>
        <th scope="col"><span class="unseen">${t.d("classes.remove")}</span></th>
      </tr>
    </thead>
    <tbody>
      ${row.own.seats.map((seat) => seatRow(row, seat))}
    </tbody>
  </table>`;
};

export function oneClass(view: DeskView, own: DeskClass, told: Told): TemplateResult {
  const { t, store } = view;
  const row: Row = { view, own, told };
  const rename = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const name = cleanName(event.target.value);
    if (event.target.reportValidity() && name !== "") void put(row, { name });
  };
  const remove = async (): Promise<void> => {
    if (await told.done(view, store.removeClass(own.id), "classes.deleted", { name: own.name }))
      document.querySelector<HTMLElement>("[data-focus]")?.focus();
  };
  return html`<details class="card class" data-home>
    <summary><b>${own.name}</b> <span class="how">${t.d("classes.seats", { count: own.seats.length })}</span></summary>
    <label class="desk-field"
      ><span>${t.d("classes.name")}</span
      ><input .value=${own.name} required maxlength=${MOST_TITLE} autocomplete="off" @change=${rename}
    /></label>
    ${own.seats.length === 0 ? null : seatTable(row)} ${moreNames(row)}
    <p class="how">${t.d("classes.time-how")}</p>
    ${ask(
      {
        label: t.d("classes.delete"),
        longLabel: t.d("home.act-of", { act: t.d("classes.delete"), title: own.name }),
        question: t.d("classes.delete-ask", { name: own.name }),
        yes: t.d("classes.delete-yes"),
        no: t.d("home.delete-no"),
      },
      () => void remove(),
    )}
  </details>`;
}
