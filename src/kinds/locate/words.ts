import type { KindWords } from "../question-words.ts";
import { distance } from "./distance.ts";
import type { LocateQuestion, LocateResponse } from "./rules.ts";

export const locateWords: KindWords<LocateQuestion, LocateResponse> = {
  /** By the nearest of the candidates. */
  answer(given, text, t, { places }) {
    const [nearest] = places.toSorted((a, b) => distance(given, a) - distance(given, b));
    if (nearest === undefined) return "";
    const name = text.choices[nearest.id] ?? nearest.id;
    const km = Math.round(distance(given, nearest));
    return km < 1 ? name : t("locate.off", { name, km });
  },
};
