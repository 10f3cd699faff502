/** Places beside the road: each is a run of its own, and its questions are those of other stops. */
import { AFTER, BEFORE, JOURNEY, REVIEW } from "./events.ts";

export const OFF_ROAD = ["caravanserai", "before", "after"] as const;
export type OffRoad = (typeof OFF_ROAD)[number];

const RUNS: Readonly<Record<OffRoad, string>> = { caravanserai: REVIEW, before: BEFORE, after: AFTER };

export const isOffRoad = (stop: string): stop is OffRoad => OFF_ROAD.some((place) => place === stop);
/** The run that is played at a stop. */
export const runAt = (stop: string): string => (isOffRoad(stop) ? RUNS[stop] : JOURNEY);

/** The level that holds the questions before the journey, `before-…`, and their partners, `after-…`. */
export const BEFORE_AFTER = "before-after";
