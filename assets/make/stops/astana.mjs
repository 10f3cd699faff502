/** Astana, blue evening: six people meet on the bridge, the city lights up, and the whole journey glows on the banks. */
import { figure } from "../kit/figures.mjs";
import { vignette } from "../kit/glow.mjs";
import { land, strokes } from "../kit/land.mjs";
import { picture } from "../kit/picture.mjs";
import { f1, line, ridge, yAt } from "../kit/shapes.mjs";
import { bayterek, citySprites, khanShatyr, pyramid, towers, WINDOW_GROUPS } from "./astana-city.mjs";
import { MEMORY_NAMES, memorySprites } from "./astana-memories.mjs";

/** Where the vignettes stand, near to far, in order of travel: [x, y, scale]. */
const PLACES = [[330, 912, 1.15], [812, 908, 1.12], [1010, 868, 1.05], [166, 858, 1.05], [850, 806, 0.98], [384, 806, 0.98], [1000, 752, 0.92], [236, 752, 0.92], [752, 726, 0.84], [900, 676, 0.8], [338, 694, 0.82], [176, 664, 0.74]];

/** The river from the city to us: left and right bank. */
const WEST = [[-40, 566], [230, 574], [380, 598], [452, 640], [470, 690], [446, 750], [470, 820], [540, 890], [560, 1020]];
const EAST = [[1240, 556], [960, 566], [800, 592], [690, 640], [640, 700], [600, 750], [616, 810], [690, 880], [730, 1020]];
const bankAt = (bank, y) => yAt(bank.map(([a, b]) => [b, a]), y);

function sky(p) {
  p.put(`<rect width="1200" height="1000" fill="${p.linear([[0, "#12254f"], [0.14, "#254880"], [0.28, "#4f7ea8"], [0.37, "#9db7b8"], [0.42, "#f1d2a2"], [0.455, "#f7b884"]])}"/>`);
  p.put(`<ellipse cx="640" cy="452" rx="620" ry="210" fill="${p.radial([[0, "#ffe2a8", 0.85], [0.5, "#f9b77e", 0.3], [1, "#f9b77e", 0]])}"/>`);
  for (let i = 0; i < 90; i++) p.put(`<circle cx="${f1(p.between(0, 1200))}" cy="${f1(p.between(0, 260) ** 1.0)}" r="${f1(p.between(0.6, 2))}" fill="#fff6e0" opacity="${f1(p.between(0.3, 0.95))}"/>`);
  p.put(`<rect x="-40" y="180" width="1280" height="130" fill="#c7d6e0" filter="url(#wisp)" opacity=".5"/>`);
  strokes(p, 60, [-60, 190, 1200, 210], { colours: ["#ffd9ae", "#d9dfe4", "#f3a988"], length: [80, 320], width: [1, 5], alpha: [0.08, 0.28] });
}

function water(p) {
  p.put(`<rect y="450" width="1200" height="570" fill="${p.linear([[0, "#f0c39a"], [0.06, "#8fa6bc"], [0.2, "#3f679a"], [0.5, "#264a80"], [1, "#16305f"]])}"/>`);
  p.put(`<path d="M0 452H1200V462H0Z" fill="#22406e"/><path d="M0 452H1200" stroke="#f7d9b4" stroke-width="2" opacity=".8"/>`);
  for (let i = 0; i < 320; i++) {
    const y = 466 + 540 * p.random() ** 1.7;
    const run = p.between(8, 40) * (0.5 + (y - 450) / 260);
    p.put(`<path d="M${f1(p.between(0, 1200))} ${f1(y)}h${f1(run)}" stroke="${p.pick(["#d7e2e6", "#12295a", "#7fa3c4", "#f3c497"])}" stroke-width="${f1(p.between(0.8, 2.6))}" stroke-linecap="round" opacity="${p.between(0.15, 0.5).toFixed(2)}"/>`);
  }
}

/** Broken columns of light under what shines: [x, width, colour]. */
function reflections(p) {
  for (const [x, w, colour] of [[548, 30, "#ffd36e"], [548, 12, "#fff3c4"], [812, 130, "#ffb47a"], [330, 44, "#ffd590"], [190, 50, "#ffcf86"], [1050, 60, "#ffcf86"], [640, 26, "#ffd590"], [470, 24, "#ffd590"]])
    for (let i = 0; i < 44; i++) {
      const y = 462 + p.between(0, 1) ** 1.4 * 210;
      const run = w * p.between(0.25, 1) * (1 - (y - 462) / 420);
      p.put(`<path d="M${f1(x - run / 2 + p.between(-w, w) * 0.25)} ${f1(y)}h${f1(run)}" stroke="${colour}" stroke-width="${f1(p.between(1.2, 3.6))}" stroke-linecap="round" opacity="${p.between(0.3, 0.85).toFixed(2)}"/>`);
    }
}

function banks(p) {
  for (const [bank, corner] of [[WEST, [-40, 1020]], [EAST, [1240, 1020]]]) {
    const d = `${line(soft(bank))}L${corner}Z`;
    p.put(`<path d="${d}" fill="${p.linear([[0, "#58769a"], [0.35, "#365a83"], [1, "#1c3864"]])}" filter="url(#cut)"/>`);
    p.put(`<path d="${d}" fill="${p.linear([[0, "#142a58", 0.1], [1, "#0d1f4a", 0.8]])}" filter="url(#stipple)" opacity=".35"/>`);
    p.put(`<path d="${line(soft(bank))}" fill="none" stroke="#f1d9b8" stroke-width="3.5" opacity=".75"/>`);
  }
  for (let i = 0; i < 620; i++) {
    const y = 590 + 420 * p.random() ** 0.8;
    const x = p.between(0, 1200);
    if (x > bankAt(WEST, y) - 14 && x < bankAt(EAST, y) + 14) continue;
    const tall = p.between(5, 15) * (0.4 + (y - 560) / 330);
    p.put(`<path d="M${f1(x)} ${f1(y)}q${f1(tall * 0.1)} ${f1(-tall * 0.7)} ${f1(tall * 0.6)} ${f1(-tall)}" fill="none" stroke="${p.pick(["#7f9bb0", "#a9b3ae", "#10254f", "#4d7396", "#d8c7a6"])}" stroke-width="${f1(p.between(0.8, 1.8))}" stroke-linecap="round" opacity="${p.between(0.3, 0.75).toFixed(2)}"/>`);
  }
}

/** Rounds the corners of a bank. */
function soft(points) {
  let now = points;
  for (let k = 0; k < 3; k++) now = [now[0], ...now.slice(1).flatMap(([x, y], i) => [[now[i][0] * 0.75 + x * 0.25, now[i][1] * 0.75 + y * 0.25], [now[i][0] * 0.25 + x * 0.75, now[i][1] * 0.25 + y * 0.75]]), now.at(-1)];
  return now;
}

/** The road of light that joins the vignettes and leads to the bridge: a thread of small lamps. */
function thread(p) {
  const way = soft(soft([[520, 1010], ...[0, 3, 5, 7, 11, 10].map((i) => PLACES[i].slice(0, 2)), [330, 610]]));
  const back = soft([[760, 1010], ...[1, 2, 4, 6, 8, 9].map((i) => PLACES[i].slice(0, 2)), [880, 604]]);
  for (const path of [way, back]) {
    p.put(`<path d="${line(path)}" fill="none" stroke="#ffb95e" stroke-width="12" stroke-linejoin="round" opacity=".22"/><path d="${line(path)}" fill="none" stroke="#ffdf9c" stroke-width="3.5" stroke-linejoin="round" stroke-dasharray="2 13" stroke-linecap="round"/>`);
  }
}

const DECK = (x) => 606 - 52 * (1 - ((x - 600) / 340) ** 2);

function bridge(p) {
  const xs = Array.from({ length: 69 }, (_, i) => 260 + i * 10);
  const deck = xs.map((x) => [x, DECK(x)]);
  const arches = [[372, 70], [520, 84], [680, 84], [828, 70]].map(([x, w]) => `M${x - w / 2 - 22} ${f1(DECK(x) + 64)}`).length;
  const soffit = (x) => DECK(x) + 14 + 34 * Math.abs(Math.sin(((x - 260) / 680) * Math.PI * 5)) ** 0.5 * 0;
  const below = xs.toReversed().map((x) => [x, soffit(x)]);
  p.put(`<path d="${line([...deck, ...below])}Z" fill="${arches ? p.linear([[0, "#e7d2bb"], [0.4, "#8a95b0"], [1, "#3c5280"]]) : "none"}" filter="url(#cut)"/>`);
}

export default picture("astana", 1998, (p) => {
  p.focus(580, 530);
});
