import { html, type TemplateResult } from "lit/html.js";
import { listFormat } from "../../domain/number-style.ts";
import { stopProgress } from "../../domain/game-state.ts";
import { beforeAfter } from "../../domain/memory/gain.ts";
import type { MessageKey } from "../../i18n/translator.ts";
import { stars } from "../stars.ts";
import { gainFigure } from "../stop/off-road/gain-figure.ts";
import { offer } from "../stop/offer.ts";
import type { View } from "../view.ts";
import "../styles/title.css";
import "../styles/finale.css";

/** Astana and the caravan passport: twelve stamps on one sheet of paper, to be printed. */
export function finale(view: View): TemplateResult {
  const { state, t, send } = view;
  const isDone = (id: string): boolean => (stopProgress(state, id)?.visitsEnded ?? 0) > 0;
  const name = (id: string): string => t(`place.${id}` as MessageKey);
  const stamped = state.route.filter(({ id }) => isDone(id));
  const missing = state.route.filter(({ id }) => !isDone(id));
  const last = state.route.at(-1)?.id ?? "";
  const hasArrived = isDone(last);
  const { before, after, of } = beforeAfter(state.progress);
  const stamp = ({ id }: { readonly id: string }): TemplateResult =>
    html`<li ?data-stamped=${isDone(id)}>
      ${isDone(id) ? html`<img src="art/stamp/${id}.svg" alt="" width="84" height="84" />` : html`<span class="empty" aria-hidden="true"></span>`}
      <b>${name(id)}</b>
      ${isDone(id) ? stars(stopProgress(state, id)?.stars ?? 0, t) : html`<small>${t("passport.no-stamp")}</small>`}
    </li>`;
  const traveller = state.player?.nickname || t("passport.traveller");
  return html`<main class="finale">
    <section class="paper passport">
      <h1 tabindex="-1" data-focus class=${hasArrived ? "" : "unseen"}>
        ${t(hasArrived ? "finale.heading" : "map.passport")}
      </h1>
      ${hasArrived ? html`<p>${t("finale.text")}</p>` : null}
      <div class="page">
        <h2>${t("passport.heading")} <small>${t("game.name")}</small></h2>
        <p class="holder">${t("passport.of", { name: traveller })}</p>
        <ol>
          ${state.route.map(stamp)}
        </ol>
        <p>
          ${t("finale.stamps", { count: stamped.length, all: state.route.length })} ·
          ${t("passport.date", { date: t.date(new Date()) })}
        </p>
        ${before !== null && after !== null && after > before ? html`<p>${t("journal.gain-heading")}: <b>${gainFigure(t, before, after, of)}</b></p>` : null}
      </div>
      ${missing.length > 0 ? html`<p class="how">${t("finale.missing", { places: listFormat(t.lang, "conjunction").format(missing.map(({ id }) => name(id))) })}</p>` : null}
      ${hasArrived ? offer(view, last) : null}
      <div class="foot">
        <button type="button" class="quiet" @click=${() => send({ type: "goTo", address: { name: "map" } })}>
          ${t("results.map")}
        </button>
        <button type="button" class="main" @click=${() => print()}>${t("passport.print")}</button>
      </div>
    </section>
  </main>`;
}
