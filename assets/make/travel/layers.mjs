/** The four layers of the road seen from the side, each repeating every 1600 units. */
import { poplar, dab } from "../kit/walnut.mjs";
import { yurt } from "../kit/yurt.mjs";
import { f1, line, under, yAt } from "../kit/shapes.mjs";
import { HEIGHT, WIDTH, loop, wrapped } from "./tiling.mjs";

/** The line on which wheels and feet stand. */
export const WAY = 786;

/** SVG text of what `paint` puts on a sheet that only collects. */
function text(p, paint) {
  const parts = [];
  paint({ ...p, put: (svg) => parts.push(svg) });
  return parts.join("");
}

export function sky(p) {
  p.put(`<rect x="-10" width="${WIDTH + 20}" height="${HEIGHT}" fill="${p.linear([[0, "#2f7480"], [0.24, "#6fa7a2"], [0.46, "#c9d3b2"], [0.62, "#f6dca4"], [0.75, "#f6c68c"], [1, "#eeb27c"]])}"/>`);
  for (let i = 0; i < 46; i++) {
    const [x, y] = [p.between(0, WIDTH), p.between(40, 440)];
    const w = p.between(50, 230);
    const bank = Array.from({ length: 5 }, () => `<ellipse cx="${f1(p.between(-0.6, 0.6) * w)}" cy="${f1(p.between(-8, 8))}" rx="${f1(w * p.between(0.3, 0.8))}" ry="${f1(p.between(1.5, 5.5))}"/>`).join("");
    wrapped(p, x, y, `<g fill="${y > 240 ? "#fff0cc" : "#e6efe0"}" opacity="${f1(p.between(0.2, 0.5))}" filter="url(#blur2)">${bank}</g>`, 420);
  }
}

/** Two ranges: a pale one and a snow-capped one, cut from folded paper; the sun stands in the west, at the left. */
export function far(p) {
  const back = loop(7, 590, 150, 7, { octaves: 5 });
  p.put(`<path d="${under(back, 660)}" fill="${p.linear([[0, "#b9c2b4"], [1, "#e9cfa6"]])}"/><path d="${line(back)}" fill="none" stroke="#fff3d6" stroke-width="1.6" opacity=".8"/>`);
  const crest = loop(19, 640, 330, 9, { octaves: 5, shape: (v) => Math.max(0.12, (v - 0.28) * 1.5) });
  const foot = 664;
  p.def(`<clipPath id="crest"><path d="${under(crest, foot)}"/></clipPath>`);
  p.put(`<path d="${under(crest, foot)}" fill="${p.linear([[0, "#f9ead2"], [0.5, "#dcc3a6"], [1, "#dcb68c"]])}" filter="url(#cut)"/><g clip-path="url(#crest)">`);
  const tops = crest.filter(([, y], i) => i > 3 && i < crest.length - 4 && y < crest[i - 2][1] && y <= crest[i + 2][1] && y <= crest[i - 1][1] && y < crest[i + 1][1]);
  for (const [x, y] of tops) {
    if (x < 0 || x >= WIDTH) continue;
    const fall = foot - y;
    const spine = Array.from({ length: 9 }, (_, k) => [fall * 0.32 * (k / 8) + p.between(-0.05, 0.05) * fall * Math.sqrt(k / 8), (fall * k) / 8]);
    const shade = `M0 0L${spine.map((at) => at.map(f1).join(" ")).join("L")}L${f1(fall * 1.25)} ${f1(fall)}L${f1(fall * 0.5)} ${f1(fall * 0.36)}Z`;
    const gullies = Array.from({ length: 7 }, () => {
      const [gx, gy, long] = [p.between(-0.5, 0.1) * fall * 0.7, fall * p.between(0.12, 0.6), fall * p.between(0.1, 0.3)];
      return `M${f1(gx)} ${f1(gy)}l${f1(long * 0.1)} ${f1(long * 0.5)}l${f1(-long * 0.34)} ${f1(long * 0.6)}l${f1(-long * 0.02)} ${f1(-long * 0.62)}Z`;
    });
    wrapped(p, x, y, `<path d="${shade}" fill="${p.linear([[0, "#7f8fa0", 0.85], [0.6, "#9a9a98", 0.6], [1, "#cfae8c", 0.2]])}"/><path d="${gullies.join("")}" fill="#8a93a0" opacity=".4"/>`, 500);
  }
  p.put(`</g><path d="${line(crest)}" fill="none" stroke="#fffaf0" stroke-width="2" opacity=".85"/>`);
}

export function mid(p) {
  const sheet = (points, stops, crest) => p.put(`<path d="${under(points, 720)}" fill="${p.linear(stops)}" filter="url(#cut)"/><path d="${line(points)}" fill="none" stroke="${crest}" stroke-width="2" opacity=".8"/>`);
  const back = loop(31, 652, 74, 4);
  sheet(back, [[0, "#c3b98a"], [1, "#d9bd86"]], "#fff0c8");
  for (let i = 0; i < 90; i++) {
    const x = p.between(0, WIDTH);
    wrapped(p, x, yAt(back, x) + p.between(2, 30), text(p, (q) => dab(q, 0, 0, q.between(3, 7), ["#6f7c55", "#93995f", "#c9bf7c"])));
  }
  const front = loop(43, 694, 62, 5);
  for (const start of [180, 640, 1130, 1420]) {
    const row = Array.from({ length: 5 + Math.floor(p.random() * 6) }, (_, i) => start + i * p.between(17, 26));
    for (const x of row) wrapped(p, x, yAt(front, Math.min(x, WIDTH)) + 10, text(p, (q) => poplar(q, 0, 0, q.between(13, 20), ["#55683f", "#8c9450"])));
  }
  sheet(front, [[0, "#b9a268"], [1, "#cfa268"]], "#ffe9b8");
  for (const [x, w] of [[420, 62], [505, 46], [970, 54]]) wrapped(p, x, yAt(front, x) + 18, yurt(p, w));
  const tufts = Array.from({ length: 260 }, () => {
    const x = p.between(0, WIDTH);
    return `M${f1(x)} ${f1(yAt(front, x) + p.between(6, 40))}q${f1(p.between(3, 10))} -3 ${f1(p.between(10, 26))} 0`;
  });
  p.put(`<path d="${tufts.join("")}" fill="none" stroke="#86703f" stroke-width="1.3" stroke-linecap="round" opacity=".5"/>`);
}

/** The plain with the road, and grass at the lower edge. */
export function near(p) {
  const plain = loop(57, 704, 26, 3);
  p.put(`<path d="${under(plain, HEIGHT + 10)}" fill="${p.linear([[0, "#e6bd7e"], [0.35, "#d9a563"], [1, "#a9683a"]])}" filter="url(#cut)"/><path d="${line(plain)}" fill="none" stroke="#fff0c8" stroke-width="2.4" opacity=".85"/>`);
  for (let i = 0; i < 190; i++) {
    const [x, t] = [p.between(0, WIDTH), p.random()];
    const y = 716 + t * 180;
    wrapped(p, x, y, `<path d="M0 0q${f1(20 + 40 * t)} ${f1(-3 - 3 * t)} ${f1(50 + 90 * t)} 0" fill="none" stroke="${p.pick(["#fbe0ac", "#8d5429", "#c98d4f"])}" stroke-width="${f1(1 + 1.6 * t)}" opacity="${f1(p.between(0.2, 0.5))}" stroke-linecap="round"/>`, 200);
  }
  p.put(`<rect x="-10" y="${WAY - 14}" width="${WIDTH + 20}" height="27" fill="#f0d29a"/><path d="M-10 ${WAY - 14}H${WIDTH + 10}" stroke="#fff3d0" stroke-width="2"/><path d="M-10 ${WAY + 13}H${WIDTH + 10}" stroke="#8a5a30" stroke-width="2.4" opacity=".6"/><path d="M-10 ${WAY - 4}H${WIDTH + 10}M-10 ${WAY + 6}H${WIDTH + 10}" stroke="#b98650" stroke-width="2.4" stroke-dasharray="74 6" opacity=".55"/>`);
  const stones = Array.from({ length: 120 }, () => {
    const [x, y, r] = [p.between(6, WIDTH - 12), WAY + p.pick([-17, 15]) + p.between(-3, 4), p.between(1.5, 4)];
    return `M${f1(x)} ${f1(y)}a${f1(r)} ${f1(r * 0.8)} 0 0 1 ${f1(2 * r)} 0q${f1(-r)} ${f1(r * 0.7)} ${f1(-2 * r)} 0Z`;
  });
  p.put(`<path d="${stones.join("")}" fill="#f6dfb4" opacity=".8"/>`);
  const edge = loop(71, 884, 40, 4);
  for (let i = 0; i < 60; i++) {
    const [x, high] = [p.between(0, WIDTH), p.between(26, 62)];
    const stems = Array.from({ length: 9 }, () => `M${f1(p.between(-0.3, 0.3) * high)} 6q0 ${f1(-high * 0.6)} ${f1(high * p.between(0.1, 0.55))} ${f1(-high * p.between(0.6, 1))}`).join("");
    wrapped(p, x, yAt(edge, x) + 4, `<path d="${stems}" fill="none" stroke="${p.pick(["#5a3a1c", "#74502a", "#8f6d38"])}" stroke-width="2" stroke-linecap="round"/>`, 80);
  }
  p.put(`<path d="${under(edge, HEIGHT + 10)}" fill="${p.linear([[0, "#85502a"], [1, "#5a3219"]])}" filter="url(#cut)"/><path d="${line(edge)}" fill="none" stroke="#e9b878" stroke-width="2" opacity=".8"/>`);
}

/** Rails laid over the road for the train: ballast, sleepers, two lines of steel. Tiles every 1600 units. */
export function rails(p) {
  const sleepers = Array.from({ length: 80 }, (_, i) => `M${i * 20 + 5} ${WAY + 1}h9l2 9h-13Z`).join("");
  p.put(`<path d="M-10 ${WAY - 2}H${WIDTH + 10}V${WAY + 18}H-10Z" fill="#9a7a5c"/><path d="${sleepers}" fill="#5a3f2e"/><path d="M-10 ${WAY + 1}H${WIDTH + 10}" stroke="#cfc5b4" stroke-width="3.2"/><path d="M-10 ${WAY + 8}H${WIDTH + 10}" stroke="#cfc5b4" stroke-width="3.6"/><path d="M-10 ${WAY + 3}H${WIDTH + 10}M-10 ${WAY + 10.400}H${WIDTH + 10}" stroke="#4a3a30" stroke-width="1.200"/>`);
  const masts = [100, 500, 900, 1300].map((x) => `M${x} ${WAY}V${WAY - 150}M${x} ${WAY - 142}h-34M${x} ${WAY - 128}l-24 -14`).join("");
  p.put(`<path d="${masts}" fill="none" stroke="#5b4a40" stroke-width="3.400"/>`);
  const wire = [-400, 0, 400, 800, 1200, 1600].map((x) => `M${x - 334 + 400 - 400} ${WAY - 141}q200 16 400 0M${x - 334} ${WAY - 122}h400`).join("");
  p.put(`<path d="${wire}" fill="none" stroke="#4a3f3a" stroke-width="1.200" opacity=".8"/>`);
}
