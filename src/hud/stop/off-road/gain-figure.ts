import type { Translator } from "../../../i18n/translator.ts";

/** "2 → 4 of 5". */
export const gainFigure = (t: Translator, before: number, after: number, of: number): string =>
  t("after.figure", { change: `${before} → ${after}`, of });
