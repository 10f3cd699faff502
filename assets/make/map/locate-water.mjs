/** Waters of the locator map: flat, in one mid tone that differs from the land in greyscale too and bears dark words. */
import { readFileSync } from "node:fs";
import { f1, line, polygon } from "../kit/shapes.mjs";
import { LINKS } from "./locate-nature.mjs";
import { ARAL_NOW } from "./nature.mjs";
import { HEIGHT, WIDTH, place } from "./projection.mjs";

const WATER = JSON.parse(readFileSync(new URL("locate-water.json", import.meta.url), "utf8"));
const BODY = "#438f94";
const PALE = "#86bdb6";
const BANK = "#1f6d73";
const PAPER = "#fff3da";

const points = (text) => text.split(" ").map((at) => place(at.split(",").map(Number)));
const lines = (list) => list.map((text) => line(points(text))).join("");
const rings = (list) => list.map((text) => polygon(points(text))).join("");

/** A smooth stroke through the middles of hand-set [lon, lat] points; a ring comes back to its start. */
function bent(list, ring) {
  const at = (ring ? [...list, list[0], list[1]] : list).map(place);
  const middle = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const start = ring ? middle(at[0], at[1]) : at[0];
  const arcs = at.slice(1, -1).map((a, i) => [a, ring || i < at.length - 3 ? middle(a, at[i + 2]) : at[i + 2]]);
  return `M${start.map(f1).join(" ")}${arcs.map((arc) => `Q${arc.flat().map(f1).join(" ")}`).join("")}${ring ? "Z" : ""}`;
}

export function rivers() {
  const strokes = (d, width) =>
    `<path d="${d}" stroke="${PAPER}" stroke-width="${width + 1.8}" opacity=".5"/><path d="${d}" stroke="${BANK}" stroke-width="${width}" opacity=".85"/>`;
  const [great, other] = WATER.rivers.map(lines);
  const links = LINKS.map((list) => bent(list, false)).join("");
  return `<g fill="none" stroke-linejoin="round" stroke-linecap="round">${strokes(other + links, 1.1)}${strokes(great, 1.7)}</g>`;
}

/** Seas and lakes with a paler line within the shore; the Aral Sea as it is, and its shore of 1960 in dots. */
export function still() {
  const wet = rings([...WATER.seas, ...WATER.islands, ...WATER.lakes]);
  const now = ARAL_NOW.map((list) => bent(list, true)).join("");
  const then = rings([WATER.aral]);
  const d = wet + now;
  return (
    `<path d="${then}" fill="#f8ecd2" opacity=".75"/><path d="${then}" fill="none" stroke="${BANK}" stroke-width="1.7" stroke-dasharray=".1 4.1" stroke-linecap="round"/>` +
    `<clipPath id="wet"><path d="${d}" clip-rule="evenodd"/></clipPath><path d="${d}" fill="${BODY}" fill-rule="evenodd"/>` +
    `<g clip-path="url(#wet)" fill="none" stroke="${PALE}"><path d="${d}" stroke-width="13" opacity=".28"/><path d="${d}" stroke-width="6" opacity=".45"/></g>` +
    `<path d="${d}" fill="none" stroke="${BANK}" stroke-width="1.2" stroke-linejoin="round"/>`
  );
}

/** Meridians and parallels every ten degrees, from edge to edge. */
export function graticule() {
  const tens = Array.from({ length: 18 }, (_, i) => i * 10);
  const meridians = tens.map((lon) => `M${f1(place([lon, 0])[0])} 0V${HEIGHT}`);
  const parallels = tens.slice(0, 9).map((lat) => `M0 ${f1(place([0, lat])[1])}H${WIDTH}`);
  return `<path d="${[...meridians, ...parallels].join("")}" fill="none" stroke="#4a3022" stroke-width=".8" opacity=".28"/>`;
}
