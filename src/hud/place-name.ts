import { offRoadAt } from "../domain/off-road.ts";
import type { MessageKey } from "../i18n/translator.ts";
import type { View } from "./view.ts";

/** What a stop, a place beside the road, or an assignment is called. */
export function placeName({ state, t }: Pick<View, "state" | "t">, stop: string): string {
  if (offRoadAt(stop) === "assigned") return state.assigned?.assignment?.title || t("assigned.untitled");
  return state.content?.text.name || t(`place.${stop}` as MessageKey); // the checks hold a name for every stop
}
