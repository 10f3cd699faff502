/** Where things stand on the Registan: metres east, north and up from the middle of the Sher-Dor front. */
import { camera } from "../kit/camera.mjs";

export const HORIZON = 632;
/** Units that a thing a metre wide takes up a metre away. */
export const FOCAL = 1200;
export const view = camera({ eye: 9, distance: 100, scale: FOCAL / 100, horizon: HORIZON, centre: 600 });

/** We stand on the terrace in the south-west and look a little north of east. */
const EYE = [-95, -40];
const AXIS = (21.5 * Math.PI) / 180;
const [COS, SIN] = [Math.cos(AXIS), Math.sin(AXIS)];

/** East, north, up to the camera's right, up, away. */
export function seen(east, north, up = 0) {
  const [dx, dy] = [east - EYE[0], north - EYE[1]];
  return [dx * SIN - dy * COS, up, dx * COS + dy * SIN];
}
export const at = (east, north, up = 0) => view.project(seen(east, north, up));
export const distance = (east, north) => seen(east, north)[2];

/** A point of the Sher-Dor front: `u` metres to the right of its middle, `up`, and `deep` metres behind the front. */
export const front = (u, up, deep = 0) => at(deep, -u, up);
/** A point of the Tilya-Kori front: `u` metres to the left of its east corner. */
export const north = (u, up, deep = 0) => at(-4 - u, 47 + deep, up);
/** The ground under a point of the sheet that lies `away` metres off. */
export const paving = (x, away) => view.project([((x - 600) * away) / FOCAL, 0, away]);
