/** The dry port beside the gate of Horgos: a gantry crane, stacks of containers, a freight train at its side. */
import { f1 } from "../kit/shapes.mjs";

const COLOURS = ["#b5503a", "#3f7f8c", "#d9a24a", "#7b8f6a", "#c9bfa8", "#44607c", "#a8452f"];
const RAIL_Y = 652;

/** A container from the side: ribs, a lit upper edge, a darker foot. */
function container(x, y, w, h, colour) {
  const ribs = Array.from(
    { length: Math.round(w / 7) },
    (_, i) => `M${f1(x + 4 + i * 7)} ${f1(y - h + 3)}v${f1(h - 6)}`,
  ).join("");
  return (
    `<path d="M${f1(x)} ${f1(y)}v${f1(-h)}h${f1(w)}v${f1(h)}Z" fill="${colour}"/>` +
    `<path d="${ribs}" stroke="#231d22" stroke-width="2" opacity=".22"/>` +
    `<path d="M${f1(x)} ${f1(y - h)}h${f1(w)}" stroke="#fff0d0" stroke-width="2" opacity=".8"/>` +
    `<path d="M${f1(x)} ${f1(y - 1)}h${f1(w)}" stroke="#231d22" stroke-width="2" opacity=".4"/>`
  );
}

export function yard(p) {
  p.put(
    `<path d="M748 ${RAIL_Y + 4}H1220" stroke="#8f7d60" stroke-width="9"/>` +
      `<path d="M748 ${RAIL_Y}H1220" stroke="#4a4038" stroke-width="2"/>`,
  );
  p.put(
    `<path d="M-20 640H300L320 654H-20Z" fill="#b9a682"/>` +
      `<ellipse cx="140" cy="650" rx="190" ry="6" fill="#3a3226" opacity=".4"/>`,
  );
  for (const [x, columns, rows] of [
    [0, 3, 4],
    [200, 1, 2],
  ])
    for (let c = 0; c < columns; c++)
      for (let r = 0; r < rows - (c % 2); r++) p.put(container(x + c * 62, 648 - r * 23, 60, 22, p.pick(COLOURS)));
  const steel = "#c0713a";
  p.put(
    `<g stroke="${steel}" fill="none"><path d="M156 648L166 444M236 648L226 444" stroke-width="6"/>` +
      `<path d="M164 540h64M160 594l68 -54l-64 -54" stroke-width="3"/>` +
      `<path d="M20 440H290" stroke-width="10"/><path d="M40 425H270L290 438M40 425L20 438"` +
      ` stroke-width="3"/>` +
      `<path d="M84 444v44M96 444v44" stroke="#3a3a40" stroke-width="1.6"/></g>` +
      `<path d="M20 436H290" stroke="#ffd9a8" stroke-width="2"/>` +
      `<path d="M76 444h30v10h-30Z" fill="#3a3a40"/>${container(58, 512, 66, 24, COLOURS[1])}`,
  );
}

const wheels = (x, w) =>
  [0.14, 0.24, 0.76, 0.86]
    .map((t) => `<circle cx="${f1(x + w * t)}"` + ` cy="${RAIL_Y - 5}" r="5.4" fill="#26242a"/>`)
    .join("");

/** The train as pieces: containers set on waiting wagons, then the engine. List of { done, open } of { svg, box }. */
export function containerTrain(p) {
  const [width, high] = [126, 38];
  const wagon = (x) =>
    `${wheels(x, width)}<path d="M${x} ${RAIL_Y - 13}h${width}v6h${-width}Z"` + `` + ` fill="#3a3436"/>`;
  const loads = [
    [756, 2],
    [756, 5],
    [888, 0],
    [888, 1],
  ].map(([x, colour], i) => {
    const left = x + 2 + (i % 2) * 62;
    const half = `<path d="M${left - 2} ${RAIL_Y - 13}h63v6h-63Z" fill="#3a3436"/>`;
    const box = [left - 6, RAIL_Y - high - 20, 74, high + 26];
    return {
      done: { box, svg: half + container(left, RAIL_Y - 12, 60, high, COLOURS[colour]) },
      open: { box, svg: half },
    };
  });
  const x = 1020;
  const engine =
    `${wheels(x, 140)}<path d="M${x} ${RAIL_Y - 8}v-46q0 -6 8 -6h112q16 4 24 38v14Z"` +
    ` fill="${p.linear([
      [0, "#3f8f86"],
      [1, "#1f5a5c"],
    ])}"/>` +
    `<path d="M${x} ${RAIL_Y - 28}h143" stroke="#f6e3bd" stroke-width="6"/>` +
    `<path d="M${x + 108} ${RAIL_Y - 54}h14l10 18h-24Z" fill="#26343c"/>` +
    `<path d="M${x + 14} ${RAIL_Y - 52}h16v16h-16ZM${x + 44} ${RAIL_Y - 52}h16v16h-16ZM${x + 74} ${RAIL_Y - 52}h16` +
    `v16h-16Z" fill="#26343c"/>` +
    `<circle cx="${x + 140}" cy="${RAIL_Y - 16}" r="9" fill="#fff0b8" opacity=".6" filter="url(#blur2)"/>` +
    `<circle cx="${x + 140}" cy="${RAIL_Y - 16}" r="3" fill="#fffbe6"/>`;
  return { wagons: wagon(756) + wagon(888), loads, engine: { box: [x - 4, RAIL_Y - 66, 160, 74], svg: engine } };
}
