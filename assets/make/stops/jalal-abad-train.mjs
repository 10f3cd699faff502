/** Tunnel portals and the train of Jalal-Abad, drawn on the line with the picture's camera. */
import { f1, line, polygon } from "../kit/shapes.mjs";
import { run, spot } from "./jalal-abad-line.mjs";

/** The opening of a tunnel as [aside, up] in metres: upright walls under a round vault. */
const vault = (reach, springing, steps = 14) => [
  [-reach, -0.2],
  ...Array.from({ length: steps + 1 }, (_, i) => {
    const a = Math.PI - (Math.PI * i) / steps;
    return [reach * Math.cos(a), springing + reach * Math.sin(a)];
  }),
  [reach, -0.2],
];

/** The rough hole driven first: { svg, points }. `k` enlarges it, `m` is where on the stretch it stands. */
export function heading(p, stretch, k, m = 0) {
  const at = ([u, v]) => spot(stretch, m, u * k, v * k);
  const ragged = (grow) => vault(3.5 + grow, 4.2, 9).map(([u, v]) => at([u + p.between(-0.35, 0.35), v + p.between(-0.3, 0.5)]));
  const [outer, inner] = [ragged(1.1), ragged(0)];
  const props = [-2.9, 2.9].map((u) => line([at([u, 0]), at([u * 0.94, 6]), at([0, 7.2])])).join("");
  const size = at([0, 0])[1] - at([0, 1])[1];
  const svg = `<path d="${polygon(outer)}" fill="#6d5240"/><path d="${polygon(inner)}" fill="#1c1512"/>` +
    `<path d="${props}" fill="none" stroke="#c08a4e" stroke-width="${f1(Math.max(1.4, size * 0.4))}"/>` +
    `<path d="${line(outer.slice(1, 7))}" fill="none" stroke="#f0d3a4" stroke-width="1.6" opacity=".8"/>`;
  return { svg, points: [...outer, ...inner] };
}

/** The dressed-stone front with wings: { svg, points }. */
export function portal(p, stretch, k, { stone, deep, pale }, m = 0) {
  const at = ([u, v]) => spot(stretch, m, u * k, v * k);
  const into = ([u, v]) => spot(stretch, m - 5 * k, u * k, v * k);
  const unit = at([0, 0])[1] - at([0, 1])[1];
  const front = [[-8, -0.4], [-8, 5.4], [-6.2, 7.4], [-6.2, 10], [-4.4, 10], [-4.4, 10.8], [4.4, 10.8], [4.4, 10], [6.2, 10],
    [6.2, 7.4], [8, 5.4], [8, -0.4]].map(at);
  const [ring, hole] = [vault(4.5, 4.2), vault(3.5, 4.2)];
  const joints = hole.slice(1, -1).map((point, i) => line([at(point), at(ring[i + 1])])).join("");
  const courses = [1.4, 2.8, 4.2, 5.6, 7, 8.4].map((v) => line([at([-7.6 + Math.max(0, v - 5) * 0.7, v]), at([7.6 - Math.max(0, v - 5) * 0.7, v])])).join("");
  const lining = [...hole.map(at), ...hole.map(into).toReversed()];
  const svg = `<path d="${polygon(front)}" fill="${p.linear([[0, pale], [0.4, stone], [1, deep]], 0, 0, 1, 0.6)}" filter="url(#cast)"/>` +
    `<path d="${courses}" stroke="${deep}" stroke-width="${f1(unit * 0.12)}" opacity=".45" fill="none"/>` +
    `<path d="${polygon(ring.map(at))}" fill="${pale}"/><path d="${joints}" stroke="${deep}" stroke-width="${f1(unit * 0.13)}" opacity=".7"/>` +
    `<path d="${polygon(hole.map(at))}" fill="#17110f"/><path d="${polygon(lining)}" fill="#3a2c25"/><path d="${polygon(hole.map(into))}" fill="#120d0c"/>` +
    `<path d="${line(hole.map(at))}" fill="none" stroke="${deep}" stroke-width="${f1(unit * 0.2)}"/>` +
    `<path d="${line([[-6.6, 10], [6.6, 10]].map(at))}" stroke="${pale}" stroke-width="${f1(unit * 0.55)}"/>` +
    `<path d="${line([[-4.6, 10.9], [4.6, 10.9]].map(at))}" stroke="${pale}" stroke-width="${f1(unit * 0.45)}"/>` +
    `<path d="${line([[-8, 0], [-8, 5.4], [-6.2, 7.4], [-6.2, 10]].map(at))}" fill="none" stroke="#fffaf0" stroke-width="${f1(unit * 0.18)}" opacity=".8"/>`;
  return { svg, points: front };
}

const HALF = 1.6;
const PAINT = { body: "#b8402c", shade: "#7c2a22", band: "#f6e3bd", glass: "#25343a", roof: "#d9cdb6", gear: "#2c2320" };

/** One vehicle from metre a (rear) to b (head): { svg, points }. `engine` gives it a driver's front. */
export function vehicle(p, stretch, a, b, engine = false) {
  const side = (from, to, low, high, u = HALF) => polygon([...run(stretch, from, to, u, low), ...run(stretch, from, to, u, high).toReversed()]);
  const head = (u, v, m = b) => spot(stretch, m, u, v);
  const front = (low, high, reach = HALF, m = b) => polygon([head(-reach, low, m), head(-reach, high, m), head(reach, high, m), head(reach, low, m)]);
  const nose = engine ? b + 1.2 : b;
  const windows = [];
  const gap = engine ? 3.4 : 2.1;
  for (let m = a + 1.3; m < b - 1.6; m += gap) windows.push(side(m, m + gap * 0.62, 2.35, 3.35));
  const roof = [...run(stretch, a, b, HALF, 4), ...run(stretch, a, b, 0.7, 4.55).toReversed()];
  const crown = [...run(stretch, a, b, 0.7, 4.55), ...run(stretch, a, b, -0.9, 4.55).toReversed()];
  const tail = [...run(stretch, a, b, -0.9, 4.55), ...run(stretch, a, b, -HALF, 4).toReversed()];
  const flank = p.linear([[0, PAINT.body], [0.7, PAINT.body], [1, PAINT.shade]]);
  let svg = `<path d="${side(a + 0.6, b - 0.4, 0.3, 1.2, HALF - 0.3)}" fill="${PAINT.gear}"/>` +
    `<path d="${side(a, b, 0.95, 4)}" fill="${flank}"/><path d="${side(a, b, 2.15, 3.55)}" fill="${PAINT.band}"/>` +
    `<path d="${windows.join("")}" fill="${PAINT.glass}"/>` +
    `<path d="${line(run(stretch, a, b, HALF, 1.3))}" fill="none" stroke="${PAINT.band}" stroke-width="1.6"/>` +
    `<path d="${polygon(tail)}" fill="#b7aa94"/><path d="${polygon(crown)}" fill="${PAINT.roof}"/><path d="${polygon(roof)}" fill="#f4ead2"/>`;
  // The head: a flat gangway end, or a driver's cab that leans back.
  if (engine) {
    const cab = polygon([head(HALF, 0.95), head(HALF, 4), head(HALF - 0.25, 2.2, nose), head(HALF - 0.25, 0.8, nose)]);
    const slope = polygon([head(-HALF, 4), head(HALF, 4), head(HALF - 0.25, 2.2, nose), head(0.25 - HALF, 2.2, nose)]);
    const pane = polygon([head(-1.2, 3.75, b + 0.2), head(1.2, 3.75, b + 0.2), head(1.15, 2.5, b + 1), head(-1.15, 2.5, b + 1)]);
    const brow = polygon([head(-HALF, 4), head(-0.9, 4.55), head(0.7, 4.55), head(HALF, 4)]);
    svg += `<path d="${brow}" fill="${PAINT.roof}"/><path d="${cab}" fill="${PAINT.shade}"/><path d="${slope}" fill="${PAINT.body}"/><path d="${pane}" fill="${PAINT.glass}"/>` +
      `<path d="${line([head(-1, 3.6, b + 0.3), head(-0.2, 2.7, b + 0.9)])}" stroke="#a9c7c6" stroke-width="2" opacity=".7"/>` +
      `<path d="${front(0.7, 2.2, HALF - 0.25, nose)}" fill="${p.linear([[0, PAINT.body], [1, PAINT.shade]])}"/>` +
      `<path d="${front(1.5, 1.85, HALF - 0.25, nose)}" fill="${PAINT.band}"/><path d="${front(0.25, 0.75, HALF - 0.3, nose)}" fill="${PAINT.gear}"/>` +
      [-0.95, 0.95].map((u) => {
        const [x, y] = head(u, 1.2, nose + 0.05);
        return `<circle cx="${f1(x)}" cy="${f1(y)}" r="11" fill="#fff0b8" opacity=".5" filter="url(#blur4)"/><circle cx="${f1(x)}" cy="${f1(y)}" r="3.6" fill="#fffbe6"/>`;
      }).join("");
  } else svg += `<path d="${front(0.95, 4)}" fill="${PAINT.shade}"/><path d="${front(0.95, 3.6, 0.6)}" fill="${PAINT.gear}"/>`;
  svg += `<path d="${line(run(stretch, a, b, HALF, 4))}" fill="none" stroke="#fffaf0" stroke-width="1.6"/>`;
  const points = [...run(stretch, a, nose, HALF, 0), ...run(stretch, a, nose, -HALF, 4.7), ...run(stretch, a, nose, -HALF, 0)];
  return { svg, points };
}
