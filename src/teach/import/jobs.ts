/** What is asked of the importers, and done beside the page. */
import { isFinished, lintQuestion } from "../../content/pack/pack-lint.ts";
import { applyRepair } from "../../exchange/import/apply-repair.ts";
import { importFile, type Told } from "../../exchange/import/import-file.ts";
import { importText, type ToldOfText } from "../../exchange/import/import-text.ts";
import type { Import, Imported, ImportRemark } from "../../exchange/import/imported.ts";

type Come = Extract<Import, { ok: true }>;
export type ImportJob =
  | { readonly do: "file"; readonly bytes: Uint8Array; readonly told: Told }
  | { readonly do: "text"; readonly text: string; readonly told: ToldOfText }
  /** All of these remarks, which offer the same sort of repair. */
  | { readonly do: "repair"; readonly come: Come; readonly remarks: readonly ImportRemark[] };

/** Repairs of the text in one reading, from the last to the first, so that places stay where they are. */
function textRepaired(source: string, imported: Imported, remarks: readonly ImportRemark[]): Import {
  const edits = remarks
    .flatMap(({ repair }) => (repair?.do === "replace-text" ? [repair] : []))
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from }, at, all) => at === 0 || from >= (all[at - 1]?.to ?? 0));
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text } of edits) {
    parts.push(source.slice(at, from), text);
    at = to;
  }
  parts.push(source.slice(at));
  const { format, lang, encoding } = imported;
  return importText(parts.join(""), { format, lang, ...(encoding === null ? {} : { encoding }) });
}

function repaired({ source, imported }: Come, remarks: readonly ImportRemark[]): Import {
  const [first] = remarks;
  if (first === undefined) return { ok: true, imported, source };
  if (remarks.length > 1 && first.repair?.do === "replace-text" && source !== null)
    return textRepaired(source, imported, remarks);
  let now: Import = { ok: true, imported, source };
  for (const remark of remarks) if (now.ok) now = applyRepair(now.source, now.imported, remark);
  return now;
}

export interface Done {
  readonly result: Import;
  /** Ids of questions that came in and can't be asked yet. */
  readonly unfinished: readonly string[];
}

function imported(job: ImportJob): Import {
  switch (job.do) {
    case "file":
      return importFile(job.bytes, job.told);
    case "text":
      return importText(job.text, job.told);
    case "repair":
      return repaired(job.come, job.remarks);
  }
}

export function doJob(job: ImportJob): Done {
  const result = imported(job);
  const questions = result.ok ? result.imported.questions.map(({ question }) => question) : [];
  const unfinished = questions.filter((question) => !isFinished(lintQuestion({ id: "" }, question)));
  return { result, unfinished: unfinished.map(({ id }) => id) };
}
