/** A locomotive or coach on a track before a camera: it follows the curve and stands in true perspective. */
import { f1, line, polygon } from "./shapes.mjs";
import { run, spot } from "./track.mjs";

const HALF = 1.6;
/** The colours of the red train of the mountains; others may be given. */
const RED = { body: "#b8402c", shade: "#7c2a22", band: "#f6e3bd", glass: "#25343a", roof: "#d9cdb6", gear: "#2c2320" };

/** The driver's end, which leans back: cab side, sloping face, windscreen, lamps. */
function cabin(p, head, b, nose, paint) {
  const plate = (low, high, reach) =>
    polygon([head(-reach, low, nose), head(-reach, high, nose), head(reach, high, nose), head(reach, low, nose)]);
  const low = HALF - 0.25;
  const brow = polygon([head(-HALF, 4), head(-0.9, 4.55), head(0.7, 4.55), head(HALF, 4)]);
  const cab = polygon([head(HALF, 0.95), head(HALF, 4), head(low, 2.2, nose), head(low, 0.8, nose)]);
  const slope = polygon([head(-HALF, 4), head(HALF, 4), head(low, 2.2, nose), head(-low, 2.2, nose)]);
  const pane = polygon([
    head(-1.2, 3.75, b + 0.2),
    head(1.2, 3.75, b + 0.2),
    head(1.15, 2.5, b + 1),
    head(-1.15, 2.5, b + 1),
  ]);
  const lamps = [-0.95, 0.95].map((u) => {
    const [x, y] = head(u, 1.2, nose + 0.05);
    return (
      `<circle cx="${f1(x)}" cy="${f1(y)}" r="11" fill="#fff0b8" opacity=".5" filter="url(#blur4)"/>` +
      `<circle cx="${f1(x)}" cy="${f1(y)}" r="3.6" fill="#fffbe6"/>`
    );
  });
  return (
    `<path d="${brow}" fill="${paint.roof}"/><path d="${cab}" fill="${paint.shade}"/>` +
    `<path d="${slope}" fill="${paint.body}"/>` +
    `<path d="${pane}" fill="${paint.glass}"/>` +
    `<path d="${line([head(-1, 3.6, b + 0.3), head(-0.2, 2.7, b + 0.9)])}" stroke="#a9c7c6" stroke-width="2"` +
    ` opacity=".7"/>` +
    `<path d="${plate(0.7, 2.2, low)}" fill="${p.linear([
      [0, paint.body],
      [1, paint.shade],
    ])}"/>` +
    `<path d="${plate(1.5, 1.85, low)}" fill="${paint.band}"/>` +
    `<path d="${plate(0.25, 0.75, low - 0.05)}" fill="${paint.gear}"/>${lamps.join("")}`
  );
}

/** One vehicle from metre a (rear) to b (head): { svg, points }. `engine` gives it a driver's front. */
export function vehicle(p, stretch, a, b, engine = false, paint = RED) {
  const strip = (from, to, [u, v], [u2, v2]) => [
    ...run(stretch, from, to, u, v),
    ...run(stretch, from, to, u2, v2).toReversed(),
  ];
  const side = (from, to, low, high, u = HALF) => polygon(strip(from, to, [u, low], [u, high]));
  const head = (u, v, m = b) => spot(stretch, m, u, v);
  const nose = engine ? b + 1.2 : b;
  const gap = engine ? 3.4 : 2.1;
  const windows = [];
  for (let m = a + 1.3; m < b - 1.6; m += gap) windows.push(side(m, m + gap * 0.62, 2.35, 3.35));
  const flank = p.linear([
    [0, paint.body],
    [0.7, paint.body],
    [1, paint.shade],
  ]);
  const shell =
    `<path d="${side(a + 0.6, b - 0.4, 0.3, 1.2, HALF - 0.3)}" fill="${paint.gear}"/>` +
    `<path d="${side(a, b, 0.95, 4)}" fill="${flank}"/><path d="${side(a, b, 2.15, 3.55)}"` +
    ` fill="${paint.band}"/>` +
    `<path d="${windows.join("")}" fill="${paint.glass}"/>` +
    `<path d="${line(run(stretch, a, b, HALF, 1.3))}" fill="none" stroke="${paint.band}" stroke-width="1.6"/>`;
  // The roof in three strips, dark to light from the far edge to ours.
  const roof =
    `<path d="${polygon(strip(a, b, [-0.9, 4.55], [-HALF, 4]))}" fill="#b7aa94"/>` +
    `<path d="${polygon(strip(a, b, [0.7, 4.55], [-0.9, 4.55]))}" fill="${paint.roof}"/>` +
    `<path d="${polygon(strip(a, b, [HALF, 4], [0.7, 4.55]))}" fill="#f4ead2"/>`;
  const plate = (high, reach) =>
    polygon([head(-reach, 0.95), head(-reach, high), head(reach, high), head(reach, 0.95)]);
  const end = engine
    ? cabin(p, head, b, nose, paint)
    : `<path d="${plate(4, HALF)}" fill="${paint.shade}"/><path d="${plate(3.6, 0.6)}" fill="${paint.gear}"/>`;
  const gutter =
    `<path d="${line(run(stretch, a, b, HALF, 4))}" fill="none" stroke="#fffaf0"` + ` stroke-width="1.6"/>`;
  const points = [
    ...run(stretch, a, nose, HALF, 0),
    ...run(stretch, a, nose, -HALF, 4.7),
    ...run(stretch, a, nose, -HALF, 0),
  ];
  return { svg: shell + roof + end + gutter, points };
}
