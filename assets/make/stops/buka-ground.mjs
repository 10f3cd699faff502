/** The lie of the land at Buka: one camera, one gentle hill, one track. Everything in the picture stands on it. */
import { camera } from "../kit/camera.mjs";
import { line } from "../kit/shapes.mjs";

export const HORIZON = 448;
export const view = camera({ eye: 7, distance: 40, scale: 22, horizon: HORIZON, centre: 600 });

const swell = (x, z, [cx, cz, rx, rz, high]) => high * Math.exp(-(((x - cx) / rx) ** 2) - ((z - cz) / rz) ** 2);
const SWELLS = [
  [24, 122, 46, 44, 19],
  [-96, 150, 40, 40, 4],
  [-8, 60, 40, 18, 0.9],
];
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

/** Puts the track between two distances: a pale ribbon with a worn edge and two ruts that thin out and return. */
export function track(p, from, to) {
  const edge = (half, wear, phase) =>
    Array.from({ length: 70 }, (_, i) => from + ((to - from) * i) / 69).map((z) =>
      onGround(trackAt(z) + half + wear * Math.sin(z * 1.7 + phase) + wear * Math.sin(z * 0.61 + phase * 3), z),
    );
  const ribbon = (a, b, fill, alpha, wear = 0.06) =>
    p.put(
      `<path d="${line([...edge(a, wear, a), ...edge(b, wear, b).toReversed()])}Z" fill="${fill}" opacity="${alpha}"/>`,
    );
  ribbon(-1.7, 1.8, "#b98a4c", 0.5, 0.12);
  ribbon(-1.3, 1.35, "#f3dfb2", 1);
  ribbon(-0.85, -0.55, "#c9a369", 0.75);
  ribbon(0.55, 0.85, "#c9a369", 0.75);
}
