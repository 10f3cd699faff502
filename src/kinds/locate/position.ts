/** Where a pin stands, in words: as fair as the picture, which shows the same names. */
import type { MessageKey, Translator } from "../../i18n/translator.ts";
import { distance, eighth, type Point } from "./distance.ts";

/** Towns for orientation, spread over the map (GeoNames). */
const LANDMARKS = [
  { id: "xian", lon: 108.94, lat: 34.27 },
  { id: "beijing", lon: 116.4, lat: 39.91 },
  { id: "urumqi", lon: 87.62, lat: 43.83 },
  { id: "astana", lon: 71.43, lat: 51.13 },
  { id: "tashkent", lon: 69.24, lat: 41.31 },
  { id: "tehran", lon: 51.42, lat: 35.69 },
  { id: "kabul", lon: 69.18, lat: 34.53 },
  { id: "ulaanbaatar", lon: 106.88, lat: 47.91 },
  { id: "novosibirsk", lon: 82.93, lat: 55.04 },
  { id: "orenburg", lon: 55.1, lat: 51.77 },
] as const;
export type Landmark = (typeof LANDMARKS)[number];

/** A candidate must not be told by a name nearby. */
const APART = 120;

/** Those that give nothing away. */
export const landmarks = (places: readonly Point[]): readonly Landmark[] =>
  LANDMARKS.filter((landmark) => places.every((place) => distance(landmark, place) > APART));

export const landmarkName = ({ id }: Landmark, t: Translator): string => t(`landmark.${id}` as MessageKey);

/** "310 km north-west of Tashkent", to ten kilometres. */
export function positionWords(point: Point, places: readonly Point[], t: Translator): string {
  const [nearest] = landmarks(places).toSorted((a, b) => distance(point, a) - distance(point, b));
  if (nearest === undefined) return `${t.number(point.lat)}°, ${t.number(point.lon)}°`;
  const km = Math.round(distance(point, nearest) / 10) * 10;
  const name = landmarkName(nearest, t);
  return km === 0
    ? name
    : t("locate.position", { km, name, direction: t(`direction.${eighth(nearest, point)}` as MessageKey) });
}
