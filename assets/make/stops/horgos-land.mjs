/** The land of Horgos: the Tien Shan in the first sun, the steppe, and the road that goes on behind the gate. */
import { strokes } from "../kit/land.mjs";
import { massif, skyline } from "../kit/massif.mjs";
import { f1, line, polygon, yAt } from "../kit/shapes.mjs";

// prettier-ignore
const CREST = {
  snow: [[-40, 262], [70, 236], [160, 270], [250, 216], [330, 250], [420, 190], [500, 236], [590, 206], [680, 258],
    [770, 196], [850, 150], [930, 196], [1010, 236], [1110, 180], [1240, 230]],
  blue: [[-40, 372], [110, 330], [240, 366], [370, 320], [500, 372], [640, 340], [760, 372], [900, 316],
    [1030, 350], [1240, 300]],
  foot: [[-40, 470], [160, 446], [330, 474], [520, 480], [640, 452], [760, 416], [880, 388], [1000, 392],
    [1120, 366], [1240, 372]],
};
/** The far road from behind the gate up into the hills: [x, y], then the share of full width there. */
const FAR_ROAD = [
  [760, 598],
  [840, 602],
  [930, 598],
  [1020, 584],
  [1056, 558],
  [1014, 534],
  [950, 526],
  [888, 514],
  [864, 496],
  [884, 476],
  [930, 464],
  [976, 452],
  [1008, 434],
  [972, 418],
  [910, 408],
];
export const farScale = (y) => 0.36 + 0.64 * Math.max(0, (y - 400) / 200);
const GRASS = ["#e6d795", "#a9a86a", "#7f8f68", "#f3e7b4", "#6b7a5a"];

export function sky(p) {
  const air = p.linear([
    [0, "#5c87a8"],
    [0.14, "#8fb0bf"],
    [0.28, "#cfd8cf"],
    [0.4, "#f7dfc0"],
    [0.5, "#f9cfa6"],
    [1, "#f3c79c"],
  ]);
  p.put(`<rect width="1200" height="1000" fill="${air}"/>`);
  p.put(
    `<circle cx="130" cy="330" r="400"` +
      ` fill="${p.radial([
        [0, "#fff4d0", 0.95],
        [0.2, "#ffe0a4", 0.65],
        [0.6, "#ffcb90", 0.2],
        [1, "#ffc58c", 0],
      ])}"/>`,
  );
  p.put(`<g filter="url(#blur4)">`);
  for (let i = 0; i < 22; i++)
    p.put(
      `<ellipse cx="${f1(p.between(0, 1200))}" cy="${f1(p.between(40, 240))}"` +
        ` rx="${f1(p.between(80, 300))}" ry="${f1(p.between(2, 6))}"` +
        ` fill="${p.pick(["#ffe2c0", "#ffd0a8", "#fff4de"])}" opacity="${p.between(0.25, 0.6).toFixed(2)}"/>`,
    );
  p.put(
    `</g><rect x="-20" y="50" width="1240" height="160" fill="#ffeccf" filter="url(#wisp)"` + `` + ` opacity=".75"/>`,
  );
}

export function snow(p) {
  const crest = skyline(CREST.snow, 81, { rough: 34, freq: 0.028, step: 4 });
  massif(p, 81, {
    crest,
    foot: 420,
    folds: 24,
    lit: "#ffe3c6",
    shade: "#7289ac",
    haze: "#c3c8cc",
    glint: "#fff6e4",
    lean: () => 0.12,
    stipple: 0.1,
  });
}

export function blueHills(p) {
  const crest = skyline(CREST.blue, 82, { rough: 26 });
  massif(p, 82, {
    crest,
    foot: 500,
    folds: 22,
    lit: "#b7b3ae",
    shade: "#6f829c",
    haze: "#d9c8b0",
    glint: "#ffe9cc",
    lean: () => 0.1,
    stipple: 0.12,
  });
  p.put(`<ellipse cx="520" cy="436" rx="620" ry="12" fill="#ffeccc" opacity=".55" filter="url(#blur6)"/>`);
}

/** A ribbon along the far road, wide near the viewer and narrow far off. */
const ribbon = (points, width) => {
  const edge = (side) =>
    points.map(([x, y]) => [x + side * width * 0.3 * farScale(y), y + side * width * 0.5 * farScale(y)]);
  return polygon([...edge(-1), ...edge(1).toReversed()]);
};

/** The road's curve, evenly stepped: `count` points from the gate to the hills. */
export function farRoad(count) {
  const smooth = [];
  for (let i = 0; i + 1 < FAR_ROAD.length; i++) {
    const [a, b, c, d] = [
      FAR_ROAD[i - 1] ?? FAR_ROAD[i],
      FAR_ROAD[i],
      FAR_ROAD[i + 1],
      FAR_ROAD[i + 2] ?? FAR_ROAD[i + 1],
    ];
    for (let k = 0; k < 10; k++) {
      const t = k / 10;
      smooth.push(
        [0, 1].map(
          (n) =>
            0.5 *
            (2 * b[n] +
              (c[n] - a[n]) * t +
              (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n]) * t * t +
              (3 * b[n] - a[n] - 3 * c[n] + d[n]) * t ** 3),
        ),
      );
    }
  }
  return Array.from({ length: count }, (_, i) => smooth[Math.round((i / (count - 1)) * (smooth.length - 1))]);
}

export function farSteppe(p) {
  const crest = skyline(CREST.foot, 83, { rough: 10 });
  massif(p, 83, {
    crest,
    foot: 640,
    folds: 18,
    lit: "#d9c48e",
    shade: "#a39a78",
    haze: "#d3bd86",
    glint: "#fff1c8",
    lean: () => 0.2,
    stipple: 0.2,
    depth: 0.5,
  });
  const road = farRoad(90);
  p.put(`<path d="${ribbon(road, 40)}" fill="#b9a273"/><path d="${ribbon(road, 30)}" fill="#8f8d8c"/>`);
  p.put(
    `<path d="${line(road)}" fill="none" stroke="#fff0cc" stroke-width="1.6" stroke-dasharray="9 8"` +
      ` opacity=".8"/>`,
  );
  for (let i = 0; i < 160; i++) {
    const x = p.between(-20, 1220);
    const y = yAt(crest, x) + p.between(8, 200);
    p.put(
      `<ellipse cx="${f1(x)}" cy="${f1(y)}" rx="${f1(p.between(3, 9))}" ry="${f1(p.between(1.4, 3))}"` +
        ` fill="${p.pick(["#8d9268", "#b3a86f", "#757f5c"])}" opacity=".55"/>`,
    );
  }
}

/** Steppe on both sides of the road: wormwood and feather grass. */
export function steppe(p) {
  p.put(
    `<rect x="-20" y="616" width="1240" height="404"` +
      ` fill="${p.linear([
        [0, "#cdb880"],
        [0.4, "#a89a62"],
        [1, "#67663f"],
      ])}" filter="url(#cut)"/>`,
  );
  p.put(`<rect x="-20" y="616" width="1240" height="404" fill="#000" filter="url(#streaks)" opacity=".3"/>`);
  for (let k = 0; k < 4; k++)
    strokes(p, 110, [-20, 630 + k * 90, 1240, 110], {
      colours: GRASS,
      length: [4 + 3 * k, 12 + 6 * k],
      width: [1, 1.6 + k * 0.4],
      alpha: [0.3, 0.75],
      tilt: 3 + k * 3,
    });
  p.put(
    `<path d="${line([
      [-20, 617],
      [1220, 617],
    ])}" stroke="#fff0c4" stroke-width="2" opacity=".6"/>`,
  );
}

/** Plumes of feather grass close to the eye, lit from the left. */
export function plumes(p) {
  for (const [from, to, count, tall] of [
    [-20, 230, 40, 150],
    [780, 1220, 74, 170],
  ])
    for (let i = 0; i < count; i++) {
      const [x, h] = [p.between(from, to), tall * p.between(0.45, 1)];
      const bend = p.between(10, 46);
      p.put(
        `<path d="M${f1(x)} 1010q${f1(bend * 0.1)} ${f1(-h * 0.6)} ${f1(bend)} ${f1(-h)}" fill="none"` +
          ` stroke="${p.pick(["#5b5a34", "#77703f", "#46482c"])}" stroke-width="2.6"/>` +
          `<path d="M${f1(x + bend)} ${f1(1010 - h)}` +
          `q${f1(bend * 0.5)} ${f1(-h * 0.16)} ${f1(bend * 1.1)} ${f1(-h * 0.1)}` +
          `q${f1(-bend * 0.6)} ${f1(h * 0.04)} ${f1(-bend * 1.1)} ${f1(h * 0.24)}Z"` +
          ` fill="${p.pick(["#f8ebc2", "#e3cf96", "#fff6dc"])}" opacity=".85"/>`,
      );
    }
}
