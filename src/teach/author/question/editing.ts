/** What every field of the editor draws from, and how it changes the question. */
import type { PackLang, PackQuestion } from "../../../domain/pack/pack.ts";
import type { QuestionKind } from "../../../domain/question.ts";
import type { DeskKey } from "../../../i18n/desk-translator.ts";
import type { DeskView } from "../../desk-view.ts";
import type { Tried } from "../../parts/tried-out.ts";
import type { PackEdit } from "../pack-edit.ts";
import type { FindingsHere } from "./findings-here.ts";
import { freshId, idsIn } from "./lists.ts";

export type PackOf<Kind extends QuestionKind> = Extract<PackQuestion, { kind: Kind }>;

/** What the editor remembers between two drawings of one question. */
export interface EditorState {
  /** In which languages words are written here; null for those of the pack. */
  shown: readonly PackLang[] | null;
  /** On narrow screens the one language that is shown; the one that was written in last. */
  lang: PackLang | null;
  /** Of `locate`: the place that the map moves. */
  place: string | null;
  /** What was tried in the preview, with the parts of the question at that time. */
  tried: (Tried & { readonly parts: string }) | null;
  /** Draws the order in the preview. */
  readonly seed: number;
  pictureFault: DeskKey | null;
}

export interface Editing<Own extends PackQuestion = PackQuestion> {
  readonly view: DeskView;
  readonly edit: PackEdit;
  readonly question: Own;
  readonly langs: readonly PackLang[];
  readonly lang: PackLang;
  readonly findings: FindingsHere;
  readonly state: EditorState;
  /** `about`: within this question. Changes one after another about the same are undone together. */
  readonly change: (about: string, next: (question: Own) => PackQuestion) => void;
  /** Draws again, and focuses what the selector finds within the editor then. */
  readonly thenFocus: (selector: string) => void;
}
export type EditingOf<Kind extends QuestionKind> = Editing<PackOf<Kind>>;

export const newId = (question: PackQuestion): string => freshId(idsIn(question), Math.random);

/** The id of an element about a place in the question: `lang` null for what no language changes. */
export const domId = (lang: PackLang | null, path: string): string =>
  `q-${lang ?? "all"}-${path.replaceAll(/[^\w-]+/g, "-")}`;
export const toElement = (lang: PackLang | null, path: string): string => `#${CSS.escape(domId(lang, path))}`;
