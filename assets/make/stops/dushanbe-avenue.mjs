/** The avenue of Dushanbe in one-point perspective: facades with arcades, the arch at its end, the road. */
import { f1, polygon } from "../kit/shapes.mjs";

/** Vanishing point. A thing at distance z is 1/z of its size at the front, where 92 units are a metre. */
export const VANISHING = [500, 452];
const METRE = 92;
const EYE = 5.4;
export const ROAD = 4.35;

/** From metres (right of the axis, above ground, distance in units of the front plane) to the sheet. */
export const at = (x, up, z) => [VANISHING[0] + (x * METRE) / z, VANISHING[1] + ((EYE - up) * METRE) / z];
const quad = (points) => polygon(points.map(([x, up, z]) => at(x, up, z)));

export const PINK = {
  lit: "#f6d6c0",
  warm: "#eebfa6",
  low: "#d99a8b",
  shade: "#a97f90",
  deep: "#7a6080",
  trim: "#fff1dc",
};

/** One pointed arch of an arcade on the plane `x`, between distances a and b. */
function archway(x, a, b, spring, top) {
  const m = (a + b) / 2;
  const rise = (z, up) => at(x, up, z).map(f1).join(" ");
  return `M${rise(a, 0)}L${rise(a, spring)}Q${rise(a + (m - a) * 0.15, spring + (top - spring) * 0.8)}
  ${rise(m, top)}Q${rise(b - (b - m) * 0.15, spring + (top - spring) * 0.8)} ${rise(b, spring)}L${rise(b, 0)}Z`;
}

/** A row of houses along the plane `x` from distance `near` to `far`; `lit` is how the sun falls on it. */
export function facade(p, { x, near, far, height, lit, bay = 0.42 }) {
  const [wall, foot, hollow, glass] = lit
    ? [PINK.lit, PINK.warm, "#9c6f78", "#7c8ea4"]
    : ["#c79aa0", PINK.shade, "#5d4a68", "#59668a"];
  const side = Math.sign(x);
  p.put(
    `<path d="${quad([
      [x, 0, near],
      [x, height, near],
      [x, height, far],
      [x, 0, far],
    ])}" fill="${p.linear(
      [
        [0, wall],
        [1, foot],
      ],
      side < 0 ? 0 : 1,
      0,
      side < 0 ? 1 : 0,
      0,
    )}" filter="url(#cut)"/>`,
  );
  p.put(
    `<path d="${quad([
      [x, 0, near],
      [x, height, near],
      [x, height, far],
      [x, 0, far],
    ])}" fill="${p.linear([
      [0, PINK.deep, 0],
      [1, PINK.deep, 0.7],
    ])}" filter="url(#stipple)" opacity=".3"/>`,
  );
  const bands = [
    [height, height - 0.35, PINK.trim, 0.95],
    [height + 0.5, height, lit ? PINK.warm : PINK.shade, 1],
    [4.6, 4.35, PINK.trim, 0.8],
    [7.3, 7.15, PINK.trim, 0.5],
  ];
  for (const [high, low, fill, alpha] of bands)
    p.put(
      `<path d="${quad([
        [x, low, near],
        [x, high, near],
        [x, high, far],
        [x, low, far],
      ])}" fill="${fill}" opacity="${alpha}"/>`,
    );
  const trim = lit ? PINK.trim : "#e5c5c0";
  for (let z = near + 0.08; z + bay < far; z += bay) {
    const [a, b] = [z + bay * 0.14, z + bay * 0.86];
    p.put(
      `<path d="${archway(x, a - bay * 0.07, b + bay * 0.07, 2.7, 4.15)}" fill="${trim}"/>
        <path d="${archway(x, a, b, 2.6, 3.9)}" fill="${p.linear([
          [0, hollow],
          [1, "#4c4163"],
        ])}"/>`,
    );
    for (const [low, high] of [
      [5, 6.7],
      [7.7, 9.2],
    ]) {
      if (high > height - 0.4) continue;
      const [c, d] = [z + bay * 0.3, z + bay * 0.7];
      p.put(
        `<path d="${quad([
          [x, low - 0.15, c - 0.02],
          [x, high + 0.2, c - 0.02],
          [x, high + 0.2, d + 0.02],
          [x, low - 0.15, d + 0.02],
        ])}" fill="${trim}"/><path d="${quad([
          [x, low, c],
          [x, high, c],
          [x, high, d],
          [x, low, d],
        ])}" fill="${glass}"/>`,
      );
    }
    p.put(
      `<path d="${quad([
        [x, 0, z - 0.025],
        [x, height, z - 0.025],
        [x, height, z + 0.025],
        [x, 0, z + 0.025],
      ])}" fill="${trim}" opacity=".55"/>`,
    );
  }
}

/** The end wall of a row, square to us: from `x` `wide` metres to the right at distance z. */
export function endWall(p, { x, wide, z, height }) {
  const [a, b] = [at(x, 0, z), at(x + wide, height, z)];
  const unit = METRE / z;
  p.put(
    `<path d="M${a}V${b[1]}H${b[0]}V${a[1]}Z" fill="${p.linear([
      [0, "#e3b3a4"],
      [1, PINK.shade],
    ])}"/><path d="M${f1(a[0] - 4)} ${b[1]}H${f1(b[0] + 4)}v${f1(unit * 0.4)}H${f1(a[0] - 4)}Z" fill="${PINK.trim}"/>
    <path d="M${f1(a[0] - 4)} ${f1(b[1] - unit * 0.45)}H${f1(b[0] + 4)}V${b[1]}H${f1(a[0] - 4)}Z" fill="${PINK.low}"/>`,
  );
  for (const up of [5, 7.7])
    for (let k = 0; k < 3; k++) {
      const [c, d] = at(x + 0.9 + (k * (wide - 1.6)) / 3, up + 1.6, z);
      p.put(
        `<rect x="${f1(c - unit * 0.12)}" y="${f1(d - unit * 0.2)}" width="${f1(unit * 1.24)}"
          height="${f1(unit * 1.95)}" fill="#f3d3c2"/>
          <rect x="${f1(c)}" y="${f1(d)}" width="${f1(unit)}" height="${f1(unit * 1.6)}" fill="#66708f"/>
          <path d="M${f1(c)} ${f1(d + unit * 1.6)}l${f1(unit)}
          ${f1(-unit * 1.4)}v${f1(unit * 0.5)}l${f1(-unit * 0.6)} ${f1(unit * 0.9)}Z" fill="#a9bcc8" opacity=".5"/>`,
      );
    }
}

/** The arch at the avenue's end: stepped ribs that lean together under a golden crown, a figure on its plinth. */
export function arch(p, [x, y], height) {
  const unit = height / 100;
  const pt = (a, b) => `${f1(x + a * unit)} ${f1(y - b * unit)}`;
  const shell = (w, top) =>
    `M${pt(-w, 0)}C${pt(-w * 0.9, 34)} ${pt(-w * 0.84, 56)} ${pt(-w * 0.72, 68)}Q${pt(-w * 0.5, top - 5)}
    ${pt(0, top)}Q${pt(w * 0.5, top - 5)} ${pt(w * 0.72, 68)}C${pt(w * 0.84, 56)} ${pt(w * 0.9, 34)} ${pt(w, 0)}`;
  p.put(
    `<path d="M${pt(-40, -3)}H${f1(x + 40 * unit)}L${pt(34, 2)}H${f1(x - 34 * unit)}Z" fill="#f2dcc4"/>
      <path d="M${pt(-34, 2)}H${f1(x + 34 * unit)}L${pt(29, 6)}H${f1(x - 29 * unit)}Z" fill="#e2c0a8"/>`,
  );
  const ribs = [
    [22, 91, "#d7a24c"],
    [20.6, 89.5, "#f7ead0"],
    [17.6, 86, "#c79a63"],
    [16.6, 84.8, "#fff3dc"],
    [13.6, 81, "#b98a5a"],
    [12.8, 80, "#f0d9b4"],
  ];
  for (const [w, top, fill] of ribs) p.put(`<path d="${shell(w, top)}Z" fill="${fill}"/>`);
  p.put(
    `<path d="${shell(10.4, 76)}Z" fill="${p.linear([
      [0, "#6f9cc0"],
      [0.7, "#a9c4d2"],
      [1, "#d8cdb8"],
    ])}"/>`,
  );
  p.put(
    `<path d="${shell(22, 91)}Z" fill="${p.linear(
      [
        [0, "#7a5566", 0],
        [0.52, "#7a5566", 0],
        [1, "#7a5566", 0.5],
      ],
      0,
      0,
      1,
      0,
    )}"/>`,
  );
  for (let b = 8; b < 66; b += 5.2)
    p.put(
      `<path d="M${pt(-21.4 + b * 0.06, b)}h${f1(unit * 8)}M${pt(13.2 - b * 0.04, b)}h${f1(unit * 8)}"
        stroke="#c08f52" stroke-width="${f1(unit * 0.8)}" opacity=".6"/>`,
    );
  const rays = Array.from({ length: 7 }, (_, i) => {
    const turn = (-60 + i * 20) * (Math.PI / 180);
    return `M${pt(Math.sin(turn) * 2.5, 92 + Math.cos(turn) * 2)}
    L${pt(Math.sin(turn) * 7.5, 92 + Math.cos(turn) * 7.5)}`;
  });
  p.put(
    `<path d="${rays.join("")}" stroke="#e9b64e" stroke-width="${f1(unit * 1.7)}" stroke-linecap="round"/>
      <circle cx="${x}" cy="${f1(y - 92.5 * unit)}" r="${f1(unit * 3)}" fill="#ffdf8e"/>`,
  );
  p.put(
    `<path d="M${pt(-5.5, 4)}L${pt(-4.6, 22)}H${f1(x + 4.6 * unit)}L${pt(5.5, 4)}Z" fill="#8f6a6c"/>
      <path d="M${pt(-3.6, 22)}Q${pt(-4.4, 38)} ${pt(-2, 44)}L${pt(-1.4, 46)}A${f1(unit * 2)} ${f1(unit * 2)} 0 1 1
      ${pt(1.4, 46)}L${pt(2.4, 44)}Q${pt(4.6, 38)} ${pt(3.8, 22)}Z
      M${pt(2, 43)}L${pt(7, 49)}L${pt(7.6, 48)}L${pt(3, 39)}Z
      M${pt(7, 55)}L${pt(7.9, 55)}L${pt(7.4, 34)}L${pt(6.6, 34)}Z" fill="#6b5145"/>`,
  );
}

/** The road, its kerbs and lane lines, pavements, and the cool shadows of trees that lie across it. */
export function road(p) {
  const far = 11;
  p.put(
    `<path d="${quad([
      [-14, 0, 0.9],
      [14, 0, 0.9],
      [14, 0, far],
      [-14, 0, far],
    ])}" fill="${p.linear([
      [0, "#f3dcc6"],
      [0.5, "#e4c3ae"],
      [1, "#c9a49c"],
    ])}"/>`,
  );
  p.put(
    `<path d="${quad([
      [-ROAD, 0, 0.9],
      [ROAD, 0, 0.9],
      [ROAD, 0, far],
      [-ROAD, 0, far],
    ])}" fill="${p.linear([
      [0, "#cdb9b0"],
      [0.3, "#a79aa2"],
      [1, "#7d7690"],
    ])}"/>`,
  );
  p.put(
    `<path d="${quad([
      [-ROAD, 0, 0.9],
      [ROAD, 0, 0.9],
      [ROAD, 0, far],
      [-ROAD, 0, far],
    ])}" fill="#000" filter="url(#streaks)" opacity=".14"/>`,
  );
  for (const side of [-1, 1]) {
    p.put(
      `<path d="${quad([
        [side * ROAD, 0.1, 0.9],
        [side * (ROAD + 0.2), 0.14, 0.9],
        [side * (ROAD + 0.2), 0.14, far],
        [side * ROAD, 0.1, far],
      ])}" fill="#fbeedd"/>`,
    );
    for (let z = 1.1; z < 9; z += 0.7)
      p.put(
        `<path d="${quad([
          [side * 2.12, 0, z],
          [side * 2.2, 0, z],
          [side * 2.2, 0, z + 0.32],
          [side * 2.12, 0, z + 0.32],
        ])}" fill="#f8ece0" opacity=".8"/>`,
      );
    p.put(
      `<path d="${quad([
        [side * 0.1, 0, 0.9],
        [side * 0.17, 0, 0.9],
        [side * 0.17, 0, far],
        [side * 0.1, 0, far],
      ])}" fill="#fdf3e4" opacity=".85"/>`,
    );
  }
  for (let x = -ROAD + 0.2; x < ROAD - 0.3; x += 0.66)
    p.put(
      `<path d="${quad([
        [x, 0, 0.955],
        [x + 0.36, 0, 0.955],
        [x + 0.36, 0, 1.03],
        [x, 0, 1.03],
      ])}" fill="#fbf0e2" opacity=".8"/>`,
    );
  for (let z = 1.05; z < 7; z *= 1.32) {
    const blots = Array.from({ length: 16 }, () => {
      const [cx, cy] = at(p.between(-ROAD - 1.6, 0.6), 0, z * p.between(0.93, 1.1));
      const r = (METRE / z) * p.between(0.3, 0.85);
      return `<ellipse cx="${f1(cx)}" cy="${f1(cy)}" rx="${f1(r)}" ry="${f1(r * 0.22)}"/>`;
    });
    p.put(`<g fill="#5a5580" opacity=".42">${blots.join("")}</g>`);
  }
}
