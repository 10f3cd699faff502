/** The chink, the broken edge of the Ustyurt plateau: a pale cap, cracked steep walls, cones of scree. */
import { fractal, seeded, valueNoise } from "./chance.mjs";
import { f1, line, polygon, under, yAt } from "./shapes.mjs";

/** Share of the full height reached where the plateau's mask is m: scree, then wall, a ledge, the cap. */
const profile = (m) => {
  if (m <= 0) return 0;
  if (m < 0.34) return 0.46 * (m / 0.34) ** 1.6;
  if (m < 0.39) return 0.46 + 0.28 * ((m - 0.34) / 0.05);
  if (m < 0.5) return 0.74 + 0.06 * ((m - 0.39) / 0.11);
  return Math.min(1, 0.8 + 0.2 * ((m - 0.5) / 0.04));
};

/** `mask(x)` in [0, 1] says where the plateau stands; `tones` = [cap, foot, light, shadow]. */
export function cliffs(p, seed, { y, height, mask, tones, opacity = 1 }) {
  const [cap, foot, light, shadow] = tones;
  const rough = valueNoise(seed);
  const random = seeded(seed);
  const points = [];
  for (let x = -40; x <= 1240; x += 2.5) {
    const m = mask(x) + (fractal(rough, x * 0.0075, 2) - 0.55) * 0.7 + (fractal(rough, x * 0.05 + 90, 3) - 0.5) * 0.22;
    points.push([x, y - height * (profile(m) * (0.9 + 0.1 * fractal(rough, x * 0.006 + 50, 3)) + 0.015)]);
  }
  const id = `cliff${seed}`;
  const area = under(points, y + 6);
  p.def(`<clipPath id="${id}"><path d="${area}"/></clipPath>`);
  p.put(
    `<g opacity="${opacity}"><path d="${area}" fill="${p.linear([
      [0, cap],
      [0.6, foot],
      [1, foot],
    ])}"/><g clip-path="url(#${id})">`,
  );
  for (const [share, thick] of [
    [0.86, height * 0.05],
    [0.7, height * 0.03],
    [0.6, height * 0.045],
  ]) {
    const stratum = points.map(([x]) => [
      x,
      y - height * (share + 0.06 * (fractal(rough, x * 0.012 + share * 40, 3) - 0.5)),
    ]);
    p.put(
      `<path d="${line(stratum)}" fill="none" stroke="${share > 0.8 ? shadow : light}" ` +
        `stroke-width="${f1(thick)}" opacity=".32"/>`,
    );
  }
  const [cones, shades, cracks] = [[], [], []];
  for (let x = -40; x < 1240; x += 5 + 26 * random() ** 2) {
    const top = yAt(points, x);
    const tall = y - top;
    if (tall < height * 0.3) continue;
    const [apex, width] = [top + tall * (0.24 + 0.3 * random()), tall * (0.16 + 0.3 * random())];
    cones.push(
      polygon([
        [x, apex],
        [x - width * 0.25, apex + (y - apex) * 0.55],
        [x - width, y + 4],
        [x + width * 0.2, y + 4],
      ]),
    );
    shades.push(
      polygon([
        [x, apex],
        [x + width * 0.3, apex + (y - apex) * 0.5],
        [x + width, y + 4],
        [x + width * 0.15, y + 4],
      ]),
    );
    shades.push(
      polygon([
        [x - 1, top],
        [x + 2 + 4 * random(), top],
        [x + 1, apex + 3],
      ]),
    );
    cracks.push(`M${f1(x + 4)} ${f1(top + 2)}l${f1(random() * 3 - 1)} ${f1(tall * (0.1 + 0.16 * random()))}`);
  }
  p.put(
    `<path d="${cones.join("")}" fill="${light}" opacity=".3"/>` +
      `<path d="${shades.join("")}" fill="${shadow}" opacity=".26"/>`,
  );
  p.put(`<path d="${cracks.join("")}" fill="none" stroke="${shadow}" stroke-width="1" opacity=".5"/>`);
  p.put(`</g><path d="${line(points)}" fill="none" stroke="${light}" stroke-width="1.4" opacity=".8"/></g>`);
  return points;
}
