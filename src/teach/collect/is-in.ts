/** All that was handed in for an assignment, with what the desk makes of it, and what may be done about it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import type { DeskAssignment, HandedIn } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import type { Judged } from "../judge/judged.ts";
import { addBack, nameOf, type SlipActs } from "./slip-acts.ts";
import { slipForm } from "./slip-form.ts";
import { reasons, verdictTag } from "./verdict-words.ts";

export interface ListState {
  /** How many more rows than at first are shown. */
  shown: number;
  /** The slip that is being changed. */
  open: string | null;
  /** What was removed last, until it is brought back or the next one goes. */
  removed: { readonly slip: HandedIn; readonly who: string } | null;
}
const STEP = 100;

function row(acts: SlipActs, one: Judged): TemplateResult {
  const { view, state } = acts;
  const { t } = view;
  const { handedIn, attempt } = one;
  const { id, code, via, receivedAt } = handedIn;
  const isOpen = state.open === id;
  const toggle = (): void => {
    state.open = isOpen ? null : id;
    view.redraw();
  };
  const number = attempt?.number ?? code?.attempt;
  return html`<tr data-verdict=${one.verdict}>
      <th scope="row">${nameOf(view, one)}</th>
      <td>
        ${verdictTag(t, one)}
        ${code === null ? nothing : html`<span class="how">${t.d("collect.says", { share: t.percent(code.share) })}</span>`}
        ${reasons(t, one)}
      </td>
      <td>${number === undefined ? "–" : t.number(number)}</td>
      <td>${t.d(`collect.via-${via}`)}</td>
      <td>${t.moment(new Date(receivedAt))}</td>
      <td>
        <button
          type="button"
          class="quiet"
          aria-expanded=${isOpen}
          data-change=${id}
          aria-label=${t.d("collect.change-of", { who: nameOf(view, one) })}
          @click=${toggle}
        >
          ${t.d("collect.change")}
        </button>
      </td>
    </tr>
    ${
      isOpen
        ? html`<tr class="changing">
            <td colspan="6">${slipForm(acts, one)}</td>
          </tr>`
        : nothing
    }`;
}

function removed(acts: SlipActs): TemplateResult | typeof nothing {
  const { view, state } = acts;
  if (state.removed === null) return nothing;
  return html`<p class="undo">
    <span>${view.t.d("collect.removed", { who: state.removed.who })}</span>
    <button type="button" class="quiet" data-undo @click=${() => void addBack(acts)}>
      ${view.t.d("collect.undo")}
    </button>
  </p>`;
}

export function isIn(view: DeskView, own: DeskAssignment, state: ListState): TemplateResult {
  const { t } = view;
  const results = view.results(own);
  const acts: SlipActs = { view, own, state };
  const judged = (results?.judged ?? []).toReversed();
  const shown = STEP + state.shown;
  const more = (): void => {
    state.shown += STEP;
    view.redraw();
  };
  const heads = ["student", "verdict", "attempt", "via", "when"] as const;
  const table = html`<div class="wide" tabindex="0" role="group" aria-labelledby="is-in">
    <table class="is-in">
      <thead>
        <tr>
          ${heads.map((name) => html`<th scope="col">${t.d(`collect.col-${name}`)}</th>`)}
          <th scope="col"><span class="unseen">${t.d("collect.change")}</span></th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          judged.slice(0, shown),
          ({ handedIn }) => handedIn.id,
          (one) => row(acts, one),
        )}
      </tbody>
    </table>
  </div>`;
  return html`<section aria-labelledby="is-in">
    <h2 id="is-in" tabindex="-1">${t.d("collect.in")}</h2>
    ${removed(acts)}
    ${
      results === null
        ? html`<p class="how" aria-busy="true">${t.d("collect.in-coming")}</p>`
        : judged.length === 0
          ? html`<p>${t.d("collect.in-none")}</p>`
          : html`<p>${t.d("collect.in-count", { count: judged.length })}</p>
              ${table}`
    }
    ${
      judged.length <= shown
        ? nothing
        : html`<button type="button" class="quiet" @click=${more}>
            ${t.d("collect.more", { count: judged.length - shown })}
          </button>`
    }
  </section>`;
}
