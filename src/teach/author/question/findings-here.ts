/** What the linter says of one question, by the field that it is about. */
import { lintQuestion, type PackFinding } from "../../../content/pack/pack-lint.ts";
import { ruledQuestion } from "../../../domain/pack/pack-content.ts";
import type { Pack, PackLang, PackQuestion } from "../../../domain/pack/pack.ts";
import { checksOf } from "../../../kinds/schemas.ts";

export interface FindingsHere {
  /** Errors first, then in the order of the question. */
  readonly all: readonly PackFinding[];
  readonly at: (lang: PackLang | null, path: string) => readonly PackFinding[];
}

/** What is about a question or a language as a whole is told where the question is asked. */
function placed(finding: PackFinding, lang: PackLang): PackFinding {
  if (finding.path === "text") return { ...finding, lang, path: "prompt" };
  return finding.path === "" ? { ...finding, path: "prompt" } : finding;
}

/** Words of a choice that was wrong once are kept, for it may become so again; nobody reads them meanwhile. */
function isShown({ path }: PackFinding, reasons: readonly string[]): boolean {
  return !path.startsWith("reasons.") || reasons.includes(path.slice("reasons.".length));
}

/** `lang`: in which a question without words is told to have none. */
export function findingsHere(pack: Pick<Pack, "id">, question: PackQuestion, lang: PackLang): FindingsHere {
  const ruled = ruledQuestion(pack, question);
  const { reasons } = checksOf(ruled).worded(ruled);
  const all = lintQuestion(pack, question)
    .filter((finding) => isShown(finding, reasons))
    .map((finding) => placed(finding, lang))
    .toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
  return {
    all,
    at: (where, path) => all.filter((finding) => finding.lang === where && finding.path === path),
  };
}
