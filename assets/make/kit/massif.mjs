/** Mountains folded like paper: fold lines run down from a crest, and every second panel lies in shadow. */
import { fractal, valueNoise } from "./chance.mjs";
import { f1, line, polygon, under, yAt } from "./shapes.mjs";

/** A rough skyline through hand-set `control` points [x, y]; `rough` is the height of its teeth in units. */
export function skyline(control, seed, { rough = 26, freq = 0.02, step = 5 } = {}) {
  const noise = valueNoise(seed);
  const points = [];
  for (let x = control[0][0]; x <= control.at(-1)[0]; x += step)
    points.push([x, yAt(control, x) - (fractal(noise, x * freq, 5) - 0.5) * rough * 2]);
  return points;
}

/** One line from the crest to the foot; it wanders with `noise`, and `lean` carries it aside on the way. */
function fold(crest, x, foot, lean, noise, wander) {
  const top = yAt(crest, x);
  const points = [];
  const steps = Math.max(6, Math.round((foot - top) / 22));
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const aside = (fractal(noise, t * 5 + x * 0.31, 4) - 0.5) * wander * Math.sqrt(t);
    points.push([x + lean * t * (foot - top) + aside, top + (foot - top) * t]);
  }
  return points;
}

/** Short wedges that hang from a fold line: gullies in a lit panel, lit ribs in a shaded one. */
function wedges(p, along, count, side, [least, most], fill, alpha) {
  const d = [];
  for (let i = 0; i < count; i++) {
    const [x, y] = along[Math.floor(p.between(0, along.length * 0.8))];
    const fall = p.between(least, most);
    const [width, out] = [fall * p.between(0.1, 0.24), side * fall * p.between(0.15, 0.6)];
    d.push(
      `M${f1(x)} ${f1(y)}l${f1(out * 0.5 + width)} ${f1(fall * 0.4)}` +
        `l${f1(out * 0.5 - width * 0.4)} ${f1(fall * 0.6)}` +
        `l${f1(-out * 0.6 - width)} ${f1(-fall * 0.45)}Z`,
    );
  }
  p.put(`<path d="${d.join("")}" fill="${fill}" opacity="${alpha}"/>`);
}

/**
 * Puts one mountain side. Light comes from the left: `lit` panels face it, `shade` panels turn away; both fade to
 * `haze` at the foot. `lean(x)` is how far a fold that starts at x moves aside per unit of fall.
 */
export function massif(p, seed, options) {
  const { crest, foot, folds, lit, shade, haze, glint } = options;
  const { lean = () => 0.1, depth = 0.75, detail = 1, strata = 0, stipple = 0.36 } = options;
  const [from, to] = [crest[0][0], crest.at(-1)[0]];
  const noise = valueNoise(seed);
  const gap = (to - from) / folds;
  const area = under(crest, foot);
  const id = `massif${seed}`;
  p.def(`<clipPath id="${id}"><path d="${area}"/></clipPath>`);
  p.put(
    `<path d="${area}" fill="${p.linear([
      [0, lit],
      [0.5, lit],
      [1, haze],
    ])}" filter="url(#cut)"/><g clip-path="url(#${id})">`,
  );
  const lines = Array.from({ length: folds + 1 }, (_, i) => {
    const x = Math.min(to - 1, from + gap * (i + p.between(-0.32, 0.32)));
    return fold(crest, Math.max(from + 1, x), foot, lean(x), noise, gap * 1.1);
  });
  for (let i = 0; i < folds; i++) {
    const [a, b] = [lines[i], lines[i + 1]];
    const size = [gap * 0.5 * detail, gap * 2 * detail];
    if (i % 2 === 0) {
      wedges(p, a, 4, 1, size, shade, 0.22);
      wedges(p, b, 5, -1, size, shade, 0.34);
      wedges(p, a, 3, 1, size, glint, 0.28);
      continue;
    }
    const strength = depth * p.between(0.75, 1);
    const fill = p.linear([
      [0, shade, strength],
      [0.55, shade, strength * 0.85],
      [1, haze, strength * 0.4],
    ]);
    p.put(`<path d="${polygon([...a, ...b.toReversed()])}" fill="${fill}"/>`);
    wedges(p, a, 5, 1, size, lit, 0.34);
    wedges(p, b, 3, -1, size, lit, 0.26);
    p.put(`<path d="${line(a)}" fill="none" stroke="${glint}" stroke-width="1.4" opacity=".5"/>`);
  }
  for (let k = 1; k <= strata; k++) {
    const stratum = crest.map(([x, y]) => [
      x,
      y + (foot - y) * (k / (strata + 1)) + 22 * (fractal(noise, x * 0.012 + k * 9, 4) - 0.5),
    ]);
    p.put(
      `<path d="${line(stratum)}" fill="none" stroke="${k % 2 ? shade : glint}"` +
        ` stroke-width="${1 + (k % 3)}" opacity=".34"` +
        ` stroke-dasharray="${Array.from({ length: 6 }, () => Math.round(p.between(8, 110))).join(" ")}"/>`,
    );
  }
  if (stipple > 0) {
    const dusk = p.linear([
      [0, shade, 0.1],
      [0.5, shade, 0.35],
      [1, shade, 0.6],
    ]);
    p.put(`<path d="${area}" fill="${dusk}" filter="url(#stipple)" opacity="${stipple}"/>`);
  }
  p.put("</g>");
  p.put(
    `<path d="${line(crest.map(([x, y]) => [x, y + 1]))}" fill="none" stroke="${glint}" stroke-width="2"` +
      ` opacity=".75"/>`,
  );
}
