/** What every importer gives: the questions that came in, and everything that was noticed on the way. Data alone: it crosses to a worker. */
import type { PackImage, PackLang, PackQuestion } from "../../domain/pack/pack.ts";

export const IMPORT_FORMATS = [
  "gift",
  "aiken",
  "moodle-xml",
  "csv",
  "kahoot",
  "blooket",
  "gimkit",
  "wayground",
  "markdown",
  "json",
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "gb18030", "windows-1251", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Bytes; larger files are refused before they are read. */
export const MOST_IMPORT_BYTES = 20_000_000;
/** More are counted (`more`), not listed. */
export const MOST_REMARKS = 2000;

/** Where in the source: from 1. In a text its line and character, in a table its row and column as a spreadsheet counts, in XML line and character. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A question taken to stand in a pack: ids are unique within one import. */
export interface ImportedQuestion {
  readonly at: Spot;
  readonly question: PackQuestion;
}

/** Done with one tap. */
export type Repair =
  /** The source is text: characters `from` up to `to` give way to `text`, and it is read again. */
  | {
      readonly code: RepairCode;
      readonly do: "replace-text";
      readonly from: number;
      readonly to: number;
      readonly text: string;
    }
  /** The question of this id is replaced. */
  | { readonly code: RepairCode; readonly do: "replace-question"; readonly question: PackQuestion }
  /** One that did not come in comes in after all. */
  | { readonly code: RepairCode; readonly do: "add-question"; readonly question: PackQuestion };

/** What the repair does, in words of `import.repair-<code>`. */
export const REPAIR_CODES = [
  /** Writes a backslash before a sign that has a meaning. */
  "escape",
  "choose-one",
  "choose-many",
  "mark-first",
  "to-half-width",
  "split-here",
  "remove",
  "as-true-false",
  "insert-blank-line",
  "take-anyway",
  /** The right answer is read the other way. */
  "other-way",
] as const;
export type RepairCode = (typeof REPAIR_CODES)[number];

/** What was noticed, in words of `import.remark-<code>`; `detail` stands in them. Error: nothing came in from there. Warning: it came in, look at it. */
export const REMARK_CODES = [
  // of the file
  "encoding-guessed",
  "letters-lost",
  "not-well-formed",
  "too-many-questions",
  "too-long",
  "bidi-removed",
  "markup-removed",
  "picture-left-out",
  "category-left-out",
  "kind-unknown",
  // of a question
  "no-prompt",
  "no-right-answer",
  "too-few-choices",
  "too-many-choices",
  "answer-out-of-range",
  "answer-unknown",
  /** A number or letter that could be a place or a choice's own words. */
  "answer-two-ways",
  "several-right",
  "equals-in-answer",
  "blank-line-inside",
  "no-blank-line",
  "comment-after",
  "true-lower-case",
  "weights-left-out",
  "full-width-signs",
  "unclosed",
  "stray-text",
  "second-stem-line",
  "same-choices",
  "number-unreadable",
  "tolerance-left-out",
  "several-numbers",
  "essay-left-out",
  "description-left-out",
  "pairs-too-few",
  "feedback-left-out",
  "time-left-out",
  "empty-row",
  "header-missing",
  "cut-to-limit",
  "unknown-field",
  "does-not-fit",
] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

export interface ImportRemark {
  readonly code: RemarkCode;
  readonly severity: "error" | "warning";
  readonly at: Spot;
  /** What stands there, at most 80 characters; or the value that matters. */
  readonly detail: string;
  /** Id of the question that it is about; null where none came in. */
  readonly question: string | null;
  readonly repair: Repair | null;
}

export interface Imported {
  readonly format: ImportFormat;
  /** Null where the bytes are no text (a workbook). */
  readonly encoding: Encoding | null;
  readonly lang: PackLang;
  /** As the file calls itself; may be empty. */
  readonly title: string;
  readonly questions: readonly ImportedQuestion[];
  readonly images: Readonly<Record<string, PackImage>>;
  readonly remarks: readonly ImportRemark[];
  /** Remarks beyond `MOST_REMARKS`. */
  readonly more: number;
}
export type ImportFault = "too-big" | "empty" | "not-known" | "broken-archive";
export type Import =
  | {
      readonly ok: true;
      readonly imported: Imported;
      /** As decoded, for repairs; null of a workbook. */ readonly source: string | null;
    }
  | { readonly ok: false; readonly fault: ImportFault };

/** What an importer of a text gives before it is joined with what is known of the file. */
export type Parsed = Pick<Imported, "title" | "questions" | "remarks"> & Partial<Pick<Imported, "images">>;
