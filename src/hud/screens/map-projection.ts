/**
 * From degrees to shares of the journey's map. Lambert's conic equal-area projection for a sphere (Snyder, "Map
 * Projections: A Working Manual", 1987, chapter 14, as Albers' with its formulas 14-1 to 14-6), with the numbers of
 * `assets/make/map/projection.mjs`.
 */
import type { OwnStop } from "../../domain/pack/pack.ts";
import places from "./map-places.json";

const rad = (degrees: number): number => (degrees * Math.PI) / 180;
const [LOW, HIGH] = [rad(33), rad(52)];
const MIDDLE: OwnStop = { lon: 84, lat: 43.3 };
/** Units of the sheet a radian. */
const SCALE = 1985;

const n = (Math.sin(LOW) + Math.sin(HIGH)) / 2;
const c = Math.cos(LOW) ** 2 + 2 * n * Math.sin(LOW);
const radius = (lat: number): number => Math.sqrt(c - 2 * n * Math.sin(rad(lat))) / n;

/** Shares of the picture from its left and upper edge; beyond 0 to 1 where the place lies beside the picture. */
export function mapShare({ lon, lat }: OwnStop): readonly [x: number, y: number] {
  const [width = 1, height = 1] = places.size;
  // The shorter way round.
  const angle = n * rad(((lon - MIDDLE.lon + 540) % 360) - 180);
  const r = radius(lat);
  const x = SCALE * r * Math.sin(angle);
  const y = SCALE * (r * Math.cos(angle) - radius(MIDDLE.lat));
  return [0.5 + x / width, 0.5 + y / height];
}
