/** Bands of the north and the east: cloud and meander, ram's horn, shyrdak, Karakalpak. */
import { f1 } from "../kit/shapes.mjs";

/** Edge lines that most bands have. */
const edges = `<path d="M0 1.500H56M0 26.500H56" stroke-width=".8"/>`;
/** Puts `svg` and its mirror image about x = 28. */
const mirror = (svg) => `<g id="h">${svg}</g><use href="#h" transform="matrix(-1 0 0 1 56 0)"/>`;

/** A coil from (cx, cy): radius r shrinking over `turns`; `side` 1 turns with the clock. Starts at angle `from`. */
export function coil(cx, cy, r, turns, from, side) {
  const steps = Math.round(turns * 8);
  const at = (i) => {
    const [a, k] = [from + (side * i * Math.PI) / 4, r * (1 - (i / steps) * 0.8)];
    return [cx + Math.cos(a) * k, cy + Math.sin(a) * k];
  };
  const corner = (i) => {
    const [a, k] = [
      from + side * (i + 0.5) * (Math.PI / 4),
      (r * (1 - ((i + 0.5) / steps) * 0.8)) / Math.cos(Math.PI / 8),
    ];
    return [cx + Math.cos(a) * k, cy + Math.sin(a) * k];
  };
  let d = `M${at(0).map(f1).join(" ")}`;
  for (let i = 0; i < steps; i++)
    d += `Q${corner(i).map(f1).join(" ")} ${at(i + 1)
      .map(f1)
      .join(" ")}`;
  return d;
}

/** Xi'an: a key meander below, a cloud with two coils and a tail above. */
export function cloudMeander() {
  const meander =
    Array.from(
      { length: 4 },
      (_, i) =>
        `M${i * 14} 26.500V18.500H${i * 14 + 11.5}V24H${i * 14 + 5}V21.300H${i * 14 + 8.5}M${i * 14} 26.500H${i * 14 + 14}`,
    ).join("") + "M56 26.500V18.500";
  const cloud = `${coil(21.6, 9.2, 4.6, 1.4, Math.PI / 2, 1)}${coil(34.4, 9.2, 4.6, 1.4, Math.PI / 2, -1)}${coil(28, 6.6, 3.6, 1, Math.PI * 0.9, 1)}`;
  return `<path d="${meander}" stroke-width="1"/><path d="${cloud}M21.600 13.800Q28 15.600 34.400 13.800M17.200 10.500Q12 15 3 13.600M38.800 10.500Q44 15 53 13.600M8 10.500Q11.500 11 14 8.500M48 10.500Q44.500 11 42 8.500"/><path d="M0 15.800H56M0 1.200H56" stroke-width=".6"/><path d="M0 6.500a2 2 0 0 1 0 4M56 6.500a2 2 0 0 0 0 4" stroke-width=".9"/>`;
}

/** Kazakh koshkar muiz: a stem that parts into two horns, a smaller pair below, and half a figure at each edge. */
export function ramHorn(paper) {
  const horn = `M28 24.500V10.500Q27.500 5.500 22.500 5.300${coil(20.8, 9.7, 4.5, 1.3, -Math.PI / 2 + 0.4, -1).replace("M", "L")}`;
  const small = `M28 20.500Q26 16.800 22.500 18.200${coil(22.7, 20.6, 2.5, 1.1, -Math.PI / 2, -1).replace("M", "L")}`;
  const edge = `M0 3.500V17Q.500 22.200 5.500 22.600${coil(7.2, 18.2, 4.5, 1.3, Math.PI / 2 - 0.4, 1).replace("M", "L")}M0 7.500Q2 11.200 5.500 9.800${coil(5.3, 7.4, 2.5, 1.1, Math.PI / 2, 1).replace("M", "L")}`;
  return `${edges}${mirror(`<path d="${horn}${small}${edge}"/><path d="M13.400 12.200l1.600 1.800l-1.600 1.800l-1.600 -1.800Z" fill="${paper}" stroke="none"/>`)}`;
}

/** Kyrgyz shyrdak: one line parts the felt, and figure and ground are the same shape. */
export function shyrdak(paper) {
  const half = "c0 6.500 -5 9 -9 7c-4 -2.200 -3 -7.400 .6 -7.200c2.600 .3 2.800 3.600 .6 3.800";
  const heart = `<path d="M14 14${half}"/><path d="M14 14${half}" transform="matrix(1 0 0 -1 0 28)"/>`;
  const pair = `${heart}<g transform="matrix(-1 0 0 1 28 0)">${heart}</g>`;
  const teeth = `M0 1${"l2 2.4l2-2.4".repeat(14)}ZM0 27${"l2-2.4l2 2.4".repeat(14)}Z`;
  return `<path d="${teeth}" fill="${paper}" stroke="none"/><g stroke-width="1.200">${pair}<g transform="translate(28 0)">${pair}</g></g><path d="M0 11.500l2.500 2.500l-2.500 2.500M56 11.500l-2.500 2.500l2.500 2.500M28 11l3 3l-3 3l-3 -3ZM14 6.500l1.600 2l-1.600 2l-1.600 -2ZM42 6.500l1.600 2l-1.600 2l-1.600 -2ZM14 17.500l1.600 2l-1.600 2l-1.600 -2ZM42 17.500l1.600 2l-1.600 2l-1.600 -2Z" fill="${paper}" stroke="none"/>`;
}

/** Karakalpak: stepped lozenges with forked horns between rows of small triangles. */
export function karakalpak(paper) {
  const lozenge = (x, k) =>
    `M${x} ${14 - 7 * k}l${2 * k} ${2 * k}h${2 * k}v${2 * k}l${3 * k} ${3 * k}l${-3 * k} ${3 * k}v${2 * k}h${-2 * k}l${-2 * k} ${2 * k}l${-2 * k} ${-2 * k}h${-2 * k}v${-2 * k}l${-3 * k} ${-3 * k}l${3 * k} ${-3 * k}v${-2 * k}h${2 * k}Z`;
  const fork = `M37 14H42M42 14q3 0 3 -3.200t-3.200 -3.200M42 14q3 0 3 3.200t-3.200 3.200M56 14H51M51 14q-3 0 -3 -3.200t1.700 -3.400M51 14q-3 0 -3 3.200t1.700 3.400M19 14H14M14 14q-3 0 -3 -3.200t3.200 -3.200M14 14q-3 0 -3 3.200t3.200 3.200M0 14H5M5 14q3 0 3 -3.200t-1.700 -3.400M5 14q3 0 3 3.200t-1.700 3.400`;
  const row = Array.from(
    { length: 8 },
    (_, i) => `M${i * 7 + 0.8} 5.200l2.700 -3.200l2.700 3.200ZM${i * 7 + 0.8} 22.800l2.700 3.200l2.700 -3.200Z`,
  ).join("");
  return `<path d="${row}" fill="${paper}" stroke="none"/><path d="${lozenge(28, 1)}${lozenge(28, 0.55)}${fork}"/><path d="M28 12.400l1.600 1.600l-1.600 1.600l-1.600 -1.600Z" fill="${paper}" stroke="none"/><path d="M0 .8H56M0 27.200H56" stroke-width=".7"/>`;
}
