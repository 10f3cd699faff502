/** The steps of Jalal-Abad in the order in which they are built: from the far ridge to the train at our feet. */
import { drillRig, excavator, heap, lorry, person, stakes } from "../kit/machines.mjs";
import { f1 } from "../kit/shapes.mjs";
import { boxOf, scaleOf, spot } from "../kit/track.mjs";
import { vehicle } from "../kit/rail-vehicle.mjs";
import { abutment, pier, span, stretches } from "./jalal-abad-line.mjs";
import { heading, portal } from "./jalal-abad-portal.mjs";

const STONE = {
  stone: "#e6d2a8",
  deep: "#8d7355",
  pale: "#fff4d8",
  deck: "#a99676",
  rail: "#4a3b34",
  sleeper: "#6a5443",
};
const FAR_STONE = { ...STONE, stone: "#e9dcba", deep: "#a79c80", deck: "#bdb192", rail: "#6f675a", sleeper: "#857a68" };

/** Feet of piers below this lie under the picture's edge; their stakes stand here instead. */
const LOWEST_STAKE = 930;

/** Plain masonry is stored at this share of full fineness: nobody sees it, and the sheet is much smaller. */
const MASONRY = 0.72;

/** The works of each ridge: size of its portal, joints between spans, piers as [metre, height]. */
const WORKS = {
  far: {
    stone: FAR_STONE,
    k: 1.5,
    reach: 7,
    drop: 12,
    joints: [0, 30, 62, 97],
    piers: [
      [30, 26],
      [62, 30],
    ],
  },
  middle: {
    stone: STONE,
    k: 1.25,
    reach: 5,
    drop: 12,
    joints: [0, 18, 36, 54, 78],
    piers: [
      [18, 22],
      [36, 27],
      [54, 26],
    ],
  },
  near: {
    stone: STONE,
    k: 1,
    reach: 3,
    drop: 9,
    joints: [0, 14, 28, 42, 56, 79],
    piers: [
      [14, 22],
      [28, 30],
      [42, 28],
      [56, 17],
    ],
  },
};

/** The bench cut into the slope on which the drill stands, with the spoil that slid from it. */
const bench = (p) => {
  const slide = p.linear([
    [0, "#f0d8a8", 0.95],
    [0.35, "#e2c08a", 0.6],
    [1, "#d9b27c", 0],
  ]);
  return (
    `<path d="M-66 8L-30 4L44 6L74 12L88 60L80 128L60 84L44 140L16 96L-8 150L-34 100L-58 132L-74 70Z"` +
    ` fill="${slide}"/>` +
    `<path d="M-76 8l22 -8l60 -4l48 3l26 10l-40 8l-58 2Z" fill="#f3ddb0"/>` +
    `<path d="M-40 -2a40 46 0 0 1 78 -4v6h-78Z" fill="#5d4436" opacity=".55"/>`
  );
};

export function buildLine(p) {
  let count = 0;
  /** Adds a piece drawn in place on the sheet; `drawn` and `open` are { svg, points } or null. */
  const add = (slot, z, drawn, { open = null, enter = {}, fine = 1 } = {}) => {
    const [done, before] = [drawn, open].map((it, i) => {
      if (it === null) return null;
      const name = `${slot}${count}${i ? "-open" : ""}`;
      const box = (it.box ?? boxOf(it.points, 12)).map((n) => n * fine);
      p.sprite(name, box, fine === 1 ? it.svg : `<g transform="scale(${fine})">${it.svg}</g>`);
      return name;
    });
    count++;
    p.piece(slot, { at: [0, 0], scale: 1 / fine, open: before, done, z, enter });
  };
  const placed = (svg, [x, y], scale, reach, drop = 0) => ({
    svg: `<g transform="translate(${f1(x)} ${f1(y)}) scale(${scale})">${svg}</g>`,
    box: [x - reach, y - reach * 1.1, reach * 2, reach * 1.1 + Math.max(drop, reach * 0.2)].map(Math.round),
  });
  for (const [slot, { stone, k, joints, piers, reach, drop }] of Object.entries(WORKS)) {
    const stretch = stretches[slot];
    const [x, y] = spot(stretch, 0, 0, 0);
    const unit = scaleOf(stretch, 0);
    const site = placed(
      bench(p) +
        stakes(
          [
            [-44, 0],
            [-30, -52],
            [30, -58],
            [46, 0],
          ],
          26,
        ) +
        `<g` +
        ` transform="translate(26 8) scale(.8)">${drillRig()}</g>`,
      [x, y],
      (unit * k) / 10,
      (90 * unit * k) / 10,
      (155 * unit * k) / 10,
    );
    add(slot, 10, heading(p, stretch, k), { open: site, enter: { dy: 6 } });
    const [base, front] = [abutment(p, stretch, reach, drop, stone), portal(p, stretch, k, stone)];
    add(slot, 11, { svg: base.svg + front.svg, points: [...base.points, ...front.points] }, { enter: { dy: 24 } });
    for (const [m, height] of piers) {
      const [fx, fy] = spot(stretch, m, 0, -height);
      const shown = [fx, Math.min(fy, LOWEST_STAKE)];
      const scale = scaleOf(stretch, m);
      add(slot, 20 + m, pier(p, stretch, m, height, stone), {
        open: placed(
          stakes(
            [
              [-16, 4],
              [16, 0],
            ],
            34,
          ),
          shown,
          scale / 8,
          (40 * scale) / 8,
        ),
        enter: { dy: 40 },
        fine: MASONRY,
      });
    }
    for (let i = 0; i + 1 < joints.length; i++)
      add(slot, 200 + i, span(p, stretch, joints[i], joints[i + 1], stone), { enter: { dy: -30 }, fine: MASONRY });
  }
  const gone = (svg, at, scale, reach, enter) =>
    add("near", 400 + at[1], null, { open: placed(svg, at, scale, reach), enter });
  gone(heap(p, 120), [742, 962], 1, 76, { dy: 20 });
  gone(excavator() + `<g transform="translate(56 12)">${person(34, 1)}</g>`, [880, 930], 1.1, 105, { dx: 200 });
  gone(lorry() + `<g transform="translate(-70 16)">${person(34, 2)}</g>`, [1010, 902], 1.1, 100, { dx: 200 });
  const near = stretches.near;
  add("near", 300, vehicle(p, near, 1.5, 10), { enter: { dx: -20, dy: -14 } });
  add("near", 301, vehicle(p, near, 10.6, 27), { enter: { dx: -60, dy: -30 } });
  add("near", 302, vehicle(p, near, 27.6, 45, true), { enter: { dx: -120, dy: -40, ms: 1600 } });
}
