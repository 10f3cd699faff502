/** Buka at noon: rows of panels climb a hill in the plain south of Tashkent and turn to the sun, one after another. */
import { figure } from "../kit/figures.mjs";
import { glow, vignette } from "../kit/glow.mjs";
import { land, strokes } from "../kit/land.mjs";
import { massif, skyline } from "../kit/massif.mjs";
import { picture } from "../kit/picture.mjs";
import { f1, line, ridge, under, yAt } from "../kit/shapes.mjs";
import { cottonField, farmland, treeLayer } from "./buka-fields.mjs";
import { HORIZON, crest, onGround, trackAt } from "./buka-ground.mjs";
import { panelPiece, stretches } from "./buka-panels.mjs";
import { DIAL_PARTS, dialPiece, meter, wires, yard } from "./buka-power.mjs";

function sky(p) {
  p.put(`<rect width="1200" height="1000" fill="${p.linear([[0, "#1f6f92"], [0.16, "#4f9db0"], [0.3, "#9ccac0"], [0.42, "#eadfb8"], [0.5, "#f6dfae"]])}"/>`);
  glow(p, [330, 70, 620, 360], "#fff3cf", 0.75);
  p.put(`<rect x="-40" y="60" width="1280" height="150" fill="#fff8e6" filter="url(#wisp)" opacity=".7"/><rect x="-40" y="170" width="1280" height="90" fill="#ffeecb" filter="url(#wisp)" opacity=".6"/>`);
  strokes(p, 46, [-60, 90, 1240, 200], { colours: ["#fffaf0", "#f8ecd0", "#d9ebe2"], length: [60, 240], width: [1, 4], alpha: [0.12, 0.4] });
}

const SUMMITS = [[-40, 330], [60, 300], [150, 258], [230, 296], [330, 236], [400, 262], [470, 206], [540, 190], [612, 138], [690, 196], [760, 214], [850, 176], [930, 236], [1010, 222], [1100, 268], [1240, 250]];

function chatkal(p) {
  const top = skyline(SUMMITS, 77, { rough: 22, freq: 0.03, step: 4 });
  massif(p, 77, { crest: top, foot: 470, folds: 46, lit: "#fdf3e0", shade: "#7fa2bb", haze: "#b9c9c0", glint: "#fffdf4", lean: (x) => (x < 600 ? -0.14 : 0.2), depth: 0.85 });
  // Below the snow line bare rock stands in teeth between the snow gullies.
  for (const [drop, fill, alpha] of [[66, "#88a0ae", 0.5], [104, "#8d9ba3", 0.6]]) {
    const teeth = [];
    for (let x = -40; x < 1240; x += p.between(7, 17)) {
      const y = Math.max(yAt(top, Math.min(x, 1230)) + drop, 292 + drop * 0.4);
      teeth.push([x, y - p.between(4, 40)], [x + p.between(3, 7), y + p.between(10, 40)]);
    }
    p.put(`<path d="${under(teeth, 480)}" fill="${p.linear([[0, fill, alpha], [0.7, "#c5cbbb", 0.5], [1, "#d6d0b4", 0.3]])}"/>`);
  }
  p.put(`<rect y="380" width="1200" height="90" fill="${p.linear([[0, "#eadfba", 0], [1, "#f0e0b4", 0.85]])}"/>`);
}

function kurama(p) {
  const back = skyline([[-40, 372], [120, 384], [260, 404], [420, 414], [620, 418], [800, 396], [930, 352], [1040, 330], [1140, 318], [1240, 296]], 31, { rough: 16, freq: 0.02 });
  massif(p, 31, { crest: back, foot: 476, folds: 40, lit: "#dcc39c", shade: "#8d8c8b", haze: "#dcc9a0", glint: "#fff0cf", lean: () => 0.3, depth: 0.75 });
  const front = skyline([[-40, 396], [60, 408], [200, 428], [420, 440], [700, 440], [900, 420], [1060, 392], [1240, 362]], 53, { rough: 12, freq: 0.024 });
  massif(p, 53, { crest: front, foot: 486, folds: 44, lit: "#e6c48c", shade: "#a08562", haze: "#e9cf9a", glint: "#fff3cf", lean: () => 0.4, depth: 0.7 });
}

/** The hill, its grass in the lie of the slope, and the track that climbs it. */
function hill(p) {
  const top = crest(26, 150);
  land(p, top, { top: "#e8cb8c", bottom: "#cf9d58", shade: "#94682f", crest: "#fff0c6", streaks: 0.22, contours: 0, stipple: 0.5 });
  for (let i = 0; i < 420; i++) {
    const z = 13 + 125 * p.random() ** 2;
    const x = (p.between(-640, 640) * z) / 880;
    const run = p.between(0.6, 2.6);
    const d = line([0, 0.5, 1].map((t) => onGround(x + run * t, z + run * t * 0.15, 0.05 * Math.sin(t * 3))));
    p.put(`<path d="${d}" fill="none" stroke="${p.pick(["#f6dfa6", "#a97d3f", "#b9964f", "#8f8a4a", "#fbe9bd"])}" stroke-width="${f1(Math.min(3, 60 / z))}" stroke-linecap="round" opacity="${p.between(0.25, 0.6).toFixed(2)}"/>`);
  }
  const side = (half, bend = 0) => Array.from({ length: 60 }, (_, i) => 10 + i * 1.95).map((z) => onGround(trackAt(z) + half + bend * Math.sin(z), z));
  const ribbon = (a, b, fill, alpha) => p.put(`<path d="${line([...side(a, 0.08), ...side(b, 0.08).toReversed()])}Z" fill="${fill}" opacity="${alpha}"/>`);
  ribbon(-1.8, 1.9, "#b98a4c", 0.6);
  ribbon(-1.5, 1.6, "#f4dfb0", 1);
  ribbon(-0.95, -0.5, "#c39a60", 0.8);
  ribbon(0.55, 1, "#c39a60", 0.8);
}

/** Grass comes up between the rows once they give shade. */
function green(p) {
  for (let i = 0; i < 950; i++) {
    const z = 16 + 112 * p.random() ** 1.7;
    const x = (p.between(-640, 640) * z) / 880;
    if (Math.abs(x - trackAt(z)) < 2.2) continue;
    const [a, b] = onGround(x, z);
    const tall = Math.max(2.5, (p.between(0.25, 0.6) * 880) / z);
    p.put(`<path d="M${f1(a - tall * 0.8)} ${f1(b)}q${f1(tall * 0.2)} ${f1(-tall * 0.6)} ${f1(-tall * 0.1)} ${f1(-tall)}M${f1(a)} ${f1(b)}v${f1(-tall)}M${f1(a + tall * 0.7)} ${f1(b)}q0 ${f1(-tall * 0.5)} ${f1(tall * 0.5)} ${f1(-tall * 0.9)}" fill="none" stroke="${p.pick(["#7f9a4a", "#9fb35a", "#5f7f40", "#c5c46c"])}" stroke-width="${f1(Math.max(1.2, 40 / z))}" stroke-linecap="round" opacity=".85"/>`);
  }
}

function workers(p) {
  const man = { body: "#33251d", hat: "helmet", wears: "jacket", rim: "#ffe6b0" };
  const stand = (x, z, more, flip = false) => {
    const [a, b] = onGround(x, z);
    const size = (1.78 * 880) / z / 100;
    p.put(`<ellipse cx="${f1(a + 30 * size)}" cy="${f1(b)}" rx="${f1(52 * size)}" ry="${f1(5 * size)}" fill="#4a3220" opacity=".4"/>${figure([f1(a), f1(b)], f1(size * 10) / 10, { ...man, ...more, flip })}`);
  };
  stand(6.2, 58, { garment: "#8f3b28" });
  stand(7.4, 34.5, { garment: "#a5442d", arms: "point" }, true);
  stand(0.3, 19.6, { garment: "#33251d", legs: "stride" });
  stand(1.55, 19.2, { garment: "#b04a2e", arms: "point" }, true);
}

/** Far rows first; the wires and the meter follow as the field grows. */
function work(p) {
  const spans = wires(p);
  const rows = stretches();
  const [everySpan, everyDial] = [rows.length / spans.length, rows.length / DIAL_PARTS];
  let [span, dial] = [0, 0];
  rows.forEach((stretch, i) => {
    panelPiece(p, `row${i}`, stretch);
    if (i + 1 >= everyDial * (dial + 1)) dialPiece(p, dial++);
    if (i + 1 >= everySpan * (span + 1)) {
      const name = spans[span++];
      p.piece("power", { at: [0, 0], z: 1000 - span, open: `${name}-open`, done: `${name}-done` });
    }
  });
}

export default picture("buka", 1207, (p) => {
  p.focus(640, 540);
  p.layer("sky", { depth: 0 }, () => sky(p));
  p.layer("chatkal", { depth: 0.08 }, () => chatkal(p));
  p.layer("kurama", { depth: 0.14 }, () => kurama(p));
  p.layer("farmland", { depth: 0.22 }, () => farmland(p, HORIZON));
  p.layer("hill", { depth: 0.4 }, () => hill(p));
  p.layer("green", { depth: 0.4, show: "after" }, () => green(p));
  p.slot("field");
  p.layer("yard", { depth: 0.4 }, () => {
    yard(p);
    meter(p);
    workers(p);
  });
  p.slot("power");
  p.layer("shade", { depth: 0.4, show: "before" }, () => {
    p.put(`<path d="${under(ridge(9, 470, 40, 0.004), 1000)}" fill="#3c4350" opacity=".3" filter="url(#blur18)"/>`);
  });
  p.layer("cotton", { depth: 0.75 }, () => cottonField(p));
  p.layer("mulberry", { depth: 0.9 }, () => treeLayer(p));
  p.layer("noon", { depth: 0.3, show: "after" }, () => {
    glow(p, [420, 120, 520, 300], "#fff6d8", 0.5);
    glow(p, [640, 520, 620, 150], "#fff1c0", 0.28);
  });
  p.layer("vignette", { depth: 1 }, () => vignette(p, "#2a1a0c", 0.24));
  work(p);
});
