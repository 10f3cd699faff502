/** Tunnel portals of Jalal-Abad, drawn on the line with the picture's camera. */
import { f1, line, polygon } from "../kit/shapes.mjs";
import { scaleOf, spot } from "../kit/track.mjs";

/** The opening of a tunnel as [aside, up] in metres: upright walls under a round vault. */
const vault = (reach, springing, steps = 14) => [
  [-reach, -0.2],
  ...Array.from({ length: steps + 1 }, (_, i) => {
    const a = Math.PI - (Math.PI * i) / steps;
    return [reach * Math.cos(a), springing + reach * Math.sin(a)];
  }),
  [reach, -0.2],
];

/** The rough hole driven first: { svg, points }. `k` enlarges it, `m` is where on the stretch it stands. */
export function heading(p, stretch, k, m = 0) {
  const at = ([u, v]) => spot(stretch, m, u * k, v * k);
  const ragged = (grow) =>
    vault(3.5 + grow, 4.2, 9).map(([u, v]) => at([u + p.between(-0.35, 0.35), v + p.between(-0.3, 0.5)]));
  const [outer, inner] = [ragged(1.1), ragged(0)];
  const props = [-2.9, 2.9].map((u) => line([at([u, 0]), at([u * 0.94, 6]), at([0, 7.2])])).join("");
  const size = scaleOf(stretch, m) * k;
  const svg =
    `<path d="${polygon(outer)}" fill="#6d5240"/><path d="${polygon(inner)}" fill="#1c1512"/>` +
    `<path d="${props}" fill="none" stroke="#c08a4e" stroke-width="${f1(Math.max(1.4, size * 0.4))}"/>` +
    `<path d="${line(outer.slice(1, 7))}" fill="none" stroke="#f0d3a4" stroke-width="1.6" opacity=".8"/>`;
  return { svg, points: [...outer, ...inner] };
}

/** The dressed-stone front with wings: { svg, points }. */
export function portal(p, stretch, k, { stone, deep, pale }, m = 0) {
  const at = ([u, v]) => spot(stretch, m, u * k, v * k);
  const into = ([u, v]) => spot(stretch, m - 5 * k, u * k, v * k);
  const unit = at([0, 0])[1] - at([0, 1])[1];
  const front = [
    [-8, -0.4],
    [-8, 5.4],
    [-6.2, 7.4],
    [-6.2, 10],
    [-4.4, 10],
    [-4.4, 10.8],
    [4.4, 10.8],
    [4.4, 10],
    [6.2, 10],
    [6.2, 7.4],
    [8, 5.4],
    [8, -0.4],
  ].map(at);
  const [ring, hole] = [vault(4.5, 4.2), vault(3.5, 4.2)];
  const joints = hole
    .slice(1, -1)
    .map((point, i) => line([at(point), at(ring[i + 1])]))
    .join("");
  const courses = [1.4, 2.8, 4.2, 5.6, 7, 8.4]
    .map((v) => line([at([-7.6 + Math.max(0, v - 5) * 0.7, v]), at([7.6 - Math.max(0, v - 5) * 0.7, v])]))
    .join("");
  const lining = [...hole.map(at), ...hole.map(into).toReversed()];
  const svg =
    `<path d="${polygon(front)}"` +
    ` fill="${p.linear(
      [
        [0, pale],
        [0.4, stone],
        [1, deep],
      ],
      0,
      0,
      1,
      0.6,
    )}" filter="url(#cast)"/>` +
    `<path d="${courses}" stroke="${deep}" stroke-width="${f1(unit * 0.12)}" opacity=".45" fill="none"/>` +
    `<path d="${polygon(ring.map(at))}" fill="${pale}"/>` +
    `<path d="${joints}" stroke="${deep}" stroke-width="${f1(unit * 0.13)}" opacity=".7"/>` +
    `<path d="${polygon(hole.map(at))}" fill="#17110f"/><path d="${polygon(lining)}" fill="#3a2c25"/>` +
    `<path d="${polygon(hole.map(into))}" fill="#120d0c"/>` +
    `<path d="${line(hole.map(at))}" fill="none" stroke="${deep}" stroke-width="${f1(unit * 0.2)}"/>` +
    `<path d="${line(
      [
        [-6.6, 10],
        [6.6, 10],
      ].map(at),
    )}" stroke="${pale}" stroke-width="${f1(unit * 0.55)}"/>` +
    `<path d="${line(
      [
        [-4.6, 10.9],
        [4.6, 10.9],
      ].map(at),
    )}" stroke="${pale}"` +
    ` stroke-width="${f1(unit * 0.45)}"/>` +
    `<path d="${line(
      [
        [-8, 0],
        [-8, 5.4],
        [-6.2, 7.4],
        [-6.2, 10],
      ].map(at),
    )}" fill="none" stroke="#fffaf0"` +
    ` stroke-width="${f1(unit * 0.18)}" opacity=".8"/>`;
  return { svg, points: front };
}
