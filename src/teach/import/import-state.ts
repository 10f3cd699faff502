/** What was opened on the screen that brings questions in: kept as long as the desk is open. */
import type { Encoding, Import, ImportFault, ImportFormat } from "../../exchange/import/imported.ts";
import type { PackLang } from "../../domain/pack/pack.ts";

export type Come = Extract<Import, { ok: true }>;
export interface Source {
  readonly id: string;
  readonly name: string;
  /** To be read again in another way; null of what was pasted. */
  readonly file: File | null;
  readonly text: string;
  readonly told: { readonly format?: ImportFormat; readonly encoding?: Encoding; readonly lang?: PackLang };
  /** Null while it is read. */
  readonly result: Come | { readonly ok: false; readonly fault: ImportFault | "unreadable" } | null;
  /** Ids of questions that can't be asked yet. */
  readonly unfinished: ReadonlySet<string>;
  /** Of each remark the line that it is about. */
  readonly lines: readonly string[];
  /** Questions that are not wanted, by id. */
  readonly leftOut: ReadonlySet<string>;
  readonly page: number;
  readonly remarksShown: number;
  /** Id of the pack it goes into; null for a new one. */
  readonly into: string | null;
  readonly packName: string;
  /** The teacher's own: what the file calls itself does not take its place. */
  readonly isNamed: boolean;
}
export const REMARKS_AT_ONCE = 30;
export const newSource = (id: string, name: string, file: File | null, text: string): Source => ({
  id,
  name,
  file,
  text,
  told: {},
  result: null,
  unfinished: new Set(),
  lines: [],
  leftOut: new Set(),
  page: 0,
  remarksShown: REMARKS_AT_ONCE,
  into: null,
  packName: "",
  isNamed: false,
});
