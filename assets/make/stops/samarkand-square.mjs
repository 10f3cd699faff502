/** Round the Sher-Dor: the square, the wing of the Tilya-Kori, the town behind, lamps and travellers. */
import { archCurve, archway, fill, lozenges, ribbedDome, shaft, stroke } from "../kit/islamic-arches.mjs";
import { land } from "../kit/land.mjs";
import { f1, line, mix, polygon, ridge } from "../kit/shapes.mjs";
import { grove } from "../kit/walnut.mjs";
import { HORIZON, at, north, paving, seen, view } from "./samarkand-plan.mjs";
import { tones } from "./samarkand-madrasa.mjs";

export function farTown(p) {
  const hills = ridge(17, HORIZON + 6, 90, 0.004);
  land(p, hills, {
    top: "#d9b98f",
    bottom: "#e3bf8c",
    shade: "#b08a66",
    crest: "#fff0cf",
    base: 720,
    contours: 2,
    stipple: 0.3,
  });
  const nearer = ridge(29, HORIZON + 16, 44, 0.009);
  land(p, nearer, {
    top: "#c9a87a",
    bottom: "#d2ab74",
    shade: "#a07c52",
    crest: "#ffe9be",
    base: 740,
    contours: 1,
    stipple: 0,
  });
  // Flat roofs of the old town.
  for (let i = 0; i < 60; i++) {
    const [x, y] = [p.between(60, 1200), HORIZON + p.between(2, 26)];
    const [w, h] = [p.between(14, 40), p.between(7, 16)];
    p.put(
      `<path d="M${f1(x)} ${f1(y)}v${f1(-h)}h${f1(w)}v${f1(h)}Z"` +
        ` fill="${p.pick(["#e8c792", "#d6ae78", "#c99d6c", "#f0d7a8"])}"/>` +
        `<path d="M${f1(x)} ${f1(y - h)}h${f1(w)}" stroke="#fff0cd" stroke-width="1.2"/>` +
        `<path d="M${f1(x + w * 0.7)} ${f1(y)}v${f1(-h)}h${f1(w * 0.3)}v${f1(h)}Z" fill="#9c7350" opacity=".5"/>`,
    );
  }
  grove(
    p,
    Array.from({ length: 60 }, () => [p.between(40, 1220), HORIZON + p.between(12, 40), p.between(8, 19)]),
    ["#5d6b48", "#7d8a58", "#b9b070"],
  );
}

/** Bibi-Khanym, half a kilometre behind. */
export const FAR_DOME = [226, 604];
export function bibiKhanym(p, lit) {
  const [x, y] = FAR_DOME;
  const c = tones(lit);
  const haze = (colour) => mix(colour, "#e6c79a", 0.34);
  const wall = p.linear(
    [
      [0, haze(c.brick)],
      [1, haze(c.shade)],
    ],
    0,
    0,
    1,
    0,
  );
  const out = [
    `<path d="M${x - 92} ${y + 34}v-56h30v-14h26v70Z" fill="${wall}"/>` +
      `<path d="M${x + 30} ${y + 34}v-50h58v50Z" fill="${wall}"/>`,
  ];
  out.push(
    shaft([x, y + 30], 37, 36, 66, wall, p, [
      [0.42, 0.86, (on) => lozenges(on, [-0.96, 0.96, 0, 1], 0.28, [haze(c.blue), haze(c.white)], 1.4)],
    ]),
  );
  out.push(
    ribbedDome(
      [x, y - 36],
      41,
      78,
      13,
      (lit ? ["#1d7484", "#34a3a4", "#86d6cb", "#eefaf0"] : ["#7d877d", "#8f9588", "#a7aa98", "#bbb7a4"]).map(haze),
      `bibi${lit}`,
      p,
    ),
  );
  for (const s of [-62, 66])
    out.push(
      ribbedDome(
        [x + s, y - 22],
        17,
        34,
        9,
        (lit ? ["#1d7484", "#34a3a4", "#86d6cb", "#eefaf0"] : ["#7d877d", "#8f9588", "#a7aa98", "#bbb7a4"]).map(haze),
        `bibi${s}${lit}`,
        p,
      ),
    );
  return out.join("");
}

/** The east wing of the Tilya-Kori, two storeys of niches in steep perspective, with its corner tower. */
export function tilyaKori(p) {
  const c = tones(false);
  p.put(
    fill(
      [north(0, 0), north(0, 15.5), north(60, 15.5), north(60, 0)],
      p.linear([
        [0, mix(c.brick, "#ffe0a6", 0.3)],
        [1, c.brick],
      ]),
    ),
  );
  p.put(fill([north(0, 0), north(0, 15.5), north(0, 15.5, 8), north(0, 0, 8)], c.shade));
  p.put(stroke([north(0, 15.5), north(60, 15.5)], "#fff0c8", 2, 0.8));
  const [x, y] = north(-1.2, 0);
  const size = 9;
  p.put(
    shaft(
      [x, y],
      2.1 * size,
      1.8 * size,
      17 * size,
      p.linear(
        [
          [0, c.brick],
          [0.3, mix(c.brick, "#fff0c8", 0.45)],
          [1, c.shade],
        ],
        0,
        0,
        1,
        0,
      ),
      p,
    ),
  );
  p.put(
    ribbedDome(
      [x, y - 17 * size],
      2.2 * size,
      3.6 * size,
      9,
      ["#5e6d6b", "#77837d", "#949c90", "#b5b3a2"],
      "corner",
      p,
    ),
  );
}

/** What lights up on that wing: bay by bay. */
export function bays(p, from, to, lit) {
  const c = tones(lit);
  const out = [];
  for (let u = from; u < to; u += 6.2)
    for (const v of [0.5, 8]) {
      const face = (list) => list.map(([a, b]) => north(a, b));
      out.push(
        fill(
          [
            [u, v],
            [u + 5.6, v],
            [u + 5.6, v + 6.6],
            [u, v + 6.6],
          ].map(([a, b]) => north(a, b)),
          c.blue,
        ),
      );
      out.push(
        lozenges((a, b) => north(a, b), [u + 0.2, u + 5.4, v + 5.2, v + 6.4], 0.9, [c.white, c.turquoise, c.gold]),
      );
      out.push(
        fill(face(archway(u + 2.8, 2, v, v + 2.9, v + 4.9)), lit ? "#a1562f" : "#5d4b3d"),
        stroke(face(archCurve(u + 2.8, 2, v + 2.9, v + 4.9)), c.white, 2),
      );
      out.push(fill(face(archway(u + 3, 1, v, v + 1.9, v + 3.2)), lit ? "#ffc766" : "#3d3029"));
    }
  return out.join("");
}

/** Paved ground: slabs that run with the square, worn and swept, with the low steps of the sunken court. */
export function square(p) {
  const edge = Array.from({ length: 30 }, (_, i) => [-40 + i * 45, paving(0, 165)[1]]);
  land(p, edge, {
    top: "#f0cf98",
    bottom: "#c98f58",
    shade: "#9a6238",
    crest: "#fff0c8",
    contours: 0,
    stipple: 0.5,
    streaks: 0.22,
    cut: false,
  });
  const slabs = ["#fbe6b8", "#d9a56a", "#eec588", "#c48a55"];
  for (let e = -78; e < 2; e += 4)
    for (let n = -60; n < 60; n += 4) {
      if (p.random() < 0.62) continue;
      const corners = [
        [e, n],
        [e + 3.8, n],
        [e + 3.8, n + 3.8],
        [e, n + 3.8],
      ];
      p.put(
        fill(
          corners.map(([a, b]) => at(a, b)),
          p.pick(slabs),
          `opacity="${p.between(0.2, 0.6).toFixed(2)}"`,
        ),
      );
    }
  const seams = [];
  for (let n = -60; n < 60; n += 4) seams.push(line([at(-76, n), at(2, n)]));
  for (let e = -76; e < 4; e += 4) seams.push(line([at(e, -60), at(e, 50)]));
  p.put(`<path d="${seams.join("")}" fill="none" stroke="#8f5a34" stroke-width="1.2" opacity=".42"/>`);
  for (const [e0, e1, n0, n1, up] of [
    [-52, -14, -20, 30, 0.35],
    [-50.5, -15.5, -18.5, 28.5, 0.7],
  ]) {
    p.put(fill([at(e0, n0), at(e1, n0), at(e1, n1), at(e0, n1)], "#f6dcaa", 'opacity=".55"'));
    p.put(stroke([at(e0, n0), at(e0, n1), at(e1, n1), at(e1, n0), at(e0, n0)], "#8f5a34", 2.4, 0.5));
    p.put(stroke([at(e0, n0, up), at(e0, n1, up)], "#fff3d2", 3, 0.8));
  }
}

/** The shadow that the third madrasa, behind us, throws into the square: wall, portal, and a minaret. */
export function shadow(p) {
  const reach = (tall) => -97 + tall * 1.5;
  const outline = [
    [-99, -90],
    [reach(15), -80],
    [reach(15), -44],
    [reach(32), -44],
    [reach(32), -41],
    [reach(15), -41],
    [reach(15), -33],
    [reach(35), -29],
    [reach(35), -6],
    [reach(15), -2],
    [reach(15), 60],
    [-99, 60],
  ];
  const ground = outline.map(([east, far]) => {
    const [right, , away] = seen(east, far);
    return view.project([right, 0, Math.max(13, away)]);
  });
  p.put(`<path d="${polygon(ground)}" fill="#6a3a34" opacity=".34"/>`);
}

/** A standing lamp of the square, foot at the origin. */
export const LAMP_BOX = [-44, -150, 88, 158];
export const lamp = (lit) =>
  `<path d="M0 0L46 -6l6 3L0 4Z" fill="#5a3322" opacity=".3"/>` +
  `<path d="M-9 0q0 -8 7 -10h4q7 2 7 10Z" fill="#3f3130"/><path d="M-2.200 -8L-1.6 -96H1.6L2.2 -8Z"` +
  ` fill="#3f3130"/><path d="M-12 -98q12 7 24 0l-4 -7h-16Z" fill="#3f3130"/>` +
  (lit
    ? `<circle cy="-117" r="40" fill="#ffcf70" opacity=".22"/><circle cy="-117" r="25" fill="#ffd98a" opacity=".45"/>`
    : "") +
  `<path d="M-8 -105Q-13 -118 -7 -127H7Q13 -118 8 -105Z" fill="${lit ? "#fff3c4" : "#8d7a66"}"/>` +
  `<path d="M-9 -127Q0 -142 9 -127Z" fill="#2f8f92"/><path d="M0 -138v-7" stroke="#3f3130" stroke-width="2.500"/>`;
