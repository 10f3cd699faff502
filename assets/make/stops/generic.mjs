/** The stage of stops that have none: a caravanserai on the steppe at dusk; lanterns are lit, tents raised, trees planted. */
import { dune } from "../kit/dunes.mjs";
import { glow } from "../kit/glow.mjs";
import { strokes } from "../kit/land.mjs";
import { picture } from "../kit/picture.mjs";
import { relief } from "../kit/relief.mjs";
import { f1, HEIGHT, WIDTH } from "../kit/shapes.mjs";
import { vignette } from "../kit/vignette.mjs";
import { camp } from "./generic-camp.mjs";

const SUN = [318, 398];
const ROCK = ["#d9a58c", "#b98583", "#94707f", "#6f5c78", "#564c6c"];
const SNOW = ["#ffe9cf", "#f3cdb8", "#c6a4b0", "#9c87a4", "#7f7296"];
const GRASS = ["#7d9450", "#a3a857", "#c9bb68", "#5d7a45"];
const STRAW = ["#d9b36a", "#b98d4c", "#f0d493", "#8f6a3d"];

function sky(p) {
  const fill = p.linear([
    [0, "#274c66"],
    [0.18, "#4f7a86"],
    [0.31, "#a9a994"],
    [0.4, "#f0bf7d"],
    [0.48, "#f4a060"],
  ]);
  p.put(`<rect width="${WIDTH}" height="${HEIGHT}" fill="${fill}"/>`);
  glow(p, SUN, [430, 300], "#ffe2a4", 1.1, 20);
  p.put(`<circle cx="${SUN[0]}" cy="${SUN[1]}" r="33" fill="#fff4d6"/>`);
  p.put(`<rect x="-100" y="70" width="1400" height="130" fill="#f6dcbc" filter="url(#wisp)" opacity=".5"/>`);
  p.put(`<rect x="-100" y="220" width="1400" height="120" fill="#ffd7a0" filter="url(#wisp)" opacity=".8"/>`);
}

function range(p) {
  const summits = [
    [-40, 402],
    [70, 356],
    [170, 388],
    [300, 410],
    [420, 372],
    [520, 330],
    [600, 356],
    [700, 300],
    [790, 350],
    [880, 268],
    [960, 330],
    [1050, 296],
    [1140, 344],
    [1240, 310],
  ];
  relief(p, 23, {
    summits,
    back: 416,
    foot: 466,
    step: 15,
    slices: 14,
    snow: SNOW,
    rock: ROCK,
    snowline: 346,
    haze: "#efc095",
  });
}

/** A wall of clay with a gate, twelve windows and round towers at its corners. */
function caravanserai(p) {
  const [left, right, foot, top] = [470, 786, 574, 500];
  const clay = p.linear(
    [
      [0, "#f3cf98"],
      [0.5, "#dba972"],
      [1, "#a9754f"],
    ],
    0,
    0,
    1,
    0.2,
  );
  const merlons = (from, to, y) => {
    const d = [];
    for (let x = from; x < to; x += 12) d.push(`M${f1(x)} ${y}v-7q3.500-5 7 0v7Z`);
    return d.join("");
  };
  const arch = (x, y, w, h) =>
    `M${x - w} ${y}V${y - h * 0.55}Q${x - w} ${y - h * 0.85} ${x} ${y - h}Q${x + w} ${y - h * 0.85} ${x + w} ${y - h * 0.55}V${y}Z`;
  const tower = (x, w, h) =>
    `<path d="M${x - w * 1.12} ${foot + 4}L${x - w} ${foot - h}H${x + w}L${x + w * 1.12} ${foot + 4}Z" fill="${clay}"/>` +
    `<path d="${merlons(x - w, x + w - 4, foot - h + 1)}" fill="#e3b47c"/>` +
    `<path d="M${x - w} ${foot - h + 15}H${x + w}" stroke="#1f6f73" stroke-width="4"/>`;
  p.put(
    `<path d="M${left} ${foot + 4}H${right + 40}L${right + 190} ${foot + 20}H${left + 40}Z" fill="#54382f" opacity=".4"/>`,
  );
  p.put(`<path d="M${left} ${foot + 3}V${top}H${right}V${foot + 3}Z" fill="${clay}"/>`);
  p.put(`<path d="${merlons(left, right - 8, top + 1)}" fill="#e8bd85"/>`);
  p.put(`<path d="M${left} ${top + 13}H${right}" stroke="#a9754f" stroke-width="2"/>`);
  const niches = [494, 520, 546, 572, 688, 714, 740, 766].map((x) => arch(x, foot + 2, 8, 42));
  p.put(`<path d="${niches.join("")}" fill="#80543f"/>`);
  p.put(tower(left, 17, 92) + tower(right, 17, 92));
  p.put(`<rect x="592" y="${top - 38}" width="74" height="${foot - top + 41}" fill="${clay}"/>`);
  p.put(`<path d="M596 ${top - 34}H662V${top - 22}H596Z" fill="#1f6f73"/>`);
  const stars = Array.from({ length: 6 }, (_, i) => `M${602 + i * 11} ${top - 28}l4-4l4 4l-4 4Z`);
  p.put(`<path d="${stars.join("")}" fill="#f0d493"/>`);
  p.put(
    `<path d="${arch(629, foot + 3, 25, 86)}" fill="#8f5c41"/><path d="${arch(629, foot + 3, 18, 66)}" fill="#4a2c24"/>`,
  );
}

const ROAD =
  "M618 574C640 574 644 574 642 580C636 606 560 640 566 700C574 780 470 860 380 1010H900C806 900 742 800 712 712C694 660 640 616 642 580";
function steppe(p) {
  dune(p, 61, {
    y: 584,
    amp: 16,
    freq: 0.004,
    tones: ["#d9b36a", "#b08048", "#8a5f38", "#f7dca0"],
    foot: 1020,
    lines: 7,
  });
  p.put(
    `<path d="${ROAD}" fill="${p.linear([
      [0, "#f0d29a"],
      [1, "#c99d66"],
    ])}" filter="url(#cut)"/>`,
  );
  p.put(
    `<path d="M632 590C622 640 596 690 606 740C604 820 540 900 500 1010M640 590C650 640 668 690 676 740C700 820 740 900 790 1010" fill="none" stroke="#a97b4c" stroke-width="6" opacity=".35"/>`,
  );
  strokes(p, 150, [0, 610, 400, 390], { colours: STRAW, tilt: 5 });
  strokes(p, 150, [820, 610, 380, 390], { colours: STRAW, tilt: 5 });
}

/** The same ground when people have come to stay. */
function meadow(p) {
  const sides =
    "M-20 622C200 600 420 604 560 606C560 640 520 690 540 720C520 800 420 900 330 1020H-20ZM1220 620C1040 604 860 604 700 606C720 650 740 700 770 750C800 830 880 930 950 1020H1220Z";
  p.put(
    `<path d="${sides}" fill="${p.linear([
      [0, "#a9a656"],
      [1, "#6f8445"],
    ])}"/>`,
  );
  p.put(`<path d="${sides}" fill="#4c6434" filter="url(#stipple)" opacity=".45"/>`);
  strokes(p, 130, [0, 640, 340, 360], { colours: GRASS, length: [8, 24], tilt: 7 });
  strokes(p, 130, [900, 640, 300, 360], { colours: GRASS, length: [8, 24], tilt: 7 });
}

function reeds(p) {
  for (let i = 0; i < 120; i++) {
    const x = i < 60 ? p.between(-20, 330) : p.between(900, 1220);
    const high = p.between(30, 96) * (1 - Math.min(Math.abs(x - 0), Math.abs(1200 - x)) / 700);
    const lean = p.between(-14, 22);
    p.put(
      `<path d="M${f1(x)} 1004q${f1(lean * 0.2)} ${f1(-high * 0.6)} ${f1(lean)} ${f1(-high)}" fill="none" stroke="${p.pick(["#5c4a2c", "#7a6034", "#45391f"])}" stroke-width="${f1(p.between(2, 4.5))}" stroke-linecap="round"/>`,
    );
  }
}

export default picture("generic", 1271, (p) => {
  p.focus(620, 600);
  p.layer("sky", { depth: 0 }, sky);
  p.layer("range", { depth: 0.1 }, range);
  p.layer("hills", { depth: 0.2 }, () =>
    dune(p, 17, {
      y: 486,
      amp: 44,
      freq: 0.006,
      tones: ["#c9a46c", "#9c7a4c", "#6e5a3c", "#f3d79c"],
      foot: 660,
      lines: 5,
    }),
  );
  p.layer("steppe", { depth: 0.4 }, steppe);
  p.layer("meadow", { depth: 0.4, show: "after" }, meadow);
  p.layer("house", { depth: 0.4 }, caravanserai);
  p.layer("windows", { depth: 0.4, show: "after" }, () => {
    for (const x of [494, 520, 546, 572, 688, 714, 740, 766]) {
      p.put(`<path d="M${x - 5} 574V556Q${x} 540 ${x + 5} 556V574Z" fill="#ffc566"/>`);
      glow(p, [x, 562], [22, 22], "#ffb45c", 0.4, 5);
    }
    p.put(`<path d="M614 576V540Q629 514 644 540V576Z" fill="#ffd27c"/>`);
    glow(p, [629, 552], [80, 60], "#ffb45c", 0.6, 8);
  });
  p.slot("camp");
  p.layer("dusk", { depth: 0.6, show: "before" }, () =>
    p.put(
      `<rect width="${WIDTH}" height="${HEIGHT}" fill="${p.linear([
        [0, "#1e2c4c", 0.3],
        [0.45, "#26304c", 0.34],
        [1, "#1d2038", 0.5],
      ])}"/>`,
    ),
  );
  p.layer("reeds", { depth: 0.9 }, reeds);
  p.layer("vignette", { depth: 1 }, () => vignette(p, "#1a1020"));
  camp(p);
});
