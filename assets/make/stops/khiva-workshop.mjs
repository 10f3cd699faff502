/** In front: the wall that carries the panel, the scaffold with its craftsmen, and tiles waiting on the ground. */
import { figure } from "../kit/figures.mjs";
import { f1, line, polygon } from "../kit/shapes.mjs";
import { GLAZE, incised, onWall } from "./khiva-panel.mjs";

const SPAN = { left: -104, right: 620, top: -88, foot: 452 };

/** Mud brick round the panel: courses run with the wall, the top is worn by rain. */
export function brickWall(p) {
  const crown = [];
  for (let u = SPAN.left; u <= SPAN.right; u += 14)
    crown.push([
      u,
      SPAN.top + 26 * Math.abs(Math.sin(u * 0.006 + 1)) + p.between(-7, 7) + (u > 470 ? (u - 470) * 0.5 : 0),
    ]);
  const body = [...crown, [SPAN.right, SPAN.foot], [SPAN.left, SPAN.foot]].map(onWall);
  const [a, b] = [onWall([SPAN.left, crown[0][1]]), onWall([SPAN.left, SPAN.foot])];
  const side = [a, [a[0] - 44, a[1] + 22], [b[0] - 50, b[1] - 14], b];
  p.put(
    `<path d="${polygon([...side.slice(0, 3), ...body.toReversed().slice(0, -1)])}"` +
      ` fill="#c08148" filter="url(#cut)"/>`,
  );
  p.put(
    `<path d="${polygon(side)}" fill="${p.linear([
      [0, "#ffe0a0"],
      [1, "#d99f5b"],
    ])}"/>`,
  );
  p.put(
    `<path d="${polygon(body)}" fill="${p.linear(
      [
        [0, "#e9b874"],
        [0.6, "#cd8f50"],
        [1, "#a0653a"],
      ],
      0,
      0,
      1,
      0.7,
    )}"/><path d="${polygon(body)}" fill="#000" filter="url(#streaks)" opacity=".28"/>`,
  );
  const joints = [];
  for (let v = SPAN.top + 34; v < SPAN.foot; v += 17) {
    joints.push(line([onWall([SPAN.left, v]), onWall([SPAN.right, v])]));
    for (let u = SPAN.left + ((v * 7) % 30); u < SPAN.right; u += 42 + ((u * 13) % 9))
      if (p.random() < 0.6) joints.push(line([onWall([u, v]), onWall([u, v + 17])]));
  }
  p.put(`<path d="${joints.join("")}" fill="none" stroke="#7a4728" stroke-width="1.3" opacity=".42"/>`);
  p.put(
    `<path d="${line(crown.map(onWall))}" fill="none" stroke="#fff0c4" stroke-width="2.600" opacity=".85"/>` +
      `<path d="${line([a, b])}" stroke="#fff3cd" stroke-width="2" opacity=".8"/>`,
  );
  incised(p);
}

const WOOD = { dark: "#5c3720", lit: "#e0a863" };
const pole = (from, to, w) =>
  `<path d="${line([from, to])}" stroke="${WOOD.dark}" stroke-width="${w}" stroke-linecap="round"/><path d="${line([
    [from[0] - w * 0.25, from[1]],
    [to[0] - w * 0.25, to[1]],
  ])}" stroke="${WOOD.lit}" stroke-width="${f1(w * 0.32)}" stroke-linecap="round" opacity=".85"/>`;
const lash = (x, y) =>
  `<path d="M${x - 9} ${y - 7}l18 14M${x - 9} ${y + 7}l18 -14M${x - 10} ${y}h20" stroke="#e9cf9a"` +
  ` stroke-width="2.600"/>`;
const plank = (x0, x1, y0, y1) =>
  `<path d="${polygon([
    [x0, y0],
    [x1, y1],
    [x1, y1 + 12],
    [x0, y0 + 13],
  ])}" fill="#8a5630"/><path d="${line([
    [x0, y0],
    [x1, y1],
  ])}" stroke="#ffdf9e" stroke-width="3"/>`;

/** Poles and two lifts at the right end of the panel; the master works on the upper one. */
export function scaffold(p) {
  const shadow = [
    [752, 470],
    [884, 480],
    [884, 700],
    [752, 690],
  ];
  p.put(`<path d="${polygon(shadow.map(([x, y]) => [x + 26, y + 12]))}" fill="#3a1c12" opacity=".1"/>`);
  const ink = "#3a231b";
  p.put(
    pole([770, 404], [764, 934], 9) +
      pole([946, 420], [958, 918], 10) +
      pole([770, 560], [950, 692], 5) +
      pole([952, 690], [766, 850], 5),
  );
  p.put(plank(732, 986, 676, 668) + plank(740, 980, 842, 826));
  for (const [x, y] of [
    [768, 676],
    [952, 668],
    [766, 842],
    [955, 828],
  ])
    p.put(lash(x, y));
  p.put(
    figure([838, 672], 1.32, {
      body: ink,
      garment: "#43505f",
      wears: "coat",
      hat: "skullcap",
      arms: "work",
      legs: "stand",
    }),
  );
  p.put(
    `<path d="M902 670l-5 -26h34l-5 26Z" fill="#7a4a2c"/><path d="M895 645q19 -9 38 0"` +
      ` fill="${GLAZE.turquoise}"/><path d="M898 644q16 -34 32 0" fill="none" stroke="${ink}" stroke-width="2.500"/>`,
  );
  p.put(
    figure([888, 834], 1.06, { body: ink, garment: "#9c3f2a", wears: "jacket", hat: "none", arms: "wave", flip: true }),
  );
  p.put(`<path d="M861 726l14 -8 10 15 -14 8Z" fill="${GLAZE.turquoise}" stroke="${GLAZE.white}" stroke-width="2"/>`);
  // A ladder leans behind the poles.
  p.put(pole([1004, 916], [958, 596], 6) + pole([1036, 914], [986, 594], 6));
  for (let i = 1; i < 11; i++)
    p.put(
      `<path d="${line([
        [1004 - 4.6 * i * 0.93, 916 - 30 * i],
        [1036 - 5 * i * 0.93, 914 - 30 * i],
      ])}" stroke="${WOOD.dark}" stroke-width="4"/>`,
    );
}

/** Stacks of glazed tiles, bowls of glaze and a heap of clay before the wall. */
export function store(p) {
  p.put(`<path d="M170 902L420 884l14 6L176 908Z" fill="#5f2f1c" opacity=".3"/>`);
  p.put(
    figure([160, 904], 1.36, { body: "#3a231b", garment: "#7a3b2a", wears: "coat", hat: "skullcap", arms: "lantern" }),
  );
  p.put(
    `<path d="M186 826h42v10h-42Z" fill="${GLAZE.turquoise}"/>` +
      `<path d="M188 816h38v10h-38Z" fill="${GLAZE.cobalt}"/>` +
      `<path d="M187 806h40v10h-40Z" fill="${GLAZE.white}"/><path d="M186 836h42v4h-42Z" fill="#9c5a34"/>`,
  );
  const tile = (x, y, w, colour, turn) =>
    `<g transform="translate(${f1(x)} ${f1(y)}) rotate(${f1(turn)})"><path` +
    ` d="M${-w} 0L0 ${-w * 0.34}L${w} 0L0 ${w * 0.34}Z" fill="${colour}"/>` +
    `<path d="M${-w} 0L0 ${w * 0.34}V${w * 0.46}L${-w} ${w * 0.12}Z" fill="#b0683c"/>` +
    `<path d="M0 ${w * 0.34}L${w} 0V${w * 0.12}L0 ${w * 0.46}Z" fill="#7a4226"/>` +
    `<path d="M${-w * 0.6} 0L0 ${-w * 0.2}L${w * 0.3} ${-w * 0.1}L${-w * 0.3} ${w * 0.1}Z"` +
    ` fill="#fff9e2" opacity=".35"/></g>`;
  const colours = [GLAZE.turquoise, GLAZE.cobalt, GLAZE.white, GLAZE.light, GLAZE.deep];
  for (const [x, y, n, w] of [
    [236, 948, 9, 40],
    [316, 966, 6, 36],
    [150, 966, 5, 36],
    [470, 964, 4, 34],
    [545, 974, 3, 34],
  ]) {
    p.put(`<ellipse cx="${x + 26}" cy="${y + 12}" rx="${w * 1.5}" ry="${w * 0.36}" fill="#4a2618" opacity=".4"/>`);
    for (let i = 0; i < n; i++)
      p.put(tile(x + p.between(-3, 3), y - i * 7.5, w, colours[(i * 2 + n) % 5], p.between(-4, 4)));
  }
  for (const [x, y, r, colour] of [
    [388, 968, 28, GLAZE.turquoise],
    [626, 966, 26, GLAZE.cobalt],
    [686, 974, 24, GLAZE.white],
  ]) {
    p.put(
      `<ellipse cx="${x + 16}" cy="${y + r * 0.55}" rx="${r * 1.3}" ry="${r * 0.28}" fill="#4a2618"` +
        ` opacity=".4"/><path d="M${x - r} ${y}Q${x - r * 0.8} ${y + r * 0.9} ${x} ${y + r * 0.9}Q${x + r * 0.8}` +
        ` ${y + r * 0.9} ${x + r} ${y}Z" fill="${p.linear(
          [
            [0, "#f0b878"],
            [0.5, "#b5683a"],
            [1, "#6e3821"],
          ],
          0,
          0,
          1,
          0,
        )}"/><ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 0.3}" fill="#8a4e2c"/>` +
        `<ellipse cx="${x}" cy="${y + 1.5}" rx="${r * 0.86}" ry="${r * 0.23}" fill="${colour}"/>` +
        `<path d="M${x - r * 0.6} ${y}q${r * 0.4} ${-r * 0.14} ${r * 0.8} 0" fill="none" stroke="#fffbe8"` +
        ` stroke-width="2" opacity=".7"/>`,
    );
  }
}
