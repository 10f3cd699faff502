/** Machines of a building site, as paper silhouettes in three tones. Each is SVG text with its foot at the origin. */
import { f1 } from "./shapes.mjs";

const TONES = { body: "#d8962f", lit: "#f3c25e", dark: "#3b2a22" };

const tracks = (w, h, { dark }) =>
  `<rect x="${f1(-w / 2)}" y="${f1(-h)}" width="${w}" height="${h}" rx="${f1(h / 2)}" fill="${dark}"/>` +
  `<path d="M${f1(-w / 2 + h / 2)} ${f1(-h + 2)}h${f1(w - h)}" stroke="#7a6350" stroke-width="1.6"/>`;
const shadow = (w) =>
  `<ellipse cx="6" cy="1" rx="${f1(w)}" ry="5" fill="#2e1d14" opacity=".4"` + ` filter="url(#blur2)"/>`;

/** An excavator about 90 units wide that reaches to the left. */
export function excavator({ body, lit, dark } = TONES) {
  return (
    shadow(52) +
    tracks(58, 15, { dark }) +
    `<path d="M-22 -16h54v-14l-8 -8h-22v-2h-24Z" fill="${body}"/>` +
    `<path d="M-22 -16v-24h24v-22h-18l-8 16Z" fill="${body}"/>` +
    `<path d="M-18 -42l6 -15h11v15Z" fill="#cfe0da"/><path d="M-24 -46l8 -16h18" fill="none" stroke="${lit}"` +
    ` stroke-width="2"/>` +
    `<path d="M-14 -34L-46 -76L-52 -72L-26 -30Z" fill="${body}"/>` +
    `<path d="M-46 -77L-70 -38L-64 -36L-42 -68Z" fill="${body}"/>` +
    `<path d="M-18 -40L-46 -76L-70 -40" fill="none" stroke="${lit}" stroke-width="1.6"/>` +
    `<path d="M-72 -40l14 4l2 12q-12 10 -22 2Z" fill="${dark}"/>` +
    `<path d="M-30 -34L-42 -58" stroke="${dark}" stroke-width="3"/>`
  );
}

/** A drill rig about 80 units wide: a tracked carrier with a boom that points up to the left, at the rock. */
export function drillRig({ body, lit, dark } = TONES) {
  return (
    shadow(48) +
    tracks(62, 14, { dark }) +
    `<path d="M-30 -15h62v-20h-26l-8 -12h-18l-10 12Z" fill="${body}"/>` +
    `<path d="M-14 -32l6 -11h12l5 11Z" fill="#cfe0da"/>` +
    `<path d="M-24 -30L-52 -66l-6 3L-34 -24Z" fill="${body}"/>` +
    `<path d="M-76 -40L-40 -92l6 4L-70 -36Z" fill="${dark}"/>` +
    `<path d="M-82 -31L-36 -98" stroke="${lit}" stroke-width="2.2"/>` +
    `<path d="M-30 -35h56M-24 -31L-54 -65" stroke="${lit}" stroke-width="1.8" fill="none"/>`
  );
}

/** A tipping lorry about 80 units wide, facing right. */
export function lorry({ body, lit, dark } = TONES) {
  const wheel = (x) =>
    `<circle cx="${x}" cy="-8" r="8.5" fill="${dark}"/><circle cx="${x}" cy="-8" r="3.4" fill="#a68b70"/>`;
  return (
    shadow(46) +
    `<path d="M-42 -14h80v-6h-80Z" fill="${dark}"/><path d="M-44 -48h48l4 28h-46Z" fill="${body}"/>` +
    `<path d="M-42 -48q20 -13 42 0Z" fill="#a98463"/><path d="M12 -18v-28h17l10 14v14Z" fill="${body}"/>` +
    `<path d="M18 -41h9l7 11h-16Z" fill="#cfe0da"/><path d="M-44 -48h48M12 -46h17" stroke="${lit}"` +
    ` stroke-width="2"/>` +
    [-30, -12, 26].map(wheel).join("")
  );
}

/** A heap of broken rock, `w` wide. */
export function heap(p, w, [deep, middle, lit] = ["#7b5c45", "#a98463", "#dcbd92"]) {
  const h = w * 0.42;
  const top = Array.from({ length: 11 }, (_, i) => {
    const t = i / 10;
    return `${f1((t - 0.5) * w)} ${f1(-h * Math.sin(Math.PI * t) ** 1.4 * p.between(0.82, 1.08))}`;
  });
  const stones = Array.from({ length: 26 }, () => {
    const t = p.between(0.08, 0.92);
    const y = -h * Math.sin(Math.PI * t) ** 1.4 * p.between(0.02, 0.88);
    const r = w * p.between(0.012, 0.032);
    return (
      `<path d="M${f1((t - 0.5) * w)} ${f1(y)}l${f1(r)} ${f1(-r * 1.4)}l${f1(r * 1.3)} ${f1(r * 0.6)}` +
      `l${f1(-r * 0.6)} ${f1(r)}Z" fill="${t < 0.5 ? lit : deep}" opacity="${p.between(0.5, 0.95).toFixed(2)}"/>`
    );
  });
  return (
    shadow(w * 0.56) +
    `<path d="M${top.join("L")}Z" fill="${p.linear(
      [
        [0, lit],
        [0.5, middle],
        [1, deep],
      ],
      0,
      0,
      1,
      0.5,
    )}"/>` +
    stones.join("")
  );
}

/** A person seen from afar, `h` units high; `pose` 0 stands, 1 points, 2 works with a tool. */
export function person(h, pose = 0, coat = "#4a3a33", hat = "#e0902c") {
  const s = f1(h / 20);
  const arm = ["M-2.6 -13l-1.6 6", "M2 -13.4l7 -3.4", "M2 -12.6l5 4M5.4 -11.4l4 9"][pose];
  return (
    `<g transform="scale(${s})"><path d="M-2 0l.8 -8h2.6l1 8h-1.6l-.6 -5l-.9 5Z" fill="#2d241f"/>` +
    `<path d="M-2.6 -7l.4 -7.2q2.2 -1.6 4.4 0l.6 7.2Z" fill="${coat}"/>` +
    `<path d="${arm}" stroke="${coat}" stroke-width="1.6" fill="none" stroke-linecap="round"/>` +
    `<circle cx="0" cy="-16.6" r="2" fill="#6b4632"/><path d="M-2.7 -16.9a2.7 2.7 0 0 1 5.4 0Z"` +
    ` fill="${hat}"/></g>`
  );
}

/** Survey stakes: red and white sticks with a string between them, at `feet` = [[x, y], …], `h` high. */
export function stakes(feet, h) {
  const sticks = feet.map(([x, y]) => {
    const bands = Array.from(
      { length: 5 },
      (_, i) =>
        `<path d="M${f1(x)} ${f1(y - (h * i) / 5)}v${f1(-h / 5)}" stroke="${i % 2 ? "#fff3df" : "#c0432d"}"` +
        ` stroke-width="${f1(Math.max(1.6, h * 0.09))}"/>`,
    );
    return bands.join("");
  });
  const string = feet.map(([x, y]) => `${f1(x)} ${f1(y - h * 0.86)}`).join("L");
  return (
    `<path d="M${string}" fill="none" stroke="#f8ead0" stroke-width="1.3" stroke-dasharray="4 3"` +
    ` opacity=".9"/>${sticks.join("")}`
  );
}
