/** The bridge of Astana, the six who meet on it with their lanterns, and the lamps of the quay. */
import { figure } from "../kit/figures.mjs";
import { f1, line } from "../kit/shapes.mjs";
import { pool } from "../kit/thin-light.mjs";

const PIERS = [268, 400, 534, 666, 800, 932];
/** Where the deck lies at x. */
export const deckAt = (x) => 602 - 46 * (1 - ((x - 600) / 340) ** 2);

/** Stone arches under a rounded deck; a rail along it. */
export function bridge(p) {
  const along = Array.from({ length: 35 }, (_, i) => [260 + i * 20, deckAt(260 + i * 20)]);
  for (const [i, a] of PIERS.slice(0, -1).entries()) {
    const b = PIERS[i + 1];
    const [m, foot] = [(a + b) / 2, 668 - Math.abs(i - 2) * 12];
    const crownY = deckAt(m) + 26;
    p.put(
      `<path d="M${a} ${f1(deckAt(a) + 8)}L${b} ${f1(deckAt(b) + 8)}V${foot}H${b - 9}Q${b - 16} ${f1(crownY)} ${m}
      ${f1(crownY)}Q${a + 16} ${f1(crownY)} ${a + 9} ${foot}H${a}Z" fill="${p.linear([
        [0, "#8b93b0"],
        [0.4, "#566894"],
        [1, "#263f72"],
      ])}"/>`,
    );
    p.put(
      `<path d="M${b - 9} ${foot}Q${b - 16} ${f1(crownY)} ${m} ${f1(crownY)}Q${a + 16} ${f1(crownY)} ${a + 9}
      ${foot}" fill="none" stroke="#f0d3b0" stroke-width="2" opacity=".6"/>`,
    );
  }
  const under = along.map(([x, y]) => [x, y + 13]).toReversed();
  p.put(
    `<path d="${line([...along, ...under])}Z" fill="#c9bdb9" filter="url(#cut)"/>
      <path d="${line(along)}" fill="none" stroke="#fff0d4" stroke-width="2.5"/>`,
  );
  const posts = along.map(([x, y]) => `M${x} ${f1(y)}v-17`).join("");
  p.put(
    `<path d="${posts}${line(along.map(([x, y]) => [x, y - 17]))}" fill="none" stroke="#dccfc6"
      stroke-width="2" opacity=".85"/>`,
  );
}

/** The six who meet: each with a lantern, three from either bank. */
const PEOPLE = [
  { wears: "coat", hat: "none", garment: "#8e3b46" },
  { wears: "dress", hat: "scarf", garment: "#2d6d78" },
  { wears: "jacket", hat: "skullcap", garment: "#3d4a7d" },
  { wears: "coat", hat: "fur", garment: "#6b4a5c" },
  { wears: "dress", hat: "none", garment: "#a0583c" },
  { wears: "jacket", hat: "helmet", garment: "#35557a" },
];

export function peopleSprites(p) {
  const shine = (x, y, r) => pool([x, y, r, r], "#ffc868", 1.3, 12);
  PEOPLE.forEach((look, i) => {
    const flip = i > 2;
    const lantern = `<g transform="scale(${flip ? -1 : 1} 1)">
      <path d="M25 -54v6M20 -48h11l2 14h-15Z" stroke="#6b4326" stroke-width="2" fill="#fff3b8"/></g>`;
    p.sprite(
      `person${i}`,
      [-82, -108, 164, 120],
      shine(flip ? -28 : 28, -44, 52) +
        figure([0, 0], 1, { ...look, arms: "lantern", body: "#1a1f42", rim: "#ffdc96", from: 1, flip }) +
        lantern,
    );
  });
  const dashes = Array.from(
    { length: 15 },
    (_, i) =>
      `<path d="M${f1(-3 - i * 0.5 + p.between(-4, 4))} ${13 + i * 7}h${f1(p.between(6, 12) + i * 0.5)}"
        stroke="#ffdf9a" stroke-width="3" stroke-linecap="round" opacity="${f1(0.95 - i * 0.05)}"/>`,
  ).join("");
  p.sprite(
    "quay-dark",
    [-6, -40, 12, 42],
    `<path d="M-1.500 0V-34h3V0Z" fill="#1b3160"/><circle cx="0" cy="-36" r="3.500" fill="#7f93b8"/>`,
  );
  p.sprite(
    "quay-lit",
    [-34, -68, 68, 190],
    `<path d="M-1.500 0V-34h3V0Z" fill="#1b3160"/>${shine(0, -36, 32)}<circle cx="0" cy="-36" r="4.500"
      fill="#fffbe0"/>${dashes}`,
  );
}
