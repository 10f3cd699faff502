/** Astana, blue evening: six meet on the bridge, the city lights up, and the whole journey glows on the banks. */
import { land, strokes } from "../kit/land.mjs";
import { picture } from "../kit/picture.mjs";
import { f1, ridge } from "../kit/shapes.mjs";
import { vignette } from "../kit/vignette.mjs";
import { bridge, deckAt, peopleSprites } from "./astana-bridge.mjs";
import { bayterek, citySprites, khanShatyr } from "./astana-city.mjs";
import { MEMORY_NAMES, memorySprites } from "./astana-memories.mjs";
import { banks, current, PLACES, quayside, reflections, thread, water } from "./astana-river.mjs";
import { pyramid, towers, windowSprites } from "./astana-towers.mjs";

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
      `<circle cx="${f1(p.between(0, 1200))}" cy="${f1(p.between(0, 260))}" r="${f1(p.between(0.6, 2))}"
        fill="#fff6e0" opacity="${f1(p.between(0.3, 0.95))}"/>`,
    );
  p.put(`<rect x="-40" y="180" width="1280" height="130" fill="#c7d6e0" filter="url(#wisp)" opacity=".5"/>`);
  strokes(p, 60, [-60, 190, 1200, 210], {
    colours: ["#ffd9ae", "#d9dfe4", "#f3a988"],
    length: [80, 320],
    width: [1, 4],
    alpha: [0.06, 0.2],
  });
}

const QUAY = [120, 1080, 262, 960, 402, 690];

function pieces(p) {
  peopleSprites(p);
  memorySprites(p);
  citySprites(p);
  windowSprites(p);
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
    for (let i = 0; i < 110; i++) {
      const side = p.random() < 0.5 ? p.between(-20, 330) : p.between(880, 1220);
      const tall = p.between(30, 96) * (0.5 + Math.abs(side - 600) / 900);
      const lean = p.between(-0.3, 0.45);
      p.put(
        `<path d="M${f1(side)} 1000q${f1(lean * tall * 0.2)} ${f1(-tall * 0.7)} ${f1(lean * tall)} ${f1(-tall)}"
        fill="none" stroke="${p.pick(["#0d1d44", "#0d1d44", "#25477a", "#8a97a8"])}"
        stroke-width="${f1(p.between(1.2, 2.8))}" stroke-linecap="round" opacity=".9"/>`,
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
