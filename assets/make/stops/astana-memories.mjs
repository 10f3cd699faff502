/** The journey in small: one glowing vignette for each stop, about 120 units wide, its foot at the origin. */
import { clump } from "../kit/broadleaf.mjs";
import { f1 } from "../kit/shapes.mjs";
import { pool } from "../kit/thin-light.mjs";

const C = {
  cream: "#fff0d0",
  gold: "#f6c768",
  amber: "#e8954a",
  brick: "#c46a45",
  plum: "#5b3a5e",
  night: "#2a2c55",
  teal: "#35a7a5",
  sea: "#1f6f86",
  leaf: "#6fbf73",
  fern: "#2f8a63",
  snow: "#f3f1f4",
  steel: "#9db4cc",
};
const windows = (xs, y, w, h, fill = C.cream) =>
  xs.map((x) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`).join("");
const wheels = (xs, r = 7) =>
  xs
    .map(
      (x) =>
        `<circle cx="${x}" cy="${-r}" r="${r}" fill="#241f3d"/>
          <circle cx="${x}" cy="${-r}" r="${f1(r * 0.45)}" fill="${C.steel}"/>`,
    )
    .join("");

/** Seven storeys of brick that grow smaller, each with its eave and a door. */
function pagoda() {
  const parts = [`<path d="M-42 0H42L38 -8H-38Z" fill="${C.brick}"/>`];
  let y = -8;
  for (let k = 0; k < 7; k++) {
    const [w, h] = [28 - k * 2.9, 13.5 - k * 0.9];
    parts.push(
      `<path d="M${-w} ${f1(y)}H${w}L${f1(w - 1)} ${f1(y - h)}H${f1(1 - w)}Z" fill="${C.gold}"/>
        <path d="M${f1(w * 0.3)} ${f1(y)}H${w}L${f1(w - 1)} ${f1(y - h)}H${f1(w * 0.3)}Z" fill="${C.amber}"/>
        <path d="M${f1(-w - 4)} ${f1(y - h)}L${f1(-w + 2)} ${f1(y - h - 3.5)}H${f1(w - 2)}L${f1(w + 4)}
        ${f1(y - h)}Z" fill="${C.brick}"/><path d="M-3 ${f1(y)}v-6a3 3 0 0 1 6 0v6Z" fill="${C.plum}"/>`,
    );
    y -= h + 3;
  }
  return `${parts.join("")}<path d="M-5 ${f1(y)}L0 ${f1(y - 14)}L5 ${f1(y)}Z" fill="${C.gold}"/>`;
}

const car = (paint, low) =>
  `<path d="M-46 -10C-48 -24 -42 -28 -26 -30L-12 -44Q-8 -47 4 -47H14Q24 -47 34 -30Q46 -28 47 -18
    L46 -8H-46Z" fill="${paint}"/><path d="M-46 -10C-47 -18 -46 -21 -44 -23H46L46 -8H-46Z" fill="${low}"/>
    <path d="M-18 -30L-8 -41H2V-30ZM6 -41H14Q20 -41 26 -30H6Z" fill="#e2f3f4"/>
    <path d="M40 -22l7 2v4h-7Z" fill="#fff3b8"/>${wheels([-26, 28], 9)}`;

const gate = `<path d="M-58 0V-72H-46V0ZM46 0V-72H58V0Z" fill="${C.steel}"/>
  <path d="M-66 -72Q0 -96 66 -72V-62Q0 -84 -66 -62Z" fill="${C.snow}"/>
  <path d="M-58 0V-70M46 0V-70" stroke="${C.cream}" stroke-width="3"/>`;

const train = `<path d="M-70 -4L-34 -70L-18 -52L6 -86L34 -46L46 -58L72 -4Z" fill="${C.steel}"/>
  <path d="M-34 -70L-18 -52L6 -86L20 -66L10 -60L4 -66L-4 -52L-18 -42L-28 -52L-42 -54Z" fill="${C.snow}"/>
  <path d="M-74 0H74" stroke="${C.plum}" stroke-width="4"/>
  <path d="M-68 -6V-28Q-68 -34 -60 -34H48Q62 -34 70 -16V-6Z" fill="${C.sea}"/>
  <path d="M-68 -14H70V-8H-68Z" fill="${C.gold}"/>${windows([-60, -44, -28, -8, 8, 24], -30, 11, 10)}
  <path d="M46 -30H51Q58 -28 62 -20H46Z" fill="${C.cream}"/>
  <path d="M-15 -34V-6M40 -34V-6" stroke="${C.night}" stroke-width="2.500"/>`;

const tunnel = `<path d="M-70 0Q-62 -36 -38 -46L-20 -70L2 -58L24 -88L44 -52Q62 -34 70 0Z" fill="#8b7f9c"/>
  <path d="M-38 -46L-20 -70L-12 -40L-30 -18ZM2 -58L24 -88L28 -50L14 -26Z" fill="${C.snow}" opacity=".85"/>
  <path d="M-32 0V-22A26 26 0 0 1 20 -22V0Z" fill="${C.cream}"/>
  <path d="M-26 0V-22A20 20 0 0 1 14 -22V0Z" fill="${C.plum}"/>
  <path d="M-18 0V-20A12 12 0 0 1 6 -20V0Z" fill="${C.gold}"/>
  <path d="M-8 -8L-30 8M-4 -8L18 8" stroke="${C.steel}" stroke-width="3"/>
  <path d="M-15 -3H3M-21 3H9" stroke="${C.brick}" stroke-width="2.500"/>`;

function panels() {
  const parts = [];
  for (const [y, k] of [
    [-46, 0.72],
    [-26, 0.86],
    [-2, 1],
  ])
    for (let i = 0; i < 4; i++) {
      const x = (-64 + i * 32) * k;
      const [w, h] = [27 * k, 15 * k];
      parts.push(
        `<path d="M${f1(x + 8)} ${y}v${f1(6 * k)}M${f1(x + w - 2)} ${y}v${f1(6 * k)}"
          stroke="${C.steel}" stroke-width="2"/><path d="M${f1(x + 6)} ${f1(y - h)}h${f1(w)}l-6 ${f1(h)}h${f1(-w)}Z"
          fill="#2f78b8" stroke="${C.cream}" stroke-width="1.600"/>
          <path d="M${f1(x + 6)} ${f1(y - h)}h${f1(w * 0.5)}l-6 ${f1(h)}h${f1(-w * 0.5)}Z" fill="#7cc4e4"
          opacity=".55"/>`,
      );
    }
  return parts.join("");
}

const portal = `<path d="M-64 0V-44H-36V0ZM36 0V-44H64V0Z" fill="${C.amber}"/>
  <path d="M-36 0V-74H36V0Z" fill="${C.gold}"/><path d="M-36 -74H36V-66H-36Z" fill="${C.sea}"/>
  <path d="M-24 0V-34Q-24 -54 0 -62Q24 -54 24 -34V0Z" fill="${C.teal}"/>
  <path d="M-17 0V-30Q-17 -46 0 -53Q17 -46 17 -30V0Z" fill="${C.plum}"/>
  <path d="M38 -44V-54H62V-44ZM-62 -44V-54H-38V-44Z" fill="${C.cream}"/>
  <path d="M-64 -54Q-66 -76 -50 -88Q-34 -76 -36 -54ZM36 -54Q34 -76 50 -88Q66 -76 64 -54Z" fill="${C.teal}"/>
  <path d="M-56 -55Q-58 -74 -50 -86M-44 -55Q-42 -74 -50 -86M44 -55Q42 -74 50 -86M56 -55Q58 -74 50 -86" fill="none"
  stroke="#8fe0d6" stroke-width="2"/>`;

const star = (x, y, r, fill) =>
  `<path d="M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z" fill="${fill}"/>
    <path d="M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z" fill="${fill}" transform="rotate(45 ${x} ${y})"/>`;
const bands = [-12, -30, -48, -66]
  .map((y) => `<path d="M${f1(-60.5 - y * 0.13)} ${y}H${f1(-5.5 + y * 0.13)}" stroke="${C.cream}" stroke-width="4"/>`)
  .join("");
const minaret = `<path d="M-62 0L-52 -78H-14L-4 0Z" fill="${C.teal}"/>
  <path d="M-22 0L-26 -78H-14L-4 0Z" fill="${C.sea}"/>
  ${bands}
  <path d="M-56 -78H-10V-84H-56Z" fill="${C.gold}"/>
  ${star(36, -34, 22, C.sea)}${star(36, -34, 16, C.teal)}${star(36, -34, 10, C.cream)}${star(36, -34, 5, C.amber)}`;

const sprout = `<path d="M-54 0Q-48 -16 0 -17T54 0Z" fill="${C.brick}"/>
  <path d="M0 -14Q-3 -40 1 -60" fill="none" stroke="${C.leaf}" stroke-width="6" stroke-linecap="round"/>
  <path d="M0 -46Q-40 -42 -46 -74Q-10 -78 0 -46Z" fill="${C.leaf}"/>
  <path d="M1 -54Q36 -54 46 -88Q8 -90 1 -54Z" fill="#a5e08c"/>
  <path d="M0 -46Q-20 -60 -42 -72M2 -56Q20 -70 42 -86" fill="none" stroke="${C.fern}" stroke-width="2.500"/>
  <path d="M-34 -10q-2 -12 2 -18q-10 0 -12 -8q10 -2 12 8q2 -10 12 -8q0 8 -12 8M34 -9q-2 -10 1 -16q-9 0 -10 -7q9 -1 10
  7q2 -9 10 -7q0 7 -10 7" fill="${C.leaf}" stroke="${C.leaf}" stroke-width="2"/>`;

const ship = `<path d="M-66 -6Q-20 -20 10 -12T66 -2V2H-66Z" fill="${C.gold}"/>
  <path d="M-58 -34L36 -30L60 -44Q52 -14 40 -8H-46Q-56 -16 -58 -34Z" fill="${C.brick}"/>
  <path d="M-58 -34L36 -30L60 -44L57 -35L36 -24L-57 -27Z" fill="${C.teal}"/>
  <path d="M-38 -34V-56H-4V-32ZM-32 -56V-72H-12V-56Z" fill="${C.cream}"/>${windows([-28, -20], -68, 5, 6, C.plum)}
  <path d="M16 -31V-82L-22 -66M16 -82L56 -43" fill="none" stroke="${C.plum}" stroke-width="2.500"/>
  <path d="M52 0Q48 -14 38 -20M52 0Q54 -16 64 -22M52 0V-24" fill="none" stroke="${C.plum}" stroke-width="3"/>
  <path d="M28 -20q6 -12 14 -6q2 -12 12 -8q8 -6 12 4q8 2 6 10q-12 8 -22 2q-12 6 -22 -2Z" fill="${C.leaf}"/>`;

const falls = [-36, -12, 12, 36]
  .map(
    (x) => `<path d="M${x - 9} -50H${x + 9}L${f1(x * 1.12 + 12)} 2H${f1(x * 1.12 - 12)}Z" fill="#dff4f2"/>
<path d="M${x - 3} -46L${f1(x * 1.1 - 5)} 0M${x + 4} -44L${f1(x * 1.1 + 5)} 0" stroke="${C.teal}" stroke-width="2"/>`,
  )
  .join("");
const dam = `<path d="M-70 0L-58 -62H58L70 0Z" fill="${C.steel}"/>
  <path d="M-60 -66H60V-56H-60Z" fill="${C.cream}"/>
  ${falls}
  <path d="M-56 4q8 -10 18 -4q10 -10 20 0q10 -10 20 0q10 -10 20 0q12 -8 34 4Z" fill="#fff"/>
  ${windows([-52, -34, -16, 2, 20, 38], -64, 7, 6, C.amber)}`;

const yurt = `<path d="M-44 0V-30Q-40 -56 0 -64Q40 -56 44 -30V0Z" fill="${C.cream}"/>
  <path d="M8 0V-63Q40 -56 44 -30V0Z" fill="#e2bb92"/>
  <path d="M-44 -26Q0 -34 44 -26V-20Q0 -28 -44 -20Z" fill="${C.brick}"/>
  <path d="M-13 0V-34H13V0Z" fill="${C.amber}"/><path d="M-8 0V-30H8V0Z" fill="#fff6c8"/>
  <path d="M-12 -62Q0 -72 12 -62Z" fill="${C.brick}"/>
  <path d="M-36 -34Q-30 -50 -14 -58M-24 -30Q-20 -48 -8 -60" fill="none" stroke="${C.amber}" stroke-width="2"/>`;

const taxi = `${car("#58c792", "#23885f")}<path d="M-6 -47l2 -7h16l2 7Z" fill="${C.cream}"/>`;

/** In order of travel. */
const MEMORIES = {
  pagoda: pagoda(),
  car: gate + car("#f3f4f2", "#7fb4d6"),
  train,
  tunnel,
  panels: panels(),
  taxi,
  portal,
  minaret,
  sprout,
  ship,
  dam,
  yurt,
};
export const MEMORY_NAMES = Object.keys(MEMORIES);

/** Dusk over a shape; and paper: a pale upper left edge, a soft shadow. */
const DIM = `<filter id="dim" color-interpolation-filters="sRGB">
  <feColorMatrix type="matrix" values=".1 .16 .06 0 .1  .1 .18 .08 0 .17  .1 .18 .12 0 .32  0 0 0 1 0"/></filter>`;
const PAPER = `<filter id="paper" x="-10%" y="-10%" width="120%" height="120%" color-interpolation-filters="sRGB">
  <feOffset in="SourceAlpha" dx="1.3" dy="1.6" result="o"/>
  <feComposite in="SourceAlpha" in2="o" operator="out" result="e"/>
  <feFlood flood-color="#fff6dc" flood-opacity=".85"/><feComposite in2="e" operator="in" result="rim"/>
  <feDropShadow in="SourceGraphic" dx="4" dy="2" stdDeviation="3" flood-color="#1a1030" flood-opacity=".5"
  result="s"/><feMerge><feMergeNode in="s"/><feMergeNode in="rim"/></feMerge></filter>`;

/** The knoll on which a vignette stands. */
const knoll = (fill, crest) => {
  const blades = Array.from(
    { length: 17 },
    (_, i) => `M${-72 + i * 9} ${f1(4 - 9 * Math.cos((i - 8) / 6))}l${(i % 3) - 1} ${-5 - (i % 4) * 2}`,
  ).join("");
  return `<path d="M-88 8Q-62 -9 0 -10T88 8Q50 22 0 23T-88 8Z" fill="${fill}"/>
    <path d="M-88 8Q-62 -9 0 -10T88 8" fill="none" stroke="${crest}" stroke-width="2" opacity=".7"/>
    <path d="${blades}" stroke="${crest}" stroke-width="1.300" opacity=".55"/>`;
};

/** Two bushes beside the thing, so that it belongs to the steppe. */
function bushes(p, dark, light) {
  const side = p.pick([-1, 1]);
  return [
    [side * 70, 7, 9],
    [side * 58, 10, 6],
  ]
    .map(
      ([x, y, r]) =>
        `<path d="${clump(p, x, y - r * 0.5, r * 1.3, r, 14)}" fill="${dark}"/>
          <path d="${clump(p, x - r * 0.3, y - r * 0.8, r * 0.8, r * 0.5, 12)}" fill="${light}"/>`,
    )
    .join("");
}

/** Sprites memory-<name>-dim (a shape in the dusk) and -lit (in its colours, in a pool of light). */
export function memorySprites(p) {
  p.def(DIM);
  p.def(PAPER);
  const [dusk, warm] = [
    p.linear([
      [0, "#44668f"],
      [1, "#223f6c"],
    ]),
    p.radial(
      [
        [0, "#ffe2a0"],
        [0.5, "#d9a862"],
        [1, "#6d7a86"],
      ],
      0.5,
      0.3,
      0.55,
    ),
  ];
  for (const [name, art] of Object.entries(MEMORIES)) {
    p.sprite(
      `memory-${name}-dim`,
      [-92, -118, 184, 142],
      `${knoll(dusk, "#9fb4c9")}<g filter="url(#dim)">${art}</g>${bushes(p, "#1c3764", "#41638d")}`,
    );
    p.sprite(
      `memory-${name}-lit`,
      [-112, -114, 224, 166],
      `${pool([0, 8, 110, 42], "#ffc46a", 1.05, 11)}${knoll(warm, "#fff0c4")}<g filter="url(#paper)">${art}</g>
      ${bushes(p, "#2f5560", "#a9b67c")}`,
    );
  }
}
