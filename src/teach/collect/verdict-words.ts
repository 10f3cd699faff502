/** What the desk makes of a slip, with a sign beside the colour, and all that speaks for and against it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import { VERDICT_SIGNS } from "../parts/verdict-signs.ts";
import type { Judged } from "../judge/judged.ts";

export const verdictTag = ({ d }: DeskTranslator, { verdict }: Pick<Judged, "verdict">): TemplateResult =>
  html`<span class="verdict" data-verdict=${verdict}
    ><span aria-hidden="true">${VERDICT_SIGNS[verdict]}</span> ${d(`verdict.${verdict}`)}</span
  >`;

/** Reasons in plain words; nothing for what is simply verified and in time. */
export function reasons(
  { d }: DeskTranslator,
  { flags, why, fault, timing, verdict }: Judged,
): TemplateResult | typeof nothing {
  const items = [
    ...[...new Set(flags)].map((flag) => html`<li><b>${d(`flag.${flag}`)}</b> ${d(`flag.${flag}-why`)}</li>`),
    ...(why === null ? [] : [html`<li>${d(`verdict.why-${why}`)}</li>`]),
    ...(fault === null ? [] : [html`<li><b>${d(`slip-fault.${fault}`)}</b> ${d(`collect.do-${fault}`)}</li>`]),
    ...(verdict === "unproven" ? [html`<li>${d("verdict.why-unproven")}</li>`] : []),
    ...(timing === null ? [] : [html`<li>${d(`collect.${timing}`)}</li>`]),
  ];
  return items.length === 0
    ? nothing
    : html`<ul class="reasons">
        ${items}
      </ul>`;
}
