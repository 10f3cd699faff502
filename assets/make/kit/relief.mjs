/**
 * Mountains as a cut-paper relief: a height field seen from the plain, its slopes in a few flat tones by their turn to
 * the sun (which stands at the left), snow above a wandering line. Looks like folded paper, but lies like real ridges.
 */
import { fractal, seeded, valueNoise } from "./chance.mjs";
import { f1, mix, yAt } from "./shapes.mjs";

/** Where the sun stands: left, high, a little on our side; and how deep one slice of the range is, in units. */
const SUN = [-0.88, 0.38, 0.28];
const DEPTH = 17;

/** Two-dimensional value noise in [0, 1]. */
function noise2(seed) {
  const random = seeded(seed);
  const values = Array.from({ length: 4096 }, random);
  const at = (i, j) => values[((i & 63) << 6) | (j & 63)];
  const ease = (f) => f * f * (3 - 2 * f);
  return (x, y) => {
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [ease(x - i), ease(y - j)];
    return (at(i, j) * (1 - u) + at(i + 1, j) * u) * (1 - v) + (at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u) * v;
  };
}

/** Sharp crests where the noise crosses its middle; each finer octave lives on the heights of the one before. */
function ridged(noise, x, y, octaves) {
  let [sum, weight, amplitude] = [0, 1, 0.55];
  for (let i = 0; i < octaves; i++) {
    const crest = (1 - Math.abs(2 * noise(x, y) - 1)) ** 2;
    sum += crest * amplitude * weight;
    weight = Math.min(1, 0.35 + crest);
    [x, y, amplitude] = [x * 2.03 + 17, y * 2.03 + 5, amplitude * 0.5];
  }
  return sum;
}

/**
 * Puts a range on the current layer. `summits` are hand-set [x, y] of its skyline, `back` the y of its far foot and
 * `foot` of its near one. `snow` and `rock` are tones from lit to deep; snow lies above `snowline` (a y of the sheet).
 */
export function relief(
  p,
  seed,
  {
    summits,
    back,
    foot,
    snow,
    rock,
    snowline = -Infinity,
    haze,
    slices = 26,
    step = 10,
    grain = 0.009,
    splay = 420,
    crest = 0.3,
    contrast = 1,
  },
) {
  const [rough, patch, bend] = [noise2(seed), noise2(seed + 5), valueNoise(seed + 9)];
  const base = (t) => back + (foot - back) * t;
  const mass = (t) => (t < crest ? 0.8 + 0.2 * (t / crest) : ((1 - t) / (1 - crest)) ** 1.15);
  const rise = (x, t) => {
    const tall = base(crest) - yAt(summits, Math.max(summits[0][0], Math.min(summits.at(-1)[0] - 1, x)));
    // Spurs wander aside on their way down, to both sides, so that they meet and part like real ones.
    const aside = x + splay * t * 2 * (fractal(bend, x * 0.006, 2) - 0.5);
    const body = 0.68 + 0.52 * ridged(rough, aside * grain, t * 2.6 + 3, 5);
    return Math.max(0, tall * mass(t) * body);
  };
  // Vertices are shaken a little, and every second row stands between its neighbours: no two facets are alike.
  const shake = seeded(seed + 1);
  const rows = Array.from({ length: slices + 1 }, (_, k) => {
    const row = [];
    for (let x = -60 + (k % 2) * step * 0.5; x <= 1260; x += step) {
      const t = Math.min(1, Math.max(0, (k + (k > 0 && k < slices ? (shake() - 0.5) * 0.7 : 0)) / slices));
      const sx = x + (shake() - 0.5) * step * 0.8;
      const high = rise(sx, t);
      row.push([sx, base(t) - high, high, t * slices * DEPTH]);
    }
    return row;
  });
  const facet = (one, two, three) => {
    const [u, v] = [two, three].map((q) => [q[0] - one[0], (q[2] - one[2]) * contrast, q[3] - one[3]]);
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const sign = n[1] < 0 ? -1 : 1;
    const light = (sign * (n[0] * SUN[0] + n[1] * SUN[1] + n[2] * SUN[2])) / (Math.hypot(...n) || 1);
    const shade = Math.min(snow.length - 1, Math.max(0, Math.floor((0.86 - light) * 4.3)));
    const y = (one[1] + two[1] + three[1]) / 3;
    const line = snowline + 80 * (patch(one[0] * 0.03, one[3] * 0.01) - 0.5) + shade * 12 - 16;
    const far = Math.max(0, (y - foot + 90) / 90);
    const colour = mix((y < line ? snow : rock)[shade], haze, Math.min(0.85, far));
    p.put(
      `<path d="M${[one, two, three].map(([a, b]) => `${f1(a)} ${f1(b)}`).join("L")}Z" fill="${colour}"` +
        ` stroke="${colour}" stroke-width=".8"/>`,
    );
  };
  for (let k = 0; k < slices; k++) {
    const [a, b] = [rows[k], rows[k + 1]];
    const shift = k % 2;
    for (let i = 0; i < Math.min(a.length, b.length) - 1; i++) {
      facet(a[i], a[i + 1], shift ? b[i + 1] : b[i]);
      facet(b[i], b[i + 1], shift ? a[i] : a[i + 1]);
    }
  }
}
