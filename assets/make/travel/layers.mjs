/** The layers of the road seen from the side, each repeating every 1600 units. */
import { poplar, dab } from "../kit/walnut.mjs";
import { yurt } from "../kit/yurt.mjs";
import { f1, line, under, yAt } from "../kit/shapes.mjs";
import { HEIGHT, WIDTH, loop, wrapped } from "./tiling.mjs";

/** The lines on which wheels and feet stand: the road, and the railway behind it. */
export const ROAD = 796;
export const RAILS = 748;

/** SVG text of what `paint` puts on a sheet that only collects. */
function text(p, paint) {
  const parts = [];
  paint({ ...p, put: (svg) => parts.push(svg) });
  return parts.join("");
}

export function sky(p) {
  p.put(
    `<rect x="-100" width="${WIDTH + 200}" height="${HEIGHT}" fill="${p.linear([
      [0, "#2f7480"],
      [0.24, "#6fa7a2"],
      [0.46, "#c9d3b2"],
      [0.62, "#f6dca4"],
      [0.75, "#f6c68c"],
      [1, "#eeb27c"],
    ])}"/>`,
  );
  for (let i = 0; i < 46; i++) {
    const [x, y] = [p.between(0, WIDTH), p.between(40, 440)];
    const w = p.between(50, 230);
    const bank = Array.from(
      { length: 5 },
      () =>
        `<ellipse cx="${f1(p.between(-0.6, 0.6) * w)}" cy="${f1(p.between(-8, 8))}" rx="${f1(w * p.between(0.3, 0.8))}" ry="${f1(p.between(1.5, 5.5))}"/>`,
    ).join("");
    wrapped(
      p,
      x,
      y,
      `<g fill="${y > 240 ? "#fff0cc" : "#e6efe0"}" opacity="${f1(p.between(0.2, 0.5))}" filter="url(#blur2)">${bank}</g>`,
      420,
    );
  }
}

/** Two ranges: a pale one and a snow-capped one, cut from folded paper; the sun stands in the west, at the left. */
export function far(p) {
  const back = loop(7, 590, 150, 7, { octaves: 5 });
  p.put(
    `<path d="${under(back, 660)}" fill="${p.linear([
      [0, "#b9c2b4"],
      [1, "#e9cfa6"],
    ])}"/><path d="${line(back)}" fill="none" stroke="#fff3d6" stroke-width="1.6" opacity=".8"/>`,
  );
  const crest = loop(19, 640, 330, 9, { octaves: 5, shape: (v) => Math.max(0.16, (v - 0.22) * 1.35) });
  const foot = 664;
  p.def(`<clipPath id="crest"><path d="${under(crest, foot)}"/></clipPath>`);
  p.put(
    `<path d="${under(crest, foot)}" fill="${p.linear([
      [0, "#f9ead2"],
      [0.5, "#dcc3a6"],
      [1, "#dcb68c"],
    ])}" filter="url(#cut)"/><g clip-path="url(#crest)">`,
  );
  const tops = crest.filter(
    ([, y], i) =>
      i > 3 &&
      i < crest.length - 4 &&
      y < crest[i - 2][1] &&
      y <= crest[i + 2][1] &&
      y <= crest[i - 1][1] &&
      y < crest[i + 1][1],
  );
  for (const [x, y] of tops) {
    if (x < 0 || x >= WIDTH) continue;
    const fall = foot - y;
    const spine = Array.from({ length: 9 }, (_, k) => [
      fall * 0.32 * (k / 8) + p.between(-0.05, 0.05) * fall * Math.sqrt(k / 8),
      (fall * k) / 8,
    ]);
    const shade = `M0 0L${spine.map((at) => at.map(f1).join(" ")).join("L")}L${f1(fall * 1.25)} ${f1(fall)}L${f1(fall * 0.5)} ${f1(fall * 0.36)}Z`;
    const gullies = Array.from({ length: 7 }, () => {
      const [gx, gy, long] = [
        p.between(-0.5, 0.1) * fall * 0.7,
        fall * p.between(0.12, 0.6),
        fall * p.between(0.1, 0.3),
      ];
      return `M${f1(gx)} ${f1(gy)}l${f1(long * 0.1)} ${f1(long * 0.5)}l${f1(-long * 0.34)} ${f1(long * 0.6)}l${f1(-long * 0.02)} ${f1(-long * 0.62)}Z`;
    });
    wrapped(
      p,
      x,
      y,
      `<path d="${shade}" fill="${p.linear([
        [0, "#7f8fa0", 0.85],
        [0.6, "#9a9a98", 0.6],
        [1, "#cfae8c", 0.2],
      ])}"/><path d="${gullies.join("")}" fill="#8a93a0" opacity=".4"/>`,
      500,
    );
  }
  p.put(`</g><path d="${line(crest)}" fill="none" stroke="#fffaf0" stroke-width="2" opacity=".85"/>`);
}

export function mid(p) {
  const sheet = (points, stops, crest) =>
    p.put(
      `<path d="${under(points, 720)}" fill="${p.linear(stops)}" filter="url(#cut)"/><path d="${line(points)}" fill="none" stroke="${crest}" stroke-width="2" opacity=".8"/>`,
    );
  const back = loop(31, 652, 74, 4);
  sheet(
    back,
    [
      [0, "#c3b98a"],
      [1, "#d9bd86"],
    ],
    "#fff0c8",
  );
  for (let i = 0; i < 90; i++) {
    const x = p.between(0, WIDTH);
    wrapped(
      p,
      x,
      yAt(back, x) + p.between(2, 30),
      text(p, (q) => dab(q, 0, 0, q.between(3, 7), ["#6f7c55", "#93995f", "#c9bf7c"])),
    );
  }
  const front = loop(43, 694, 62, 5);
  for (const start of [180, 640, 1130, 1420]) {
    const row = Array.from({ length: 7 + Math.floor(p.random() * 7) }, (_, i) => start + i * p.between(14, 19));
    for (const x of row)
      wrapped(
        p,
        x,
        yAt(front, Math.min(x, WIDTH)) + 12,
        `<path d="M0 0v-14" stroke="#5a4630" stroke-width="2.4"/><g transform="translate(0 -6) scale(.72 1.2)">${text(p, (q) => poplar(q, 0, 0, q.between(9, 15), ["#5b6a45", "#98995a"]))}</g>`,
      );
  }
  sheet(
    front,
    [
      [0, "#b9a268"],
      [1, "#cfa268"],
    ],
    "#ffe9b8",
  );
  for (const [x, w] of [
    [420, 62],
    [505, 46],
    [970, 54],
  ])
    wrapped(p, x, yAt(front, x) + 18, yurt(p, w));
  const tufts = Array.from({ length: 260 }, () => {
    const x = p.between(0, WIDTH);
    return `M${f1(x)} ${f1(yAt(front, x) + p.between(6, 40))}q${f1(p.between(3, 10))} -3 ${f1(p.between(10, 26))} 0`;
  });
  p.put(
    `<path d="${tufts.join("")}" fill="none" stroke="#86703f" stroke-width="1.3" stroke-linecap="round" opacity=".5"/>`,
  );
}

/** The plain with the railway and the road. */
export function near(p) {
  const plain = loop(57, 704, 26, 3);
  const [from, to] = [-100, WIDTH + 100];
  p.put(
    `<path d="${under(plain, HEIGHT + 10)}" fill="${p.linear([
      [0, "#e6bd7e"],
      [0.35, "#d9a563"],
      [1, "#a9683a"],
    ])}" filter="url(#cut)"/><path d="${line(plain)}" fill="none" stroke="#fff0c8" stroke-width="2.4" opacity=".85"/>`,
  );
  for (let i = 0; i < 190; i++) {
    const [x, t] = [p.between(0, WIDTH), p.random()];
    const stroke = `M0 0q${f1(20 + 40 * t)} ${f1(-3 - 3 * t)} ${f1(50 + 90 * t)} 0`;
    wrapped(
      p,
      x,
      716 + t * 180,
      `<path d="${stroke}" fill="none" stroke="${p.pick(["#fbe0ac", "#8d5429", "#c98d4f"])}" stroke-width="${f1(1 + 1.6 * t)}" opacity="${f1(p.between(0.2, 0.5))}" stroke-linecap="round"/>`,
      200,
    );
  }
  railway(p, [from, to]);
  const edge = (y, colour, width, more = "") =>
    p.put(`<path d="M${from} ${y}H${to}" stroke="${colour}" stroke-width="${width}" ${more}/>`);
  p.put(`<rect x="${from}" y="${ROAD - 14}" width="${to - from}" height="27" fill="#f0d29a"/>`);
  edge(ROAD - 14, "#fff3d0", 2);
  edge(ROAD + 13, "#8a5a30", 2.4, 'opacity=".6"');
  // 80 divides the width: the ruts meet at the seam.
  for (const y of [ROAD - 4, ROAD + 6])
    edge(y, "#b98650", 2.4, 'stroke-dasharray="74 6" stroke-dashoffset="20" opacity=".55"');
  const stones = Array.from({ length: 120 }, () => {
    const [x, r] = [p.between(6, WIDTH - 12), p.between(1.5, 4)];
    const y = ROAD + p.pick([-17, 15]) + p.between(-3, 4);
    return `M${f1(x)} ${f1(y)}a${f1(r)} ${f1(r * 0.8)} 0 0 1 ${f1(2 * r)} 0q${f1(-r)} ${f1(r * 0.7)} ${f1(-2 * r)} 0Z`;
  });
  p.put(`<path d="${stones.join("")}" fill="#f6dfb4" opacity=".8"/>`);
}

/** Ballast, sleepers, two rails, masts and a wire; everything repeats in parts of the width. */
function railway(p, [from, to]) {
  const across = (y) => `M${from} ${y}H${to}`;
  const sleepers = Array.from({ length: 90 }, (_, i) => `M${i * 20 - 95} ${RAILS + 1}h9l2 8h-13Z`).join("");
  const masts = [100, 500, 900, 1300, 1700].map(
    (x) => `M${x} ${RAILS - 2}v-140M${x} ${RAILS - 134}h-34M${x} ${RAILS - 120}l-24 -14`,
  );
  const wire = [-734, -334, 66, 466, 866, 1266, 1666].map(
    (x) => `M${x} ${RAILS - 133}q200 16 400 0M${x} ${RAILS - 116}h400`,
  );
  p.put(
    `<path d="${masts.join("")}" fill="none" stroke="#6b5648" stroke-width="3"/><path d="${wire.join("")}" fill="none" stroke="#5a4a42" stroke-width="1.100" opacity=".7"/>` +
      `<path d="M${from} ${RAILS - 2}H${to}V${RAILS + 14}H${from}Z" fill="#a88562"/><path d="${sleepers}" fill="#64472f"/>` +
      `<path d="${across(RAILS + 1)}${across(RAILS + 7)}" stroke="#d6ccba" stroke-width="2.600"/><path d="${across(RAILS + 2.6)}${across(RAILS + 8.8)}" stroke="#4a3a30" stroke-width="1"/>`,
  );
}

/** Grass at the lower edge, which passes in front of the vehicle. */
export function edge(p) {
  const bank = loop(71, 884, 40, 4);
  for (let i = 0; i < 60; i++) {
    const [x, high] = [p.between(0, WIDTH), p.between(24, 56)];
    const stems = Array.from(
      { length: 9 },
      () =>
        `M${f1(p.between(-0.3, 0.3) * high)} 6q0 ${f1(-high * 0.6)} ${f1(high * p.between(0.1, 0.55))} ${f1(-high * p.between(0.6, 1))}`,
    ).join("");
    wrapped(
      p,
      x,
      yAt(bank, x) + 4,
      `<path d="${stems}" fill="none" stroke="${p.pick(["#5a3a1c", "#74502a", "#8f6d38"])}" stroke-width="2" stroke-linecap="round"/>`,
      80,
    );
  }
  p.put(
    `<path d="${under(bank, HEIGHT + 10)}" fill="${p.linear([
      [0, "#85502a"],
      [1, "#5a3219"],
    ])}" filter="url(#cut)"/><path d="${line(bank)}" fill="none" stroke="#e9b878" stroke-width="2" opacity=".8"/>`,
  );
}
