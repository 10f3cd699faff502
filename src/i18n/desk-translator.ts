/** The words of the teacher's desk: its own, over those of the game. Apart, so that no student fetches them. */
import type master from "./desk/en.json";
import type report from "./report/en.json";
import { translator, type Messages, type Parameters, type StemOf, type Translator } from "./translator.ts";

export type DeskKey = StemOf<Extract<keyof typeof master | keyof typeof report, string>>;
/** As the game's translator; `d` gives the desk's own words. */
export type DeskTranslator = Translator & { readonly d: (key: DeskKey, parameters?: Parameters) => string };

/** `parts`: interface, desk and report of one language. */
export function deskTranslator(lang: string, parts: readonly Messages[]): DeskTranslator {
  const t = translator(lang, Object.assign({}, ...parts));
  // The messages hold both sets of keys.
  return Object.assign(t, { d: t as unknown as DeskTranslator["d"] });
}
