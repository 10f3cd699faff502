/** Paper-cut ground: one sheet of coloured paper with a lit crest, stippled shade and lines that follow its form. */
import { f1, line, under } from "./shapes.mjs";

/**
 * Puts the area under `points` into the current layer. `shade` is the colour of stipple and contour lines, `base` the
 * y where the sheet ends, `contours` how many lines follow the crest, `streaks` the opacity of long sand streaks.
 */
export function land(
  p,
  points,
  { top, bottom, shade, crest, base = 1020, crestWidth = 2, stipple = 0.7, contours = 5, streaks = 0, cut = true },
) {
  const d = under(points, base);
  p.put(
    `<path d="${d}" fill="${p.linear([
      [0, top],
      [1, bottom],
    ])}"${cut ? ' filter="url(#cut)"' : ""}/>`,
  );
  if (streaks > 0) p.put(`<path d="${d}" fill="#000" filter="url(#streaks)" opacity="${streaks}"/>`);
  if (stipple > 0) {
    const fill = p.linear([
      [0, shade, 0],
      [0.2, shade, 0.18],
      [1, shade, 0.85],
    ]);
    p.put(`<path d="${d}" fill="${fill}" filter="url(#stipple)" opacity="${stipple}"/>`);
  }
  p.put(
    `<path d="${line(points.map(([x, y]) => [x, y + 1]))}" fill="none" stroke="${crest}"
      stroke-width="${crestWidth}" opacity=".75"/>`,
  );
  for (let k = 1; k <= contours; k++) {
    const sunk = points.map(([x, y], i) => [x, y + k * k * 2.4 + 5 * Math.sin(i * 0.13 + k * 1.7)]);
    p.put(
      `<path d="${line(sunk)}" fill="none" stroke="${shade}" stroke-width="${f1(1 + k * 0.25)}"
        opacity="${(0.2 - k * 0.018).toFixed(2)}"/>`,
    );
  }
}

/** Hundreds of short strokes scattered in a box: grass, ripples, drift. `tilt` is their rise in units. */
export function strokes(
  p,
  count,
  [x, y, w, h],
  { colours, length = [8, 30], width = [1, 2.4], alpha = [0.2, 0.6], tilt = 0 },
) {
  for (let i = 0; i < count; i++) {
    const [a, b] = [p.between(x, x + w), p.between(y, y + h)];
    const run = p.between(...length);
    p.put(
      `<path d="M${f1(a)} ${f1(b)}q${f1(run / 2)} ${f1(-tilt - p.between(0, 2))} ${f1(run)} ${f1(-tilt)}"
        fill="none" stroke="${p.pick(colours)}" stroke-width="${f1(p.between(...width))}" stroke-linecap="round"
        opacity="${p.between(...alpha).toFixed(2)}"/>`,
    );
  }
}
