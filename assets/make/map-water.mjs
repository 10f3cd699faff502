/**
 * Takes lakes and rivers out of GSHHG with the Generic Mapping Tools and writes water.json, so that the map can be made
 * without them. Run by hand, once: node assets/make/map-water.mjs (needs Debian's gmt and gmt-gshhg-high).
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const REGION = "-R46/122/25/60";
/** Largest step aside in degrees that simplifying may take: less than a pixel of the map. */
const TOLERANCE = 0.03;
/** Rivers of the second order shorter than this, in degrees, would be clutter. */
const SHORTEST = 0.9;

/** Lines as [{ level, points }], as GMT prints them: one piece per square bin. */
function pieces(...args) {
  const found = [];
  for (const text of execFileSync("gmt", ["coast", REGION, "-Dh", "-M", "-JM10c", ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  }).split("\n")) {
    if (text.startsWith(">")) found.push({ level: Number(/Level (\d)/.exec(text)[1]), points: [] });
    else if (text !== "" && !text.startsWith("#")) found.at(-1).points.push(text.split("\t").map(Number));
  }
  return found.filter(({ points }) => points.length > 1);
}

const key = ([lon, lat]) => `${lon.toFixed(3)},${lat.toFixed(3)}`;

/** Joins pieces of one level end to end wherever exactly two ends meet. */
function joined(list) {
  const open = new Set(list);
  const ends = new Map();
  const note = (piece) =>
    [piece.points[0], piece.points.at(-1)].forEach((at) => ends.set(key(at), [...(ends.get(key(at)) ?? []), piece]));
  list.forEach(note);
  const result = [];
  for (const start of list) {
    if (!open.delete(start)) continue;
    let points = start.points;
    for (const turned of [false, true]) {
      if (turned) points = points.toReversed();
      for (;;) {
        const near = ends.get(key(points.at(-1))) ?? [];
        const next = near.find((piece) => open.has(piece));
        if (next === undefined || near.length > 2) break;
        open.delete(next);
        const forward = key(next.points[0]) === key(points.at(-1));
        points = [...points, ...(forward ? next.points : next.points.toReversed()).slice(1)];
      }
    }
    result.push({ level: start.level, points });
  }
  return result;
}

/** Ramer, Douglas and Peucker. */
function simplified(points) {
  if (points.length < 3) return points;
  const [[ax, ay], [bx, by]] = [points[0], points.at(-1)];
  const length = Math.hypot(bx - ax, by - ay);
  let [far, at] = [0, 0];
  points.forEach(([x, y], i) => {
    const away =
      length < 1e-9 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
    if (away > far) [far, at] = [away, i];
  });
  if (far < TOLERANCE) return [points[0], points.at(-1)];
  return [...simplified(points.slice(0, at + 1)), ...simplified(points.slice(at)).slice(1)];
}

const lengthOf = (points) =>
  points.slice(1).reduce((sum, at, i) => sum + Math.hypot(at[0] - points[i][0], at[1] - points[i][1]), 0);
const neat = (points) => simplified(points).map((at) => at.map((n) => Math.round(n * 100) / 100));
const byLevel = (list, level) => joined(list.filter((piece) => piece.level === level)).map(({ points }) => points);

const shores = pieces("-W2", "-W3", "-A120");
const rings = (level) =>
  byLevel(shores, level)
    .filter((ring) => key(ring[0]) === key(ring.at(-1)))
    .map(neat)
    .filter((ring) => ring.length > 4);
const streams = pieces("-I1/", "-I2/");
const river = (level, least) =>
  byLevel(streams, level)
    .filter((points) => lengthOf(points) > least)
    .map(neat);

const water = {
  source: "GSHHG 2.3.7 (Wessel and Smith), licence LGPL-3, by way of GMT 6; simplified. [lon, lat] in degrees.",
  lakes: rings(2),
  islands: rings(3),
  rivers: [river(1, 0.3), river(2, SHORTEST)],
};
writeFileSync(new URL("map/water.json", import.meta.url), `${JSON.stringify(water)}\n`);
console.log(
  `${water.lakes.length} lakes, ${water.islands.length} islands, ${water.rivers.map((list) => list.length)} rivers`,
);
