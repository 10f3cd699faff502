/** Takes the waters of the locator map out of GSHHG with the Generic Mapping Tools (Debian's gmt and gmt-gshhg-high). */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";

/** Boxes that hold one sea each, and the corner that closes its shore: Chinese seas, Persian Gulf, Black Sea. */
const SEAS = [
  ["114/130/26/44", [[130, 26]]],
  ["44/57/27/32", []],
  ["36/43/38/48", []],
];
const BOX = "38/128/26/62";
/** Largest step aside that simplifying may take: less than half a pixel. */
const TOLERANCE = "2000e";
/** Shortest river kept, degrees, by its rank in the survey. */
const SHORTEST = [0.2, 1];
/** `gmt connect` leaves pieces apart that meet, and finds them when it is run again. */
const PASSES = 4;

const gmt = (input, ...args) =>
  execFileSync("gmt", args, { cwd: tmpdir(), input, encoding: "utf8", maxBuffer: 1 << 28 });

/** Lines of `coast -M` whose heading holds `kind`, joined end to end, simplified and rounded to hundredths of a degree. */
function lines(box, kind, ...args) {
  const all = gmt("", "coast", `-R${box}`, "-Dh", "-M", ...args);
  let joined = gmt(all, "convert", `-S${kind}`);
  for (let pass = 0; pass < PASSES; pass++) joined = gmt(joined, "connect", "-T0.001");
  return gmt(joined, "simplify", `-T${TOLERANCE}`)
    .split(/^>.*\n/m)
    .map((text) => text.trim().split("\n").filter(Boolean))
    .map((rows) => rows.map((row) => row.split("\t").map((n) => Math.round(n * 100) / 100)))
    .filter((line) => line.length > 1);
}

const lengthOf = (line) =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i][0], y - line[i][1]), 0);
const isRing = (line) => line.length > 3 && line[0].join() === line.at(-1).join();
const longest = (list) => list.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
/** The Aral Sea, which the survey shows as it was in the 1960s. */
const isAral = (line) => line.every(([x, y]) => x > 57.5 && x < 62.5 && y > 43 && y < 47.5) && lengthOf(line) > 5;

/** One string a line keeps the file short: "lon,lat lon,lat". */
const text = (line) => line.map((at) => at.join()).join(" ");

/** Writes the waters as JSON. */
export function survey(file) {
  const lakes = lines(BOX, "Level 2", "-W2", "-A500").filter(isRing);
  const shores = SEAS.map(([box]) => lines(box, "Level 1", "-W1", "-A300"));
  const water = {
    source: "GSHHG 2.3.7 (Wessel and Smith), licence LGPL-3, by way of GMT 6; simplified. lon,lat in degrees.",
    seas: shores.map((list, i) => text([...longest(list), ...SEAS[i][1]])),
    islands: shores.flat().filter(isRing).map(text),
    lakes: lakes.filter((ring) => !isAral(ring)).map(text),
    aral: text(lakes.find(isAral)),
    rivers: SHORTEST.map((least, i) =>
      lines(BOX, "River", `-I${i + 1}`)
        .filter((line) => lengthOf(line) > least)
        .map(text),
    ),
  };
  writeFileSync(file, `${JSON.stringify(water, null, 2)}\n`);
}
