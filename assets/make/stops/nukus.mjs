/** Nukus: seeds of salt-loving plants sprout on laboratory benches; through the glass, clay fortress and yurts. */
import { fractal, valueNoise } from "../kit/chance.mjs";
import { lenses } from "../kit/dunes.mjs";
import { land } from "../kit/land.mjs";
import { picture } from "../kit/picture.mjs";
import { qala } from "../kit/qala.mjs";
import { f1, HEIGHT, line, ridge, WIDTH } from "../kit/shapes.mjs";
import { vignette } from "../kit/vignette.mjs";
import { yurt } from "../kit/yurt.mjs";
import { sow } from "./nukus-beds.mjs";
import { film, researcher, sunlight } from "./nukus-light.mjs";
import { benches, glasshouse } from "./nukus-room.mjs";

const HORIZON = 474;
const SUN = [236, 250];

function sky(p) {
  p.put(
    `<rect width="${WIDTH}" height="640" ` +
      `fill="${p.linear([
        [0, "#6b9cae"],
        [0.34, "#9cc0c2"],
        [0.56, "#d3dcc6"],
        [0.74, "#f5e6bf"],
      ])}` +
      `"/>`,
  );
  p.put(
    `<circle cx="${SUN[0]}" cy="${SUN[1]}" r="300" ` +
      `fill="${p.radial([
        [0, "#fffbe8", 1],
        [0.12, "#fff3cc", 0.85],
        [0.45, "#fbe7b6", 0.4],
        [1, "#f5e3b8", 0],
      ])}` +
      `"/>`,
  );
  p.put(`<circle cx="${SUN[0]}" cy="${SUN[1]}" r="29" fill="#fffdf2"/>`);
  p.put(`<rect x="-100" y="130" width="1400" height="190" fill="#fff8e2" filter="url(#wisp)" opacity=".6"/>`);
  for (let i = 0; i < 16; i++)
    p.put(
      `<ellipse cx="${f1(p.between(0, WIDTH))}" cy="${f1(p.between(150, 400))}" ` +
        `rx="${f1(p.between(60, 220))}" ry="${f1(p.between(1.5, 4))}" fill="#fff6dd" ` +
        `opacity="${f1(p.between(0.2, 0.5))}" filter="url(#blur4)"/>`,
    );
}

function plain(p) {
  const far = ridge(31, HORIZON + 2, 34, 0.004, { shape: (v) => Math.max(0, v - 0.35) * 1.6 });
  land(p, far, {
    top: "#c9bfa2",
    bottom: "#e3cfa0",
    shade: "#a8967a",
    crest: "#f7ebca",
    base: 520,
    stipple: 0.3,
    contours: 2,
    cut: false,
  });
  p.put(
    `<rect x="-10" y="${HORIZON}" width="1220" height="120" ` +
      `fill="${p.linear([
        [0, "#ead7a9"],
        [0.3, "#e2c48c"],
        [1, "#cda868"],
      ])}"/>`,
  );
  p.put(
    `<path d="M-10 489q300-9 560 0t660-3v9q-330 8-640 3t-580 1Z" fill="#9fbfb8"/>` +
      `<path d="M-10 488q300-9 560 0t660-3" fill="none" stroke="#fff6df" stroke-width="2" ` +
      `opacity=".8"/>`,
  );
  lenses(p, 60, 500, 590, ["#fff2cf", "#b48f57", "#c9a266"], [0.2, 0.5]);
}

/** The long hill of the fortress: gullied slopes under a flat top, and a knoll with a lower fort before it. */
function hill(p) {
  slope(p, 63, [250, 1030, 0.22, 0.3], 92);
  qala(p, 12, {
    from: [440, 417, 46],
    corner: [566, 428, 62],
    to: [748, 417, 40],
    tones: ["#f8dfac", "#dcb47e", "#a0734b", "#55371f"],
    towers: [4, 5],
  });
  slope(p, 64, [600, 860, 0.36, 0.5], 52);
  qala(p, 15, {
    from: [672, 466, 20],
    corner: [716, 471, 25],
    to: [764, 463, 17],
    tones: ["#fbe6b8", "#d6ab74", "#96693f", "#55371f"],
    towers: [3, 3],
  });
}

function slope(p, seed, [from, to, rising, falling], height) {
  const noise = valueNoise(seed);
  const points = [];
  for (let x = from; x <= to; x += 4) {
    const t = (x - from) / (to - from);
    const rise = Math.min(1, Math.max(0, Math.min(t / rising, (1 - t) / falling))) ** 1.5;
    points.push([
      x,
      516 -
        rise * (height + height * 0.14 * (fractal(noise, x * 0.012, 3) - 0.3)) -
        5 * fractal(noise, x * 0.04) * rise,
    ]);
  }
  land(p, points, {
    top: "#cfa676",
    bottom: "#e6c994",
    shade: "#9c7148",
    crest: "#fdeac0",
    base: 524,
    stipple: 0.5,
    contours: 0,
    cut: false,
  });
  for (let i = 0; i < (to - from) / 8; i++) {
    const [x, y] = points[Math.floor(p.between(8, points.length - 8))];
    const drop = (512 - y) * p.between(0.3, 0.95);
    const away = (x - (from + to) / 2) * 0.006 * drop;
    p.put(
      `<path d="M${f1(x)} ${f1(y + 5)}q${f1(away * 0.2)} ${f1(drop * 0.5)} ` +
        `${f1(away + p.between(-5, 5))} ${f1(drop)}" fill="none" ` +
        `stroke="${i % 3 ? "#a97c50" : "#fff0c8"}" stroke-width="${f1(p.between(1.2, 3.4))}" ` +
        `opacity="${f1(p.between(0.15, 0.4))}" stroke-linecap="round"/>`,
    );
  }
}

/** Yurts and saxaul at the foot of the hill. */
function camp(p) {
  const ground = ridge(44, 556, 16, 0.004);
  land(p, ground, {
    top: "#dcb77a",
    bottom: "#b98f55",
    shade: "#8a6237",
    crest: "#fdebc0",
    base: 640,
    stipple: 0.4,
    contours: 3,
  });
  for (const [x, y, w] of [
    [520, 578, 84],
    [598, 572, 58],
  ])
    p.put(
      `<g transform="translate(${x} ` +
        `${y})">${yurt(p, w, { felt: "#fbf0d6", shade: "#b59a78", belt: "#9c4436" })}</g>`,
    );
  for (let i = 0; i < 26; i++) {
    const [x, y, s] = [p.between(20, 1180), p.between(556, 588), p.between(5, 11)];
    p.put(
      `<path d="M${f1(x - s)} ${f1(y)}q${f1(s * 0.2)} ${f1(-s)} ${f1(s)} ${f1(-s)}t${f1(s)} ` +
        `${f1(s)}Z" fill="${p.pick(["#7f8452", "#969659", "#6c7449"])}" opacity=".9"/>`,
    );
  }
  p.put(
    `<path d="${line(ground.map(([x, y]) => [x, y + 20]))}" fill="none" stroke="#fff0c9" ` +
      `stroke-width="1.4" opacity=".5"/>`,
  );
}

export default picture("nukus", 1424, (p) => {
  p.focus(600, 545);
  p.layer("sky", { depth: 0 }, sky);
  p.layer("plain", { depth: 0.08 }, plain);
  p.layer("fortress", { depth: 0.14 }, hill);
  p.layer("camp", { depth: 0.22 }, camp);
  p.layer("film", { depth: 0.3, show: "before" }, film);
  p.layer("glasshouse", { depth: 0.34 }, glasshouse);
  p.slot("sill");
  p.slot("lamps");
  p.layer("researcher", { depth: 0.46 }, (q) => q.put(researcher(852, 692)));
  p.layer("middle-bench", { depth: 0.5 }, (q) => benches(q, "middle"));
  p.slot("middle");
  p.layer("near-bench", { depth: 0.7 }, (q) => benches(q, "near"));
  p.slot("near");
  p.layer("shade", { depth: 0.72, show: "before" }, () =>
    p.put(`<path d="M0 588H${WIDTH}V${HEIGHT}H0Z" fill="#3b4440" opacity=".28"/>`),
  );
  p.layer("sunlight", { depth: 0.74, show: "after" }, sunlight);
  p.layer("vignette", { depth: 1 }, () => vignette(p, "#22281f"));
  sow(p);
});
