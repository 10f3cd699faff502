/** The work at Moynaq: panels, a pump, drip lines, and rows of saxaul that grow towards the viewer. */
import { saxaul, SAXAUL_BOX } from "../kit/saxaul.mjs";
import { f1, line, polygon } from "../kit/shapes.mjs";

const GREENS = [
  ["#454729", "#777a45", "#c9b368"],
  ["#4b4c30", "#84834f", "#d6bd78"],
  ["#3f452c", "#6c7544", "#bcae66"],
];
const BUSHES = [
  { stems: 5, lush: 4 },
  { stems: 4, lush: 5, lean: 0.18 },
  { stems: 4, lush: 6, young: true },
  { stems: 6, lush: 4, lean: -0.1 },
  { stems: 3, lush: 5, lean: -0.2 },
];
/** Rows of the plantation as [metres right of the middle, distances]; built from the middle outwards. */
const ROWS = [
  [-1.6, [42, 35, 29.5, 25, 21.4, 18.4]],
  [4.2, [39, 32.5, 27.5, 23.4, 19.8]],
  [-7.6, [44, 37, 31, 26, 22, 18.8]],
  [10.4, [41, 34, 28.5, 24]],
  [-14, [46, 39, 32.5, 27, 23]],
];
const PANELS = 6;
const PANEL_AT = [-1.4, 50];

/** A dug pit with a dry cutting tied to a stake: what waits before the tree stands. */
const PIT = [
  `<ellipse cx="18" cy="3" rx="46" ry="6" fill="#4a2a16" opacity=".3" filter="url(#blur2)"/>`,
  `<path d="M-38 5C-26-6 20-9 38 3q-34 10-76 2Z" fill="#c08a4e"/>` +
    `<path d="M-24 3q22-8 46 0q-24 6-46 0Z" fill="#5f3820"/>`,
  `<path d="M-38 5C-26-5 6-8 24-3" fill="none" stroke="#ffe3ae" stroke-width="2" opacity=".8"/>`,
  `<path d="M2 3C3-10-3-18 2-31M1-12q-7-3-8-9M1-19q5-3 5-7" fill="none" stroke="#54402f" ` +
    `stroke-width="1.9" stroke-linecap="round"/>`,
  `<path d="M8 4L6-38" stroke="#a98358" stroke-width="2.6"/><path d="M0-22l8-2" stroke="#e9d8b8" stroke-width="1.6"/>`,
].join("");

/** A table of panels on posts, tilted to the sun at the left. Origin at the foot of its middle post. */
function panel(p) {
  const [a, b, c, d] = [
    [-44, -30],
    [34, -62],
    [52, -34],
    [-26, -2],
  ].map(([x, y]) => [x, y - 14]);
  const between = ([x0, y0], [x1, y1], t) => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];
  const grid = [];
  for (let k = 1; k < 6; k++) grid.push(line([between(a, b, k / 6), between(d, c, k / 6)]));
  for (let k = 1; k < 3; k++) grid.push(line([between(a, d, k / 3), between(b, c, k / 3)]));
  const glass = p.linear(
    [
      [0, "#a9cdd0"],
      [0.3, "#4c87a3"],
      [0.7, "#265b80"],
      [1, "#173d60"],
    ],
    0,
    0,
    1,
    1,
  );
  return [
    `<path d="M-40 2L40 2L110 10L20 12Z" fill="#4a2a16" opacity=".42" filter="url(#blur2)"/>`,
    `<path d="M-18-20V2M30-40V0M-18-8L4-24" stroke="#5b4a40" stroke-width="3.4" fill="none"/>`,
    `<path d="${polygon([a, b, c, d])}" fill="${glass}" stroke="#f3e6c8" stroke-width="1.8"/>`,
    `<path d="${grid.join("")}" stroke="#bcd9dc" stroke-width=".8" opacity=".6"/>`,
    `<path d="${polygon([between(a, b, 0.1), between(a, b, 0.3), between(d, c, 0.42), between(d, c, 0.22)])}` +
      `" fill="#fff3cf" opacity=".35"/>`,
    `<path d="${line([d, a, b])}" fill="none" stroke="#ffe9b8" stroke-width="2.2" opacity=".9"/>`,
  ].join("");
}
/** What stands before the panel is mounted: posts and a rail. */
const POSTS =
  `<path d="M-18-24V2M30-46V0M-24-22L36-50" stroke="#7a6250" stroke-width="3.2" fill="none"/>` +
  `<path d="M-30 2h50l20 6h-56Z" fill="#4a2a16" opacity=".3" filter="url(#blur2)"/>`;

const TANK = [
  `<path d="M-30 2L40 2L120 12L10 12Z" fill="#4a2a16" opacity=".42" filter="url(#blur2)"/>`,
  `<path d="M-26-52V2M26-52V2M-26 0L26-50M26 0L-26-50" stroke="#5b4a40" stroke-width="3.4"/>`,
  `<path d="M-34-98q34-10 68 0V-54q-34 9-68 0Z" fill="#4f8a92"/>` +
    `<path d="M-34-98q10-3 20-4V-50q-12-1-20-4Z" fill="#a9cdc4" opacity=".7"/>` +
    `<path d="M16-102q10 1 18 4V-54q-8 3-18 4Z" fill="#1f4a55" opacity=".5"/>`,
  `<ellipse cy="-98" rx="34" ry="7" fill="#d9e2cc"/>` +
    `<path d="M30-60C44-56 42-20 44 0" stroke="#2f2a28" stroke-width="4" fill="none"/>`,
].join("");
const TANK_FRAME =
  `<path d="M-26-52V2M26-52V2M-26 0L26-50M26 0L-26-50M-30-52H30" stroke="#7a6250" ` +
  `stroke-width="3.2"/><path d="M-30 2h60l50 8h-70Z" fill="#4a2a16" opacity=".3" ` +
  `filter="url(#blur2)"/>`;

/** One drip line on the ground: damp soil, the hose, drops that catch the sun. `points` are sheet units. */
function drip(p, points) {
  const [x0, y0] = points[0];
  const local = points.map(([x, y, wide]) => [x - x0, y - y0, wide]);
  const edge = (share) =>
    polygon([
      ...local.map(([x, y, w]) => [x - w * share, y]),
      ...local.toReversed().map(([x, y, w]) => [x + w * share, y]),
    ]);
  const drops = local
    .slice(1)
    .map(
      ([x, y, w]) =>
        `<ellipse cx="${f1(x + p.between(-0.6, 0.6) * w)}" cy="${f1(y)}" rx="${f1(w * 0.22)}" ` +
        `ry="${f1(Math.max(0.7, w * 0.04))}" fill="#fff0cc" opacity="${f1(p.between(0.4, 0.9))}"/>`,
    );
  return [
    `<path d="${edge(1)}" fill="#5a3a22" opacity=".3"/><path d="${edge(0.55)}" fill="#4a2e1c" opacity=".45"/>`,
    `<path d="${line(local)}" fill="none" stroke="#2e2420" stroke-width="2.6"/>` +
      `<path d="${line(local.map(([x, y]) => [x - 1, y - 1]))}" fill="none" stroke="#8fb6b0" ` +
      `stroke-width="1"/>`,
    ...drops,
  ].join("");
}

const rowLine = (view, [x, distances], p) =>
  Array.from({ length: 22 }, (_, k) => {
    const z = 46 + (distances.at(-1) - 1.4 - 46) * (k / 21) ** 0.6;
    const [px, py] = view.project([x + 0.55 + 0.1 * Math.sin(k * 0.5 + x), 0, z]);
    return [px, py, view.scaleOf(z) * (0.4 + 0.15 * p.random()) * Math.min(1, (21 - k) / 4, (k + 1) / 4)];
  });

/** Draws the sprites and sets the pieces: first the sun's power and the pump, then row after row. */
export function plant(p, view) {
  for (const [i, kind] of BUSHES.entries()) p.sprite(`saxaul${i}`, SAXAUL_BOX, saxaul(p, GREENS[i % 3], kind));
  p.sprite("pit", [-60, -46, 140, 60], PIT);
  p.sprite("panel", [-60, -90, 180, 110], panel(p));
  p.sprite("posts", [-60, -90, 180, 110], POSTS);
  p.sprite("tank", [-60, -115, 190, 132], TANK);
  p.sprite("tank-frame", [-60, -115, 190, 132], TANK_FRAME);
  const stand = (x, z, metres) => {
    const [px, py] = view.project([x, 0, z]);
    return { at: [Math.round(px), Math.round(py)], scale: Math.round(view.scaleOf(z) * metres) / 100 };
  };
  for (let i = 0; i < PANELS; i++)
    p.piece("field", {
      ...stand(PANEL_AT[0] + i * 2.65, PANEL_AT[1] - i * 0.7, 2.5),
      open: "posts",
      done: "panel",
      enter: { dy: -26 },
    });
  p.piece("field", { ...stand(14.2, 45, 2.6), open: "tank-frame", done: "tank", enter: { dy: -30 } });
  let bush = 0;
  for (const [row, [x, distances]] of ROWS.entries()) {
    const points = rowLine(view, [x, distances], p);
    const xs = points.map(([px]) => px - points[0][0]);
    const tall = points.at(-1)[1] - points[0][1];
    p.sprite(
      `drip${row}`,
      [Math.min(...xs) - 50, -16, Math.max(...xs) - Math.min(...xs) + 100, tall + 32].map(Math.round),
      drip(p, points),
    );
    p.piece("ground", {
      at: points[0].slice(0, 2).map(Math.round),
      open: null,
      done: `drip${row}`,
      enter: { ms: 900 },
    });
    for (const z of distances) {
      const seat = stand(x + p.between(-1.1, 1.1), z + p.between(-0.8, 0.8), p.between(1.35, 2));
      p.piece("field", { ...seat, open: "pit", done: `saxaul${bush++ % BUSHES.length}`, enter: { dy: 24 } });
    }
  }
}
