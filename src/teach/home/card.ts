/** An assignment on the desk. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { ask, keepFocus } from "../../hud/dialogs/ask.ts";
import type { DeskAssignment } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { routeText } from "../route.ts";
import type { HomeActs } from "./acts.ts";

function tags({ t }: DeskView, own: DeskAssignment): TemplateResult {
  return html`${own.isSample ? html`<span class="tag">${t.d("home.sample-tag")}</span>` : nothing}
  ${own.version > 1 ? html`<span class="tag">${t.d("home.version", { number: own.version })}</span>` : nothing}
  ${own.closedAt === null ? nothing : html`<span class="tag" data-tag="closed">${t.d("home.closed")}</span>`}`;
}

/** What is known of it, in a few words each. */
function facts({ t, store }: DeskView, own: DeskAssignment, slips: number | null): TemplateResult {
  const { assignment, classId } = own;
  const given = store.classes().find(({ id }) => id === classId);
  const came =
    slips === null
      ? t.d("desk.coming")
      : given === undefined
        ? t.d("home.came", { count: slips })
        : t.d("home.came-of", { count: slips, seats: given.seats.length });
  return html`<ul class="facts-row">
    <li>${t.d("home.questions", { count: assignment.count })}</li>
    <li>${given === undefined ? t.d("home.no-class") : given.name}</li>
    ${assignment.due === null ? nothing : html`<li>${t.d("home.due", { date: t.moment(new Date(assignment.due)) })}</li>`}
    <li><b>${came}</b></li>
  </ul>`;
}

function keyBanner(view: DeskView, own: DeskAssignment, acts: HomeActs): TemplateResult {
  const { t } = view;
  const save = (event: Event): void => {
    keepFocus(event); // the reminder goes with it
    void acts.saveKey(view, own);
  };
  return html`<div class="key-banner">
    <p><b>${t.d("home.key")}</b> ${t.d("home.key-why")}</p>
    <button type="button" class="quiet" @click=${save}>${t.d("home.key-save")}</button>
  </div>`;
}

export function card(view: DeskView, own: DeskAssignment, acts: HomeActs, slips: number | null): TemplateResult {
  const { t } = view;
  const { id, assignment, closedAt } = own;
  const to = (name: "share" | "collect" | "table" | "edit"): string => routeText({ name, id });
  const named = (key: "home.share" | "home.collect" | "home.results"): string =>
    t.d("home.act-of", { act: t.d(key), title: assignment.title });
  return html`<article class="card" data-home aria-labelledby=${`a-${id}`} ?data-closed=${closedAt !== null}>
    <h3 id=${`a-${id}`} tabindex="-1">${assignment.title} ${tags(view, own)}</h3>
    ${facts(view, own, slips)} ${own.keySavedAt === null && !own.isSample ? keyBanner(view, own, acts) : nothing}
    <div class="row">
      <a class="quiet strong" href=${to("share")} aria-label=${named("home.share")}>${t.d("home.share")}</a>
      <a class="quiet strong" href=${to("collect")} aria-label=${named("home.collect")}>${t.d("home.collect")}</a>
      <a class="quiet strong" href=${to("table")} aria-label=${named("home.results")}>${t.d("home.results")}</a>
      <details class="more">
        <summary class="quiet" aria-label=${t.d("home.act-of", { act: t.d("home.more"), title: assignment.title })}>
          ${t.d("home.more")}
        </summary>
        <div class="row">
          <a class="quiet" href=${to("edit")}>${t.d("home.edit")}</a>
          <button type="button" class="quiet" @click=${() => void acts.duplicate(view, own)}>
            ${t.d("home.duplicate")}
          </button>
          <button type="button" class="quiet" @click=${() => void acts.close(view, own)}>
            ${t.d(closedAt === null ? "home.close" : "home.reopen")}
          </button>
          ${
            own.keySavedAt === null || own.isSample
              ? nothing
              : html`<button type="button" class="quiet" @click=${() => void acts.saveKey(view, own)}>
                  ${t.d("home.key-again")}
                </button>`
          }
          ${ask(
            {
              label: t.d("home.delete"),
              longLabel: t.d("home.act-of", { act: t.d("home.delete"), title: assignment.title }),
              question: t.d("home.delete-ask", { title: assignment.title, count: slips ?? 0 }),
              yes: t.d("home.delete-yes"),
              no: t.d("home.delete-no"),
            },
            () => void acts.remove(view, own),
          )}
        </div>
      </details>
    </div>
  </article>`;
}
