/** What was noticed while a file was read: where, why, and what can be done about it with one tap. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ImportRemark } from "../../exchange/import/imported.ts";
import type { DeskView } from "../desk-view.ts";
import { REMARKS_AT_ONCE, type Come, type Source } from "./import-state.ts";
import type { SourceWays } from "./source-card.ts";

/** Remarks that one tap can mend together. */
const sortOf = ({ code, repair }: ImportRemark): string => `${code} ${repair?.code ?? ""}`;

export function remarkList(
  { t }: DeskView,
  { remarksShown, lines }: Source,
  come: Come,
  { repair, change }: SourceWays,
): TemplateResult | typeof nothing {
  const { remarks, more } = come.imported;
  if (remarks.length === 0) return html`<p class="import-clean">✓ ${t.d("import.clean")}</p>`;
  const shown = remarks
    .map((remark, index) => ({ remark, line: lines[index] ?? "" }))
    .toSorted((a, b) => Number(a.remark.severity === "warning") - Number(b.remark.severity === "warning"))
    .slice(0, remarksShown);
  const sorts = new Map<string, ImportRemark[]>();
  for (const remark of remarks) {
    const alike = sorts.get(sortOf(remark));
    if (alike === undefined) sorts.set(sortOf(remark), [remark]);
    else alike.push(remark);
  }
  const row = ({ remark, line }: (typeof shown)[number]): TemplateResult => {
    const alike = sorts.get(sortOf(remark)) ?? [];
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
