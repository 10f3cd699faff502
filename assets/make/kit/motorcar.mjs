/** Electric cars before a camera: seen from behind in a queue, or small from the side on a far road. SVG text. */
import { f1, mix, polygon } from "./shapes.mjs";

const WIDE = 1.05;
/** Side view from tail to nose as [along, up] in metres; the roof line of a family car. */
const PROFILE = [
  [0, 0.35],
  [0.02, 0.95],
  [0.55, 1.58],
  [1.5, 1.72],
  [2.6, 1.6],
  [3.35, 1.05],
  [4.4, 0.86],
  [4.5, 0.35],
];
const PANES = [
  [0.62, 1.12],
  [0.78, 1.5],
  [1.55, 1.6],
  [2.5, 1.5],
  [3.05, 1.08],
];

/** A car whose tail is at `z` metres away and whose middle is at `x`: { svg, points }. It drives away from us. */
export function carBehind(view, x, z, paint) {
  const at = (u, up, along) => view.project([x + u, up, z + along]);
  const dark = mix(paint, "#1c2430", 0.5);
  const pale = mix(paint, "#fff2d8", 0.5);
  const panel = (i, inset = 0) =>
    polygon([
      at(inset - WIDE, PROFILE[i][1], PROFILE[i][0]),
      at(WIDE - inset, PROFILE[i][1], PROFILE[i][0]),
      at(WIDE - inset, PROFILE[i + 1][1], PROFILE[i + 1][0]),
      at(inset - WIDE, PROFILE[i + 1][1], PROFILE[i + 1][0]),
    ]);
  const flank = x < 0 ? WIDE : -WIDE;
  const tyre = (along) => {
    const [[cx, cy], [, top]] = [at(flank, 0.33, along), at(flank, 0.66, along)];
    const r = cy - top;
    return (
      `<ellipse cx="${f1(cx)}" cy="${f1(cy)}" rx="${f1(r * 0.5)}" ry="${f1(r)}" fill="#1f1d1f"/>` +
      `<ellipse cx="${f1(cx)}" cy="${f1(cy)}" rx="${f1(r * 0.24)}" ry="${f1(r * 0.5)}" fill="#a9b0b0"/>`
    );
  };
  const unit = at(0, 0, 0)[1] - at(0, 1, 0)[1];
  const [sx, sy] = at(0.5, 0, 1);
  const lamp = (u) =>
    `<path d="${polygon([at(u, 0.82, 0), at(u + 0.44, 0.82, 0), at(u + 0.44, 0.98, 0.03), at(u, 0.98, 0.03)])}"` +
    ` fill="#e2402c"/>`;
  const rear = (u0, u1, v0, v1) => polygon([at(u0, v0, 0), at(u1, v0, 0), at(u1, v1, 0), at(u0, v1, 0)]);
  const svg =
    `<ellipse cx="${f1(sx)}" cy="${f1(sy)}" rx="${f1(unit * 1.75)}" ry="${f1(unit * 0.4)}"` +
    ` fill="#1f2430" opacity=".42" filter="url(#blur2)"/>` +
    [-0.95, 0.6].map((u) => `<path d="${rear(u, u + 0.35, 0, 0.5)}" fill="#1f1d1f"/>`).join("") +
    `<path d="${polygon(PROFILE.map(([along, up]) => at(flank, up, along)))}"` +
    ` fill="${x < 0 ? dark : mix(paint, "#1c2430", 0.18)}"/>` +
    `<path d="${polygon(PANES.map(([along, up]) => at(flank, up, along)))}"` +
    ` fill="#26333d"/>${tyre(0.95)}${tyre(3.6)}` +
    `<path d="${panel(5)}" fill="${paint}"/><path d="${panel(4)}" fill="#33444e"/>` +
    `<path d="${panel(3)}" fill="${pale}"/><path d="${panel(2)}" fill="${pale}"/>` +
    `<path d="${panel(1)}" fill="${paint}"/><path d="${panel(1, 0.14)}" fill="#2b3a45"/>` +
    `<path d="${panel(0)}" fill="${paint}"/>` +
    `<path d="${polygon([at(-0.8, 1.45, 0.44), at(-0.2, 1.5, 0.48), at(-0.55, 1.04, 0.1), at(-0.86, 1.04, 0.1)])}"` +
    ` fill="#9fb9c2" opacity=".55"/>` +
    `<path d="${rear(-0.98, 0.98, 0.35, 0.5)}" fill="${dark}"/>` +
    `<path d="${rear(-0.3, 0.3, 0.6, 0.76)}" fill="#e9efe6"/>${lamp(-1.0)}${lamp(0.56)}` +
    `<path d="${polygon([at(-0.56, 0.9, 0.02), at(0.56, 0.9, 0.02), at(0.56, 0.94, 0.02), at(-0.56, 0.94, 0.02)])}"` +
    ` fill="#ff8a6a"/>`;
  return {
    svg,
    points: [at(-1.7, 0, 0), at(2.3, 0, 0), at(-1.2, 1.8, 1), at(1.2, 1.8, 1), at(flank, 0.35, 4.5), at(-1.2, -0.3, 0)],
  };
}

/** A car from the side, `w` units long, driving right (or left with `way` -1); origin at the middle of its wheels. */
export function carAside(w, paint, way = 1) {
  const k = w / 4.5;
  const point = ([along, up]) => [way * (along - 2.25) * k, -up * k];
  const wheel = (along) =>
    `<circle cx="${f1(way * (along - 2.25) * k)}" cy="${f1(-0.3 * k)}"` + ` r="${f1(0.36 * k)}"` + ` fill="#1f1d1f"/>`;
  return (
    `<ellipse cx="0" cy="0" rx="${f1(w * 0.56)}" ry="${f1(w * 0.05)}" fill="#2a2620" opacity=".4"/>` +
    `<path d="${polygon(PROFILE.map(point))}" fill="${paint}"/>` +
    `<path d="${polygon(PANES.map(point))}" fill="#26333d"/>` +
    `<path d="${polygon(
      [
        [0.55, 1.58],
        [1.5, 1.72],
        [2.6, 1.6],
        [1.5, 1.62],
      ].map(point),
    )}" fill="#fff6e0"/>` +
    `${wheel(0.95)}${wheel(3.6)}<circle cx="${f1(way * 2.2 * k)}" cy="${f1(-0.75 * k)}"` +
    ` r="${f1(Math.max(1.4, w * 0.05))}" fill="#fff3b8"/>`
  );
}
