/** Land that repeats without a seam every WIDTH units. */
import { seeded } from "../kit/chance.mjs";

export const WIDTH = 1600;
export const HEIGHT = 900;

/** A skyline [x, y] from -150 to WIDTH + 150, the same at x and x + WIDTH. `humps` a width in the coarsest octave. */
export function loop(seed, y, amp, humps, { octaves = 4, step = 5, shape = (v) => v } = {}) {
  const random = seeded(seed);
  const tables = Array.from({ length: octaves }, (_, k) => Array.from({ length: humps * 2 ** k }, random));
  const ease = (f) => f * f * (3 - 2 * f);
  const at = (x) => {
    let [sum, total] = [0, 0];
    tables.forEach((table, k) => {
      const u = (((x / WIDTH) % 1) + 1) * table.length;
      const [i, f] = [Math.floor(u), ease(u - Math.floor(u))];
      sum += 0.5 ** k * (table[i % table.length] * (1 - f) + table[(i + 1) % table.length] * f);
      total += 0.5 ** k;
    });
    return sum / total;
  };
  const points = [];
  for (let x = -150; x <= WIDTH + 150; x += step) points.push([x, y - shape(at(x)) * amp]);
  return points;
}

/** Puts `svg` at x and, where it reaches over an edge, at the other edge too. */
export function wrapped(p, x, y, svg, reach = 300, scale = 1) {
  for (const shift of [0, WIDTH, -WIDTH]) {
    const at = x + shift;
    if (at > -reach && at < WIDTH + reach)
      p.put(
        `<g transform="translate(${Math.round(at * 10) / 10} ${Math.round(y * 10) / 10}) scale(${scale})">${svg}</g>`,
      );
  }
}
