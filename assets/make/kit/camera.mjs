/** A plain perspective camera, so that ships and walls stand in one space instead of being guessed at. */

/** `eye` metres above the ground; at `distance` one metre is `scale` units; the horizon lies at y `horizon`. */
export function camera({ eye, distance, scale, horizon, centre = 600 }) {
  const focal = scale * distance;
  return {
    /** [right, up, away] in metres to [x, y] on the sheet. */
    project: ([x, y, z]) => [centre + (x * focal) / z, horizon - ((y - eye) * focal) / z],
    eye,
    /** Units a metre at a distance. */
    scaleOf: (z) => focal / z,
    /** Units a metre on the ground that is drawn at `y`. */
    scaleAt: (y) => (y - horizon) / eye,
  };
}

/** Turns a body about the upright by `yaw`, after `list` (roll) and `trim` (bow up), in degrees; moves it to `at`. */
export function placed({ yaw = 0, list = 0, trim = 0, at }) {
  const [a, b, c] = [yaw, list, trim].map((degrees) => (degrees * Math.PI) / 180);
  return ([x, y, z]) => {
    const [y1, z1] = [y * Math.cos(b) - z * Math.sin(b), y * Math.sin(b) + z * Math.cos(b)];
    const [x2, y2] = [x * Math.cos(c) - y1 * Math.sin(c), x * Math.sin(c) + y1 * Math.cos(c)];
    return [at[0] + x2 * Math.cos(a) + z1 * Math.sin(a), at[1] + y2, at[2] - x2 * Math.sin(a) + z1 * Math.cos(a)];
  };
}

const minus = (a, b) => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const unit = (a) => a.map((n) => n / (Math.hypot(...a) || 1));

/** The unit normal of a flat face, on the side turned away from the point `inside`. */
export function outward([a, b, , d], inside) {
  const [u, v] = [minus(b, a), minus(d, a)];
  const n = unit([u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]);
  return dot(n, minus(a, inside)) < 0 ? n.map((c) => -c) : n;
}
