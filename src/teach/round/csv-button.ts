/** A round's table for a spreadsheet; what writes it is fetched only now. */
import { html, type TemplateResult } from "lit/html.js";
import type { DeskRound } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { dayOf } from "../parts/day-of.ts";
import type { RoundForm } from "./round-form.ts";
import { roundTable } from "./round-table.ts";

/** What can stand in the name of a file everywhere. */
const fileName = (title: string): string => title.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "");

export function csvButton(view: DeskView, { told }: RoundForm, round: DeskRound): TemplateResult {
  const { t } = view;
  const save = async (): Promise<void> => {
    try {
      const { csvOf } = await import("../../exchange/table/csv.ts");
      const name = [fileName(round.title), t.d("round.file-name"), dayOf(round.playedAt)].filter(Boolean).join("-");
      view.download(`${name}.csv`, csvOf(roundTable(t, round), t.lang));
      told.tell(view, "round.exported");
    } catch {
      told.tell(view, "report.export-fault"); // the network: the writer did not come
    }
  };
  return html`<button type="button" class="quiet" @click=${() => void save()}>${t.d("report.csv")}</button>`;
}
