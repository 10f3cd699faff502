/** The lie of the land at Buka: one camera, one gentle hill, one track. Everything in the picture stands on it. */
import { camera } from "../kit/camera.mjs";

export const HORIZON = 448;
export const view = camera({ eye: 7, distance: 40, scale: 22, horizon: HORIZON, centre: 600 });

const swell = (x, z, [cx, cz, rx, rz, high]) => high * Math.exp(-(((x - cx) / rx) ** 2) - ((z - cz) / rz) ** 2);
const SWELLS = [[26, 128, 62, 50, 12.5], [-74, 150, 46, 44, 9], [-8, 60, 40, 18, 0.9]];
/** Metres above the plain. */
export const height = (x, z) => SWELLS.reduce((sum, one) => sum + swell(x, z, one), 0);
/** A point `up` metres over the ground at (x, z), on the sheet. */
export const onGround = (x, z, up = 0) => view.project([x, height(x, z) + up, z]);

/** Where the track runs at distance z: it winds out of the foreground and over the shoulder of the hill. */
export const trackAt = (z) => 1.5 + 5.5 * Math.sin((z - 14) / 17) * Math.min(1, z / 60) + 0.12 * Math.max(0, z - 40);

/** Where the sky begins over the ground between two distances, for each x of the sheet. */
export function crest(from, to, step = 6) {
  const points = [];
  for (let sx = -40; sx <= 1240; sx += step) {
    let top = Infinity;
    for (let z = from; z <= to; z += 2) top = Math.min(top, onGround(((sx - 600) * z) / 880, z)[1]);
    points.push([sx, top]);
  }
  return points;
}
