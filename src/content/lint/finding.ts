/** What the linter reports: codes and values only. Whoever shows a finding puts words to it, in the reader's language. */
import type { LevelProblemCode } from "../check-level.ts";

/** A level that breaks one of these can't be played, or misleads. */
export const ERROR_RULES = [
  "schema",
  "wrong-stop",
  "wrong-language",
  "repeated-id",
  "repeated-choice",
  "answer-not-a-choice",
  "answer-count",
  "range",
  "repeated-left",
  "missing-text",
  "unknown-text",
  "unknown-placeholder",
  "foreign-id",
  "same-choice",
  "unknown-fact",
  "missing-paragraph",
  "wrong-article",
  "foreign-evidence",
  "missing-language",
  "keys-apart",
  "placeholders-apart",
  "figures-apart",
  "figure-differs",
  "unused-figure",
] as const;

/**
 * Item-writing rules: T. M. Haladyna, S. M. Downing, M. C. Rodriguez, "A Review of Multiple-Choice Item-Writing
 * Guidelines for Classroom Assessment", Applied Measurement in Education 15(3), 2002, doi:10.1207/S15324818AME1503_5.
 * Where a rule names a guideline by number, it is one of the 31 there.
 */
export const WARNING_RULES = [
  "key-longest",
  "length-apart",
  "all-or-none",
  "absolute-words",
  "negative-stem",
  "open-stem",
  "reading-level",
  "hint-answers",
  "title-answers",
  "prompt-answers",
  "same-reason",
  "typed-figure",
] as const;

export type ErrorRule = (typeof ERROR_RULES)[number];
export type WarningRule = (typeof WARNING_RULES)[number];
export type Rule = ErrorRule | WarningRule;

/** Why it was reported. */
export type Reason =
  /** As the schema library names it: what kind of check failed, what it wanted, what it found. */
  | { readonly code: "does-not-fit"; readonly check: string; readonly expected: string; readonly received: string }
  | { readonly code: LevelProblemCode; readonly detail: string }
  | { readonly code: "id-of-other-level"; readonly id: string; readonly file: string }
  | { readonly code: "begins-otherwise"; readonly id: string; readonly beginnings: readonly string[] }
  | { readonly code: "reads-the-same"; readonly id: string; readonly other: string; readonly words: string }
  | { readonly code: "is-language"; readonly lang: string }
  | { readonly code: "no-such-fact"; readonly fact: string }
  | { readonly code: "paragraph-unnamed"; readonly fact: string; readonly paragraph: string }
  | { readonly code: "paragraph-of-other-article"; readonly article: string; readonly paragraph: string }
  | { readonly code: "evidence-of-no-fact"; readonly term: string; readonly known: readonly string[] }
  | { readonly code: "language-missing"; readonly lang: string }
  | { readonly code: "lacks-what-others-have"; readonly languages: readonly string[] }
  | { readonly code: "has-what-others-lack"; readonly languages: readonly string[] }
  | {
      readonly code: "differs-from-others";
      readonly found: readonly (string | number)[];
      readonly elsewhere: readonly (string | number)[];
      readonly languages: readonly string[];
    }
  /** Share of all items of this language, 0 to 1. */
  | { readonly code: "too-often"; readonly share: number; readonly limit: number }
  /** Lengths in columns: a Han character is two. */
  | { readonly code: "lengths"; readonly shortest: number; readonly longest: number }
  | { readonly code: "says"; readonly words: string }
  | { readonly code: "figure-unnamed"; readonly name: string }
  | { readonly code: "asks-nothing" }
  | { readonly code: "above-level"; readonly measure: string; readonly value: number; readonly limit: number };

/** What to do about it, where no more need be said. */
export type PlainHint =
  | "follow-schema"
  | "rename"
  | "make-different"
  | "take-from-choices"
  | "mend-answers"
  | "mend-range"
  | "write-text"
  | "remove-text"
  | "mend-placeholder"
  | "name-figure"
  | "take-from-facts"
  | "copy-evidence"
  | "compare-languages"
  | "shorten-key"
  | "even-lengths"
  | "replace-choice"
  | "say-without"
  | "ask-or-emphasise"
  | "ask-in-stem"
  | "shorten-sentences";
export type Hint =
  | { readonly code: PlainHint }
  | { readonly code: "name-paragraph"; readonly paragraph: string }
  | { readonly code: "add-language"; readonly lang: string };

export interface Place {
  /** As below `levels/`, or in a teacher's pack. */
  readonly file: string;
  readonly path: string;
}
/** A part of what stands at a place. */
export const within = ({ file, path }: Place, part: string): Place => ({ file, path: `${path}.${part}` });

export interface Finding extends Place {
  readonly rule: Rule;
  readonly severity: "error" | "warning";
  readonly reason: Reason;
  readonly hint: Hint;
}

export const error = (place: Place, rule: ErrorRule, reason: Reason, hint: Hint): Finding => ({
  file: place.file,
  path: place.path,
  rule,
  severity: "error",
  reason,
  hint,
});
export const warning = (place: Place, rule: WarningRule, reason: Reason, hint: Hint): Finding => ({
  file: place.file,
  path: place.path,
  rule,
  severity: "warning",
  reason,
  hint,
});
