/** The desk's words: those of the game, and its own, in one language. */
import { loadJson, messagesUrl } from "../content/load.ts";
import { deskTranslator, type DeskTranslator } from "../i18n/desk-translator.ts";
import type { Messages } from "../i18n/translator.ts";

/** Null where they did not come. */
export async function loadWords(lang: string, version: string): Promise<DeskTranslator | null> {
  const addresses = [messagesUrl(lang, version), `data/desk.${lang}.json?v=${version}`];
  const loaded = await Promise.all(addresses.map(loadJson));
  // Our own build wrote these files, and a text that is missing shows its key.
  const parts = loaded.flatMap((one) => (one.ok ? [one.value as Messages] : []));
  return parts.length === loaded.length ? deskTranslator(lang, parts) : null;
}
