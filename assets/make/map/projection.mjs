/**
 * From longitude and latitude to the sheet of a map. The map of the journey is equal-area, so that the deserts are as large as they are;
 * the one on which places are found (MAP_SHEET=locate) is Mercator's from edge to edge, so that the game can reckon on it.
 */
import { geoConicEqualArea, geoMercator } from "d3-geo";

const isLocate = process.env.MAP_SHEET === "locate";
/** Edges in degrees, as `src/kinds/locate/map-edges.ts` has them (test/kinds/locate/projection.test.ts). */
const [west, east, south, north] = [47, 122, 28, 57];
const rise = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const scale = 1600 / (((east - west) * Math.PI) / 180);

export const WIDTH = 1600;
export const HEIGHT = isLocate ? Math.round(scale * (rise(north) - rise(south))) : 1067;
/** Units of the sheet a degree of latitude, in the middle. */
export const DEGREE = isLocate ? 29.2 : 34.6;

/** The frame of the journey is chosen so that Moynaq, Xi'an and Astana keep room for a button each, and the Caspian shows its edge. */
const projection = isLocate
  ? geoMercator()
      .scale(scale)
      .rotate([-(west + east) / 2, 0])
      .translate([WIDTH / 2, scale * rise(north)])
      .precision(0.3)
  : geoConicEqualArea()
      .parallels([33, 52])
      .rotate([-84, 0])
      .center([0, 43.3])
      .scale(1985)
      .translate([WIDTH / 2, HEIGHT / 2])
      .precision(0.3);

/** [lon, lat] to [x, y] in units of the sheet. */
export const place = (at) => projection(at);
