/** The report for other programs, and on paper. */
import { html, type TemplateResult } from "lit/html.js";
import type { Table } from "../../exchange/table/table.ts";
import { dayOf } from "../parts/day-of.ts";
import { answerTable, itemsTable, scoreTable, type ExportInput } from "./export-tables.ts";
import type { Report } from "./screen.ts";

/** What can stand in the name of a file everywhere. */
const fileName = (title: string): string => title.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "");

/** Makes a file with what is fetched for it only now, and tells how it went. */
async function save({ view, own, told }: Report, ending: string, make: () => Promise<string | Blob>): Promise<void> {
  const { t } = view;
  const name = [fileName(own.assignment.title), t.d("report.file-name"), dayOf(view.now())].filter(Boolean).join("-");
  try {
    view.download(`${name}.${ending}`, await make());
    told.tell(view, "report.exported");
  } catch {
    told.tell(view, "report.export-fault"); // the network: the writer did not come
  }
}
async function csv(table: Table, lang: string): Promise<string> {
  const { csvOf } = await import("../../exchange/table/csv.ts");
  return csvOf(table, lang);
}
async function xlsx(input: ExportInput): Promise<Blob> {
  const { xlsxOf } = await import("../../exchange/table/xlsx.ts");
  return xlsxOf([scoreTable(input), answerTable(input), itemsTable(input)]);
}

/** `of`: what the page shows, and so what its CSV holds. */
export function exportBar(report: Report, of: "scores" | "items"): TemplateResult {
  const { view, own, results } = report;
  const { t } = view;
  const input: ExportInput = { t, own, results };
  const table = (): Table => (of === "scores" ? scoreTable(input) : itemsTable(input));
  return html`<div class="row exports">
    <button type="button" class="quiet" @click=${() => void save(report, "csv", () => csv(table(), t.lang))}>
      ${t.d("report.csv")}
    </button>
    <button type="button" class="quiet" @click=${() => void save(report, "xlsx", () => xlsx(input))}>
      ${t.d("report.xlsx")}
    </button>
    <button type="button" class="quiet" @click=${() => globalThis.print()}>${t.d("report.print")}</button>
  </div>`;
}
