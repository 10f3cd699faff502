/** The Sher-Dor madrasa in parts; each is drawn twice, dull with dust and bright, so that it can light up by itself. */
import { archCurve, archway, fill, lozenges, ribbedDome, shaft, stroke } from "../kit/islamic-arches.mjs";
import { f1, mix, polygon } from "../kit/shapes.mjs";
import { distance, front, view } from "./samarkand-plan.mjs";

const BRIGHT = {
  brick: "#edbf77",
  shade: "#b97a45",
  deep: "#1c4470",
  blue: "#2a6fa3",
  turquoise: "#2fb0ae",
  sky: "#7fd3c9",
  white: "#fdf3da",
  gold: "#f6c552",
  dark: "#4a3026",
  clay: "#c5663a",
};
const DUST = "#9c8a72";
const DULL = Object.fromEntries(
  Object.entries(BRIGHT).map(([name, colour]) => [
    name,
    mix(colour, DUST, name === "brick" || name === "shade" || name === "dark" ? 0.35 : 0.62),
  ]),
);
export const tones = (lit) => (lit ? BRIGHT : DULL);

/** Metres: half width of the portal, of its arch; heights; where wings and minarets end. */
export const PORTAL = { half: 11.6, top: 35, arch: 7.4, spring: 14.5, apex: 25.5 };
export const WING = { end: 24.6, top: 16.5 };
const MINARET = { u: 26.8, tall: 32 };
const DOME = { u: 18, deep: 9, drum: [13.5, 21.5], r: 5.3, tall: 11.5 };

export const box = (u0, u1, v0, v1) =>
  [
    [u0, v0],
    [u1, v0],
    [u1, v1],
    [u0, v1],
  ].map(([u, v]) => front(u, v));
export const map = (points, deep = 0) => points.map(([u, v]) => front(u, v, deep));

/** Walls only: what no light changes. */
export function walls(p) {
  const c = tones(false);
  const wall = p.linear([
    [0, mix(c.brick, "#ffe0a6", 0.35)],
    [0.7, c.brick],
    [1, c.shade],
  ]);
  p.put(
    fill(
      [
        front(PORTAL.half, 0),
        front(PORTAL.half, PORTAL.top),
        front(PORTAL.half, PORTAL.top, 7),
        front(PORTAL.half, 0, 7),
      ],
      c.shade,
    ),
  );
  for (const s of [-1, 1]) p.put(fill(box(s * PORTAL.half, s * WING.end, 0, WING.top), wall));
  p.put(fill(box(-PORTAL.half, PORTAL.half, 0, PORTAL.top), wall));
  p.put(stroke([front(-PORTAL.half, PORTAL.top), front(PORTAL.half, PORTAL.top)], "#fff0c8", 2, 0.9));
  for (const s of [-1, 1])
    p.put(stroke([front(s * PORTAL.half, WING.top), front(s * WING.end, WING.top)], "#fff0c8", 1.6, 0.8));
  const d = [];
  for (let i = 0; i < 150; i++) {
    const [u, v] = [p.between(-24, 24), p.between(0.4, 34)];
    if (Math.abs(u) > PORTAL.half && v > WING.top - 0.4) continue;
    d.push(polygon([front(u, v), front(u + p.between(0.3, 1), v), front(u + 0.6, v + 0.18), front(u, v + 0.18)]));
  }
  p.put(`<path d="${d.join("")}" fill="#7d4c2a" opacity=".22"/>`);
}

/** One storey of niches on a wing: `side` -1 left, 1 right; `storey` 0 below, 1 above. */
export function niches(p, side, storey, lit) {
  const c = tones(lit);
  const [a, b] = [PORTAL.half + 0.6, WING.end - 0.4];
  const [v0, v1] = storey ? [8.6, 15.6] : [0.6, 8];
  const [u0, u1] = side < 0 ? [-b, -a] : [a, b];
  const out = [
    fill(box(u0, u1, v0, v1), c.clay, 'opacity=".35"'),
    stroke([...box(u0, u1, v0, v1), front(u0, v0)], c.turquoise, 1.8),
  ];
  const wide = (u1 - u0) / 2;
  for (let i = 0; i < 2; i++) {
    const u = u0 + wide * (i + 0.5);
    const h = wide * 0.37;
    out.push(
      fill(box(u - wide * 0.45, u + wide * 0.45, v0 + 0.4, v1 - 0.4), c.blue),
      lozenges((x, y) => front(x, y), [u - wide * 0.43, u + wide * 0.43, v1 - 2.4, v1 - 0.5], 0.9, [
        c.white,
        c.turquoise,
        c.gold,
      ]),
    );
    out.push(
      fill(map(archway(u, h, v0 + 0.4, v0 + 3.6, v0 + 5.9)), lit ? "#8c4a2a" : "#5d4b3d"),
      stroke(map(archCurve(u, h, v0 + 3.6, v0 + 5.9)), c.white, 1.8),
    );
    out.push(fill(map(archway(u + 0.25, h * 0.5, v0 + 0.4, v0 + 2.4, v0 + 3.8)), lit ? "#ffc766" : "#3d3029"));
  }
  return out.join("");
}

export function dome(p, side, part, lit) {
  const c = tones(lit);
  const [x] = front(side * DOME.u, 0, DOME.deep);
  const [v0, v1] = DOME.drum;
  const y = (v) => front(side * DOME.u, v, DOME.deep)[1];
  const r = DOME.r * view.scaleOf(distance(DOME.deep, -side * DOME.u));
  if (part === "dome")
    return ribbedDome(
      [x, y(v1)],
      r * 1.08,
      y(v1) - y(v1 + DOME.tall),
      15,
      lit ? ["#14697f", "#23a3a8", "#6fdcd0", "#f1fff4"] : ["#5e6d6b", "#77837d", "#949c90", "#b5b3a2"],
      `dome${side}${lit}`,
      p,
    );
  const body = p.linear(
    [
      [0, c.brick],
      [0.3, mix(c.brick, "#fff0c8", 0.4)],
      [1, c.shade],
    ],
    0,
    0,
    1,
    0,
  );
  return shaft([x, y(v0)], r * 0.95, r * 0.95, y(v0) - y(v1), body, p, [
    [
      0.3,
      0.86,
      (on) =>
        fill([...[-1, -0.5, 0, 0.5, 1].map((a) => on(a, 0)), ...[1, 0.5, 0, -0.5, -1].map((a) => on(a, 1))], c.deep) +
        lozenges((u, v) => on(u, v), [-0.98, 0.98, 0.05, 0.95], 0.2, [c.white, c.turquoise, c.gold, c.sky], 2.2),
    ],
    [
      0.88,
      0.99,
      (on) =>
        stroke(
          [-1, -0.5, 0, 0.5, 1].map((a) => on(a, 0.5)),
          c.turquoise,
          5,
        ),
    ],
  ]);
}

export function minaret(p, side, lit) {
  const c = tones(lit);
  const [x, y] = front(side * MINARET.u, 0);
  const size = view.scaleOf(distance(0, -side * MINARET.u));
  const h = MINARET.tall * size;
  const body = p.linear(
    [
      [0, c.brick],
      [0.3, mix(c.brick, "#fff0c8", 0.45)],
      [1, c.shade],
    ],
    0,
    0,
    1,
    0,
  );
  const net = (colours, cell) => (on) => lozenges((u, v) => on(u, v), [-0.98, 0.98, 0, 1], cell, colours, 0.22);
  const ring = (on) =>
    stroke(
      [-1, -0.6, 0, 0.6, 1].map((a) => on(a, 0.5)),
      c.turquoise,
      size * 0.5,
    );
  const out = [
    shaft([x, y], 2.5 * size, 1.75 * size, h, body, p, [
      [0.05, 0.12, ring],
      [0.14, 0.5, net([c.blue, c.turquoise], 0.46)],
      [0.52, 0.56, ring],
      [0.58, 0.86, net([c.turquoise, c.white, c.blue], 0.46)],
      [0.875, 0.9, ring],
    ]),
  ];
  // The corbelled head, cut off flat as they stand today.
  const top = y - h;
  out.push(
    `<path d="M${f1(x - 1.75 * size)} ${f1(top + 2 * size)}L${f1(x - 2.7 * size)} ${f1(top)}h${f1(5.4 * size)}` +
      `l${f1(-0.95 * size)} ${f1(2 * size)}Z" fill="${c.brick}"/>` +
      `<path d="M${f1(x + 0.6 * size)} ${f1(top + 2 * size)}L${f1(x + 0.9 * size)} ${f1(top)}` +
      `h${f1(1.8 * size)}l${f1(-0.95 * size)} ${f1(2 * size)}Z" fill="${c.shade}"/>`,
  );
  for (let i = 0; i < 6; i++)
    out.push(
      `<path d="M${f1(x + (-2 + i * 0.72) * size)} ${f1(top + 1.9 * size)}l${f1(0.3 * size)} ${f1(-1.3 * size)}` +
        `l${f1(0.3 * size)} ${f1(1.3 * size)}Z" fill="${i % 2 ? c.white : c.blue}"/>`,
    );
  out.push(`<path d="M${f1(x - 2.7 * size)} ${f1(top)}h${f1(5.4 * size)}" stroke="#fff2cf" stroke-width="2"/>`);
  return out.join("");
}
