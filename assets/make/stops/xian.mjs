/** Xi'an at dawn: under wall, gate tower and pagoda the caravan is loaded and the painted train made ready. */
import { fractal, valueNoise } from "../kit/chance.mjs";
import { land } from "../kit/land.mjs";
import { picture } from "../kit/picture.mjs";
import { f1, HEIGHT, ridge, WIDTH } from "../kit/shapes.mjs";
import { vignette } from "../kit/vignette.mjs";
import { pagoda, tower, towerLight, wall } from "./xian-city.mjs";
import { load } from "./xian-load.mjs";
import { camel, porter } from "./xian-caravan.mjs";
import { carriage, CARRIAGES, track, wagon, windowLight } from "./xian-train.mjs";
import { branch, goods, yard } from "./xian-yard.mjs";

const SUN = [262, 398];

function sky(p) {
  p.put(
    `<rect width="${WIDTH}" height="700" ` +
      `fill="${p.linear([
        [0, "#7a86a6"],
        [0.22, "#b59aab"],
        [0.42, "#e6a99c"],
        [0.6, "#fac48a"],
        [0.72, "#ffdf9e"],
      ])}` +
      `"/>`,
  );
  p.put(
    `<circle cx="${SUN[0]}" cy="${SUN[1]}" r="460" ` +
      `fill="${p.radial([
        [0, "#fff6d6", 1],
        [0.1, "#ffeab0", 0.85],
        [0.42, "#ffc987", 0.4],
        [1, "#fbb58c", 0],
      ])}` +
      `"/><circle cx="${SUN[0]}" cy="${SUN[1]}" r="38" fill="#fffae6"/>`,
  );
  p.put(
    `<rect x="-100" y="90" width="1400" height="150" fill="#ffd9c4" filter="url(#wisp)" ` +
      `opacity=".7"/><rect x="-100" y="270" width="1400" height="120" fill="#fff0c4" ` +
      `filter="url(#wisp)" opacity=".8"/>`,
  );
  clouds(p, ["#ffe3cf", "#ffefc9", "#f7bfa6"]);
}

/** Before the sun: the same sky in mauve and ash. */
function night(p) {
  p.put(
    `<rect width="${WIDTH}" height="700" ` +
      `fill="${p.linear([
        [0, "#4c5a86"],
        [0.3, "#7d7a9f"],
        [0.5, "#bf96a0"],
        [0.64, "#f0b49c"],
        [0.8, "#f7c8a0"],
      ])}` +
      `"/>`,
  );
  p.put(
    `<rect x="-100" y="110" width="1400" height="170" fill="#8a819b" filter="url(#wisp)" ` +
      `opacity=".7"/><rect x="-100" y="340" width="1400" height="120" fill="#d8a9a0" ` +
      `filter="url(#wisp)" opacity=".7"/>`,
  );
  clouds(p, ["#7c7593", "#a88a98", "#c79a9b"]);
}

function clouds(p, colours) {
  for (let i = 0; i < 26; i++) {
    const y = p.between(90, 430);
    p.put(
      `<ellipse cx="${f1(p.between(0, WIDTH))}" cy="${f1(y)}" rx="${f1(p.between(60, 220))}" ` +
        `ry="${f1(p.between(1.5, 5))}" fill="${p.pick(colours)}" ` +
        `opacity="${f1(p.between(0.2, 0.5))}" filter="url(#blur4)"/>`,
    );
  }
}

/** The Qinling far to the south, and the roofs and trees of the town under the pagoda. */
function town(p) {
  const hills = { shade: "#a8717c", crest: "#ffe3c0", base: 640, stipple: 0.25, contours: 2, cut: false };
  land(p, ridge(8, 470, 110, 0.0042), { ...hills, top: "#d9a5a0", bottom: "#f3c79f" });
  land(p, ridge(17, 512, 76, 0.006), { ...hills, top: "#bf8a90", bottom: "#eabb9c" });
  pagoda(p, 424, 566, 158, ["#f9cf9f", "#d99f80", "#96616c", "#8a5560"]);
  const trees = valueNoise(5);
  const crown = [];
  for (let x = -20; x <= 1220; x += 5)
    crown.push([x, 566 - 30 * fractal(trees, x * 0.03, 4) - 7 * Math.abs(Math.sin(x * 0.09 + 3 * trees(x * 0.02)))]);
  land(p, crown, {
    top: "#8a6472",
    bottom: "#c79a90",
    shade: "#5f4156",
    crest: "#ffd7b0",
    base: 660,
    stipple: 0.4,
    contours: 0,
    cut: false,
  });
}

/** Trees of the ring park stand before the wall. */
function park(p) {
  for (const [x, s] of [
    [-6, 1.1],
    [148, 0.7],
    [330, 0.8],
    [1012, 0.9],
    [1096, 1.15],
    [1190, 1],
  ]) {
    p.put(`<path d="M${x} 690q-3-30 2-60" stroke="#3a2838" stroke-width="${f1(7 * s)}" fill="none"/>`);
    for (let i = 0; i < 190; i++) {
      const a = p.between(0, Math.PI * 2);
      const r = Math.sqrt(p.random()) * 42 * s * (0.86 + 0.14 * Math.sin(a * 4 + x));
      const [dx, dy] = [Math.cos(a) * r * 0.9, Math.sin(a) * r];
      // The side towards the rising sun is warm, the far side blue.
      const warm = (-dx - dy) / (60 * s) + p.between(-0.3, 0.3);
      const colour = warm > 0.62 ? "#c08a68" : warm > 0.3 ? "#7d5f5c" : warm > -0.25 ? "#524a56" : "#383a4c";
      p.put(
        `<circle cx="${f1(x + dx)}" cy="${f1(622 - 16 * s + dy)}" r="${f1(p.between(2.5, 5) * s)}" ` +
          `fill="${colour}"/>`,
      );
    }
  }
  const hedge = valueNoise(71);
  const top = [];
  for (let x = -20; x <= WIDTH + 20; x += 4)
    top.push([
      x,
      668 -
        14 * fractal(hedge, x * 0.06, 3) +
        26 * Math.exp(-(((x - 690) / 60) ** 6)) -
        16 / (1 + Math.exp((940 - x) / 14)),
    ]);
  land(p, top, {
    top: "#6b5560",
    bottom: "#574653",
    shade: "#3a2f44",
    crest: "#e0a98e",
    base: 760,
    stipple: 0.5,
    contours: 0,
    cut: false,
  });
}

/** Camels stand in line; [x, foot y, scale, step]. */
const CAMELS = [
  [96, 886, 0.8, 4],
  [366, 902, 0.86, -6],
  [628, 890, 0.82, 8],
  [894, 906, 0.88, -2],
];

export default picture("xian", 138, (p) => {
  p.focus(600, 558);
  p.layer("sky", { depth: 0 }, sky);
  p.layer("night", { depth: 0, show: "before" }, night);
  p.layer("town", { depth: 0.12 }, town);
  p.layer("mist", { depth: 0.16, show: "before" }, () => {
    for (let i = 0; i < 7; i++)
      p.put(
        `<path d="M-20 ${470 + i * 14}Q300 ${450 + i * 16} 600 ${474 + i * 12}T1220 ` +
          `${462 + i * 14}V660H-20Z" fill="#b58d99" opacity=".1"/>`,
      );
  });
  p.layer("wall", { depth: 0.25 }, (q) => (wall(q), tower(q)));
  p.layer("tower-light", { depth: 0.25, show: "after" }, (q) => towerLight(q));
  p.slot("lanterns");
  p.layer("park", { depth: 0.32 }, park);
  p.layer("train", { depth: 0.45 }, (q) => {
    track(q);
    wagon(q, 600, 196);
    for (const x of CARRIAGES) carriage(q, x);
  });
  p.layer("train-light", { depth: 0.45, show: "after" }, (q) => CARRIAGES.forEach((x) => windowLight(q, x)));
  p.slot("train");
  p.layer("yard", { depth: 0.55 }, yard);
  p.layer("caravan", { depth: 0.7 }, (q) => {
    for (const [x, y, s, step] of CAMELS)
      q.put(`<g transform="translate(${x} ${y}) scale(${s})">${camel(q, step)}</g>`);
    const ropes = CAMELS.slice(1).map(([x, y, s], i) => [CAMELS[i], [x - 108 * s, y - 110 * s]]);
    for (const [[x, y, s], to] of ropes)
      q.put(
        `<path d="M${f1(x + 184 * s)} ${f1(y - 176 * s)}Q${f1((x + 184 * s + to[0]) / 2)} ` +
          `${f1(y - 108 * s)} ${to.map(f1).join(" ")}" fill="none" stroke="#3a2430" stroke-width="2"/>`,
      );
  });
  p.slot("loads");
  p.layer("people", { depth: 0.74 }, (q) => {
    for (const [x, y, s, pose] of [
      [756, 916, 1.04, "lift"],
      [1112, 910, 1.06, "lead"],
      [232, 918, 1.05, "count"],
    ])
      q.put(`<g transform="translate(${x} ${y}) scale(${s})">${porter(pose)}</g>`);
  });
  p.layer("goods", { depth: 0.95 }, goods);
  p.layer("branch", { depth: 0.95 }, branch);
  p.layer("gloom", { depth: 1, show: "before" }, () =>
    p.put(`<rect width="${WIDTH}" height="${HEIGHT}" fill="#2a2b50" opacity=".4"/>`),
  );
  p.layer("vignette", { depth: 1 }, () => vignette(p, "#2a1428"));
  load(p, CAMELS);
});
