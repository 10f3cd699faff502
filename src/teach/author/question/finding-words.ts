/** What the linter reports, for a teacher: one plain sentence on what is so, and one on what to do. */
import type { Reason } from "../../../content/lint/finding.ts";
import type { PackFinding } from "../../../content/pack/pack-lint.ts";
import { plainList } from "../../../domain/number-style.ts";
import type { PackQuestion } from "../../../domain/pack/pack.ts";
import type { DeskKey, DeskTranslator } from "../../../i18n/desk-translator.ts";
import type { Parameters } from "../../../i18n/translator.ts";

/** By rule; where another sentence says it better of just one field, by rule and path. */
const SAID: Readonly<Record<string, DeskKey>> = {
  "missing-text": "lint.missing-text",
  "missing-text alt": "lint.missing-alt",
  "repeated-choice": "lint.repeated",
  "repeated-choice mistakes": "lint.mistake-is-right",
  "repeated-left": "lint.repeated",
  "answer-not-a-choice": "lint.no-such-answer",
  "answer-count accepted": "lint.no-accepted",
  "answer-count bins": "lint.empty-group",
  "range value": "lint.range-value",
  "range step": "lint.range-step",
  "range tolerance": "lint.range-tolerance",
  "range near": "lint.range-near",
  "range within": "lint.range-within",
  "unknown-placeholder": "lint.braces",
  "same-choice": "lint.same-choice",
  "same-reason": "lint.same-reason",
  "length-apart": "lint.length-apart",
  "all-or-none": "lint.all-or-none",
  "absolute-words": "lint.absolute-words",
  "negative-stem": "lint.negative-stem",
  "open-stem": "lint.open-stem",
  "reading-level": "lint.reading-level",
  "hint-answers": "lint.hint-answers",
  "title-answers": "lint.title-answers",
  "prompt-answers": "lint.prompt-answers",
  "figures-apart": "lint.figures-apart",
};

function keyOf({ rule, path }: Pick<PackFinding, "rule" | "path">, question: PackQuestion): DeskKey {
  if (rule === "answer-count" && question.kind === "choice")
    return question.select === "one" ? "lint.one-answer" : "lint.some-answers";
  return SAID[`${rule} ${path}`] ?? SAID[rule] ?? "lint.does-not-fit";
}

/** The reason's values, each set in the reader's way. */
function valuesOf(reason: Reason, t: DeskTranslator): Parameters {
  const list = (all: readonly (string | number)[]): string =>
    plainList(t.lang).format(all.map((one) => (typeof one === "number" ? t.number(one) : one))) || "–";
  return {
    detail: "detail" in reason ? reason.detail : "",
    words: "words" in reason ? reason.words : "",
    found: "found" in reason ? list(reason.found) : "",
    elsewhere: "elsewhere" in reason ? list(reason.elsewhere) : "",
    shortest: "shortest" in reason ? t.number(reason.shortest) : "",
    longest: "longest" in reason ? t.number(reason.longest) : "",
  };
}

export const findingWords = (
  t: DeskTranslator,
  question: PackQuestion,
  finding: Pick<PackFinding, "rule" | "reason" | "path">,
): string => t.d(keyOf(finding, question), valuesOf(finding.reason, t));
