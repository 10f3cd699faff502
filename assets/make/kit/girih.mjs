/**
 * A ten-fold girih by rule. Regular decagons share edges in a lattice whose rows lean 36 degrees; concave hexagons (bow
 * ties) fill the gaps. From the middle of every edge two lines start, 54 degrees from the edge, into each cell, and end
 * where they meet (Hankin's polygons in contact; E. H. Hankin 1925, P. J. Lu and P. J. Steinhardt, Science 315, 2007).
 */
const TAU = Math.PI * 2;
const ANGLE = (54 * Math.PI) / 180;
const add = ([a, b], [c, d]) => [a + c, b + d];

/** The corners of the decagon about a centre with the given apothem; edge normals point at multiples of 36 degrees. */
const decagon = (centre, apothem) =>
  Array.from({ length: 10 }, (_, i) => {
    const a = ((i + 0.5) / 10) * TAU;
    const r = apothem / Math.cos(TAU / 20);
    return add(centre, [Math.cos(a) * r, Math.sin(a) * r]);
  });

/** The bow tie right of a decagon: its right edge, the facing edge of the next, and the tips above and below. */
function bowTie(centre, apothem) {
  const [dx, dy] = [2 * apothem * Math.cos(TAU / 10), 2 * apothem * Math.sin(TAU / 10)];
  const [left, right] = [decagon(centre, apothem), decagon(add(centre, [2 * dx, 0]), apothem)];
  const tip = dy - apothem / Math.cos(TAU / 20);
  return [left[9], add(centre, [dx, -tip]), right[5], right[4], add(centre, [dx, tip]), left[0]];
}

const cross = ([a, b], [c, d]) => a * d - b * c;
function meet(p, d, q, e) {
  const det = cross(d, e);
  if (Math.abs(det) < 1e-9) return null;
  const w = [q[0] - p[0], q[1] - p[1]];
  const [s, t] = [cross(w, e) / det, cross(w, d) / det];
  return s > 1e-6 && t > 1e-6 ? [s, t, [p[0] + d[0] * s, p[1] + d[1] * s]] : null;
}

/** Strap lines in a cell whose corners run round it: pairs of rays, the shortest first, as [middle, knee, middle]. */
export function straps(corners) {
  const area = corners.reduce((sum, c, i) => sum + cross(c, corners[(i + 1) % corners.length]), 0);
  const side = Math.sign(area);
  const rays = corners.flatMap((a, i) => {
    const b = corners[(i + 1) % corners.length];
    const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const along = Math.atan2(b[1] - a[1], b[0] - a[0]);
    return [ANGLE, Math.PI - ANGLE].map((turn) => ({
      edge: i,
      from: middle,
      way: [Math.cos(along + side * turn), Math.sin(along + side * turn)],
    }));
  });
  const pairs = [];
  for (let i = 0; i < rays.length; i++)
    for (let k = i + 1; k < rays.length; k++) {
      if (rays[i].edge === rays[k].edge) continue;
      const gap = [rays[k].from[0] - rays[i].from[0], rays[k].from[1] - rays[i].from[1]];
      const straight = Math.abs(cross(rays[i].way, gap)) < 1e-6 && Math.abs(cross(rays[i].way, rays[k].way)) < 1e-6;
      const hit = straight
        ? [1, 1, add(rays[i].from, [gap[0] / 2, gap[1] / 2])]
        : meet(rays[i].from, rays[i].way, rays[k].from, rays[k].way);
      if (hit) pairs.push({ i, k, length: straight ? Math.hypot(...gap) : hit[0] + hit[1], knee: hit[2] });
    }
  pairs.sort((a, b) => a.length - b.length);
  const used = new Set();
  const lines = [];
  for (const { i, k, knee } of pairs) {
    if (used.has(i) || used.has(k)) continue;
    used.add(i).add(k);
    lines.push([rays[i].from, knee, rays[k].from]);
  }
  return lines;
}

/** The ten-pointed star in a decagon: middles of edges and knees by turns. */
export function starOf(corners) {
  const lines = straps(corners);
  const centre = corners.reduce((sum, c) => add(sum, [c[0] / corners.length, c[1] / corners.length]), [0, 0]);
  const points = new Map();
  for (const line of lines) for (const q of line) points.set(q.map((n) => n.toFixed(3)).join(), q);
  return [...points.values()].toSorted(
    (a, b) => Math.atan2(a[1] - centre[1], a[0] - centre[0]) - Math.atan2(b[1] - centre[1], b[0] - centre[0]),
  );
}

/** All decagons that touch the rectangle 0..w, 0..h: { centre, corners, tie }; `tie` is the bow tie at its right. */
export function lattice(w, h, apothem, [ox, oy] = [0, 0]) {
  const [dx, dy] = [2 * apothem * Math.cos(TAU / 10), 2 * apothem * Math.sin(TAU / 10)];
  const cells = [];
  const reach = 1.1 * apothem;
  for (let row = Math.ceil((-reach - oy) / dy); row * dy + oy < h + reach; row++) {
    const shift = ox + (row % 2 === 0 ? 0 : dx);
    for (let x = shift + Math.ceil((-2 * reach - shift) / (2 * dx)) * 2 * dx; x < w + reach; x += 2 * dx) {
      const centre = [x, oy + row * dy];
      cells.push({ centre, corners: decagon(centre, apothem), tie: bowTie(centre, apothem) });
    }
  }
  return cells;
}

/** A polygon cut to the rectangle 0..w, 0..h (Sutherland and Hodgman). */
export function clipTo(points, w, h) {
  const sides = [
    [0, (q) => q[0]],
    [0, (q) => w - q[0]],
    [0, (q) => q[1]],
    [0, (q) => h - q[1]],
  ];
  return sides.reduce((shape, [, inside]) => {
    const out = [];
    shape.forEach((a, i) => {
      const b = shape[(i + 1) % shape.length];
      const [da, db] = [inside(a), inside(b)];
      if (da >= 0) out.push(a);
      if (da >= 0 !== db >= 0)
        out.push([a[0] + ((b[0] - a[0]) * da) / (da - db), a[1] + ((b[1] - a[1]) * da) / (da - db)]);
    });
    return out;
  }, points);
}
