/** The river of Turgusun: a bed of stones with a few pools, the full stream, and the snowy shores on both sides. */
import { clump } from "../kit/broadleaf.mjs";
import { strokes } from "../kit/land.mjs";
import { f1, line, yAt } from "../kit/shapes.mjs";
import { SNOW } from "./turgusun-valley.mjs";

/** The river from the pool to the lower left: left and right bank as points. */
const WEST = [
  [322, 690],
  [296, 730],
  [232, 790],
  [178, 850],
  [150, 920],
  [140, 1020],
];
const EAST = [
  [812, 690],
  [800, 730],
  [720, 780],
  [640, 830],
  [610, 900],
  [640, 1020],
];
const smooth = (points) =>
  points.slice(1).reduce((d, [x, y], i) => {
    const [px, py] = points[i];
    return `${d}C${f1(px)} ${f1(py + (y - py) * 0.55)} ${f1(x)} ${f1(y - (y - py) * 0.55)} ${f1(x)} ${f1(y)}`;
  }, "");
const RIVER = `M${WEST[0]}${smooth(WEST)}L${EAST.at(-1)}${smooth(EAST.toReversed())}Z`;
/** Left and right bank at y. */
const banks = (y) =>
  [WEST, EAST].map((bank) =>
    yAt(
      bank.map(([a, b]) => [b, a]),
      y,
    ),
  );

export function riverBed(p) {
  p.put(
    `<path d="${RIVER}" fill="${p.linear([
      [0, "#5c6286"],
      [1, "#3d4668"],
    ])}"/>`,
  );
  for (let i = 0; i < 190; i++) {
    const y = p.between(700, 990);
    const [a, b] = banks(y);
    const r = p.between(3, 9) * (0.5 + (y - 690) / 220);
    const x = p.between(a, b);
    p.put(
      `<path d="M${f1(x - r)} ${f1(y)}q${f1(r * 0.2)} ${f1(-r)} ${f1(r)} ${f1(-r * 0.9)}t${f1(r)} ${f1(r * 0.9)}Z"
      fill="${p.pick(["#8a8aa6", "#6d7295", "#4d557a", "#b7acb9"])}" opacity=".8"/>`,
    );
    if (i % 3 === 0)
      p.put(
        `<path d="M${f1(x - r)} ${f1(y - r * 0.3)}q${f1(r * 0.3)} ${f1(-r * 0.8)} ${f1(r)} ${f1(-r * 0.7)}"
          fill="none" stroke="#f1e6e4" stroke-width="${f1(r * 0.3)}" opacity=".8"/>`,
      );
  }
  const stream = [
    [566, 712],
    [520, 730],
    [482, 752],
    [498, 778],
    [520, 800],
    [470, 824],
    [404, 846],
    [356, 872],
    [330, 904],
    [352, 940],
    [372, 980],
  ];
  const pools = stream.map(([x, y], i) => clump(p, x, y, 36 + i * 6 + p.between(-8, 14), 9 + i * 2.4, 14)).join("");
  p.put(
    `<path d="${pools}" fill="#b9bfd8" opacity=".55" transform="translate(0 -3)"/><path d="${pools}" fill="${p.linear([
      [0, "#54729a"],
      [1, "#2a4468"],
    ])}"/>`,
  );
  strokes(p, 34, [350, 740, 130, 220], { colours: ["#b9c4de", "#6d88b0"], length: [12, 40], width: [1, 2.2] });
}

export function riverFull(p) {
  p.put(
    `<path d="${RIVER}" fill="${p.linear([
      [0, "#9cc9cb"],
      [0.2, "#4f92a2"],
      [0.6, "#2c6283"],
      [1, "#1f4468"],
    ])}"/>`,
  );
  for (let i = 0; i < 430; i++) {
    const y = 700 + 310 * p.random() ** 1.2;
    const [a, b] = banks(y);
    const run = p.between(10, 46) * (0.4 + (y - 690) / 200);
    const x = p.between(a + 4, Math.max(a + 5, b - run));
    const warm = p.random() < 0.34;
    const colour = warm
      ? p.pick(["#ffd58a", "#ffe8bd", "#f7a961"])
      : p.pick(["#e8f4f0", "#8cc2c6", "#163a5c", "#bfe0de"]);
    p.put(
      `<path d="M${f1(x)} ${f1(y)}q${f1(run / 2)} ${f1(p.between(-3, 3))} ${f1(run)} ${f1(p.between(0, 4))}"
        fill="none" stroke="${colour}" stroke-width="${f1(p.between(0.8, 3))}" stroke-linecap="round"
        opacity="${p.between(0.25, 0.8).toFixed(2)}"/>`,
    );
  }
  for (let i = 0; i < 46; i++) {
    const x = p.between(340, 790);
    const reach = p.between(60, 190);
    p.put(
      `<path d="M${f1(x)} ${f1(p.between(716, 740))}q${f1((x - 640) * 0.12)} ${f1(reach * 0.4)} ${f1(-reach * 0.9)}
      ${f1(reach * 0.8)}" fill="none" stroke="#f2f8f5" stroke-width="${f1(p.between(1.5, 5))}" stroke-linecap="round"
      opacity="${p.between(0.12, 0.4).toFixed(2)}"/>`,
    );
  }
  for (const [x, w] of [
    [850, 70],
    [330, 40],
    [700, 50],
  ])
    p.put(`<ellipse cx="${x - 240}" cy="830" rx="${w}" ry="60" fill="#ffc977" opacity=".28" filter="url(#blur10)"/>`);
  p.put(`<path d="M318 690H814L800 724Q560 752 300 726Z" fill="#f4f8f4" opacity=".85" filter="url(#blur4)"/>`);
}

export function shores(p) {
  const west = [[-40, 700], [120, 676], [230, 672], [330, 688], ...WEST.slice(1)];
  const east = [...EAST.toReversed(), [900, 696], [1020, 690], [1240, 664]];
  for (const [points, corner] of [
    [west, [-40, 1020]],
    [east, [1240, 1020]],
  ]) {
    const d = `${line(points)}L${corner}Z`;
    p.put(
      `<path d="${d}" fill="${p.linear([
        [0, "#f2dcd6"],
        [0.35, "#b3b1cf"],
        [1, "#6a77a6"],
      ])}" filter="url(#cut)"/>`,
    );
    p.put(
      `<path d="${d}" fill="${p.linear([
        [0, SNOW.deep, 0.1],
        [1, SNOW.deep, 0.8],
      ])}" filter="url(#stipple)" opacity=".4"/>`,
    );
  }
  p.put(
    `<path d="M${WEST[0]}${smooth(WEST)}M${EAST[0]}${smooth(EAST)}" fill="none" stroke="#fff6ee"
      stroke-width="6" opacity=".85"/>`,
  );
  strokes(p, 130, [0, 720, 1200, 260], {
    colours: ["#fff2ea", "#56649a", "#d7cfe0"],
    length: [20, 110],
    width: [1, 3],
    alpha: [0.12, 0.4],
    tilt: -4,
  });
  const road = "M1240 762C1060 744 920 786 816 822S712 900 706 1010H836C826 950 850 880 930 842S1120 780 1240 786Z";
  p.put(
    `<path d="${road}" fill="${p.linear([
      [0, "#e9dce2"],
      [1, "#8e97c2"],
    ])}" opacity=".45"/>`,
  );
  for (const shift of [
    [-6, 2],
    [44, 10],
  ])
    p.put(
      `<path d="M1240 ${766 + shift[1]}C1060 ${750 + shift[1]} ${930 + shift[0]} ${792 + shift[1]} ${836 + shift[0]}
      ${832 + shift[1]}S${740 + shift[0]} 906 ${744 + shift[0]} 1010" fill="none" stroke="#5a669a" stroke-width="4"
      opacity=".4"/>`,
    );
}
