/** What is asked of the importers, and done beside the page. */
import { isFinished, lintQuestion } from "../../content/pack/pack-lint.ts";
import { applyRepairs } from "../../exchange/import/apply-repair.ts";
import { importFile, type Told } from "../../exchange/import/import-file.ts";
import { importText, type ToldOfText } from "../../exchange/import/import-text.ts";
import type { Import, ImportRemark } from "../../exchange/import/imported.ts";

type Come = Extract<Import, { ok: true }>;
export type ImportJob =
  | { readonly do: "file"; readonly bytes: Uint8Array; readonly told: Told }
  | { readonly do: "text"; readonly text: string; readonly told: ToldOfText }
  /** All of these remarks, which offer the same sort of repair. */
  | { readonly do: "repair"; readonly come: Come; readonly remarks: readonly ImportRemark[] };

export interface Done {
  readonly result: Import;
  /** Ids of questions that came in and can't be asked yet. */
  readonly unfinished: readonly string[];
  /** Of each remark the line of the text that it is about, at most `LONGEST_LINE` characters; empty where the source is no text. */
  readonly lines: readonly string[];
}
const LONGEST_LINE = 160;
function linesOf(result: Import): readonly string[] {
  if (!result.ok) return [];
  const { source, imported } = result;
  const lines = source === null || imported.remarks.length === 0 ? [] : source.split("\n");
  return imported.remarks.map(({ at }) => (lines[at.row - 1] ?? "").trim().slice(0, LONGEST_LINE));
}

function imported(job: ImportJob): Import {
  switch (job.do) {
    case "file":
      return importFile(job.bytes, job.told);
    case "text":
      return importText(job.text, job.told);
    case "repair":
      return applyRepairs(job.come.source, job.come.imported, job.remarks);
  }
}

export function doJob(job: ImportJob): Done {
  const result = imported(job);
  const questions = result.ok ? result.imported.questions.map(({ question }) => question) : [];
  const unfinished = questions.filter((question) => !isFinished(lintQuestion({ id: "" }, question)));
  return { result, unfinished: unfinished.map(({ id }) => id), lines: linesOf(result) };
}
