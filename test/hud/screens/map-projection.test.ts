import { expect, test } from "vitest";
import { mapShare } from "../../../src/hud/screens/map-projection.ts";
import places from "../../../src/hud/screens/map-places.json";
import route from "../../../levels/route.json";

test.each(route.stops)("$id lies where the program that draws the map has put it", ({ id, lon, lat }) => {
  const [x, y] = mapShare({ lon, lat });
  const [drawnX, drawnY] = places.stops[id as keyof typeof places.stops] as [number, number]; // made for every stop

  expect(x).toBeCloseTo(drawnX, 3);
  expect(y).toBeCloseTo(drawnY, 3);
});
test.each([
  [-180, 0],
  [180, 90],
  [0, -90],
])("longitude %d and latitude %d have a place, be it beside the picture", (lon, lat) => {
  expect(mapShare({ lon, lat }).every(Number.isFinite)).toBe(true);
});
