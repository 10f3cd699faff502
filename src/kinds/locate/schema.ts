import * as v from "valibot";
import { repeated, type KindCheck } from "../kind-check.ts";
import { base, finite, id, positive } from "../parts.ts";
import { distance } from "./distance.ts";
import { MAP_EDGES } from "./map-edges.ts";
import { answerPlace, type LocateQuestion } from "./rules.ts";

const { west, east, south, north } = MAP_EDGES;
const lon = v.pipe(finite, v.minValue(west), v.maxValue(east));
const lat = v.pipe(finite, v.minValue(south), v.maxValue(north));

export const locateSchema = v.strictObject({
  ...base,
  kind: v.literal("locate"),
  places: v.pipe(v.array(v.strictObject({ id, lon, lat })), v.minLength(3), v.maxLength(8)),
  answer: id,
  within: positive,
  near: positive,
});
export const locateResponse = v.object({ kind: v.literal("locate"), lon: finite, lat: finite });

export const locateCheck: KindCheck<LocateQuestion> = {
  check(question, report) {
    const { places, answer, within, near } = question;
    const names = places.map((place) => place.id);
    for (const one of repeated(names)) report("repeated-choice", "places", one);
    if (!names.includes(answer)) report("answer-not-a-choice", "answer", answer);
    if (near <= within) report("range", "near", `${within} < ${near}`);
    // Where a wrong place counts as right, nothing was asked.
    for (const place of places)
      if (place.id !== answer && distance(place, answerPlace(question)) <= within)
        report("range", "within", `${place.id}, ${within}`);
  },
  worded: ({ places, answer }) => ({
    choices: places.map((place) => place.id),
    reasons: [...places.map((place) => place.id).filter((one) => one !== answer), "far"],
  }),
};
