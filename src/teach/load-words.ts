/** The desk's words: those of the game, of the desk and of the report, in one language. */
import { loadJson, messagesUrl } from "../content/load.ts";
import { deskTranslator, type DeskTranslator } from "../i18n/desk-translator.ts";
import type { Messages } from "../i18n/translator.ts";

/** Null where one of them did not come. */
export async function loadWords(lang: string, version: string): Promise<DeskTranslator | null> {
  const own = ["desk", "report"].map((part) => `data/${part}.${lang}.json?v=${version}`);
  const loaded = await Promise.all([messagesUrl(lang, version), ...own].map(loadJson));
  // Our own build wrote these files, and a text that is missing shows its key.
  const parts = loaded.flatMap((one) => (one.ok ? [one.value as Messages] : []));
  return parts.length === loaded.length ? deskTranslator(lang, parts) : null;
}
