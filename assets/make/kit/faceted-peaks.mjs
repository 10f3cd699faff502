/** Snow mountains cut with a knife: each summit has a lit and a shaded face that meet in a wandering spine. */
import { f1, polygon } from "./shapes.mjs";

/** A jagged line from a to b; `jag` is the largest step aside, less near the ends. */
function jagged(p, [ax, ay], [bx, by], steps, jag, bend = 1) {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const aside = p.between(-jag, jag) * Math.min(1, t * 3) * (i === steps ? 0 : 1);
    return [ax + (bx - ax) * t + aside, ay + (by - ay) * t ** bend + aside * 0.5];
  });
}

/** Wedges that hang from a line and point down: gullies in the lit face, snow ribs in the shaded one. */
function wedges(p, along, count, lean, [shortest, longest], fill, alpha) {
  for (let i = 0; i < count; i++) {
    const [x, y] = along[Math.floor(p.between(1, along.length * 0.72))];
    const fall = p.between(shortest, longest);
    const side = lean * fall * p.between(0.35, 0.8);
    const width = fall * p.between(0.1, 0.2);
    p.put(
      `<path d="M${f1(x)} ${f1(y)}l${f1(side * 0.5 + width)} ${f1(fall * 0.42)}l${f1(side * 0.5)}
      ${f1(fall * 0.58)}l${f1(-side * 0.6 - width * 1.4)} ${f1(-fall * 0.5)}Z" fill="${fill}"
      opacity="${p.between(alpha * 0.5, alpha).toFixed(2)}"/>`,
    );
  }
}

/** Puts one mountain: summit [x, y], foot `base`, half-widths `left` and `right`; light comes from the left. */
export function peak(p, { at: [x, y], base, left, right, lit, shade, foot, glint = "#fff6ea" }) {
  const height = base - y;
  const jag = height * 0.05;
  const west = jagged(p, [x, y], [x - left, base], 18, jag, 0.86);
  const east = jagged(p, [x, y], [x + right, base], 18, jag, 0.88);
  const spine = jagged(p, [x, y], [x + (right - left) * 0.2 + p.between(0.05, 0.2) * right, base], 10, height * 0.08);
  const face = (a, b) => polygon([...a, ...b.toReversed()]);
  p.put(
    `<path d="${face(west, east)}" fill="${p.linear([
      [0, lit],
      [0.55, lit],
      [1, foot],
    ])}"/>`,
  );
  wedges(p, spine, 10, -1, [height * 0.12, height * 0.4], shade, 0.5);
  for (const share of [0.3, 0.62]) {
    const rib = spine.map(([a, b], i) => [
      a + (west[Math.min(18, i * 2)][0] - a) * share,
      b + (west[Math.min(18, i * 2)][1] - b) * share,
    ]);
    wedges(p, rib, 8, -0.6, [height * 0.1, height * 0.34], shade, 0.45);
    wedges(p, rib, 5, -0.5, [height * 0.06, height * 0.16], glint, 0.6);
  }
  p.put(
    `<path d="${face(spine, east)}" fill="${p.linear([
      [0, shade],
      [0.6, shade],
      [1, foot],
    ])}"/>`,
  );
  wedges(p, east, 7, -1, [height * 0.1, height * 0.3], lit, 0.5);
  wedges(p, spine, 6, 0.9, [height * 0.08, height * 0.26], lit, 0.4);
  p.put(
    `<path d="M${west
      .slice(0, 12)
      .map(([a, b]) => `${f1(a)} ${f1(b)}`)
      .join("L")}" fill="none" stroke="${glint}" stroke-width="1.6" opacity=".7"/>`,
  );
}
