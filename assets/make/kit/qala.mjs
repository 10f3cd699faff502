/** A clay fortress of old Khorezm on its hill, like Ayaz-Kala: worn walls, twin round towers, loopholes. */
import { fractal, valueNoise } from "./chance.mjs";
import { f1, line, polygon } from "./shapes.mjs";

/** Draws walls along `from` → `corner` → `to`, each [x, foot y, height]. `tones` = [lit, wall, shade, slit]. */
export function qala(p, seed, { from, corner, to, tones, towers = [5, 4] }) {
  const noise = valueNoise(seed);
  const [lit, wall, shade, slit] = tones;
  const side = (a, b, count, light) => {
    const at = (t) => a.map((n, i) => n + (b[i] - n) * t);
    const worn = (x, h) => h * (0.8 + 0.5 * (fractal(noise, x * 0.035, 4) - 0.5));
    const [top, foot] = [[], []];
    for (let k = 0; k <= 80; k++) {
      const [x, y, h] = at(k / 80);
      top.push([x, y - worn(x, h)]);
      foot.push([x, y + 3]);
    }
    p.put(
      `<path d="${polygon([...top, ...foot.toReversed()])}" fill="${p.linear([
        [0, light ? wall : shade],
        [1, light ? lit : wall],
      ])}"/>`,
    );
    p.put(`<path d="${line(top)}" fill="none" stroke="${lit}" stroke-width="1.4" opacity=".9"/>`);
    for (let k = 0; k < count * 5; k++) {
      const [x, y, h] = at((k + 0.5) / (count * 5));
      p.put(
        `<path d="M${f1(x)} ${f1(y - h * 0.56)}v${f1(h * 0.17)}" stroke="${slit}" ` +
          `stroke-width="${f1(h * 0.045)}" opacity=".7"/>`,
      );
    }
    for (let k = 0; k <= count; k++) {
      const [x, y, h] = at(k / count);
      const w = h * (k === 0 || k === count ? 0.56 : 0.36);
      const high = h * p.between(0.82, 1.06);
      const lean = p.between(-0.1, 0.1) * w;
      const body =
        `M${f1(x - w / 2 - 1)} ${f1(y + 4)}L${f1(x - w * 0.44)} ` +
        `${f1(y - high * 0.8)}Q${f1(x - w * 0.38)} ${f1(y - high)} ${f1(x + lean)} ` +
        `${f1(y - high)}Q${f1(x + w * 0.4)} ${f1(y - high * 1.02)} ${f1(x + w * 0.43)} ` +
        `${f1(y - high * 0.76)}L${f1(x + w / 2 + 1)} ${f1(y + 4)}Z`;
      p.put(
        `<path d="${body}" fill="${p.linear(
          [
            [0, lit],
            [0.4, wall],
            [1, shade],
          ],
          0,
          0,
          1,
          0,
        )}"/>`,
      );
      p.put(
        `<path d="M${f1(x - w * 0.1)} ${f1(y - high * 0.66)}v${f1(h * 0.16)}" stroke="${slit}" ` +
          `stroke-width="${f1(h * 0.045)}" opacity=".7"/>`,
      );
    }
  };
  side(corner, to, towers[1], false);
  side(from, corner, towers[0], true);
}
