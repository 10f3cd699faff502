/** What the linter says of a field, under it: a sign, and words. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { PackFinding } from "../../../content/pack/pack-lint.ts";
import type { PackLang } from "../../../domain/pack/pack.ts";
import { domId, type Editing } from "./editing.ts";
import { findingWords } from "./finding-words.ts";

/** Not written yet is no mistake: it is said quietly. */
export const isMissing = ({ rule, path }: PackFinding): boolean => rule === "missing-text" && path !== "alt";
export const severityOf = (finding: PackFinding): "missing" | PackFinding["severity"] =>
  isMissing(finding) ? "missing" : finding.severity;
export const SIGNS = { error: "✗", warning: "!", missing: "○" } as const;

const line = ({ view: { t }, question }: Editing, finding: PackFinding): TemplateResult => {
  const severity = severityOf(finding);
  return html`<p data-severity=${severity}>
    <b aria-hidden="true">${SIGNS[severity]}</b>
    <span
      >${severity === "missing" ? nothing : html`<b>${t.d(`lint.${severity}`)}:</b>`}
      ${findingWords(t, question, finding)}</span
    >
  </p>`;
};

export interface FoundHere {
  readonly shown: TemplateResult | typeof nothing;
  /** The value of `aria-describedby`. */
  readonly id: string | typeof nothing;
  readonly isWrong: boolean;
}
const NOTHING: FoundHere = { shown: nothing, id: nothing, isWrong: false };

export function foundHere(editing: Editing, lang: PackLang | null, ...paths: readonly string[]): FoundHere {
  const found = paths.flatMap((path) => editing.findings.at(lang, path));
  if (found.length === 0) return NOTHING;
  const id = `${domId(lang, paths[0] ?? "")}-found`;
  return {
    id,
    isWrong: found.some((one) => severityOf(one) === "error"),
    shown: html`<div class="found" id=${id}>${found.map((one) => line(editing, one))}</div>`,
  };
}
