/** Travellers in small groups, silhouettes with a warm colour or two; each group is a sprite, feet at the origin. */
import { figure } from "./figures.mjs";

const INK = "#34262a";
/** What people carry, in the frame of a figure 100 units tall. */
const THINGS = {
  pack:
    `<path d="M-22 -74q-6 14 -2 32h14v-34Z" fill="#7a4a2c"/>` +
    `<path d="M-22 -66h11" stroke="#d9a862" stroke-width="2.500"/>`,
  case:
    `<path d="M18 -28h18v26h-18Z" fill="#8f3b28"/><path d="M23 -28v-12h8v12" fill="none" stroke="${INK}"` +
    ` stroke-width="2.500"/><path d="M18 -18h18" stroke="#e0b070" stroke-width="2"/>`,
  parasol:
    `<path d="M32 -96L14 -64" stroke="${INK}" stroke-width="3"/>` +
    `<path d="M6 -104Q38 -142 66 -100Q52 -104 36 -101Q20 -104 6 -104Z" fill="#c9503a"/>` +
    `<path d="M36 -122L36 -101M20 -115L24 -102M54 -115L49 -102" stroke="#f7dfae" stroke-width="2"/>`,
  map: `<path d="M14 -66l24 -8v20l-24 7Z" fill="#f7ead0"/>`,
};
const COLOURS = {
  red: "#b4452f",
  teal: "#2f7f86",
  ochre: "#d79a3a",
  indigo: "#35466f",
  sand: "#dcc294",
  plum: "#71405a",
  green: "#5f7b45",
};

/** [x, scale, colour, shape of the figure, thing carried]; the later ones stand in front. */
const GROUPS = [
  [
    [-26, 0.6, "indigo", { wears: "jacket", legs: "stride" }, "pack"],
    [8, 0.56, "red", { wears: "dress", hat: "scarf" }],
    [34, 0.38, "ochre", { wears: "jacket" }],
  ],
  [
    [-40, 0.58, "teal", { wears: "jacket", arms: "point" }, "pack"],
    [-10, 0.6, "sand", { wears: "coat" }, "map"],
    [24, 0.55, "plum", { wears: "dress" }],
  ],
  [
    [-8, 0.6, "red", { wears: "coat", hat: "skullcap" }],
    [26, 0.57, "green", { wears: "dress", hat: "scarf" }],
  ],
  [
    [-46, 0.57, "ochre", { wears: "dress" }],
    [-18, 0.61, "indigo", { wears: "jacket" }, "pack"],
    [14, 0.59, "red", { wears: "jacket", arms: "wave" }],
    [44, 0.56, "teal", { wears: "dress", hat: "scarf" }],
  ],
  [
    [-14, 0.59, "teal", { wears: "dress", flip: true }, "parasol"],
    [22, 0.6, "plum", { wears: "coat" }],
    [46, 0.36, "red", { wears: "dress" }],
  ],
  [
    [-30, 0.6, "green", { wears: "jacket", legs: "stride", flip: true }, "case"],
    [12, 0.57, "ochre", { wears: "coat", legs: "stride", flip: true }],
    [38, 0.58, "indigo", { wears: "jacket", legs: "stride", flip: true }, "pack"],
  ],
  [
    [-20, 0.6, "sand", { wears: "coat", hat: "fur" }],
    [14, 0.4, "red", { wears: "jacket", arms: "wave" }],
    [34, 0.42, "teal", { wears: "dress" }],
  ],
];
export const GROUP_COUNT = GROUPS.length;
export const GROUP_BOX = [-84, -96, 190, 108];
/** Height of a grown figure in a group, in the sprite's own units. */
export const GROWN = 61;

/** SVG of group `i`; shadows fall towards `sun` (1: to the right, long). */
export function group(i, { rim = "#ffe2a6", shadow = "#5a3322", sun = 1 } = {}) {
  const people = GROUPS[i % GROUPS.length];
  const shadows = people.map(
    ([x, s]) =>
      `<path d="M${x - 5} 0L${x + sun * 58 * s * 1.4} -7l${sun * 14} 4L${x + 6} 3Z" fill="${shadow}" opacity=".34"/>`,
  );
  return (
    shadows.join("") +
    people
      .map(([x, s, colour, shape, thing], k) => {
        const y = (k % 2) * 2;
        const carried = thing
          ? `<g transform="translate(${x} ${y}) scale(${shape.flip ? -s : s} ${s})">${THINGS[thing]}</g>`
          : "";
        const person = figure([x, y], s, { body: INK, garment: COLOURS[colour], rim: s > 0.5 ? rim : null, ...shape });
        return thing === "pack" ? carried + person : person + carried;
      })
      .join("")
  );
}
