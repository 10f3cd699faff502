/** Pointed arches, ribbed domes and tile bands of Timurid buildings, on any surface that maps (u, up) to the sheet. */
import { f1, line, polygon } from "./shapes.mjs";

/** Points of a four-centred arch from its left spring to its right, in the wall's own metres. */
export function archCurve(middle, half, spring, apex, steps = 12) {
  const bezier = (t, a, b, c, d) => (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d;
  const rise = apex - spring;
  const left = Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    return [-half * bezier(t, 1, 1, 0.5, 0), spring + rise * bezier(t, 0, 0.6, 0.86, 1)];
  });
  const right = left
    .slice(0, -1)
    .toReversed()
    .map(([u, v]) => [-u, v]);
  return [...left, ...right].map(([u, v]) => [middle + u, v]);
}

/** The opening under an arch, down to `foot`. */
export const archway = (middle, half, foot, spring, apex) => [
  [middle - half, foot],
  ...archCurve(middle, half, spring, apex),
  [middle + half, foot],
];

export const fill = (points, colour, extra = "") => `<path d="${polygon(points)}" fill="${colour}" ${extra}/>`;
export const stroke = (points, colour, width, alpha = 1) =>
  `<path d="${line(points)}" fill="none" stroke="${colour}" stroke-width="${f1(width)}" stroke-linejoin="round"` +
  ` opacity="${alpha}"/>`;

/** Rows of lozenges over a rectangle of the wall; each `cell` metres wide, `flat` its height over its width. */
export function lozenges(map, [u0, u1, v0, v1], cell, colours, flat = 1) {
  const [nu, nv] = [Math.max(1, Math.round((u1 - u0) / cell)), Math.max(1, Math.round((v1 - v0) / (cell * flat)))];
  const [du, dv] = [(u1 - u0) / nu, (v1 - v0) / nv];
  const paths = colours.map(() => []);
  for (let i = 0; i < nu; i++)
    for (let k = 0; k < nv; k++) {
      const [u, v] = [u0 + (i + 0.5) * du, v0 + (k + 0.5) * dv];
      paths[(i + k) % colours.length].push(
        polygon([map(u - du * 0.42, v), map(u, v + dv * 0.42), map(u + du * 0.42, v), map(u, v - dv * 0.42)]),
      );
    }
  return paths.map((d, i) => `<path d="${d.join("")}" fill="${colours[i]}"/>`).join("");
}

/** Half the width of a bulbous dome at share t of its height, for a belly of 1. */
const belly = (t) =>
  t < 0.22
    ? 0.9 + 0.1 * Math.sin((t / 0.22) * Math.PI * 0.5)
    : Math.cos(((t - 0.22) / 0.78) ** 1.35 * Math.PI * 0.5) ** 0.82;

/** A ribbed dome: belly `r` wide, foot at [x, y], `h` high; light from the left. `tones` = [deep, body, lit, white]. */
export function ribbedDome([x, y], r, h, ribs, [deep, body, lit, white], id, p) {
  const edge = (side) => Array.from({ length: 25 }, (_, i) => [x + side * r * belly(i / 24), y - (h * i) / 24]);
  const hull = [...edge(-1), ...edge(1).toReversed()];
  const out = [
    fill(
      hull,
      p.linear(
        [
          [0, body],
          [0.3, lit],
          [0.62, body],
          [1, deep],
        ],
        0,
        0,
        1,
        0.1,
      ),
    ),
  ];
  for (let k = 0; k < ribs; k++) {
    const a = ((k + 0.5) / ribs - 0.5) * Math.PI;
    const b = ((k + 0.95) / ribs - 0.5) * Math.PI;
    const meridian = (angle) =>
      Array.from({ length: 22 }, (_, i) => [x + Math.sin(angle) * r * belly((i / 21) * 0.97), y - h * (i / 21) * 0.97]);
    out.push(fill([...meridian(a), ...meridian(b).toReversed()], deep, `opacity="${f1(0.25 + (k / ribs) * 0.6)}"`));
    if (k < ribs * 0.62) out.push(stroke(meridian(a - (0.32 / ribs) * Math.PI), white, Math.max(0.8, r * 0.022), 0.55));
  }
  // Knots of white and deep tile where the ribs spring from the drum.
  for (let k = 0; k <= ribs; k++) {
    const a = (k / ribs - 0.5) * Math.PI;
    out.push(
      `<ellipse cx="${f1(x + Math.sin(a) * r * 0.93)}" cy="${f1(y - h * 0.02)}"` +
        ` rx="${f1((Math.max(0.15, Math.cos(a)) * r * 1.7) / ribs)}" ry="${f1(h * 0.028)}"` +
        ` fill="${k % 2 ? white : deep}"/>`,
    );
  }
  out.push(
    `<path d="M${f1(x)} ${f1(y - h + 1)}v${f1(-h * 0.2)}" stroke="${deep}" stroke-width="${f1(r * 0.05)}"/>` +
      `<circle cx="${f1(x)}" cy="${f1(y - h * 1.06)}" r="${f1(r * 0.055)}" fill="${white}"/>` +
      `<circle cx="${f1(x)}" cy="${f1(y - h * 1.14)}" r="${f1(r * 0.04)}" fill="${white}"/>`,
  );
  return out.join("");
}

/** A drum or minaret, half as wide as r0 at its foot and r1 at its top; `bands` = [share from, to, painter] up it. */
export function shaft([x, y], r0, r1, h, body, p, bands = []) {
  const half = (t) => r0 + (r1 - r0) * t;
  const on = (a, t) => [
    x + Math.sin(a * Math.PI * 0.5) * half(t),
    y - h * t + half(t) * 0.16 * Math.cos(a * Math.PI * 0.5),
  ];
  const out = [
    fill(
      [
        ...Array.from({ length: 9 }, (_, i) => on(-1 + i / 4, 0)),
        ...Array.from({ length: 9 }, (_, i) => on(1 - i / 4, 1)),
      ],
      body,
    ),
  ];
  for (const [from, to, paint] of bands) out.push(paint((a, t) => on(a, from + (to - from) * t)));
  return out.join("");
}
