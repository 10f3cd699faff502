/** The irrigated plain: fields and poplars in the distance, cotton and the old mulberry in front. */
import { land, strokes } from "../kit/land.mjs";
import { mulberry } from "../kit/mulberry.mjs";
import { f1, ridge, yAt } from "../kit/shapes.mjs";
import { lobes } from "../kit/walnut.mjs";
import { onGround, track, trackAt } from "./buka-ground.mjs";

const poplar = (x, y, h, w) =>
  `M${f1(x)} ${f1(y)}C${f1(x - w)} ${f1(y - h * 0.25)} ${f1(x - w * 0.8)} ${f1(y - h * 0.7)} ${f1(x)}` +
  ` ${f1(y - h)}C${f1(x + w * 0.8)} ${f1(y - h * 0.7)} ${f1(x + w)} ${f1(y - h * 0.25)} ${f1(x)} ${f1(y)}Z`;

/** Groves of poplar along a line; most stand close, some apart. */
function poplars(p, along, [least, most], gap, fill, keep) {
  const d = [];
  for (let x = -20; x < 1220; x += p.between(gap * 0.5, gap * 1.6)) {
    if (p.random() > keep(x)) continue;
    const h = p.between(least, most);
    d.push(poplar(x, yAt(along, x) + 3, h, h * p.between(0.11, 0.19)));
  }
  p.put(`<path d="${d.join("")}" fill="${fill}"/>`);
}

/** Strips of green and straw with hedges between, below the mountains. */
export function farmland(p, horizon) {
  const strips = [
    [horizon - 6, "#d9d08f", "#c9bd7a"],
    [horizon + 6, "#a9b069", "#93a058"],
    [horizon + 22, "#e6cf8e", "#d8b974"],
  ];
  strips.forEach(([y, top, bottom], i) => {
    const points = ridge(140 + i, y, 9, 0.006);
    land(p, points, {
      top,
      bottom,
      shade: "#6b7340",
      crest: "#fff2c4",
      base: 600,
      contours: 1,
      stipple: 0,
      crestWidth: 1.2,
    });
    const grove = (x) => (Math.sin(x * 0.013 + i * 2.3) > 0.1 ? 0.92 : 0.16);
    poplars(p, points, [10 + i * 6, 22 + i * 9], 10 + i * 3, ["#7d9280", "#66815f", "#55744c", "#456540"][i], grove);
  });
  for (const [x, y, w] of [
    [60, 466, 30],
    [132, 474, 36],
    [226, 478, 34],
    [1130, 474, 36],
  ])
    p.put(
      `<path d="M${x} ${y}v${-w * 0.4}l${w * 0.5} ${-w * 0.22}l${w * 0.5} ${w * 0.22}v${w * 0.4}Z"` +
        ` fill="#f3e2bd"/><path d="M${x - 3} ${y - w * 0.38}l${w * 0.5 + 3} ${-w * 0.26}l${w * 0.5 + 3}` +
        ` ${w * 0.26}Z" fill="#b0573a"/><path d="M${x + w * 0.5} ${y}v${-w * 0.28}h${w * 0.16}v${w * 0.28}Z"` +
        ` fill="#5d5348"/>`,
    );
  strokes(p, 40, [-20, horizon - 4, 1240, 70], {
    colours: ["#fff0be", "#5f7844", "#c9a85f"],
    length: [20, 80],
    width: [0.8, 1.8],
    alpha: [0.2, 0.5],
  });
}

const LEAF = [
  ["#3f4f2a", "#647238", "#9aa04e"],
  ["#4a4a28", "#77713a", "#b59d52"],
  ["#374a2e", "#5a6e3c", "#93a558"],
];

/** Metres between two rows of cotton. */
const FURROW = 1.4;

/** One cotton bush with open bolls; `r` is half its width. */
function bush(p, x, y, r) {
  const [deep, middle, lit] = p.pick(LEAF);
  const parts = [`<path d="${lobes(p.random, x, y - r * 0.7, r, 0.9, 7)}" fill="${deep}"/>`];
  parts.push(`<path d="${lobes(p.random, x - r * 0.12, y - r * 0.84, r * 0.78, 0.8, 7)}" fill="${middle}"/>`);
  if (r > 28) parts.push(`<path d="${lobes(p.random, x - r * 0.3, y - r * 1.05, r * 0.46, 0.7, 7)}" fill="${lit}"/>`);
  for (let i = 0; i < 4; i++) {
    const [a, b, s] = [x + p.between(-0.85, 0.85) * r, y - p.between(0.35, 1.5) * r, r * p.between(0.1, 0.19)];
    parts.push(`<path d="${lobes(p.random, a, b, s, 0.9, 4)}" fill="#fffaee"/>`);
  }
  return parts.join("");
}

/** The field in front: furrows run across, bushes bigger the nearer, the track left free. */
export function cottonField(p) {
  const edge = ridge(64, 836, 16, 0.006).map(([x, y]) => [x, y + 12 * Math.sin(x * 0.004)]);
  land(p, edge, { top: "#b98a50", bottom: "#7a5430", shade: "#4f341d", crest: "#f6dca4", contours: 6, stipple: 0 });
  track(p, 9.4, 17.2);
  // Furrows run away from us and meet under the highest peak.
  for (let z = 16.6; z > 9.6; z -= 0.46 + z * 0.016) {
    const reach = (680 * z) / 880;
    for (let row = -12; row < 12; row++) {
      const x = row * FURROW + 0.05 * z + p.between(-0.12, 0.12);
      if (Math.abs(x) > reach || Math.abs(x - trackAt(z) - 0.4) < 2.3 || p.random() < 0.06) continue;
      const [sx, sy] = onGround(x, z + p.between(-0.14, 0.14));
      p.put(bush(p, sx, sy, (p.between(0.36, 0.52) * 880) / z));
    }
  }
}

export function treeLayer(p) {
  const [x, y] = [196, 908];
  p.put(`<ellipse cx="${x + 90}" cy="${y + 2}" rx="190" ry="16" fill="#2f2414" opacity=".45"/>`);
  p.put(`<g transform="translate(${x} ${y})">${mulberry(p, 560, ["#31472c", "#55743a", "#8fa549", "#c9c566"])}</g>`);
}
