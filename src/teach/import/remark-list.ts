/** What was noticed while a file was read: where, why, and what can be done about it with one tap. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ImportRemark } from "../../exchange/import/imported.ts";
import type { DeskView } from "../desk-view.ts";
import { REMARKS_AT_ONCE, type Come, type Source } from "./import-state.ts";
import type { SourceWays } from "./source-card.ts";

/** The line of the text that it is about. */
function lineOf(lines: readonly string[] | null, { at }: ImportRemark): string {
  return (lines?.[at.row - 1] ?? "").trim().slice(0, 160);
}
const sameSort = (one: ImportRemark, other: ImportRemark): boolean =>
  one.code === other.code && one.repair !== null && other.repair !== null && one.repair.code === other.repair.code;

export function remarkList(
  { t }: DeskView,
  { remarksShown }: Source,
  come: Come,
  { repair, change }: SourceWays,
): TemplateResult | typeof nothing {
  const { remarks, more } = come.imported;
  if (remarks.length === 0) return html`<p class="import-clean">✓ ${t.d("import.clean")}</p>`;
  const shown = remarks
    .toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"))
    .slice(0, remarksShown);
  const lines = come.source === null ? null : come.source.split("\n");
  const row = (remark: ImportRemark): TemplateResult => {
    const alike = remark.repair === null ? [] : remarks.filter((other) => sameSort(remark, other));
    const line = lineOf(lines, remark);
    return html`<li data-severity=${remark.severity}>
      <p>
        <b>${t.d(`import.${remark.severity}`)}</b>
        <span class="import-place">${t.d("import.at", { row: remark.at.row, column: remark.at.column })}</span>
        ${t.d(`import.remark-${remark.code}`, { detail: remark.detail })}
      </p>
      ${line === "" ? nothing : html`<code>${line}</code>`}
      ${
        remark.repair === null
          ? nothing
          : html`<div class="row">
              <button type="button" class="quiet" @click=${() => repair(come, [remark])}>
                ${t.d(`import.repair-${remark.repair.code}`)}
              </button>
              ${
                alike.length < 2
                  ? nothing
                  : html`<button type="button" class="link" @click=${() => repair(come, alike)}>
                      ${t.d("import.repair-all", { count: alike.length })}
                    </button>`
              }
            </div>`
      }
    </li>`;
  };
  const rest = remarks.length - shown.length;
  return html`<details class="import-remarks" open>
    <summary>${t.d("import.remarks", { count: remarks.length + more })}</summary>
    <ul>
      ${shown.map(row)}
    </ul>
    ${
      rest === 0
        ? nothing
        : html`<button
            type="button"
            class="quiet"
            @click=${() => change({ remarksShown: remarksShown + REMARKS_AT_ONCE * 4 })}
          >
            ${t.d("import.more-remarks", { count: rest })}
          </button>`
    }
  </details>`;
}
