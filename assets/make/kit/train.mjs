/** A painted train that runs to the left: a locomotive and carriages, rails on y = 0. One unit is about 7 cm. */
import { f1 } from "./shapes.mjs";

const wheels = (list, r, dark) =>
  list
    .map(
      (x) =>
        `<circle cx="${x}" cy="${-r}" r="${r}" fill="${dark}"/><circle cx="${x}" cy="${-r}" r="${f1(r * 0.55)}" fill="none" stroke="#8d8478" stroke-width="1.2"/><circle cx="${x}" cy="${-r}" r="${f1(r * 0.2)}" fill="#8d8478"/>`,
    )
    .join("");
const bogie = (x, dark) => `<path d="M${x - 27} -12h54l-4 7h-46Z" fill="${dark}"/>${wheels([x - 16, x + 16], 8, dark)}`;

/** Ornament along a carriage: a running scroll, as on the painted trains of the road. */
function scroll(x, y, w, colour) {
  const step = 17;
  const count = Math.floor(w / step);
  const d = Array.from(
    { length: count },
    (_, i) =>
      `M${f1(x + i * step)} ${y}q4.500 -9 9 -3q1.500 4.500 -3 4q-3 -1.200 -.8 -3.200M${f1(x + 9 + i * step)} ${y - 3}q4 5 8 3`,
  ).join("");
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="1.5" stroke-linecap="round"/>`;
}

const CARRIAGE = 300;
const LOCOMOTIVE = 270;

/** A carriage from x = 0 to 292. `paint` = { body, band, roof, glass, glow, dark, gold }. */
function carriage({ body, lit, band, roof, glass, dark, gold }, ornament = band) {
  const windows = Array.from(
    { length: 9 },
    (_, i) =>
      `<rect x="${44 + i * 24}" y="-62" width="16" height="17" rx="2.500" fill="${glass}" stroke="${gold}" stroke-width="1.1"/><path d="M${46 + i * 24} -47l7 -13" stroke="#fff6e0" stroke-width="1.400" opacity=".45"/><path d="M${44 + i * 24} -57h16" stroke="${gold}" stroke-width=".8" opacity=".7"/>`,
  ).join("");
  return (
    bogie(50, dark) +
    bogie(242, dark) +
    `<path d="M84 -14h124l-8 9h-108Z" fill="${dark}" opacity=".9"/>` +
    `<path d="M4 -14V-70Q4 -77 12 -77H280Q288 -77 288 -70V-14Z" fill="${body}"/><path d="M2 -72Q6 -86 24 -87H268Q286 -86 290 -72Z" fill="${roof}"/><path d="M24 -86.500H268" stroke="#fff1d2" stroke-width="1.500" opacity=".55"/>` +
    Array.from(
      { length: 5 },
      (_, i) => `<rect x="${46 + i * 46}" y="-90" width="20" height="4" rx="1.500" fill="${roof}"/>`,
    ).join("") +
    `<path d="M4 -70H288V-66H4Z" fill="${gold}" opacity=".9"/><path d="M4 -40H288V-23H4Z" fill="${ornament}"/><path d="M4 -41.500H288M4 -21.500H288" stroke="${gold}" stroke-width="1.600"/>${scroll(38, -27, 222, "#f6ead2")}` +
    `<path d="M14 -64h17v49h-17ZM261 -64h17v49h-17Z" fill="${lit}" stroke="${dark}" stroke-width="1"/><path d="M17.500 -60h10v16h-10ZM264.500 -60h10v16h-10Z" fill="${glass}"/>` +
    windows +
    `<path d="M4 -18H288V-14H4Z" fill="${dark}" opacity=".55"/><path d="M288 -70V-14" stroke="${dark}" stroke-width="2"/><path d="M288 -28h8v6h-8Z" fill="${dark}"/>`
  );
}

/** The locomotive, its nose at x = 0, 262 long. */
function locomotive({ body, lit, band, roof, glass, dark, gold }) {
  const grilles = Array.from(
    { length: 6 },
    (_, i) =>
      `<path d="M${106 + i * 24} -64h16v18h-16Z" fill="${dark}" opacity=".4"/><path d="M${106 + i * 24} -60h16M${106 + i * 24} -55h16M${106 + i * 24} -50h16" stroke="${lit}" stroke-width="1"/>`,
  ).join("");
  return (
    bogie(62, dark) +
    bogie(204, dark) +
    `<path d="M100 -14h66l-6 10h-54Z" fill="${dark}"/>` +
    `<path d="M1 -16Q2 -36 10 -46Q20 -66 34 -78Q38 -81 46 -81H250Q257 -81 257 -74V-14H3Z" fill="${body}"/><path d="M34 -78Q38 -86 50 -87H240Q254 -86 257 -78Z" fill="${roof}"/>` +
    `<path d="M14 -50Q24 -68 34 -76H52V-50Z" fill="${glass}"/><path d="M20 -52l14 -20" stroke="#fff6e0" stroke-width="2" opacity=".5"/><path d="M60 -73h18v49h-18Z" fill="${lit}" stroke="${dark}"/><path d="M63.500 -69h11v17h-11Z" fill="${glass}"/>` +
    `${grilles}<path d="M5 -40Q12 -40 20 -40H257V-24H2Q3 -32 5 -40Z" fill="${band}"/><path d="M5 -41H257M2 -23H257" stroke="${gold}" stroke-width="1.700"/>${scroll(90, -28, 160, "#f6ead2")}` +
    `<circle cx="11" cy="-31" r="4.500" fill="#fff3c4" stroke="${gold}" stroke-width="1.400"/><path d="M0 -14h18l-6 9h-13q-3 -5 1 -9Z" fill="${dark}"/><path d="M257 -28h8v6h-8Z" fill="${dark}"/>` +
    `<path d="M120 -87l12 -10l12 10M128 -94h24" fill="none" stroke="${dark}" stroke-width="2"/><path d="M40 -79H252" stroke="#fff1d2" stroke-width="1.400" opacity=".6"/>`
  );
}

/** Locomotive and `count` carriages as one SVG text from x = 0. */
export function train(paint, count, ornaments = []) {
  const coaches = Array.from(
    { length: count },
    (_, i) =>
      `<g transform="translate(${LOCOMOTIVE - 4 + i * CARRIAGE} 0)">${carriage(paint, ornaments[i] ?? paint.band)}</g>`,
  );
  return coaches.join("") + locomotive(paint);
}
