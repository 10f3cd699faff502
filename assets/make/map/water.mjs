/** Lakes with the lining of old sea charts, rivers, and the Aral Sea twice: as it was (dots) and as it is. */
import { readFileSync } from "node:fs";
import { f1 } from "../kit/shapes.mjs";
import { ARAL_NOW, BROOKS } from "./nature.mjs";
import { place } from "./projection.mjs";

const WATER = JSON.parse(readFileSync(new URL("water.json", import.meta.url), "utf8"));
const DEEP = "#1d6f74";
const PALE = "#8fc0b4";
const BANK = "#174f55";

const path = (points) => `M${points.map((at) => place(at).map(f1).join(" ")).join("L")}`;
/** The Aral of the 1960s, which the survey still shows: its ring is the one that holds this point. */
const ARAL = [60, 45.2];

/** A closed curve through [lon, lat] points, so that hand-set shores are not angular. */
function rounded(ring) {
  const at = ring.map(place);
  const middle = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const start = middle(at.at(-1), at[0]);
  return `M${start.map(f1).join(" ")}${at
    .map(
      (a, i) =>
        `Q${a.map(f1).join(" ")} ${middle(a, at[(i + 1) % at.length])
          .map(f1)
          .join(" ")}`,
    )
    .join("")}Z`;
}

function holds(ring, [x, y]) {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** Water with lines that follow its shore from within; the widest stroke is the outermost band. */
function lined(d, id, islands = "") {
  const bands = [
    [15, 0.28],
    [9.5, 0.34],
    [4.6, 0.5],
  ].map(([width, alpha]) => `<path d="${d}" fill="none" stroke="${PALE}" stroke-width="${width}" opacity="${alpha}"/>`);
  return (
    `<clipPath id="${id}"><path d="${d}"/></clipPath><path d="${d}" fill="#000" opacity=".3" transform="translate(-1.6 -2)"/>` +
    `<path d="${d}" fill="${DEEP}"/><g clip-path="url(#${id})">${bands.join("")}<path d="${d}" fill="none" stroke="#0d3f45" stroke-width="7" opacity=".28" transform="translate(3 4)"/></g>${islands}<path d="${d}" fill="none" stroke="${BANK}" stroke-width="1.1"/>`
  );
}

export function rivers() {
  const [great, small] = WATER.rivers.map((list) => list.map(path).join(""));
  const brooks = BROOKS.map((points) => {
    const at = points.map(place);
    return `M${at[0].map(f1).join(" ")}${at
      .slice(1)
      .map((b, i) => {
        const a = at[i];
        const bend = (i % 2 ? 1 : -1) * 0.12;
        return `Q${f1((a[0] + b[0]) / 2 - (b[1] - a[1]) * bend)} ${f1((a[1] + b[1]) / 2 + (b[0] - a[0]) * bend)} ${b.map(f1).join(" ")}`;
      })
      .join("")}`;
  }).join("");
  const strokes = (d, width) =>
    `<path d="${d}" stroke="#fff3da" stroke-width="${width + 1.6}" opacity=".5" transform="translate(.8 1)"/><path d="${d}" stroke="${DEEP}" stroke-width="${width}"/>`;
  return `<g fill="none" stroke-linejoin="round" stroke-linecap="round">${strokes(small + brooks, 1.2)}${strokes(great, 2)}</g>`;
}

export function lakes() {
  const aral = WATER.lakes.find((ring) => holds(ring, ARAL));
  const islands = WATER.islands
    .filter((ring) => !holds(aral, ring[0]))
    .map((ring) => `${path(ring)}Z`)
    .join("");
  const wet = WATER.lakes
    .filter((ring) => ring !== aral)
    .map((ring) => `${path(ring)}Z`)
    .join("");
  const now = ARAL_NOW.map(rounded).join("");
  const then = `${path(aral)}Z`;
  return (
    `<path d="${then}" fill="#f8ecd2"/><clipPath id="aral"><path d="${then}"/></clipPath>` +
    `<g clip-path="url(#aral)"><path d="${then}" fill="none" stroke="#dcc08d" stroke-width="16" opacity=".3"/><path d="${then}" fill="none" stroke="#dcc08d" stroke-width="7" opacity=".4"/></g>` +
    `<path d="${then}" fill="none" stroke="${DEEP}" stroke-width="2.2" stroke-dasharray=".1 5" stroke-linecap="round"/>` +
    lined(wet, "wet", `<path d="${islands}" fill="#ead9ae"/>`) +
    lined(now, "aralNow")
  );
}
