/** From longitude and latitude to the sheet of the map: equal-area, so that the deserts are as large as they are. */
import { geoConicEqualArea } from "d3-geo";

export const WIDTH = 1600;
export const HEIGHT = 1067;

/** The frame is chosen so that Moynaq, Xi'an and Astana keep room for a button each, and the Caspian shows its edge. */
const projection = geoConicEqualArea()
  .parallels([33, 52])
  .rotate([-84, 0])
  .center([0, 43.3])
  .scale(1985)
  .translate([WIDTH / 2, HEIGHT / 2])
  .precision(0.3);

/** [lon, lat] to [x, y] in units of the sheet. */
export const place = (at) => projection(at);
