/** Seeded chance and noise: the same picture must come out each time. */

/** Numbers in [0, 1), always the same ones for a seed (mulberry32). */
export function seeded(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One-dimensional value noise in [0, 1], smooth in x. */
export function valueNoise(seed) {
  const random = seeded(seed);
  const values = Array.from({ length: 1024 }, random);
  return (x) => {
    const cell = Math.floor(x);
    const f = x - cell;
    const s = f * f * (3 - 2 * f);
    return values[cell & 1023] * (1 - s) + values[(cell + 1) & 1023] * s;
  };
}

/** Fractal sum of `octaves` of a noise, in [0, 1]. */
export function fractal(noise, x, octaves = 5) {
  let sum = 0;
  let total = 0;
  let amplitude = 0.5;
  for (let i = 0; i < octaves; i++) {
    sum += amplitude * noise(x);
    total += amplitude;
    x *= 2.07;
    amplitude *= 0.5;
  }
  return sum / total;
}
