/** The laboratory glasshouse of Nukus: ribs and panes, sill, benches with trays. */
import { f1, HEIGHT, polygon, WIDTH } from "../kit/shapes.mjs";

/** Where the benches vanish; the trays lean towards it. */
export const VANISH = [590, 474];
/** Front edges of the trays on a bench: y, width, depth as seen, height of the tray's side, centres. */
export const TRAYS = {
  middle: { y: 732, w: 142, d: 26, side: 15, at: [96, 252, 408, 564, 1000, 1150] },
  near: { y: 884, w: 216, d: 46, side: 24, at: [134, 367, 600, 833, 1066] },
};
export const SILL = 606;
export const EAVES = 132;
export const POSTS = [-20, 92, 292, 408, 776, 892, 1092, 1220];
const FRAME = { dark: "#3f5954", face: "#5d7b73", lit: "#e6efdc" };

function bar(p, points, width, faces = FRAME) {
  const d = `M${points.map((point) => point.map(f1).join(" ")).join("L")}`;
  p.put(
    `<path d="${d}" fill="none" stroke="${faces.dark}" stroke-width="${width}"/>` +
      `<path d="${d}" fill="none" stroke="${faces.face}" stroke-width="${f1(width * 0.62)}" ` +
      `transform="translate(-1 0)"/>`,
  );
  p.put(
    `<path d="${d}" fill="none" stroke="${faces.lit}" stroke-width="1.6" ` +
      `transform="translate(${f1(-width * 0.42)} ${f1(-width * 0.12)})" opacity=".85"/>`,
  );
}

export function glasshouse(p) {
  for (const [i, x] of POSTS.entries()) {
    const up = (y) => VANISH[0] + ((x - VANISH[0]) * (VANISH[1] - y)) / (VANISH[1] - EAVES);
    bar(
      p,
      [
        [x, EAVES],
        [up(-30), -30],
      ],
      9,
    );
    bar(
      p,
      [
        [x, EAVES - 6],
        [x, SILL],
      ],
      i === 3 || i === 4 ? 15 : 10,
    );
  }
  // Panes of the roof in perspective, the transom, the eaves.
  for (const y of [20, 84])
    bar(
      p,
      [
        [-10, y],
        [1210, y],
      ],
      y / 20 + 3,
    );
  for (const [a, b] of [
    [-20, 408],
    [776, 1220],
  ]) {
    bar(
      p,
      [
        [a, 300],
        [b, 300],
      ],
      6,
    );
    bar(
      p,
      [
        [a, 456],
        [b, 456],
      ],
      6,
    );
  }
  bar(
    p,
    [
      [408, 214],
      [776, 214],
    ],
    6,
  );
  bar(
    p,
    [
      [-10, EAVES],
      [1210, EAVES],
    ],
    17,
  );
  // Glints lie across the glass.
  for (const [x, w] of [
    [150, 26],
    [196, 9],
    [470, 34],
    [520, 8],
    [934, 30],
    [980, 9],
    [1130, 18],
  ])
    p.put(`<path d="M${x} ${EAVES + 10}h${w}L${x - 150 + w} ${SILL - 20}h${-w}Z" fill="#fffdf0" opacity=".1"/>`);
  p.put(
    `<rect x="-10" y="${SILL - 8}" width="1220" height="22" ` +
      `fill="${p.linear([
        [0, "#f6e9cb"],
        [0.5, "#d8bf93"],
        [1, "#8b6a45"],
      ])}"/>`,
  );
  p.put(
    `<rect x="-10" y="${SILL + 14}" width="1220" height="130" ` +
      `fill="${p.linear([
        [0, "#44554f"],
        [0.3, "#5c7068"],
        [1, "#465650"],
      ])}"/>`,
  );
  for (let x = 20; x < WIDTH; x += 62)
    p.put(
      `<path d="M${x} ${SILL + 16}v130" stroke="#34443f" stroke-width="1.6" opacity=".6"/>` +
        `<path d="M${x + 2} ${SILL + 16}v130" stroke="#a8bcae" stroke-width="1" opacity=".4"/>`,
    );
  p.put(`<rect x="-10" y="${SILL + 14}" width="1220" height="14" fill="#25302c" opacity=".5"/>`);
}

/** An empty tray of fired clay with dark soil, sown in lines. `x`, `y` are the middle of its front edge. */
function tray(p, x, { y, w, d, side }) {
  const k = (y - d - VANISH[1]) / (y - VANISH[1]);
  const back = VANISH[0] + (x - VANISH[0]) * k;
  const corners = (share, inset = 0) => {
    const at = (t, s) => [x + (back - x) * t + (s * w * (1 + (k - 1) * t) * share) / 2, y - d * t];
    return polygon([at(inset, -1), at(inset, 1), at(1 - inset, 1), at(1 - inset, -1)]);
  };
  p.put(`<path d="M${f1(x - w / 2)} ${y + side}h${w + 26}l-14 10h${-w}Z" fill="#2b1c12" opacity=".4"/>`);
  p.put(
    `<path d="${corners(1)}" fill="#d98a5c"/>` +
      `<path d="${corners(0.93, 0.1)}" fill="${p.linear([
        [0, "#2f2018"],
        [1, "#5a3f2b"],
      ])}"/>`,
  );
  p.put(
    `<path d="M${f1(x - w / 2)} ${y}h${w}l-5 ${side}h${-(w - 10)}Z" ` +
      `fill="${p.linear(
        [
          [0, "#d07a4d"],
          [0.5, "#b4623c"],
          [1, "#7d3f28"],
        ],
        0,
        0,
        1,
        0.2,
      )}"/>` +
      `<path d="M${f1(x - w / 2)} ${y}h${w}" stroke="#f6c69a" stroke-width="2.4"/>`,
  );
  for (let r = 0; r < 3; r++) {
    const t = 0.2 + r * 0.28;
    for (let c = 0; c < 14; c++) {
      const sx = x + (back - x) * t + ((c + 0.5) / 14 - 0.5) * w * 0.88 * (1 + (k - 1) * t);
      p.put(
        `<ellipse cx="${f1(sx)}" cy="${f1(y - d * t)}" rx="${f1(w * 0.011)}" ry="${f1(w * 0.007)}" ` +
          `fill="${p.pick(["#e9cf9c", "#c79f6a", "#f3e3bd"])}"/>`,
      );
    }
  }
  p.put(
    `<rect x="${f1(x - w * 0.07)}" y="${f1(y + side * 0.3)}" width="${f1(w * 0.14)}" ` +
      `height="${f1(side * 0.42)}" fill="#f3e3c0" opacity=".9"/>`,
  );
}

/** A bench with its trays; boards run towards the vanishing point. */
export function benches(p, which) {
  const { y, d, side, at } = TRAYS[which];
  const [top, edge, foot] = [y - d - side * 0.9, y + side * 1.75, which === "near" ? HEIGHT + 10 : y + 120];
  const thick = which === "near" ? 20 : 13;
  p.put(
    `<rect x="-10" y="${f1(top)}" width="1220" height="${f1(edge - top)}" ` +
      `fill="${p.linear([
        [0, "#cda873"],
        [1, "#e0be88"],
      ])}" filter="url(#cut)"/>`,
  );
  for (let x = -300; x < 1500; x += which === "near" ? 118 : 84) {
    const back = VANISH[0] + ((x - VANISH[0]) * (top - VANISH[1])) / (edge - VANISH[1]);
    p.put(`<path d="M${x} ${f1(edge)}L${f1(back)} ${f1(top)}" stroke="#8f6a3f" stroke-width="1.4" opacity=".5"/>`);
  }
  p.put(
    `<rect x="-10" y="${f1(edge + thick)}" width="1220" height="${f1(foot - edge - thick)}" ` +
      `fill="${p.linear([
        [0, "#1e2824"],
        [0.4, "#2d3934"],
        [1, "#232c29"],
      ])}"/>`,
  );
  if (which === "near")
    for (const [x, w] of [
      [110, 92],
      [214, 70],
      [420, 100],
      [540, 80],
      [720, 96],
      [960, 86],
      [1070, 100],
    ])
      p.put(
        `<path d="M${x - w / 2} 1010c-6-40 4-52 ${w * 0.3}-56q${w * 0.2}-12 ${w * 0.4} 0c${w * 0.26} ` +
          `4 ${w * 0.36} 16 ${w * 0.3} 56Z" fill="#5a5240"/>` +
          `<path d="M${x - w / 2} 1000c-4-32 4-42 ${w * 0.3}-46" fill="none" stroke="#b79f6e" ` +
          `stroke-width="2" opacity=".6"/>`,
      );
  for (let x = 60; x < WIDTH; x += 270)
    p.put(
      `<path d="M${x} ${f1(edge)}h16V${foot}h-16Z" fill="#4d3a28"/>` +
        `<path d="M${x + 2} ${f1(edge)}V${foot}" stroke="#c99c63" stroke-width="2" opacity=".6"/>`,
    );
  p.put(
    `<rect x="-10" y="${f1(edge)}" width="1220" height="${thick}" ` +
      `fill="${p.linear([
        [0, "#c2935a"],
        [1, "#7a5634"],
      ])}"/>` +
      `<path d="M-10 ${f1(edge)}H1210" stroke="#fff0cb" stroke-width="2.4" opacity=".85"/>`,
  );
  for (const x of at) tray(p, x, TRAYS[which]);
}
