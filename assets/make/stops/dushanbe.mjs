/** Dushanbe, early afternoon: lane by lane the old taxis of the avenue turn green, and a workshop trains its people. */
import { clump, crown, planeTree } from "../kit/broadleaf.mjs";
import { peak } from "../kit/faceted-peaks.mjs";
import { figure } from "../kit/figures.mjs";
import { land, strokes } from "../kit/land.mjs";
import { picture } from "../kit/picture.mjs";
import { f1, ridge } from "../kit/shapes.mjs";
import { vignette } from "../kit/vignette.mjs";
import { arch, at, endWall, facade, ROAD, road } from "./dushanbe-avenue.mjs";
import { taxiSprites } from "./dushanbe-taxis.mjs";
import { WORKS, workshop, workshopSprites } from "./dushanbe-workshop.mjs";

const BARK = ["#efe2c6", "#c3ad93", "#7d6470"];
const LEAVES = ["#2d5149", "#40705a", "#6b9658", "#a2b865", "#dcd98c"];
const FAR_LEAVES = ["#54786f", "#6c9078", "#8fae7c", "#bccb8c"];

function sky(p) {
  p.put(
    `<rect width="1200" height="1000" fill="${p.linear([
      [0, "#4f93b8"],
      [0.2, "#8fc0cf"],
      [0.36, "#d5e3d8"],
      [0.46, "#fbe9c8"],
    ])}"/>`,
  );
  p.put(
    `<circle cx="250" cy="60" r="420" fill="${p.radial([
      [0, "#fff6d8", 0.85],
      [0.4, "#fff0cc", 0.35],
      [1, "#fff0cc", 0],
    ])}"/>`,
  );
  p.put(`<rect x="-40" y="60" width="1280" height="170" fill="#fff6e2" filter="url(#wisp)" opacity=".8"/>`);
  strokes(p, 50, [-60, 90, 1200, 180], {
    colours: ["#fff4dc", "#e6efe4"],
    length: [80, 280],
    width: [1, 5],
    alpha: [0.08, 0.3],
  });
}

function mountains(p) {
  for (const [x, y, left, right] of [
    [150, 230, 280, 260],
    [1080, 190, 330, 280],
    [770, 196, 250, 250],
    [340, 214, 230, 210],
    [630, 226, 210, 200],
  ])
    peak(p, {
      at: [x, y],
      base: 500,
      left,
      right,
      lit: "#e6eef0",
      shade: "#86a6c4",
      foot: "#a9c0cf",
      glint: "#fffdf4",
    });
  const hills = ridge(19, 470, 96, 0.006);
  land(p, hills, {
    top: "#7f9db5",
    bottom: "#b9c3bd",
    shade: "#5f7f9c",
    crest: "#dfe8e2",
    base: 520,
    stipple: 0.3,
    contours: 3,
  });
  land(p, ridge(23, 488, 60, 0.011), {
    top: "#9aa991",
    bottom: "#c5c19c",
    shade: "#6f8a78",
    crest: "#eee6c2",
    base: 520,
    stipple: 0.3,
    contours: 2,
  });
}

function park(p) {
  for (let x = 300; x < 720; x += 17) {
    const r = p.between(9, 17);
    crown(p, [x + p.between(-5, 5), 490 - r * 0.6], [r * 1.3, r], FAR_LEAVES, { clumps: 6, dabs: 10 });
  }
}

function trees(p, side, distances) {
  for (const z of distances) {
    const [x, y] = at(side * 5.2, 0, z);
    planeTree(p, [x, y], (8.2 * 92) / z, {
      bark: BARK,
      tones: z > 3 ? FAR_LEAVES : LEAVES,
      lean: -side * 0.1,
      spread: 0.34,
      detail: z > 3 ? 0.6 : 1.6,
      grain: 0.72,
    });
  }
}

function pavement(p) {
  for (let z = 0.95; z < 6; z *= 1.2)
    for (const side of [-1, 1]) {
      const [[a, y], [b]] = [at(side * (ROAD + 0.3), 0.1, z), at(side * 13, 0.1, z)];
      p.put(`<path d="M${f1(a)} ${f1(y)}H${f1(b)}" stroke="#b98d88" stroke-width="${f1(2.4 / z)}" opacity=".5"/>`);
    }
  for (let x = -13; x <= 13; x += 0.9) {
    if (Math.abs(x) < ROAD + 0.4) continue;
    const [[a, b], [c, d]] = [at(x, 0.1, 0.9), at(x, 0.1, 3)];
    p.put(`<path d="M${f1(a)} ${f1(b)}L${f1(c)} ${f1(d)}" stroke="#b98d88" stroke-width="1.8" opacity=".4"/>`);
  }
  p.put(`<path d="M770 756H1240V806L850 800Z" fill="#7a5f80" opacity=".4"/>`);
  strokes(p, 70, [760, 770, 440, 220], {
    colours: ["#b98d88", "#fff0dd"],
    length: [14, 60],
    width: [1, 2.4],
    alpha: [0.15, 0.4],
  });
}

function walkers(p) {
  const walker = { body: "#3c3350", rim: "#ffe7b8" };
  for (const [x, z, look] of [
    [-5.5, 1.52, { wears: "dress", hat: "scarf", garment: "#8a4a5a" }],
    [-6.05, 1.49, { wears: "jacket", legs: "stride", garment: "#48557c" }],
  ]) {
    const [a, b] = at(x, 0, z);
    p.put(
      `<ellipse cx="${f1(a + 8)}" cy="${f1(b)}" rx="20" ry="4" fill="#4b4066"
        opacity=".4"/>${figure([f1(a), f1(b)], 1.68 / z, { ...walker, ...look })}`,
    );
  }
}

/** Roses along the kerbs: they open as the air clears. */
function roses(p) {
  for (const side of [-1, 1])
    for (let i = 0; i < 420; i++) {
      const z = 1 + 4.2 * p.random() ** 1.5;
      const [x, y] = at(side * (ROAD + p.between(0.25, 0.62)), 0.15 + p.between(0, 0.3), z);
      const r = p.between(2, 4.4) / z ** 0.7;
      p.put(
        `<circle cx="${f1(x)}" cy="${f1(y)}" r="${f1(i % 3 ? r * 1.5 : r)}"
          fill="${i % 3 ? p.pick(["#3f7f58", "#6aa15c"]) : p.pick(["#e0526a", "#f58a86", "#fff0d8"])}"/>`,
      );
    }
}

/** A bed of roses in the near corner. */
function bed(p) {
  p.put(`<path d="M962 1010Q980 950 1080 926T1240 890V1010Z" fill="#3a4f58"/>`);
  for (const [y, tones] of [
    [940, ["#33604f", "#477a58"]],
    [968, ["#3f7f58", "#6b9658"]],
    [992, ["#2d5149", "#40705a"]],
  ])
    for (let x = 960 + (y - 940); x < 1230; x += p.between(16, 30))
      p.put(`<path d="${clump(p, x, y - (x - 960) * 0.13, 24, 17, 16)}" fill="${p.pick(tones)}"/>`);
  for (let i = 0; i < 90; i++) {
    const x = p.between(970, 1230);
    p.put(
      `<circle cx="${f1(x)}" cy="${f1(p.between(926, 1000) - (x - 960) * 0.12)}" r="${f1(p.between(3, 6))}"
        fill="${p.pick(["#e0526a", "#f58a86", "#fff0d8", "#c83f5c"])}"/>`,
    );
  }
}

/** [lane in metres, distance, old colour]; the two left lanes come towards us. Far to near, as they are built. */
const LANES = [-3.25, -1.12, 1.12, 3.25];
const TAXIS = [
  [1, 5, 0],
  [2, 4.6, 1],
  [0, 4.1, 1],
  [3, 3.9, 0],
  [2, 3.2, 0],
  [1, 3.3, 1],
  [0, 2.7, 0],
  [3, 2.75, 1],
  [1, 2.25, 0],
  [2, 2.3, 1],
  [0, 1.85, 1],
  [3, 1.95, 0],
  [2, 1.62, 0],
  [1, 1.58, 1],
  [0, 1.28, 0],
  [3, 1.34, 1],
  [2, 1.12, 1],
  [1, 1.08, 0],
];

function pieces(p) {
  taxiSprites(p);
  workshopSprites(p);
  const works = [...WORKS];
  TAXIS.forEach(([lane, z, grey], i) => {
    const view = lane < 2 ? "front" : "back";
    const [x, y] = at(LANES[lane] + p.between(-0.2, 0.2), 0, z);
    p.piece("road", {
      at: [x, y],
      scale: 1 / z,
      open: `taxi-${grey ? "grey" : "yellow"}-${view}`,
      done: `taxi-${i % 5 === 2 ? "mint" : "green"}-${view}`,
      enter: { dy: lane < 2 ? -24 : 24 },
    });
    // Two of three taxis are followed by something at the workshop.
    if (i % 3 > 0) {
      const [slot, piece] = works.shift();
      p.piece(slot, piece);
    }
  });
}

export default picture("dushanbe", 1924, (p) => {
  p.focus(530, 560);
  pieces(p);
  p.layer("sky", { depth: 0 }, () => sky(p));
  p.layer("mountains", { depth: 0.06 }, () => mountains(p));
  p.layer("arch", { depth: 0.16 }, () => {
    arch(p, [500, 496], 312);
    park(p);
  });
  p.layer("ground", { depth: 0.3 }, () => {
    road(p);
    pavement(p);
  });
  p.layer("facades", { depth: 0.32 }, () => {
    facade(p, { x: -8.2, near: 0.95, far: 7.5, height: 10.4, lit: false });
    facade(p, { x: 8.2, near: 2.3, far: 7.5, height: 10.4, lit: true });
    endWall(p, { x: 8.2, wide: 6.4, z: 2.3, height: 10.4 });
  });
  p.layer("far-trees", { depth: 0.36 }, () => {
    trees(p, -1, [7, 5.4, 4.2, 3.3]);
    trees(p, 1, [7, 5.4, 4.2, 3.3, 2.6]);
  });
  p.layer("roses", { depth: 0.42, show: "after" }, () => roses(p));
  p.layer("workshop", { depth: 0.5 }, () => workshop(p));
  p.slot("shop");
  p.layer("near-trees", { depth: 0.5 }, () => {
    trees(p, -1, [2.4, 1.75]);
    walkers(p);
  });
  p.layer("smog", { depth: 0.42, show: "before" }, () => {
    p.put(
      `<rect y="220" width="1200" height="720" fill="${p.linear([
        [0, "#ad9684", 0],
        [0.12, "#ad9684", 0.3],
        [0.32, "#a58d80", 0.62],
        [0.6, "#a08c88", 0.3],
        [1, "#a08c88", 0],
      ])}"/>`,
    );
    for (let i = 0; i < 60; i++) {
      const y = p.between(470, 780);
      p.put(
        `<path d="${clump(p, p.between(220, 800), y, p.between(40, 110), p.between(6, 16), 14)}"
          fill="${p.pick(["#c4b0a4", "#8a7a80"])}" opacity="${p.between(0.06, 0.16).toFixed(2)}"/>`,
      );
    }
  });
  p.slot("road");
  p.slot("apron");
  p.layer("frame", { depth: 0.9 }, () => {
    planeTree(p, [34, 985], 900, { bark: BARK, tones: LEAVES, lean: -0.3, spread: 0.34, detail: 5, grain: 0.5 });
    bed(p);
    crown(p, [1190, 40], [250, 140], LEAVES, { clumps: 60, dabs: 300, grain: 0.5 });
  });
  p.layer("vignette", { depth: 1 }, () => vignette(p, "#2a1c30", { top: 0.12, foot: 0.26 }));
});
