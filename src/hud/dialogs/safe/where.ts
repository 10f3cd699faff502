/** Where progress lies, how big it is, and how safe. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Safety } from "../../../domain/moving.ts";
import type { View } from "../../view.ts";
import { APPLE_DAYS, isAppleHandheld, isOnHomeScreen } from "./apple.ts";
import { size } from "./size.ts";
import { verdictOf } from "./verdict.ts";

/** The straight answer to the question in the heading. */
function verdict({ state, t }: View): TemplateResult {
  const found = verdictOf(state);
  if (found === null) return html`<p class="verdict">${t("move.working")}</p>`;
  const { exportedAt } = state.moving.safety ?? {};
  const parameters = { count: state.unsaved, date: exportedAt ? t.date(new Date(exportedAt)) : "" };
  return html`<div class="verdict" data-safe=${found}>
    <p>
      <b>${t(`safe.${found}`, parameters)}</b>
      ${t(`safe.${found}-why`, parameters)}
    </p>
  </div>`;
}

function promise(persisted: boolean | null, { t, send }: View): TemplateResult {
  if (persisted === true) return html`${t("safe.promised")}`;
  return html`${t(persisted === false ? "safe.not-promised" : "safe.promise-unknown")}
    <span class="row"
      ><button type="button" class="quiet" @click=${() => send({ type: "askPersistence" })}>${t("safe.ask")}</button
      ><small>${t("safe.ask-advice")}</small></span
    >`;
}

function facts(safety: Safety, view: View): TemplateResult {
  const { t, state } = view;
  const keeps = safety.keeps && state.keeps;
  const fact = (name: string, body: unknown): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>${body}</dd>
    </div>`;
  return html`<dl class="facts">
    ${fact(t("safe.where"), t(keeps ? "safe.where-here" : "safe.where-nowhere"))}
    ${
      keeps
        ? fact(
            t("safe.size"),
            html`<span class="line">${t("safe.entries", { count: safety.events })}</span
              >${safety.usage === null ? nothing : html`<span class="line">${t("safe.usage", { size: size(safety.usage, t) })}</span>`}`,
          )
        : nothing
    }
    ${keeps ? fact(t("safe.promise"), promise(safety.persisted, view)) : nothing}
    ${fact(t("safe.file"), safety.exportedAt === null ? t("safe.file-never") : t.date(new Date(safety.exportedAt)))}
    ${safety.aside > 0 ? fact(t("safe.aside"), t("safe.aside-words", { count: safety.aside })) : nothing}
  </dl>`;
}

export function where(view: View): TemplateResult {
  const { safety } = view.state.moving;
  const { t } = view;
  return html`<section aria-labelledby="safe-where">
    <h3 id="safe-where" class="unseen">${t("safe.where-heading")}</h3>
    ${verdict(view)} ${safety === null ? nothing : facts(safety, view)}
    ${isAppleHandheld(navigator) && !isOnHomeScreen() ? html`<p class="advice">${t("safe.apple", { days: APPLE_DAYS })}</p>` : nothing}
  </section>`;
}
