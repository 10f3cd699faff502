/** The panel that is mended: a ten-fold girih and its border on a wall seen a little from the side. */
import { clipTo, lattice, starOf, straps } from "../kit/girih.mjs";
import { perspective } from "../kit/quad.mjs";
import { line, polygon } from "../kit/shapes.mjs";

/** Size of the girih field in its own units, the border round it, the apothem of a decagon, and where one lies. */
const FIELD = [520, 400];
const BORDER = 40;
const APOTHEM = 64;
const ORIGIN = [FIELD[0] / 2, FIELD[1] / 2];
/** Where the corners of panel and border lie on the sheet: top left, top right, bottom right, bottom left. */
const CORNERS = [
  [306, 452],
  [868, 490],
  [868, 862],
  [306, 902],
];
const [WIDE, TALL] = [FIELD[0] + 2 * BORDER, FIELD[1] + 2 * BORDER];

const unit = perspective(CORNERS);
/** A point of the wall in panel units; the border's upper left corner is (-BORDER, -BORDER). */
export const onWall = ([u, v]) => unit((u + BORDER) / WIDE, (v + BORDER) / TALL);

export const GLAZE = {
  deep: "#173f7c",
  cobalt: "#2560a8",
  turquoise: "#26aab0",
  light: "#7fdcd0",
  white: "#fbf4df",
  line: "#0e2a52",
  clay: "#c98a54",
};
const cut = (points) => clipTo(points, ...FIELD);
const shape = (points, fill, extra = "") => {
  const inside = cut(points);
  return inside.length < 3 ? "" : `<path d="${polygon(inside.map(onWall))}" fill="${fill}" ${extra}/>`;
};
/** A strap line as a thin ribbon, so that it can be cut at the panel's edge like the rest. */
function ribbon(points, width) {
  const sides = points.slice(1).map((b, i) => {
    const a = points[i];
    const n = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const [x, y] = [((a[1] - b[1]) / n) * width, ((b[0] - a[0]) / n) * width];
    const [ex, ey] = [((b[0] - a[0]) / n) * width * 0.5, ((b[1] - a[1]) / n) * width * 0.5];
    return [
      [a[0] + x - ex, a[1] + y - ey],
      [b[0] + x + ex, b[1] + y + ey],
      [b[0] - x + ex, b[1] - y + ey],
      [a[0] - x - ex, a[1] - y - ey],
    ];
  });
  return sides;
}
const ribbons = (lines, width, fill, extra) =>
  lines
    .flatMap((l) => ribbon(l, width))
    .map((quad) => shape(quad, fill, extra))
    .join("");

/** Ten petals and a heart inside the star. */
function rosette([cx, cy]) {
  const at = (r, i) => [
    cx + Math.cos((i * Math.PI) / 10) * r * APOTHEM,
    cy + Math.sin((i * Math.PI) / 10) * r * APOTHEM,
  ];
  const out = [];
  for (let i = 0; i < 20; i += 2)
    out.push(
      shape([at(0.3, i), at(0.5, i + 0.62), at(0.8, i), at(0.5, i - 0.62)], GLAZE.turquoise),
      shape([at(0.4, i), at(0.5, i + 0.3), at(0.66, i), at(0.5, i - 0.3)], GLAZE.white),
    );
  out.push(
    shape(
      Array.from({ length: 20 }, (_, i) => at(i % 2 ? 0.2 : 0.32, i + 1)),
      GLAZE.light,
    ),
    shape(
      Array.from({ length: 10 }, (_, i) => at(0.12, i * 2)),
      GLAZE.white,
    ),
  );
  return out.join("");
}

const cells = lattice(...FIELD, APOTHEM, ORIGIN).filter(
  ({ corners, tie }) => cut(corners).length > 2 || cut(tie).length > 2,
);
/** Courses are laid from the foot upwards, left to right. */
const laid = cells.toSorted((a, b) => b.centre[1] - a.centre[1] || a.centre[0] - b.centre[0]);
export const CELLS = laid.length;

/** One group of glazed tiles: a decagon with its star, and the bow tie beside it. */
function glazed({ centre, corners, tie }, p) {
  const star = starOf(corners);
  const shade = p.pick([GLAZE.turquoise, GLAZE.turquoise, "#2fb3b0", "#1f9fab"]);
  const out = [
    shape(corners, shade),
    shape(tie, shade),
    shape(
      star,
      p.linear([
        [0, GLAZE.cobalt],
        [1, GLAZE.deep],
      ]),
    ),
    rosette(centre),
  ];
  const inner = straps(tie);
  // The lozenge in the middle of the bow tie is white with a blue core.
  const [mx, my] = [(tie[0][0] + tie[3][0]) / 2, (tie[0][1] + tie[3][1]) / 2];
  const waist = [tie[1], tie[4]];
  out.push(
    shape([waist[0], [mx - 0.3 * APOTHEM, my], waist[1], [mx + 0.3 * APOTHEM, my]], GLAZE.white),
    shape(
      [
        [mx, my - 9],
        [mx - 9, my],
        [mx, my + 9],
        [mx + 9, my],
      ],
      GLAZE.cobalt,
    ),
  );
  const lines = [...straps(corners), ...inner];
  out.push(ribbons(lines, 4.6, GLAZE.line), ribbons(lines, 3, GLAZE.white));
  // Glaze catches the low sun from the left.
  const gleam = Array.from({ length: 3 }, () => {
    const [x, y, l] = [
      centre[0] + p.between(-0.7, 0.6) * APOTHEM,
      centre[1] + p.between(-0.7, 0.7) * APOTHEM,
      p.between(8, 22),
    ];
    return shape(
      [
        [x, y],
        [x + l, y - l * 0.5],
        [x + l + 3, y - l * 0.5],
        [x + 4, y + 1],
      ],
      "#fffbe6",
      'opacity=".55"',
    );
  });
  return out.join("") + gleam.join("");
}

/** Bare clay with the pattern scratched in: on the wall's own layer. */
export function incised(p) {
  const field = [[0, 0], [FIELD[0], 0], FIELD, [0, FIELD[1]]];
  const rim = [
    [-BORDER, -BORDER],
    [FIELD[0] + BORDER, -BORDER],
    [FIELD[0] + BORDER, FIELD[1] + BORDER],
    [-BORDER, FIELD[1] + BORDER],
  ];
  p.put(
    `<path d="${polygon(rim.map(onWall))}" fill="#a9713f"/><path d="${polygon(field.map(onWall))}" fill="${p.linear(
      [
        [0, "#e6b475"],
        [1, "#c98d54"],
      ],
      0,
      0,
      1,
      1,
    )}"/><path d="${polygon(field.map(onWall))}" fill="#7d4c2a" filter="url(#stipple)" opacity=".35"/>`,
  );
  const trowel = Array.from({ length: 120 }, () => [p.between(0, FIELD[0] - 60), p.between(0, FIELD[1])]).map(
    ([u, v]) => line([onWall([u, v]), onWall([u + p.between(20, 60), v + p.between(-6, 6)])]),
  );
  p.put(`<path d="${trowel.join("")}" stroke="#f0c285" stroke-width="1.3" opacity=".3" fill="none"/>`);
  for (const { corners, tie } of cells) {
    const lines = [...straps(corners), ...straps(tie)];
    p.put(
      ribbons(lines, 2.4, "#5c3019", 'opacity=".85"') +
        ribbons(
          lines.map((l) => l.map(([x, y]) => [x + 2.2, y + 2.2])),
          0.8,
          "#ffe3ae",
          'opacity=".85"',
        ),
    );
    const [cx, cy] = starOf(corners).reduce(([x, y], [a, b]) => [x + a / 20, y + b / 20], [0, 0]);
    for (const r of [0.14, 0.32]) {
      const ring = Array.from({ length: 20 }, (_, i) => [
        cx + Math.cos((i * Math.PI) / 10) * r * APOTHEM,
        cy + Math.sin((i * Math.PI) / 10) * r * APOTHEM,
      ]);
      p.put(shape(ring, "none", 'stroke="#5c3019" stroke-width="1.8" opacity=".7"'));
    }
  }
  p.put(
    `<path d="${polygon(field.map(onWall))}" fill="none" stroke="#5f371f" stroke-width="3"/>` +
      `<path d="${polygon(rim.map(onWall))}" fill="none" stroke="#5f371f" stroke-width="3"/>`,
  );
}

/** A stretch of the border: a chain of white lozenges on cobalt between two turquoise rails. */
function border([u0, v0, u1, v1]) {
  const flat = u1 - u0 > v1 - v0;
  const quad = (a, b, c, d, fill) =>
    `<path d="${polygon(
      [
        [a, b],
        [c, b],
        [c, d],
        [a, d],
      ].map(onWall),
    )}" fill="${fill}"/>`;
  const out = [
    quad(u0, v0, u1, v1, GLAZE.turquoise),
    quad(u0 + (flat ? 0 : 6), v0 + (flat ? 6 : 0), u1 - (flat ? 0 : 6), v1 - (flat ? 6 : 0), GLAZE.deep),
  ];
  const [length, wide] = flat ? [u1 - u0, v1 - v0] : [v1 - v0, u1 - u0];
  const n = Math.round(length / 30);
  const at = (along, across) =>
    onWall(flat ? [u0 + along, v0 + wide / 2 + across] : [u0 + wide / 2 + across, v0 + along]);
  for (let i = 0; i < n; i++) {
    const [c, half] = [((i + 0.5) * length) / n, length / n / 2];
    const lozenge = (s, fill) =>
      out.push(
        `<path d="${polygon([at(c - half * s, 0), at(c, 11 * s), at(c + half * s, 0), at(c, -11 * s)])}"` +
          ` fill="${fill}"/>`,
      );
    lozenge(0.94, GLAZE.white);
    lozenge(0.55, i % 2 ? GLAZE.turquoise : GLAZE.cobalt);
  }
  out.push(
    `<path d="${polygon(
      [
        [u0, v0],
        [u1, v0],
        [u1, v1],
        [u0, v1],
      ].map(onWall),
    )}" fill="none" stroke="${GLAZE.line}" stroke-width="1.5"/>`,
  );
  return out.join("");
}
const [W, H, B] = [...FIELD, BORDER];
const RIMS = [
  [-B, H, W / 2, H + B],
  [W / 2, H, W + B, H + B],
  [-B, H / 2, 0, H],
  [W, H / 2, W + B, H],
  [-B, 0, 0, H / 2],
  [W, 0, W + B, H / 2],
  [-B, -B, W / 2, 0],
  [W / 2, -B, W + B, 0],
];

const boxOf = (points) => {
  const [xs, ys] = [points.map((q) => q[0]), points.map((q) => q[1])];
  const [x, y] = [Math.floor(Math.min(...xs)) - 3, Math.floor(Math.min(...ys)) - 3];
  return [x, y, Math.ceil(Math.max(...xs)) + 3 - x, Math.ceil(Math.max(...ys)) + 3 - y];
};

/** Pieces: girih groups from the foot up, the border in between. */
export function tiles(p) {
  const groups = laid.map((cell, i) => {
    p.sprite(
      `cell${i}`,
      boxOf(
        cut([...cell.corners])
          .concat(cut(cell.tie))
          .map(onWall),
      ),
      glazed(cell, p),
    );
    return () => p.piece("tiles", { at: [0, 0], z: i, done: `cell${i}`, enter: { dy: -16 } });
  });
  const rims = RIMS.map((rim, i) => {
    p.sprite(
      `rim${i}`,
      boxOf(
        [
          [rim[0], rim[1]],
          [rim[2], rim[1]],
          [rim[2], rim[3]],
          [rim[0], rim[3]],
        ].map(onWall),
      ),
      border(rim),
    );
    return () => p.piece("tiles", { at: [0, 0], z: 100 + i, done: `rim${i}`, enter: { dy: -16 } });
  });
  groups.forEach((place, i) => {
    place();
    while (rims.length > 0 && (RIMS.length - rims.length + 1) / RIMS.length <= (i + 1) / groups.length) rims.shift()();
  });
}
