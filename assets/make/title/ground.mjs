/** Land of the title picture: the far range, the plain, and dunes whose paper changes colour with the hour. */
import { massif, skyline } from "../kit/massif.mjs";
import { f1, line, under, yAt } from "../kit/shapes.mjs";
import { fractal, valueNoise } from "../kit/chance.mjs";

/** A skyline through hand-set points with a little roughness. */
export const hand = (points, seed, rough = 8, freq = 0.01) => skyline(points, seed, { rough, freq, step: 6 });

/** Evening over the ranges: strongest on the left, gone at this share of the width. */
const DUSK = { colour: "#1d4a60", strength: 0.74, reach: 0.62 };

/** Snow mountains; light comes from the right, so the kit's mountains are drawn mirrored. */
export function range(p, W, seed, crest, foot, tones) {
  const mirrored = crest.map(([x, y]) => [W - x, y]).toReversed();
  p.put(`<g transform="translate(${W} 0) scale(-1 1)">`);
  const rough = skyline(mirrored, seed, { rough: 34, freq: 0.03, step: 4 });
  massif(p, seed, { crest: rough, foot, lean: (x) => 0.25 * Math.sin(x * 0.013), stipple: 0.22, ...tones });
  const { colour, strength, reach } = DUSK;
  const wash = p.across(
    [
      [0, colour, 0],
      [0.5, colour, strength * 0.55],
      [1, colour, strength],
    ],
    W * (1 - reach),
    0,
    W,
    0,
  );
  p.put(`<path d="${under(rough, foot)}" fill="${wash}"/></g>`);
}

/** A blue-to-rose sheet of paper that runs across the whole picture. `stops` = colours from left to right. */
export function sheet(p, W, H, points, stops, { shade, crest, streaks = 0, stipple = 0.4, contours = 4 }) {
  const d = under(points, H + 10);
  p.put(`<path d="${d}" fill="${p.across(stops, 0, 0, W, 0)}" filter="url(#cut)"/>`);
  if (streaks > 0) p.put(`<path d="${d}" fill="#000" filter="url(#streaks)" opacity="${streaks}"/>`);
  p.put(
    `<path d="${d}" fill="${p.linear([
      [0, shade, 0],
      [0.25, shade, 0.16],
      [1, shade, 0.8],
    ])}" filter="url(#stipple)" opacity="${stipple}"/>`,
  );
  p.put(
    `<path d="${line(points.map(([x, y]) => [x, y + 1]))}" fill="none" stroke="${p.across(crest, 0, 0, W, 0)}" stroke-width="2.2" opacity=".85"/>`,
  );
  const noise = valueNoise(Math.round(points[5][1] * 7));
  for (let k = 1; k <= contours; k++)
    p.put(
      `<path d="${line(points.map(([x, y]) => [x, y + k * k * 3.2 + 9 * fractal(noise, x * 0.008 + k * 3)]))}" fill="none" stroke="${shade}" stroke-width="${f1(0.8 + k * 0.3)}" opacity="${f1(Math.max(0.1, 0.26 - k * 0.03) * 10) / 10}"/>`,
    );
}

/** The lit and the shaded slope of one dune: a blade of shadow that hangs from the crest between x0 and x1. */
export function lee(p, points, [x0, x1], drop, colour, alpha) {
  const top = points.filter(([x]) => x >= x0 && x <= x1);
  const low = top.map(([x]) => {
    const t = (x - x0) / (x1 - x0);
    return [
      x - drop * 0.5 * Math.sin(Math.PI * t),
      yAt(points, x) + drop * Math.sin(Math.PI * t) ** 0.8 * (0.5 + 0.5 * t),
    ];
  });
  const d = `${line([...top, ...low.toReversed()])}Z`;
  p.put(`<path d="${d}" fill="${colour}" opacity="${alpha}"/>`);
}

/** Feather grass and dry stems at the edge of the sheet: their feet are hidden by what is drawn next. `clumps` = [[x, height, count], …]. */
export function grass(p, ground, clumps, [stem, plume]) {
  for (const [x, high, count] of clumps) {
    const y = yAt(ground, x) + 6;
    const [stems, plumes] = [[], []];
    for (let i = 0; i < count; i++) {
      const from = x + (p.random() + p.random() - 1) * high * 0.9;
      const h = high * p.between(0.4, 1) * (1 - Math.abs(from - x) / high / 2);
      // The wind blows from the dawn to the evening.
      const [dx, dy] = [-h * p.between(0.1, 0.62), -h];
      stems.push(`M${f1(from)} ${f1(y + 8)}q${f1(dx * 0.1)} ${f1(dy * 0.7)} ${f1(dx)} ${f1(dy)}`);
      if (i % 2 === 0)
        plumes.push(
          `M${f1(from + dx * 0.62)} ${f1(y + 8 + dy * 0.86)}q${f1(dx * 0.3)} ${f1(dy * 0.12)} ${f1(dx * 0.62)} ${f1(dy * 0.1)}`,
        );
    }
    p.put(
      `<path d="${stems.join("")}" fill="none" stroke="${stem}" stroke-width="${f1(high * 0.016)}" stroke-linecap="round"/><path d="${plumes.join("")}" fill="none" stroke="${plume}" stroke-width="${f1(high * 0.026)}" stroke-linecap="round" opacity=".75"/>`,
    );
  }
}
