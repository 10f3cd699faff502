/** The station square of Almaty: track bed, platform, paving, and what grows close to the eye. */
import { camera } from "../kit/camera.mjs";
import { strokes } from "../kit/land.mjs";
import { f1, line, polygon } from "../kit/shapes.mjs";
import { rails, run, track } from "../kit/track.mjs";
import { canopy, dab } from "../kit/walnut.mjs";

export const view = camera({ eye: 8, distance: 100, scale: 13, horizon: 540 });
export const main = track(view, [
  [70, 200],
  [56, 170],
  [33, 120],
  [18, 85],
  [4, 55],
  [-7.4, 37],
  [-12, 30],
  [-18, 22],
  [-23, 15],
]);
/** Metres: the platform begins `edge` beside the rails, `up` above them, and becomes the square in front of us. */
export const PLATFORM = { edge: 2.3, up: 1.1, lines: 60 };
const HEDGE = [
  ["#3d5f3c", "#5a8044", "#9ab356"],
  ["#45683c", "#6f8f48", "#b3bd62"],
];

export function ground(p) {
  p.put(
    `<rect x="-20" y="566" width="1240" height="454"` +
      ` fill="${p.linear([
        [0, "#bcbd7a"],
        [0.3, "#98a556"],
        [1, "#66743c"],
      ])}" filter="url(#cut)"/>`,
  );
  strokes(p, 340, [-20, 640, 760, 350], {
    colours: ["#d9d283", "#6d8240", "#eee6a8", "#4f6634"],
    length: [6, 22],
    width: [1, 2.4],
    alpha: [0.25, 0.65],
    tilt: 2,
  });
  canopy(p, {
    box: [-20, 574, 1240, 22],
    r: () => 9,
    palettes: HEDGE,
    tall: 0.25,
    keep: (x) => (Math.sin(x * 0.03) > -0.5 ? 0.9 : 0.2),
  });
  canopy(p, {
    box: [470, 612, 420, 44],
    r: (y) => 12 + (y - 612) * 0.1,
    palettes: HEDGE,
    tall: 0.3,
    keep: (x, y) => (x < 900 - (y - 600) * 4.5 ? 0.8 : 0),
  });
  const bed = polygon([
    ...run(main, 0, main.length, 3.2, 0, 40),
    ...run(main, 0, main.length, -3.4, 0, 40).toReversed(),
  ]);
  p.put(
    `<path d="${bed}" fill="${p.linear([
      [0, "#b9aa90"],
      [1, "#8f7d66"],
    ])}"/>` + `<path d="${bed}" fill="#4f4032" filter="url(#stipple)" opacity=".5"/>`,
  );
  p.put(
    `<path d="${line(run(main, 0, main.length, -3.4, 0, 40))}" fill="none" stroke="#fff0c8"` +
      ` stroke-width="2" opacity=".6"/>`,
  );
  p.put(rails(main, 0, main.length, { rail: "#4a3b34", sleeper: "#5f4c3e" }, 0.2, 1.5));
}

export function platform(p) {
  const { edge, up, lines } = PLATFORM;
  const [a, b] = [14, main.length];
  const rim = run(main, a, b, edge, up, 40);
  const top = polygon([[1240, rim[0][1] + 2], ...rim, [-40, 1040], [1240, 1040]]);
  const face = [...rim, ...run(main, a, b, edge, 0, 40).toReversed()];
  p.def(`<clipPath id="square"><path d="${top}"/></clipPath>`);
  p.put(
    `<path d="${top}" fill="${p.linear([
      [0, "#efe0bc"],
      [0.4, "#dec496"],
      [1, "#b8965f"],
    ])}"` + ` filter="url(#cut)"/><g clip-path="url(#square)">`,
  );
  // Paving runs straight away from us; joints across it grow denser with distance.
  for (let x = -lines; x <= lines; x += 2.4)
    p.put(
      `<path d="${line([view.project([x, up, 14]), view.project([x, up, 240])])}" stroke="#9c7c4e"` +
        ` stroke-width="1.4" opacity=".3"/>`,
    );
  for (let z = 14; z < 200; z *= 1.09) {
    const [, y] = view.project([0, up, z]);
    p.put(`<path d="M-20 ${f1(y)}H1220" stroke="#9c7c4e" stroke-width="${f1(30 / z)}" opacity=".4"/>`);
  }
  for (let i = 0; i < 90; i++) {
    const [x, z] = [p.between(-20, 40), p.between(18, 90)];
    const tile = [
      [x, z],
      [x + 2.4, z],
      [x + 2.4, z * 1.07],
      [x, z * 1.07],
    ].map(([tx, tz]) => view.project([tx, up, tz]));
    p.put(
      `<path d="${polygon(tile)}" fill="${p.pick(["#fff2d0", "#b98f58", "#cfa06c"])}"` +
        ` opacity="${p.between(0.15, 0.4).toFixed(2)}"/>`,
    );
  }
  p.put(
    `<path d="${top}" fill="${p.linear([
      [0, "#7d5f3c", 0],
      [1, "#6b4a2a", 0.7],
    ])}"` + ` filter="url(#stipple)" opacity=".4"/>`,
  );
  const safety = polygon([...run(main, a, b, edge + 0.7, up, 40), ...run(main, a, b, edge + 1.1, up, 40).toReversed()]);
  p.put(`<path d="${safety}" fill="#d8563c" opacity=".8"/></g>`);
  p.put(
    `<path d="${polygon(face)}" fill="#7a684f"/><path d="${line(rim)}" fill="none" stroke="#fff6dc"` +
      ` stroke-width="3"/>`,
  );
}

/** Close to the eye: an apple bough above, tulips of the steppe below. */
export function frame(p) {
  const leaves = [
    ["#2c4a2a", "#46702f", "#86a846"],
    ["#33522a", "#568035", "#a0b84c"],
  ];
  const bough = (t) => [1230 - t * 270, 40 + t * 70];
  p.put(`<path d="M1230 20Q1100 40 960 112Q1110 66 1230 60Z" fill="#4a3425"/>`);
  for (let i = 0; i < 26; i++) {
    const [x, y] = bough(p.random());
    dab(p, x, y + p.between(-14, 74), p.between(20, 34), p.pick(leaves));
  }
  for (let i = 0; i < 11; i++) {
    const [x, y] = bough(p.between(0.02, 0.9));
    const low = y + p.between(10, 62);
    p.put(
      `<circle cx="${f1(x)}" cy="${f1(low)}" r="11" fill="#b93726"/>` +
        `<circle cx="${f1(x - 3)}" cy="${f1(low - 4)}" r="3.6" fill="#ffc08a"/>`,
    );
  }
  for (let i = 0; i < 120; i++) {
    const x = p.between(330, 1220);
    const [y, h] = [1010 - ((x - 330) / 900) * 40 + p.between(-14, 30), p.between(30, 56)];
    const [w, colour] = [h * 0.2, p.pick(["#c93f2c", "#d8563c", "#e9a63a", "#b0332a"])];
    p.put(
      `<path d="M${f1(x)} ${f1(y)}q${f1(p.between(-3, 3))} ${f1(-h * 0.5)} 0 ${f1(-h)}M${f1(x)} ${f1(y)}` +
        `q${f1(-w)} ${f1(-h * 0.3)} ${f1(-w * 1.1)} ${f1(-h * 0.7)}" fill="none" stroke="#42602f" stroke-width="3"` +
        ` stroke-linecap="round"/>` +
        `<path d="M${f1(x - w)} ${f1(y - h * 1.34)}q${f1(w * 0.2)} ${f1(h * 0.1)} ${f1(w * 0.5)} 0` +
        `q${f1(w * 0.5)} ${f1(-h * 0.16)} ${f1(w)} 0q${f1(w * 0.3)} ${f1(h * 0.1)} ${f1(w * 0.5)} 0` +
        `q${f1(w * 0.2)} ${f1(h * 0.36)} ${f1(-w)} ${f1(h * 0.38)}q${f1(-w * 1.2)} 0 ${f1(-w)} ${f1(-h * 0.38)}Z"` +
        ` fill="${colour}"/>`,
    );
  }
}
