/** Astana, blue evening: six people meet on the bridge, the city lights up, and the whole journey glows on the banks. */
import { clump, crown } from "../kit/broadleaf.mjs";
import { figure } from "../kit/figures.mjs";
import { land, strokes } from "../kit/land.mjs";
import { picture } from "../kit/picture.mjs";
import { f1, line, ridge, yAt } from "../kit/shapes.mjs";
import { pool } from "../kit/thin-light.mjs";
import { vignette } from "../kit/vignette.mjs";
import { bayterek, citySprites, khanShatyr, pyramid, towers, WINDOW_GROUPS } from "./astana-city.mjs";
import { MEMORY_NAMES, memorySprites } from "./astana-memories.mjs";

/** Where the vignettes stand, near to far, in order of travel: [x, y, scale]. */
const PLACES = [
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

function sky(p) {
  p.put(
    `<rect width="1200" height="1000" fill="${p.linear([
      [0, "#12254f"],
      [0.14, "#254880"],
      [0.28, "#4f7ea8"],
      [0.37, "#9db7b8"],
      [0.42, "#f1d2a2"],
      [0.455, "#f7b884"],
    ])}"/>`,
  );
  p.put(
    `<ellipse cx="640" cy="452" rx="620" ry="210" fill="${p.radial([
      [0, "#ffe2a8", 0.85],
      [0.5, "#f9b77e", 0.3],
      [1, "#f9b77e", 0],
    ])}"/>`,
  );
  for (let i = 0; i < 90; i++)
    p.put(
      `<circle cx="${f1(p.between(0, 1200))}" cy="${f1(p.between(0, 260))}" r="${f1(p.between(0.6, 2))}" fill="#fff6e0" opacity="${f1(p.between(0.3, 0.95))}"/>`,
    );
  p.put(`<rect x="-40" y="180" width="1280" height="130" fill="#c7d6e0" filter="url(#wisp)" opacity=".5"/>`);
  strokes(p, 60, [-60, 190, 1200, 210], {
    colours: ["#ffd9ae", "#d9dfe4", "#f3a988"],
    length: [80, 320],
    width: [1, 4],
    alpha: [0.06, 0.2],
  });
}

function water(p) {
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
    `<path d="M0 452H1200V462H0Z" fill="#22406e"/><path d="M0 452H1200" stroke="#f7d9b4" stroke-width="2" opacity=".8"/>`,
  );
  for (let i = 0; i < 320; i++) {
    const y = 466 + 540 * p.random() ** 1.7;
    const run = p.between(8, 40) * (0.5 + (y - 450) / 260);
    p.put(
      `<path d="M${f1(p.between(0, 1200))} ${f1(y)}h${f1(run)}" stroke="${p.pick(["#d7e2e6", "#12295a", "#7fa3c4", "#f3c497"])}" stroke-width="${f1(p.between(0.8, 2.6))}" stroke-linecap="round" opacity="${p.between(0.15, 0.5).toFixed(2)}"/>`,
    );
  }
}

/** Trees along the far quay. */
function quayside(p) {
  for (let x = -10; x < 1220; x += p.between(13, 30)) {
    if (Math.abs(x - 548) < 46) continue;
    const r = p.between(7, 13);
    crown(p, [x, 452 - r * 0.6], [r * 1.2, r], ["#16305c", "#24497a", "#47709a", "#8ba7b3"], { clumps: 6, dabs: 8 });
  }
}

/** Broken columns of light under what shines: [x, width, colour]. */
function reflections(p) {
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
        `<path d="M${f1(x - run / 2 + p.between(-w, w) * 0.25)} ${f1(y)}h${f1(run)}" stroke="${colour}" stroke-width="${f1(p.between(1.2, 3.6))}" stroke-linecap="round" opacity="${p.between(0.3, 0.85).toFixed(2)}"/>`,
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
      stipple: 0.3,
      contours: 0,
    });
    for (let x = p.between(0, 60); x < 1200; x += p.between(20, 320)) {
      const r = p.between(5, 11) * (0.7 + i * 0.16);
      p.put(
        `<path d="${clump(p, x, yAt(crest, x) - r * 0.3, r * 1.4, r, 12)}" fill="#17305d"/><path d="${clump(p, x - r * 0.3, yAt(crest, x) - r * 0.6, r * 0.8, r * 0.5, 10)}" fill="#5d7f97" opacity=".7"/>`,
      );
    }
  });
  p.put("</g>");
}

function banks(p) {
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
      `<path d="M${f1(x)} ${f1(y)}q${f1(tall * 0.1)} ${f1(-tall * 0.7)} ${f1(tall * 0.6)} ${f1(-tall)}" fill="none" stroke="${p.pick(["#7f9bb0", "#a9b3ae", "#10254f", "#4d7396", "#d8c7a6"])}" stroke-width="${f1(p.between(0.8, 1.8))}" stroke-linecap="round" opacity="${p.between(0.3, 0.75).toFixed(2)}"/>`,
    );
  }
}

/** Long lines of current down the river below the bridge; `warm` ones carry the light of the lanterns. */
function current(p, count, colours, alpha) {
  for (let i = 0; i < count; i++) {
    const [share, from, reach] = [p.between(0.06, 0.94), p.between(660, 960), p.between(3, 11)];
    const points = Array.from({ length: 8 }, (_, k) => {
      const y = from + k * reach;
      return [bankAt(WEST, y) * (1 - share) + bankAt(EAST, y) * share, y];
    });
    p.put(
      `<path d="${line(points)}" fill="none" stroke="${p.pick(colours)}" stroke-width="${f1(p.between(1, 2.6))}" stroke-linecap="round" stroke-linejoin="round" opacity="${(alpha * p.between(0.4, 1)).toFixed(2)}"/>`,
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
function thread(p) {
  const way = soft(soft([[470, 1010], ...[0, 3, 5, 7, 11, 10].map((i) => PLACES[i].slice(0, 2)), [300, 612]]));
  const back = soft([[730, 1010], ...[1, 2, 4, 6, 8, 9].map((i) => PLACES[i].slice(0, 2)), [902, 606]]);
  for (const path of [way, back]) {
    p.put(
      `<path d="${line(path)}" fill="none" stroke="#ffb95e" stroke-width="12" stroke-linejoin="round" opacity=".22"/><path d="${line(path)}" fill="none" stroke="#ffdf9c" stroke-width="3.5" stroke-linejoin="round" stroke-dasharray="2 13" stroke-linecap="round"/>`,
    );
  }
}

const PIERS = [268, 400, 534, 666, 800, 932];
const deckAt = (x) => 602 - 46 * (1 - ((x - 600) / 340) ** 2);

/** Stone arches under a rounded deck; a rail along it. */
function bridge(p) {
  const along = Array.from({ length: 35 }, (_, i) => [260 + i * 20, deckAt(260 + i * 20)]);
  for (const [i, a] of PIERS.slice(0, -1).entries()) {
    const b = PIERS[i + 1];
    const [m, foot] = [(a + b) / 2, 668 - Math.abs(i - 2) * 12];
    const crownY = deckAt(m) + 26;
    p.put(
      `<path d="M${a} ${f1(deckAt(a) + 8)}L${b} ${f1(deckAt(b) + 8)}V${foot}H${b - 9}Q${b - 16} ${f1(crownY)} ${m} ${f1(crownY)}Q${a + 16} ${f1(crownY)} ${a + 9} ${foot}H${a}Z" fill="${p.linear(
        [
          [0, "#8b93b0"],
          [0.4, "#566894"],
          [1, "#263f72"],
        ],
      )}"/>`,
    );
    p.put(
      `<path d="M${b - 9} ${foot}Q${b - 16} ${f1(crownY)} ${m} ${f1(crownY)}Q${a + 16} ${f1(crownY)} ${a + 9} ${foot}" fill="none" stroke="#f0d3b0" stroke-width="2" opacity=".6"/>`,
    );
  }
  const under = along.map(([x, y]) => [x, y + 13]).toReversed();
  p.put(
    `<path d="${line([...along, ...under])}Z" fill="#c9bdb9" filter="url(#cut)"/><path d="${line(along)}" fill="none" stroke="#fff0d4" stroke-width="2.5"/>`,
  );
  const posts = along.map(([x, y]) => `M${x} ${f1(y)}v-17`).join("");
  p.put(
    `<path d="${posts}${line(along.map(([x, y]) => [x, y - 17]))}" fill="none" stroke="#dccfc6" stroke-width="2" opacity=".85"/>`,
  );
}

/** The six who meet: each with a lantern, three from either bank. */
const PEOPLE = [
  { wears: "coat", hat: "none", garment: "#8e3b46" },
  { wears: "dress", hat: "scarf", garment: "#2d6d78" },
  { wears: "jacket", hat: "skullcap", garment: "#3d4a7d" },
  { wears: "coat", hat: "fur", garment: "#6b4a5c" },
  { wears: "dress", hat: "none", garment: "#a0583c" },
  { wears: "jacket", hat: "helmet", garment: "#35557a" },
];

function peopleSprites(p) {
  const shine = (x, y, r) => pool([x, y, r, r], "#ffc868", 1.3, 12);
  PEOPLE.forEach((look, i) => {
    const flip = i > 2;
    const lantern = `<g transform="scale(${flip ? -1 : 1} 1)"><path d="M25 -54v6M20 -48h11l2 14h-15Z" stroke="#6b4326" stroke-width="2" fill="#fff3b8"/></g>`;
    p.sprite(
      `person${i}`,
      [-82, -108, 164, 120],
      shine(flip ? -28 : 28, -44, 52) +
        figure([0, 0], 1, { ...look, arms: "lantern", body: "#1a1f42", rim: "#ffdc96", from: 1, flip }) +
        lantern,
    );
  });
  const dashes = Array.from(
    { length: 15 },
    (_, i) =>
      `<path d="M${f1(-3 - i * 0.5 + p.between(-4, 4))} ${13 + i * 7}h${f1(p.between(6, 12) + i * 0.5)}" stroke="#ffdf9a" stroke-width="3" stroke-linecap="round" opacity="${f1(0.95 - i * 0.05)}"/>`,
  ).join("");
  p.sprite(
    "quay-dark",
    [-6, -40, 12, 42],
    `<path d="M-1.500 0V-34h3V0Z" fill="#1b3160"/><circle cx="0" cy="-36" r="3.500" fill="#7f93b8"/>`,
  );
  p.sprite(
    "quay-lit",
    [-34, -68, 68, 190],
    `<path d="M-1.500 0V-34h3V0Z" fill="#1b3160"/>${shine(0, -36, 32)}<circle cx="0" cy="-36" r="4.500" fill="#fffbe0"/>${dashes}`,
  );
}

const QUAY = [120, 1080, 262, 960, 402, 690];

function pieces(p) {
  peopleSprites(p);
  memorySprites(p);
  citySprites(p);
  for (let i = 0; i < 6; i++) {
    for (const k of [2 * i, 2 * i + 1]) {
      const [x, y, scale] = PLACES[k];
      const name = `memory-${MEMORY_NAMES[k]}`;
      p.piece("memories", { at: [x, y], scale, open: `${name}-dim`, done: `${name}-lit`, enter: { dy: 14 } });
    }
    p.piece("city", { at: [0, 0], z: 2, done: `windows${i}`, enter: { dy: 0 } });
    p.piece("quay", { at: [QUAY[i], 462], open: "quay-dark", done: "quay-lit" });
    if (i === 2) p.piece("tent", { at: [0, 0], z: 1, done: "tent-lit" });
    if (i === 5) p.piece("city", { at: [0, 0], z: 3, done: "bayterek-lit" });
    const [who, x] = i % 2 ? [5 - (i - 1) / 2, 768 - ((i - 1) / 2) * 58] : [i / 2, 432 + (i / 2) * 58];
    p.piece("people", {
      at: [x, deckAt(x)],
      scale: 0.8,
      done: `person${who}`,
      enter: { dx: i % 2 ? 120 : -120, ms: 1200 },
    });
  }
}

export default picture("astana", 1998, (p) => {
  p.focus(580, 540);
  pieces(p);
  p.layer("sky", { depth: 0 }, () => sky(p));
  p.layer("far-city", { depth: 0.1 }, () => towers(p, "far"));
  p.layer("tent", { depth: 0.16 }, () => khanShatyr(p));
  p.slot("tent");
  p.layer("city", { depth: 0.22 }, () => {
    pyramid(p);
    towers(p, "middle");
    towers(p, "near");
    bayterek(p);
  });
  p.slot("city");
  p.layer("water", { depth: 0.3 }, () => {
    quayside(p);
    water(p);
    current(p, 40, ["#7fa3c8", "#12295a", "#b9cfdf"], 0.5);
  });
  p.layer("reflections", { depth: 0.3, show: "after" }, () => {
    reflections(p);
    current(p, 34, ["#ffd98e", "#fff0c4", "#ffb765"], 0.7);
  });
  p.slot("quay");
  p.layer("banks", { depth: 0.5 }, () => banks(p));
  p.layer("bridge", { depth: 0.52 }, () => bridge(p));
  p.slot("people");
  p.layer("thread", { depth: 0.6, show: "after" }, () => thread(p));
  p.slot("memories");
  p.layer("front", { depth: 0.9 }, () => {
    const bank = ridge(29, 1000, 46, 0.005);
    land(p, bank, { top: "#22406f", bottom: "#10224c", shade: "#0b1838", crest: "#9fb4c9", stipple: 0, contours: 0 });
    for (let i = 0; i < 150; i++) {
      const side = p.random() < 0.5 ? p.between(-20, 330) : p.between(880, 1220);
      const tall = p.between(30, 96) * (0.5 + Math.abs(side - 600) / 900);
      const lean = p.between(-0.3, 0.45);
      p.put(
        `<path d="M${f1(side)} 1000q${f1(lean * tall * 0.2)} ${f1(-tall * 0.7)} ${f1(lean * tall)} ${f1(-tall)}" fill="none" stroke="${p.pick(["#0d1d44", "#0d1d44", "#25477a", "#8a97a8"])}" stroke-width="${f1(p.between(1.2, 2.8))}" stroke-linecap="round" opacity=".9"/>`,
      );
    }
  });
  p.layer("veil", { depth: 0.5, show: "before" }, () =>
    p.put(
      `<rect y="560" width="1200" height="440" fill="${p.linear([
        [0, "#0e1f4c", 0],
        [0.3, "#0e1f4c", 0.12],
        [1, "#0e1f4c", 0.2],
      ])}"/>`,
    ),
  );
  p.layer("vignette", { depth: 1 }, () => vignette(p, "#070f2c", { top: 0.2, foot: 0.3 }));
});
