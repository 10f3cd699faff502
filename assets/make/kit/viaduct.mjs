/** A railway viaduct of tall arches along a gently sloping deck, light from the right. */
import { f1 } from "./shapes.mjs";

/** From [x0, y0] to [x1, y1] (deck), piers every `span`, down to `foot(x)`. `tones` = [lit, wall, shade]. */
export function viaduct(p, [x0, y0], [x1, y1], { span, depth, foot, tones: [lit, wall, shade] }) {
  const deck = (x) => y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  const [piers, faces] = [[], []];
  const w = span * 0.13;
  for (let x = x0; x <= x1; x += span) {
    const [top, bottom] = [deck(x) + depth * 0.5, foot(x) + 8];
    piers.push(`M${f1(x - w)} ${f1(top)}H${f1(x + w)}L${f1(x + w * 1.45)} ${f1(bottom)}H${f1(x - w * 1.45)}Z`);
    faces.push(`M${f1(x + w * 0.3)} ${f1(top)}H${f1(x + w)}L${f1(x + w * 1.45)} ${f1(bottom)}H${f1(x + w * 0.5)}Z`);
    if (x + span > x1) continue;
    const [a, b] = [x + w, x + span - w];
    const spring = (k) => deck(k) + depth + span * 0.36;
    piers.push(
      `M${f1(a)} ${f1(deck(a))}H${f1(b)}V${f1(spring(b))}Q${f1(b)} ${f1(deck(x + span / 2) + depth)} ${f1((a + b) / 2)} ${f1(deck(x + span / 2) + depth)}Q${f1(a)} ${f1(deck(x + span / 2) + depth)} ${f1(a)} ${f1(spring(a))}Z`,
    );
  }
  const band = (from, to) =>
    `M${f1(x0 - 30)} ${f1(deck(x0 - 30) + from)}L${f1(x1 + 30)} ${f1(deck(x1 + 30) + from)}V${f1(deck(x1 + 30) + to)}L${f1(x0 - 30)} ${f1(deck(x0 - 30) + to)}Z`;
  p.put(
    `<path d="${piers.join("")}" fill="${wall}"/><path d="${faces.join("")}" fill="${lit}" opacity=".8"/><path d="${band(0, depth * 0.7)}" fill="${wall}"/><path d="${band(depth * 0.55, depth * 0.75)}" fill="${shade}" opacity=".8"/><path d="${band(-1.5, 1)}" fill="${lit}"/>`,
  );
  return deck;
}
