/** Two-dimensional value noise and its ridged sum, for relief seen from above. */
import { seeded } from "../kit/chance.mjs";

/** Smooth noise in [0, 1] over the plane. */
export function plane(seed) {
  const random = seeded(seed);
  const values = Float32Array.from({ length: 4096 }, random);
  const ease = (f) => f * f * (3 - 2 * f);
  return (x, y) => {
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [ease(x - i), ease(y - j)];
    const at = (a, b) => values[((a & 63) << 6) | (b & 63)];
    return (at(i, j) * (1 - u) + at(i + 1, j) * u) * (1 - v) + (at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u) * v;
  };
}

/** Sharp crests where the noise crosses its middle; finer octaves live on the heights of the coarser. In [0, 1]. */
export function ridged(noise, x, y, octaves) {
  let [sum, weight, amplitude] = [0, 1, 0.54];
  for (let i = 0; i < octaves; i++) {
    const crest = (1 - Math.abs(2 * noise(x, y) - 1)) ** 2;
    sum += crest * amplitude * weight;
    weight = Math.min(1, 0.3 + crest);
    // Each octave is turned, or the grid beneath the noise would show as streets.
    [x, y, amplitude] = [x * 1.64 - y * 1.23 + 17, x * 1.23 + y * 1.64 + 5, amplitude * 0.5];
  }
  return sum;
}
