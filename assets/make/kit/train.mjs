/** A passenger train on a track before a camera. */
import { f1, line, polygon } from "./shapes.mjs";
import { run, spot } from "./track.mjs";

const HALF = 1.6;
/** The colours of the red train of the mountains; another may be given. */
const RED = { body: "#b8402c", shade: "#7c2a22", band: "#f6e3bd", glass: "#25343a", roof: "#d9cdb6", gear: "#2c2320" };

/** One vehicle from metre a (rear) to b (head): { svg, points }. `engine` gives it a driver's front. */
export function vehicle(p, stretch, a, b, engine = false, paint = RED) {
  const side = (from, to, low, high, u = HALF) =>
    polygon([...run(stretch, from, to, u, low), ...run(stretch, from, to, u, high).toReversed()]);
  const head = (u, v, m = b) => spot(stretch, m, u, v);
  const front = (low, high, reach = HALF, m = b) =>
    polygon([head(-reach, low, m), head(-reach, high, m), head(reach, high, m), head(reach, low, m)]);
  const nose = engine ? b + 1.2 : b;
  const windows = [];
  const gap = engine ? 3.4 : 2.1;
  for (let m = a + 1.3; m < b - 1.6; m += gap) windows.push(side(m, m + gap * 0.62, 2.35, 3.35));
  const roof = [...run(stretch, a, b, HALF, 4), ...run(stretch, a, b, 0.7, 4.55).toReversed()];
  const crown = [...run(stretch, a, b, 0.7, 4.55), ...run(stretch, a, b, -0.9, 4.55).toReversed()];
  const tail = [...run(stretch, a, b, -0.9, 4.55), ...run(stretch, a, b, -HALF, 4).toReversed()];
  const flank = p.linear([
    [0, paint.body],
    [0.7, paint.body],
    [1, paint.shade],
  ]);
  let svg =
    `<path d="${side(a + 0.6, b - 0.4, 0.3, 1.2, HALF - 0.3)}" fill="${paint.gear}"/>` +
    `<path d="${side(a, b, 0.95, 4)}" fill="${flank}"/><path d="${side(a, b, 2.15, 3.55)}" fill="${paint.band}"/>` +
    `<path d="${windows.join("")}" fill="${paint.glass}"/>` +
    `<path d="${line(run(stretch, a, b, HALF, 1.3))}" fill="none" stroke="${paint.band}" stroke-width="1.6"/>` +
    `<path d="${polygon(tail)}" fill="#b7aa94"/><path d="${polygon(crown)}" fill="${paint.roof}"/><path d="${polygon(roof)}" fill="#f4ead2"/>`;
  // The head: a flat gangway end, or a driver's cab that leans back.
  if (engine) {
    const cab = polygon([head(HALF, 0.95), head(HALF, 4), head(HALF - 0.25, 2.2, nose), head(HALF - 0.25, 0.8, nose)]);
    const slope = polygon([head(-HALF, 4), head(HALF, 4), head(HALF - 0.25, 2.2, nose), head(0.25 - HALF, 2.2, nose)]);
    const pane = polygon([
      head(-1.2, 3.75, b + 0.2),
      head(1.2, 3.75, b + 0.2),
      head(1.15, 2.5, b + 1),
      head(-1.15, 2.5, b + 1),
    ]);
    const brow = polygon([head(-HALF, 4), head(-0.9, 4.55), head(0.7, 4.55), head(HALF, 4)]);
    svg +=
      `<path d="${brow}" fill="${paint.roof}"/><path d="${cab}" fill="${paint.shade}"/><path d="${slope}" fill="${paint.body}"/><path d="${pane}" fill="${paint.glass}"/>` +
      `<path d="${line([head(-1, 3.6, b + 0.3), head(-0.2, 2.7, b + 0.9)])}" stroke="#a9c7c6" stroke-width="2" opacity=".7"/>` +
      `<path d="${front(0.7, 2.2, HALF - 0.25, nose)}" fill="${p.linear([
        [0, paint.body],
        [1, paint.shade],
      ])}"/>` +
      `<path d="${front(1.5, 1.85, HALF - 0.25, nose)}" fill="${paint.band}"/><path d="${front(0.25, 0.75, HALF - 0.3, nose)}" fill="${paint.gear}"/>` +
      [-0.95, 0.95]
        .map((u) => {
          const [x, y] = head(u, 1.2, nose + 0.05);
          return `<circle cx="${f1(x)}" cy="${f1(y)}" r="11" fill="#fff0b8" opacity=".5" filter="url(#blur4)"/><circle cx="${f1(x)}" cy="${f1(y)}" r="3.6" fill="#fffbe6"/>`;
        })
        .join("");
  } else
    svg += `<path d="${front(0.95, 4)}" fill="${paint.shade}"/><path d="${front(0.95, 3.6, 0.6)}" fill="${paint.gear}"/>`;
  svg += `<path d="${line(run(stretch, a, b, HALF, 4))}" fill="none" stroke="#fffaf0" stroke-width="1.6"/>`;
  const points = [
    ...run(stretch, a, nose, HALF, 0),
    ...run(stretch, a, nose, -HALF, 4.7),
    ...run(stretch, a, nose, -HALF, 0),
  ];
  return { svg, points };
}
