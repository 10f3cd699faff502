/** Moynaq: ships on the dry bed of the Aral Sea before sunset; rows of saxaul take root, the salt dust settles. */
import { camera } from "../kit/camera.mjs";
import { fractal, valueNoise } from "../kit/chance.mjs";
import { cliffs } from "../kit/cliffs.mjs";
import { dune, lenses } from "../kit/dunes.mjs";
import { picture } from "../kit/picture.mjs";
import { f1, HEIGHT, WIDTH } from "../kit/shapes.mjs";
import { vignette } from "../kit/vignette.mjs";
import { wreck } from "../kit/wreck.mjs";
import { plant } from "./moynaq-field.mjs";
import { field, gale, greenField, shore, worker } from "./moynaq-ground.mjs";

const HORIZON = 452;
const SUN = [204, 376];
const view = camera({ eye: 5.5, distance: 70, scale: 22, horizon: HORIZON, centre: 600 });
const PAINT = { band: "#5a8f9a", line: "#ecdcbb", rust: "#8f4f2f", deep: "#5b2d1e", house: "#e6d5b4" };
const HAZE = "#e8bf90";

function sky(p) {
  const fill = p.linear([
    [0, "#3a6a7e"],
    [0.16, "#6c949a"],
    [0.28, "#bbb896"],
    [0.37, "#f0c47e"],
    [0.46, "#f2a258"],
  ]);
  p.put(`<rect width="${WIDTH}" height="${HEIGHT}" fill="${fill}"/>`);
  const glow = p.radial([
    [0, "#fff4d2", 1],
    [0.1, "#ffe7ae", 0.8],
    [0.42, "#ffcf85", 0.34],
    [1, "#ffc680", 0],
  ]);
  p.put(
    `<circle cx="${SUN[0]}" cy="${SUN[1]}" r="470" fill="${glow}"/>` +
      `<circle cx="${SUN[0]}" cy="${SUN[1]}" r="35" fill="#fff9e6"/>`,
  );
  p.put(`<rect x="-100" y="60" width="1400" height="150" fill="#fdeccb" filter="url(#wisp)" opacity=".55"/>`);
  p.put(`<rect x="-100" y="225" width="1400" height="110" fill="#ffdca0" filter="url(#wisp)" opacity=".8"/>`);
  for (let i = 0; i < 30; i++) {
    const y = p.between(70, 390);
    const w = p.between(50, 200) * (0.5 + y / 500);
    p.put(
      `<ellipse cx="${f1(p.between(0, WIDTH))}" cy="${f1(y)}" rx="${f1(w)}" ` +
        `ry="${f1(p.between(1.5, 5))}" fill="${y > 230 ? "#ffedc6" : "#e6e6d2"}" ` +
        `opacity="${f1(p.between(0.12, 0.36))}" filter="url(#blur4)"/>`,
    );
  }
}

/** Headlands step back to the left into the haze. */
function plateau(p) {
  const stand = (edges) => (x) =>
    edges.reduce((m, [from, to, soft]) => Math.max(m, Math.min((x - from) / soft, (to - x) / soft, 0.67)), 0);
  cliffs(p, 21, {
    y: HORIZON,
    height: 54,
    mask: stand([[300, 1300, 200]]),
    tones: ["#dcb994", "#ebc597", "#f9deb0", "#b08f7a"],
    opacity: 0.8,
  });
  cliffs(p, 35, {
    y: HORIZON + 1,
    height: 84,
    mask: stand([
      [560, 1320, 200],
      [-300, 70, 120],
    ]),
    tones: ["#c79d80", "#e0b384", "#f8d6a2", "#8f6c5f"],
    opacity: 0.9,
  });
  cliffs(p, 59, {
    y: HORIZON + 2,
    height: 128,
    mask: stand([[860, 1500, 190]]),
    tones: ["#a87961", "#d29d70", "#fbd095", "#6b4740"],
  });
}

function sea(p) {
  p.put(
    `<rect y="${HORIZON - 1}" width="${WIDTH}" height="26" ` +
      `fill="${p.linear([
        [0, "#f0cf98"],
        [0.3, "#a3baa8"],
        [1, "#5f9aa0"],
      ])}"/>`,
  );
  for (let i = 0; i < 170; i++) {
    const y = HORIZON + 2 + 20 * p.random() ** 1.3;
    const sunny = i % 2 === 0;
    const x = sunny ? SUN[0] + p.between(-140, 140) : p.between(0, WIDTH);
    p.put(
      `<rect x="${f1(x)}" y="${f1(y)}" width="${f1(p.between(5, 26))}" height="1.4" rx=".6" ` +
        `fill="${sunny ? "#fff3cf" : p.pick(["#dcebdc", "#3f7f8d"])}" ` +
        `opacity="${f1(p.between(0.3, 0.85))}"/>`,
    );
  }
}

/** The near ground: sand that the wind has heaped against the hull, long tails on both sides. */
function fieldCrest() {
  const noise = valueNoise(77);
  const heap = (x, centre, wide, high) =>
    high * Math.exp(-(((x - centre) / wide) ** 2)) * (0.8 + 0.4 * fractal(noise, x * 0.012));
  const crest = [];
  for (let x = -40; x <= WIDTH + 40; x += 6)
    crest.push([
      x,
      622 - heap(x, 380, 105, 44) - heap(x, 610, 130, 22) - heap(x, 800, 95, 22) + 12 * fractal(noise, x * 0.004 + 9),
    ]);
  return crest;
}

/** The dust in the air before the work: one opaque picture of the same place, pale and without distance. */
function dust(p) {
  p.put(
    `<rect width="${WIDTH}" height="700" ` +
      `fill="${p.linear([
        [0, "#8a9a96"],
        [0.25, "#b7b499"],
        [0.52, "#e2c896"],
        [0.7, "#efd9ad"],
        [1, "#ecd2a2"],
      ])}` +
      `"/>`,
  );
  p.put(
    `<circle cx="${SUN[0]}" cy="${SUN[1]}" r="330" ` +
      `fill="${p.radial([
        [0, "#fff1cd", 0.9],
        [0.3, "#ffe2a8", 0.4],
        [1, "#ffdb9c", 0],
      ])}"/>` +
      `<circle cx="${SUN[0]}" cy="${SUN[1]}" r="33" fill="#fff3d6" opacity=".8"/>`,
  );
  p.put(`<rect x="-100" y="80" width="1400" height="240" fill="#f3dfb8" filter="url(#wisp)" opacity=".5"/>`);
  p.put(ghosts(p, "#ecd6ac", 0.86));
  p.put(`<rect x="-100" y="400" width="1400" height="170" fill="#fff2d6" filter="url(#wisp)" opacity=".8"/>`);
}

/** The other ships of the fleet. */
function ghosts(p, haze, more = 0) {
  const far = (x, z, yaw, seed, share) =>
    wreck(
      p,
      view,
      { at: [x, -1, z], yaw, list: 7, trim: 2 },
      { seed, paint: PAINT, haze: [haze, Math.max(share, more)], fine: false },
    );
  return far(-57, 172, 152, 3, 0.45) + far(74, 215, 24, 9, 0.52);
}

export default picture("moynaq", 1960, (p) => {
  p.focus(600, 570);
  p.layer("sky", { depth: 0 }, sky);
  p.layer("plateau", { depth: 0.1 }, plateau);
  p.layer("sea", { depth: 0.12 }, sea);
  p.layer("flat", { depth: 0.2 }, () => {
    dune(p, 5, {
      y: 486,
      amp: 16,
      freq: 0.005,
      tones: ["#f6e6c6", "#e0b981", "#b98a55", "#fffaf0"],
      foot: 760,
      lines: 5,
    });
    lenses(p, 70, 490, 570, ["#fff6e2", "#fff1d4", "#c79a63"]);
  });
  p.layer("fleet", { depth: 0.28 }, () => p.put(ghosts(p, HAZE)));
  p.layer("dust", { depth: 0.28, show: "before" }, dust);
  p.layer("bed", { depth: 0.4 }, () => {
    dune(p, 41, {
      y: 590,
      amp: 26,
      freq: 0.003,
      tones: ["#f0cf9a", "#d6a468", "#a06a3c", "#ffefcb"],
      streaks: 0.4,
      foot: 720,
    });
    // The shadow lies away from the sun, to the right and a little towards us.
    for (const lift of [0, 4, 8, 13])
      p.put(
        `<path d="M420 ${586 - lift}C600 ${596 - lift} 900 ${596 - lift} 1240 ` +
          `${582 - lift}V640H420Z" fill="#4d2818" opacity=".16"/>`,
      );
  });
  p.layer("ship", { depth: 0.5 }, () =>
    p.put(wreck(p, view, { at: [-1, -1.2, 70], yaw: 36, list: 6, trim: 3.5 }, { seed: 5, paint: PAINT })),
  );
  const crest = fieldCrest();
  p.layer("field", { depth: 0.52 }, () => field(p, view, crest));
  p.layer("green", { depth: 0.52, show: "after" }, () => greenField(p, view, crest));
  p.slot("ground");
  p.slot("field");
  p.layer("worker", { depth: 0.6 }, () => p.put(worker(view, -4.2, 40)));
  p.layer("gale", { depth: 0.7, show: "before" }, () => gale(p));
  p.layer("near", { depth: 0.85 }, () => shore(p));
  p.layer("vignette", { depth: 1 }, () => vignette(p, "#2a1206"));
  plant(p, view);
});
