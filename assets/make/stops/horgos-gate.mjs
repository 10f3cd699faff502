/** The port gate of Horgos: a broad hall with swept-up roof ends over the lanes, booths, barriers and lights. */
import { f1, line, polygon } from "../kit/shapes.mjs";

const TONE = {
  lit: "#f8e9cf",
  stone: "#dcc7a6",
  shade: "#8b8592",
  deep: "#4f5566",
  soffit: "#b9a58f",
  glass: "#5f8299",
  line: "#fffaf0",
};
/** Metres: depth of the hall, half-widths of opening and hall, heights. */
const GATE = { z: [95, 112], inner: 10.6, outer: 17.4, eaves: 15, roof: 19.4, sweep: 23, wings: [-31, 22] };
/** Middles of the lanes, in metres to the right. */
export const LANES = [-6, -2, 2, 6];
const ISLANDS = [-8.4, -4, 0, 4, 8.4];
const LINE_Z = 93;

/** Underside and top of the roof at x: it rises towards its ends and vaults over the opening. */
const under = (x) =>
  GATE.eaves - 2 * (x / GATE.inner) ** 2 + (Math.abs(x) > GATE.inner ? 0.35 * (Math.abs(x) - GATE.inner) : 0);
const over = (x) => GATE.roof + 2.8 * (Math.abs(x) / GATE.sweep) ** 2.2;
const sweep = (height, from, to, z, view, steps = 24) =>
  Array.from({ length: steps + 1 }, (_, i) => {
    const x = from + ((to - from) * i) / steps;
    return view.project([x, height(x), z]);
  });

export function gate(p, view) {
  const [near, far] = GATE.z;
  const quad = (x0, x1, y0, y1, z) =>
    polygon(
      [
        [x0, y0],
        [x1, y0],
        [x1, y1],
        [x0, y1],
      ].map(([x, y]) => view.project([x, y, z])),
    );
  const wallOf = (x) =>
    polygon(
      [
        [x, 0, near],
        [x, 0, far],
        [x, under(x), far],
        [x, under(x), near],
      ].map(view.project),
    );
  // Inside: soffit and inner walls, seen through the opening.
  const soffit = polygon([
    ...sweep(under, -GATE.inner, GATE.inner, near, view),
    ...sweep(under, GATE.inner, -GATE.inner, far, view),
  ]);
  p.put(
    `<path d="${soffit}" fill="${p.linear([
      [0, TONE.soffit],
      [1, TONE.deep],
    ])}"/>`,
  );
  for (let i = 1; i < 8; i++) {
    const x = -GATE.inner + (2 * GATE.inner * i) / 8;
    p.put(
      `<path d="${line([view.project([x, under(x), near]), view.project([x, under(x), far])])}"` +
        ` stroke="${TONE.deep}" stroke-width="2" opacity=".6"/>`,
    );
  }
  p.put(
    `<path d="${wallOf(-GATE.inner)}" fill="${TONE.shade}"/>` +
      `<path d="${wallOf(GATE.inner)}" fill="${TONE.stone}"/>`,
  );
  for (const side of [-1, 1]) {
    const [a, b] = side < 0 ? [-GATE.outer, -GATE.inner] : [GATE.inner, GATE.outer];
    p.put(
      `<path d="${quad(a, b, 0, under(b) + 1.4, near)}"` +
        ` fill="${p.linear(
          [
            [0, TONE.lit],
            [0.7, TONE.stone],
            [1, TONE.shade],
          ],
          0,
          0,
          1,
          0,
        )}"/>`,
    );
    for (let k = 0; k < 3; k++) {
      const x = a + 0.9 + k * 1.9;
      p.put(
        `<path d="${quad(x, x + 1, 4.4, 12, near)}"` +
          ` fill="${p.linear([
            [0, "#93b4c2"],
            [1, TONE.glass],
          ])}"/>` +
          `<path d="${quad(x, x + 0.22, 4.4, 12, near)}" fill="${TONE.line}" opacity=".7"/>`,
      );
    }
    p.put(
      `<path d="${quad(a, b, 0, 1, near)}" fill="${TONE.deep}" opacity=".55"/>` +
        `<path d="${quad(a, b, 3, 3.4, near)}" fill="${TONE.line}" opacity=".7"/>`,
    );
    // A low wing on each side carries passport halls.
    const [c, d] = side < 0 ? [GATE.wings[0], -GATE.outer] : [GATE.outer, GATE.wings[1]];
    p.put(
      `<path d="${quad(c, d, 0, 7, near + 4)}" fill="${p.linear([
        [0, TONE.stone],
        [1, TONE.shade],
      ])}"/>` + `<path d="${quad(c, d, 6.4, 7.6, near + 3)}" fill="${TONE.lit}"/>`,
    );
    p.put(`<path d="${quad(c + 1, d - 1, 2, 5, near + 4)}" fill="${TONE.glass}"/>`);
    for (let x = c + 2.6; x < d - 1; x += 2)
      p.put(`<path d="${quad(x, x + 0.24, 2, 5, near + 4)}"` + ` fill="${TONE.line}" opacity=".75"/>`);
  }
  const band = polygon([
    ...sweep(over, -GATE.sweep, GATE.sweep, near - 2, view),
    ...sweep(under, GATE.sweep, -GATE.sweep, near - 2, view),
  ]);
  p.put(
    `<path d="${band}" fill="${p.linear([
      [0, "#fff3da"],
      [0.5, TONE.lit],
      [1, TONE.stone],
    ])}"` + ` filter="url(#cut)"/>`,
  );
  // Seams of the cladding, and a bright fascia that follows both edges.
  const seams = [];
  for (let x = -22; x <= 22; x += 2.2)
    seams.push(line([view.project([x, over(x), near - 2]), view.project([x, under(x), near - 2])]));
  p.put(`<path d="${seams.join("")}" stroke="${TONE.shade}" stroke-width="1.2" opacity=".35"/>`);
  for (const [share, tone, width] of [
    [0.93, TONE.shade, 1.6],
    [0.12, "#b5533c", 4],
    [0.05, TONE.shade, 1.6],
  ])
    p.put(
      `<path d="${line(sweep((x) => under(x) + share * (over(x) - under(x)), -GATE.sweep, GATE.sweep, near - 2, view))}" fill="none" stroke="${tone}" stroke-width="${width}" opacity=".7"/>`,
    );
  const gallery = (low, high) =>
    polygon([
      ...sweep((x) => under(x) + high * (over(x) - under(x)), -17, 17, near - 2, view),
      ...sweep((x) => under(x) + low * (over(x) - under(x)), 17, -17, near - 2, view),
    ]);
  p.put(
    `<path d="${gallery(0.28, 0.68)}" fill="${p.linear([
      [0, "#8fb3c4"],
      [1, "#3f627c"],
    ])}"/>`,
  );
  for (let x = -16; x <= 16; x += 2) {
    const [low, high] = [0.28, 0.68].map((s) => view.project([x, under(x) + s * (over(x) - under(x)), near - 2]));
    p.put(`<path d="${line([low, high])}" stroke="${TONE.line}" stroke-width="1.6" opacity=".8"/>`);
  }
  p.put(`<path d="${band}" fill="${TONE.shade}" filter="url(#stipple)" opacity=".12"/>`);
  p.put(
    `<path d="${line(sweep(over, -GATE.sweep, GATE.sweep, near - 2, view))}" fill="none"` +
      ` stroke="#fffdf4" stroke-width="3"/><path` +
      ` d="${line(sweep(under, -GATE.sweep, GATE.sweep, near - 2, view))}" fill="none" stroke="${TONE.deep}"` +
      ` stroke-width="2" opacity=".7"/>`,
  );
}

/** Islands with booths between the lanes. */
export function booths(p, view) {
  for (const x of ISLANDS) {
    const quad = (x0, x1, y0, y1, z) =>
      polygon(
        [
          [x0, y0],
          [x1, y0],
          [x1, y1],
          [x0, y1],
        ].map(([a, b]) => view.project([x + a, b, z])),
      );
    const top = polygon(
      [
        [-0.7, 84],
        [0.7, 84],
        [0.7, 100],
        [-0.7, 100],
      ].map(([a, z]) => view.project([x + a, 0.3, z])),
    );
    p.put(`<path d="${top}" fill="#e9d9b8"/><path d="${quad(-0.7, 0.7, 0, 0.3, 84)}" fill="#7d7468"/>`);
    p.put(
      `<path d="${quad(-0.6, 0.6, 0.3, 3.1, 92)}" fill="#f3e6cb"/>` +
        `<path d="${quad(-0.45, 0.45, 1.3, 2.6, 92)}" fill="#44606f"/>` +
        `<path d="${quad(-0.95, 0.95, 3.1, 3.5, 91.6)}" fill="#b5533c"/>`,
    );
  }
}

/** Barrier of lane `i`: { svg, box }, closed with a red light or lifted with a green one. */
export function barrier(view, i, open) {
  const x = ISLANDS[i] + 0.6;
  const [foot, pivot] = [view.project([x, 0.3, LINE_Z - 6]), view.project([x, 1.3, LINE_Z - 6])];
  const unit = foot[1] - pivot[1];
  const reach = 3 * unit;
  const [dx, dy] = open ? [reach * 0.3, -reach * 0.95] : [reach, 0];
  const bands = Array.from(
    { length: 6 },
    (_, k) =>
      `<path d="M${f1(pivot[0] + (dx * k) / 6)} ${f1(pivot[1] + (dy * k) / 6)}l${f1(dx / 6)} ${f1(dy / 6)}"` +
      ` stroke="${k % 2 ? "#fff6e4" : "#d0402c"}" stroke-width="5.4"/>`,
  ).join("");
  const [cx, cy] = [pivot[0] + reach * 0.5, foot[1] - 5.6 * unit];
  const colour = open ? "#58e08a" : "#ff5a3c";
  const svg =
    `<path d="M${f1(foot[0] - 5)} ${f1(foot[1])}v${f1(-unit * 1.7)}h10v${f1(unit * 1.7)}Z"` +
    ` fill="#e0a030"/>${bands}` +
    `<circle cx="${f1(cx)}" cy="${f1(cy)}" r="17" fill="${colour}" opacity=".55" filter="url(#blur4)"/>` +
    `<path d="M${f1(cx - 17)} ${f1(cy - 11)}h34v22h-34Z" fill="#22303a"/>` +
    `<path d="M${f1(cx)} ${f1(cy - 11)}v${f1(-unit * 5)}" stroke="#3b4656" stroke-width="2"/>` +
    (open
      ? `<path d="M${f1(cx)} ${f1(cy + 8)}v-15m-7 7l7 -8l7 8" fill="none" stroke="${colour}"` +
        `` +
        ` stroke-width="4"/>`
      : `<path d="M${f1(cx - 7)} ${f1(cy - 6)}l14 12m0 -12l-14 12" stroke="${colour}" stroke-width="4"/>`);
  return { svg, box: [foot[0] - 14, cy - 30, reach + 40, foot[1] - cy + 36].map(Math.round) };
}

/** Warm light under the roof and in the gallery: { svg, box }. */
export function hallLights(p, view) {
  const lamps = [];
  for (let k = 0; k < 5; k++)
    for (const x of LANES) {
      const [a, b] = view.project([x, under(x) - 0.3, 97 + k * 3.2]);
      lamps.push(
        `<ellipse cx="${f1(a)}" cy="${f1(b)}" rx="15" ry="4.5" fill="#ffd98a" opacity=".5"` +
          ` filter="url(#blur2)"/><ellipse cx="${f1(a)}" cy="${f1(b)}" rx="7" ry="2.2" fill="#fff6d4"/>`,
      );
    }
  const edge = line(sweep(under, -17, 17, 93, view));
  const points = sweep(over, -17, 17, 93, view);
  const svg =
    `<path d="${edge}" fill="none" stroke="#ffd37a" stroke-width="9" opacity=".55"` +
    ` filter="url(#blur4)"/><path d="${edge}" fill="none" stroke="#fff1c0" stroke-width="3"/>${lamps.join("")}`;
  const [[left, top], [right]] = [points[0], points.at(-1)];
  return { svg, box: [left - 14, top - 10, right - left + 28, 190].map(Math.round) };
}
