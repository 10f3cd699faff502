/** The Ishim at Astana: water, quay trees, banks of steppe, the current below the bridge and the road of lamps. */
import { clump, crown } from "../kit/broadleaf.mjs";
import { land } from "../kit/land.mjs";
import { f1, line, ridge, yAt } from "../kit/shapes.mjs";

/** Where the vignettes stand, near to far, in order of travel: [x, y, scale]. */
export const PLACES = [
  [432, 908, 1.1],
  [778, 908, 1.08],
  [968, 866, 1.02],
  [196, 868, 1.02],
  [796, 786, 0.94],
  [346, 796, 0.94],
  [962, 752, 0.9],
  [226, 752, 0.88],
  [722, 706, 0.8],
  [1016, 680, 0.78],
  [416, 700, 0.8],
  [190, 668, 0.74],
];

/** The river from the city to us: left and right bank. */
const WEST = [
  [-40, 566],
  [230, 574],
  [380, 598],
  [462, 636],
  [512, 690],
  [504, 750],
  [490, 820],
  [520, 890],
  [494, 1020],
];
const EAST = [
  [1240, 556],
  [960, 566],
  [800, 592],
  [690, 632],
  [640, 690],
  [612, 750],
  [622, 820],
  [676, 890],
  [690, 1020],
];
const bankAt = (bank, y) =>
  yAt(
    soft(bank).map(([a, b]) => [b, a]),
    y,
  );

export function water(p) {
  p.put(
    `<rect y="450" width="1200" height="570" fill="${p.linear([
      [0, "#f0c39a"],
      [0.06, "#8fa6bc"],
      [0.2, "#3f679a"],
      [0.5, "#264a80"],
      [1, "#16305f"],
    ])}"/>`,
  );
  p.put(
    `<path d="M0 452H1200V462H0Z" fill="#22406e"/>
      <path d="M0 452H1200" stroke="#f7d9b4" stroke-width="2" opacity=".8"/>`,
  );
  for (let i = 0; i < 320; i++) {
    const y = 466 + 540 * p.random() ** 1.7;
    const run = p.between(8, 40) * (0.5 + (y - 450) / 260);
    p.put(
      `<path d="M${f1(p.between(0, 1200))} ${f1(y)}h${f1(run)}"
        stroke="${p.pick(["#d7e2e6", "#12295a", "#7fa3c4", "#f3c497"])}" stroke-width="${f1(p.between(0.8, 2.6))}"
        stroke-linecap="round" opacity="${p.between(0.15, 0.5).toFixed(2)}"/>`,
    );
  }
}

/** Trees along the far quay. */
export function quayside(p) {
  for (let x = -10; x < 1220; x += p.between(13, 30)) {
    if (Math.abs(x - 548) < 46) continue;
    const r = p.between(7, 13);
    crown(p, [x, 452 - r * 0.6], [r * 1.2, r], ["#16305c", "#24497a", "#47709a", "#8ba7b3"], { clumps: 6, dabs: 8 });
  }
}

/** Broken columns of light under what shines: [x, width, colour]. */
export function reflections(p) {
  for (const [x, w, colour] of [
    [548, 30, "#ffd36e"],
    [548, 12, "#fff3c4"],
    [812, 130, "#ffb47a"],
    [330, 44, "#ffd590"],
    [190, 50, "#ffcf86"],
    [1050, 60, "#ffcf86"],
    [640, 26, "#ffd590"],
    [470, 24, "#ffd590"],
  ])
    for (let i = 0; i < 44; i++) {
      const y = 462 + p.between(0, 1) ** 1.4 * 210;
      const run = w * p.between(0.25, 1) * (1 - (y - 462) / 420);
      p.put(
        `<path d="M${f1(x - run / 2 + p.between(-w, w) * 0.25)} ${f1(y)}h${f1(run)}" stroke="${colour}"
          stroke-width="${f1(p.between(1.2, 3.6))}" stroke-linecap="round"
          opacity="${p.between(0.3, 0.85).toFixed(2)}"/>`,
      );
    }
}

/** Low swells of the steppe, one behind the other, and bushes on their crests. */
function folds(p, bank, id) {
  p.def(`<clipPath id="${id}"><path d="${bank}"/></clipPath>`);
  p.put(`<g clip-path="url(#${id})">`);
  [
    [655, 50, "#7393ad"],
    [748, 70, "#6386a8"],
    [858, 84, "#4f759c"],
    [960, 70, "#3b6089"],
  ].forEach(([y, amp, tone], i) => {
    const crest = ridge(i * 7 + (id === "west" ? 200 : 300), y, amp, 0.0045).map(([x, b]) => [
      x,
      b - Math.abs(x - 580) * 0.06 + 20,
    ]);
    land(p, crest, {
      top: tone,
      bottom: "#1d3b68",
      base: y + 150,
      shade: "#0d2250",
      crest: "#c8d0cc",
      crestWidth: 1.2,
      stipple: 0.14,
      contours: 0,
    });
    for (let x = p.between(0, 60); x < 1200; x += p.between(20, 320)) {
      const r = p.between(5, 11) * (0.7 + i * 0.16);
      p.put(
        `<path d="${clump(p, x, yAt(crest, x) - r * 0.3, r * 1.4, r, 12)}" fill="#17305d"/>
          <path d="${clump(p, x - r * 0.3, yAt(crest, x) - r * 0.6, r * 0.8, r * 0.5, 10)}" fill="#5d7f97"
          opacity=".7"/>`,
      );
    }
  });
  p.put("</g>");
}

export function banks(p) {
  for (const [bank, corner] of [
    [WEST, [-40, 1020]],
    [EAST, [1240, 1020]],
  ]) {
    const d = `${line(soft(bank))}L${corner}Z`;
    p.put(
      `<path d="${d}" fill="${p.linear([
        [0, "#58769a"],
        [0.35, "#365a83"],
        [1, "#1c3864"],
      ])}" filter="url(#cut)"/>`,
    );
    p.put(
      `<path d="${d}" fill="${p.linear([
        [0, "#142a58", 0.1],
        [1, "#0d1f4a", 0.8],
      ])}" filter="url(#stipple)" opacity=".35"/>`,
    );
    folds(p, d, corner[0] < 0 ? "west" : "east");
    p.put(`<path d="${line(soft(bank))}" fill="none" stroke="#f1d9b8" stroke-width="3.5" opacity=".75"/>`);
  }
  for (let i = 0; i < 620; i++) {
    const y = 590 + 420 * p.random() ** 0.8;
    const x = p.between(0, 1200);
    if (x > bankAt(WEST, y) - 14 && x < bankAt(EAST, y) + 14) continue;
    const tall = p.between(5, 15) * (0.4 + (y - 560) / 330);
    p.put(
      `<path d="M${f1(x)} ${f1(y)}q${f1(tall * 0.1)} ${f1(-tall * 0.7)} ${f1(tall * 0.6)} ${f1(-tall)}"
        fill="none" stroke="${p.pick(["#7f9bb0", "#a9b3ae", "#10254f", "#4d7396", "#d8c7a6"])}"
        stroke-width="${f1(p.between(0.8, 1.8))}" stroke-linecap="round"
        opacity="${p.between(0.3, 0.75).toFixed(2)}"/>`,
    );
  }
}

/** Long lines of current down the river below the bridge; `warm` ones carry the light of the lanterns. */
export function current(p, count, colours, alpha) {
  for (let i = 0; i < count; i++) {
    const [share, from, reach] = [p.between(0.06, 0.94), p.between(660, 960), p.between(3, 11)];
    const points = Array.from({ length: 8 }, (_, k) => {
      const y = from + k * reach;
      return [bankAt(WEST, y) * (1 - share) + bankAt(EAST, y) * share, y];
    });
    p.put(
      `<path d="${line(points)}" fill="none" stroke="${p.pick(colours)}"
        stroke-width="${f1(p.between(1, 2.6))}" stroke-linecap="round" stroke-linejoin="round"
        opacity="${(alpha * p.between(0.4, 1)).toFixed(2)}"/>`,
    );
  }
}

/** Rounds the corners of a bank. */
function soft(points) {
  let now = points;
  for (let k = 0; k < 3; k++)
    now = [
      now[0],
      ...now.slice(1).flatMap(([x, y], i) => [
        [now[i][0] * 0.75 + x * 0.25, now[i][1] * 0.75 + y * 0.25],
        [now[i][0] * 0.25 + x * 0.75, now[i][1] * 0.25 + y * 0.75],
      ]),
      now.at(-1),
    ];
  return now;
}

/** The road of light that joins the vignettes and leads to the bridge: a thread of small lamps. */
export function thread(p) {
  const way = soft(soft([[470, 1010], ...[0, 3, 5, 7, 11, 10].map((i) => PLACES[i].slice(0, 2)), [300, 612]]));
  const back = soft([[730, 1010], ...[1, 2, 4, 6, 8, 9].map((i) => PLACES[i].slice(0, 2)), [902, 606]]);
  for (const path of [way, back]) {
    p.put(
      `<path d="${line(path)}" fill="none" stroke="#ffb95e" stroke-width="12" stroke-linejoin="round" opacity=".22"/>
        <path d="${line(path)}" fill="none" stroke="#ffdf9c" stroke-width="3.5" stroke-linejoin="round"
        stroke-dasharray="2 13" stroke-linecap="round"/>`,
    );
  }
}
