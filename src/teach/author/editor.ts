/** What the screens of one pack draw from, for as long as one of them is shown. */
import { PACK_LANGS, spoken, type Pack, type PackQuestion } from "../../domain/pack/pack.ts";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import { toldPlace, type Told } from "../parts/told.ts";
import type { EditSession } from "./edit-session.ts";
import { finder, type Finder } from "./listed.ts";
import type { KnownFindings } from "./known-findings.ts";

/** What the list of questions shows. */
export interface ListState {
  search: string;
  /** From 0. */
  page: number;
  /** The question of which more can be done just now. */
  open: string | null;
}
export interface Editor {
  readonly session: EditSession;
  readonly findings: KnownFindings;
  readonly told: Told;
  readonly list: ListState;
  readonly find: Finder;
  /** Focuses what the selector finds once the next drawing is there. */
  readonly thenFocus: (selector: string) => void;
}

export const newEditor = (session: EditSession, findings: KnownFindings): Editor => ({
  session,
  findings,
  told: toldPlace(),
  find: finder(),
  list: { search: "", page: 0, open: null },
  thenFocus: (selector) => void setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus()),
});

/** In the desk's language, or else in the first that has one. */
export function nameOf({ name }: Pick<Pack, "name">, t: DeskTranslator): string {
  const own = spoken(name, t.lang)?.trim();
  const any = PACK_LANGS.map((lang) => name[lang]?.trim()).find(Boolean);
  return own || any || t.d("packs.unnamed");
}

/** By which a question is known in lists. */
export function titleOf({ text }: PackQuestion, t: DeskTranslator): string {
  const all = [t.lang, ...PACK_LANGS].map((lang) => spoken(text, lang));
  const found = all.map((words) => words?.title.trim() || words?.prompt.trim()).find(Boolean);
  return found || t.d("packs.unwritten");
}
