/** A fishing ship left on the dry seabed: shell, deckhouse, mast and rigging, rust, holes, ladder. */
import { f1, line, polygon } from "./shapes.mjs";
import { sheer, shipyard } from "./hull.mjs";

const BULWARK = 0.95;
const RUST = ["#7a3b1e", "#b2612f", "#4a2415", "#d18345"];
const deck = (x) => sheer(x) - BULWARK;

function house(yard, paint) {
  const { at, box, face, rod, tone } = yard;
  const out = [];
  out.push(
    box([-13.2, -10.6], 0.9, [deck(-12), 8.2], paint.rust, 0.15),
    box([-13.25, -10.55], 0.95, [8.2, 8.7], paint.band, 0),
  );
  out.push(box([-12.4, -1.6], 2.5, [deck(-6), 6.3], paint.house), box([-12.7, -1.2], 2.75, [6.3, 6.5], paint.line, 0));
  out.push(box([-9.2, -3.1], 2.1, [6.5, 9], paint.house), box([-9.7, -2.5], 2.45, [9, 9.22], paint.rust, 0));
  const glass = (corners) =>
    `<path d="${polygon(corners.map(at))}" fill="${tone("#2a2422", 0.45)}" ` +
    `stroke="${tone(paint.rust, 0.4)}" stroke-width="1.1"/>`;
  for (let x = -8.5; x < -4; x += 1.6)
    out.push(
      glass([
        [x, 7.5, -2],
        [x + 1.05, 7.5, -2],
        [x + 1.05, 8.5, -1.94],
        [x, 8.5, -1.94],
      ]),
    );
  for (let z = -1.7; z < 1.5; z += 1.15)
    out.push(
      glass([
        [-3.2, 7.5, z],
        [-3.2, 7.5, z + 0.8],
        [-3.28, 8.5, z + 0.8],
        [-3.28, 8.5, z],
      ]),
    );
  for (let x = -11.4; x < -2; x += 1.9) {
    const [cx, cy] = at([x, 5.2, -2.45]);
    out.push(
      `<circle cx="${f1(cx)}" cy="${f1(cy)}" r="${f1(yard.metre * 0.27)}" ` +
        `fill="${tone("#241a17", 0.45)}" stroke="${tone(paint.rust, 0.5)}" stroke-width="1.5"/>`,
    );
  }
  // Rail on the roof of the lower house, mast behind the wheelhouse.
  for (let x = -12.5; x < -1; x += 1.4) out.push(rod([x, 6.5, -2.7], [x, 7.35, -2.7], 0.06));
  out.push(
    rod([-12.5, 7.35, -2.7], [-1.3, 7.35, -2.7], 0.06),
    rod([-8.6, 9.1, 0], [-9.1, 13.6, 0], 0.2),
    rod([-8.9, 12, -1], [-8.9, 12, 1], 0.1),
  );
  out.push(
    face(
      [
        [-1.75, 4.2, -0.4],
        [-1.75, 4.2, 0.5],
        [-1.85, 6, 0.5],
        [-1.85, 6, -0.4],
      ],
      [-6, 5, 0],
      "#3a2720",
    ),
  );
  return out.join("");
}

function rig({ rod, box }, paint) {
  const peak = [4.6, 15.2, 0];
  return [
    box([1.2, 4.2], 1.5, [deck(3), deck(3) + 0.9], paint.rust, 0.1),
    rod([5.2, deck(5), 0], peak, 0.34),
    rod([5.1, 8.2, 0], [-1.8, 11.2, -0.6], 0.2),
    rod([5.05, 8.4, 0], [11.4, 11.6, -0.5], 0.18),
    rod([4.7, 13.4, -1.2], [4.7, 13.4, 1.2], 0.12),
    ...[
      [-9.1, 13.5, 0],
      [16.6, 7.9, 0],
      [-1.8, 11.2, -0.6],
      [11.4, 11.6, -0.5],
      [3.4, 5.1, -3.5],
      [6.8, 5.6, -3.3],
      [4.4, 5.2, 3.5],
    ].map((to) => rod(peak, to, 0.045, "#4f3a2e")),
    rod([-9.1, 13.5, 0], [-16.6, 5.9, 0], 0.045, "#4f3a2e"),
    rod([-1.8, 11.2, -0.6], [-1.7, 8.2, -0.6], 0.05),
    box([11.6, 13.4], 0.8, [deck(12.5), deck(12.5) + 1.3], "#5b3a2a", 0.1),
  ].join("");
}

/** Streaks run down the side from the rail, from seams and from ports; strakes and frames show as seams. */
function weather(p, yard) {
  const { on, tone } = yard;
  const out = [];
  const run = (u, v0, v1, side = -1) =>
    Array.from({ length: 7 }, (_, k) => on(u + 0.002 * Math.sin(k * 1.7 + u * 90), v0 + ((v1 - v0) * k) / 6, side));
  const along = (v, u0 = 0.01, u1 = 0.995, side = -1) =>
    Array.from({ length: 40 }, (_, k) => on(u0 + ((u1 - u0) * k) / 39, v, side));
  const seam = (points, width, opacity, colour = "#2c150d") =>
    out.push(`<path d="${line(points)}" fill="none" stroke="${colour}" stroke-width="${width}" opacity="${opacity}"/>`);
  for (const v of [0.18, 0.32, 0.46, 0.58]) seam(along(v), 0.9, 0.4);
  for (let u = 0.05; u < 0.97; u += 0.047)
    for (const [v, w] of [
      [0.05, 0.32],
      [0.32, 0.58],
      [0.58, 0.74],
    ])
      seam(run(u + v * 0.04, v, w), 0.8, 0.3);
  for (let i = 0; i < 250; i++) {
    const u = p.between(0.015, 0.985);
    const v = p.pick([0.98, 0.98, 0.74, 0.69, 0.58, p.between(0.3, 0.9)]);
    const streak = run(u, v, Math.max(0.03, v - p.between(0.08, 0.5)));
    out.push(
      `<path d="${line(streak)}" fill="none" stroke="${tone(p.pick(RUST), 0.45)}" ` +
        `stroke-width="${f1(p.between(0.7, 3.6))}" opacity="${f1(p.between(0.2, 0.6))}" ` +
        `stroke-linecap="round"/>`,
    );
  }
  return { svg: out.join(""), along, run };
}

/** Plates that were cut away: dark, with the ship's ribs and the light of the far side. */
function hole(yard, [u0, u1], [v0, v1]) {
  const edge = [
    [u0, v0],
    [(u0 + u1) / 2, v0 + 0.02],
    [u1, v0 - 0.03],
    [u1 + 0.006, (v0 + v1) / 2],
    [u1 - 0.004, v1],
    [(u0 + u1) / 2, v1 + 0.02],
    [u0 + 0.004, v1],
  ];
  const out = [
    `<path d="${polygon(edge.map(([u, v]) => yard.on(u, v)))}" ` +
      `fill="${yard.tone("#1d100c", 0.42)}" stroke="${yard.tone("#c27b4b", 0.6)}" ` +
      `stroke-width="1.2"/>`,
  ];
  for (let u = u0 + 0.014; u < u1; u += 0.019)
    out.push(
      `<path d="${line([yard.on(u, v0 + 0.01), yard.on(u, v1)])}" ` +
        `stroke="${yard.tone("#8a4f30", 0.45)}" stroke-width="2.4" opacity=".8"/>`,
    );
  return out.join("");
}

/** The whole ship as SVG. `fine` false leaves out what a far ship does not show. */
export function wreck(p, view, pose, { seed, paint, haze = ["#000000", 0], fine = true }) {
  const yard = shipyard(view, pose, seed, paint, haze);
  const { at, on, rod, tone } = yard;
  const { outside, inside } = fine ? yard.plates(64, 18) : yard.plates(18, 12);
  const out = [inside];
  const planks = (z) => Array.from({ length: 30 }, (_, k) => k - 15).map((x) => at([x, deck(x), z]));
  out.push(
    `<path d="${polygon([...planks(-2.6), ...planks(2.6).toReversed()])}` + `" fill="${tone("#5b3a2a", 0.35)}"/>`,
  );
  out.push(house(yard, paint), rig(yard, paint), outside);
  if (!fine) return out.join("");
  const { svg, along, run } = weather(p, yard);
  out.push(svg, hole(yard, [0.56, 0.64], [0.3, 0.56]), hole(yard, [0.24, 0.29], [0.33, 0.47]));
  // Rail and rubbing strake catch the sun; the stem is a bar of its own.
  const bar = (points, colour, width, opacity) =>
    out.push(`<path d="${line(points)}" fill="none" stroke="${colour}" stroke-width="${width}" opacity="${opacity}"/>`);
  bar(along(1, 0, 1), tone(paint.line, 0.75), 3.2, 1);
  bar(along(0.735, 0, 1), "#2c150d", 2.4, 0.5);
  bar(along(0.745, 0, 1), tone(paint.line, 0.7), 1.5, 0.8);
  bar(run(1, 1, 0.02), tone(paint.rust, 0.62), 3.4, 0.95);
  for (let u = 0.06; u < 0.93; u += 0.03) {
    const [x, y] = on(u, 0.86);
    if (Math.round(u * 100) % 3 === 0)
      out.push(`<ellipse cx="${f1(x)}" cy="${f1(y)}" rx="3" ry="2" fill="#2a1710" opacity=".75"/>`);
  }
  const [hx, hy] = on(0.945, 0.8);
  out.push(
    `<ellipse cx="${f1(hx)}" cy="${f1(hy)}" rx="5" ry="6.5" fill="#1d100c" ` +
      `stroke="${tone("#c27b4b", 0.55)}" stroke-width="2"/>`,
    `<path d="${line(run(0.946, 0.77, 0.3))}" fill="none" stroke="#6b3216" stroke-width="5" opacity=".55"/>`,
  );
  for (const x of [12.4, 14, 15.6])
    out.push(rod([x, sheer(x), -1.9 + (x - 12.4) * 0.45], [x, sheer(x) + 0.9, -1.9 + (x - 12.4) * 0.45], 0.07));
  out.push(rod([16.4, sheer(16.4) + 0.85, -0.2], [12.4, sheer(12.4) + 0.9, -1.9], 0.07));
  return out.join("");
}
