/** Railways as fine ticked lines, and the road of the twelve stops as a row of stitches. */
import { f1 } from "../kit/shapes.mjs";
import { PLANNED_RAILWAYS, RAILWAYS, WAYPOINTS } from "./lines.mjs";
import { place } from "./projection.mjs";

/** Points every few units along a Catmull-Rom curve through `at`. */
function curve(at, gap = 6) {
  const points = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const [a, b, c, d] = [at[Math.max(0, i - 1)], at[i], at[i + 1], at[Math.min(at.length - 1, i + 2)]];
    const steps = Math.max(2, Math.round(Math.hypot(c[0] - b[0], c[1] - b[1]) / gap));
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      points.push(
        [0, 1].map(
          (n) =>
            0.5 *
            (2 * b[n] +
              (c[n] - a[n]) * t +
              (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n]) * t ** 2 +
              (3 * b[n] - a[n] - 3 * c[n] + d[n]) * t ** 3),
        ),
      );
    }
  }
  return [...points, at.at(-1)];
}

const path = (points) => `M${points.map((at) => at.map(f1).join(" ")).join("L")}`;

/** The road as points on the sheet, from the first stop to the last. */
export function road(stops) {
  return curve(stops.flatMap(({ id, lon, lat }) => [...(WAYPOINTS[id] ?? []), [lon, lat]]).map(place));
}

export function railways() {
  const built = RAILWAYS.map((list) => path(curve(list.map(place)))).join("");
  const planned = PLANNED_RAILWAYS.map((list) => path(curve(list.map(place)))).join("");
  return (
    `<g fill="none" stroke-linejoin="round"><path d="${built}" stroke="#f9efdb" stroke-width="4" opacity=".5"/>` +
    `<path d="${built}" stroke="#2b2420" stroke-width="5.600" stroke-dasharray="1.1 6.4" opacity=".8"/><path d="${built}" stroke="#2b2420" stroke-width="1.3" opacity=".85"/>` +
    `<path d="${planned}" stroke="#f9efdb" stroke-width="4.5" opacity=".7"/><path d="${planned}" stroke="#2b2420" stroke-width="1.700" stroke-dasharray="5 4"/></g>`
  );
}

/** A thread of seal red on a pale fold, with holes of the needle. */
export function stitches(points) {
  const d = path(points);
  return (
    `<g fill="none" stroke-linejoin="round" stroke-linecap="round"><path d="${d}" stroke="#4a2418" stroke-width="8.500" opacity=".26" transform="translate(1.5 2.5)"/>` +
    `<path d="${d}" stroke="#fbf1dc" stroke-width="8"/><path d="${d}" stroke="#6b1c12" stroke-width="4.600" stroke-dasharray="12 8" transform="translate(.6 1)" opacity=".55"/>` +
    `<path d="${d}" stroke="#b0301c" stroke-width="4.200" stroke-dasharray="12 8"/><path d="${d}" stroke="#e2866a" stroke-width="1" stroke-dasharray="10 10" stroke-dashoffset="-1" transform="translate(0 -1)"/></g>`
  );
}
