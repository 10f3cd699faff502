/** Between degrees and shares of the map's picture: spherical Mercator, as `assets/make/locate-map.mjs` draws it. */
import { MAP_EDGES } from "./map-edges.ts";
import type { Point } from "./distance.ts";

const { west, east, south, north } = MAP_EDGES;
const rise = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const [top, bottom] = [rise(north), rise(south)];

/** Width of the picture in its heights. */
export const ASPECT = ((east - west) * Math.PI) / 180 / (top - bottom);

/** Shares of the picture from its left and upper edge, 0 to 1. */
export const toShare = ({ lon, lat }: Point): readonly [x: number, y: number] => [
  (lon - west) / (east - west),
  (top - rise(lat)) / (top - bottom),
];

const between = (least: number, value: number, most: number): number => Math.min(Math.max(least, value), most);

/** The point of the Earth at a place of the picture, to a hundredth of a degree; always on the map. */
export function toPoint(x: number, y: number): Point {
  const lat = (Math.atan(Math.exp(top - y * (top - bottom))) * 360) / Math.PI - 90;
  return onMap({ lon: west + x * (east - west), lat });
}
export const onMap = ({ lon, lat }: Point): Point => ({
  lon: Number(between(west, lon, east).toFixed(2)),
  lat: Number(between(south, lat, north).toFixed(2)),
});

/** Half the width of a circle of `km` round a point, as a share of the picture's width. Mercator keeps it a circle. */
export const circleShare = (km: number, lat: number): number =>
  km / (111.195 * Math.cos((lat * Math.PI) / 180)) / (east - west);
