/** The words of the teacher's desk: its own, over those of the game. Apart, so that no student fetches them. */
import type author from "./author/en.json";
import type desk from "./desk/en.json";
import type bringIn from "./import/en.json";
import type packs from "./packs/en.json";
import type print from "./print/en.json";
import type report from "./report/en.json";
import type round from "./round/en.json";
import { translator, type Messages, type Parameters, type StemOf, type Translator } from "./translator.ts";

type Words = typeof author & typeof bringIn & typeof desk & typeof packs & typeof print & typeof report & typeof round;
export type DeskKey = StemOf<Extract<keyof Words, string>>;
/** As the game's translator; `d` gives the desk's own words. */
export type DeskTranslator = Translator & { readonly d: (key: DeskKey, parameters?: Parameters) => string };

/** `parts`: words of the interface and of the desk in one language. */
export function deskTranslator(lang: string, parts: readonly Messages[]): DeskTranslator {
  const t = translator(lang, Object.assign({}, ...parts));
  // The messages hold both sets of keys.
  return Object.assign(t, { d: t as unknown as DeskTranslator["d"] });
}
