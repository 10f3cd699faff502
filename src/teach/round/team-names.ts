/** Teams are called by animals of the road until the class calls them otherwise. */
import type { DeskTranslator } from "../../i18n/desk-translator.ts";

const ANIMALS = ["camels", "horses", "eagles", "argali", "leopards", "cranes"] as const;

/** `team`: its place, from 0; `names`: as they were typed, empty for none. */
export function teamName(t: DeskTranslator, names: readonly string[], team: number): string {
  const typed = names[team]?.trim() ?? "";
  return typed === "" ? t.d(`round.${ANIMALS[team] ?? "camels"}`) : typed;
}
