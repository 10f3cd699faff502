/** The open workshop beside the avenue where people learn the electric car: lamps, a lift, trainees, chargers. */
import { figure } from "../kit/figures.mjs";
import { PINK } from "./dushanbe-avenue.mjs";

const [LEFT, RIGHT, TOP, FLOOR] = [778, 1240, 446, 756];
const INSIDE = [804, 1180, 522];

export function workshop(p) {
  p.put(`<path d="M${LEFT - 34} 470L${LEFT} ${TOP}V${FLOOR}L${LEFT - 34} 700Z" fill="${PINK.shade}"/>`);
  p.put(
    `<path d="M${LEFT} ${TOP}H${RIGHT}V${FLOOR}H${LEFT}Z" fill="${p.linear([
      [0, PINK.lit],
      [1, PINK.low],
    ])}" filter="url(#cut)"/>`,
  );
  p.put(
    `<path d="M${LEFT} ${TOP}H${RIGHT}V${FLOOR}H${LEFT}Z" fill="${p.linear([
      [0, PINK.deep, 0],
      [1, PINK.deep, 0.6],
    ])}" filter="url(#stipple)" opacity=".4"/>`,
  );
  p.put(
    `<path d="M${LEFT - 12} ${TOP - 4}H${RIGHT}V${TOP + 14}H${LEFT - 12}Z" fill="${PINK.trim}"/>
      <path d="M${LEFT - 12} ${TOP + 14}H${RIGHT}" stroke="${PINK.deep}" stroke-width="4" opacity=".4"/>`,
  );
  const stars = Array.from(
    { length: 13 },
    (_, i) => `M${804 + i * 34} 480l8 -8l8 8l-8 8ZM${807 + i * 34} 475h10v10h-10Z`,
  ).join("");
  p.put(`<path d="${stars}" fill="#5f93a8" opacity=".75"/>`);
  const [a, b, top] = INSIDE;
  p.put(
    `<path d="M${a - 9} ${FLOOR}V${top - 9}H${b + 9}V${FLOOR}Z" fill="${PINK.trim}"/>
      <path d="M${a} ${FLOOR}V${top}H${b}V${FLOOR}Z" fill="${p.linear([
        [0, "#3b2f49"],
        [0.6, "#5d4458"],
        [1, "#7b5a5f"],
      ])}"/>`,
  );
  p.put(
    `<path d="M${a} ${FLOOR}L${a + 36} 712H${b - 30}L${b} ${FLOOR}Z" fill="#8e6c6a"/>
      <path d="M${a + 36} 712V${top}M${b - 30} 712V${top}" stroke="#2c243a" stroke-width="2" opacity=".6"/>`,
  );
  p.put(
    `<path d="M${a + 60} 572h92v58h-92Z" fill="#7b5d62"/>
      <path d="M${a + 72} 582v26M${a + 86} 582v34M${a + 100} 582v20M${a + 114} 580l0 30M${a + 130} 582v38"
      stroke="#c7b2a6" stroke-width="4" stroke-linecap="round" opacity=".7"/>`,
  );
  p.put(`<path d="M${a + 52} 662h116v8h-116ZM${a + 58} 670h7v44h-7ZM${a + 154} 670h7v44h-7Z" fill="#33283b"/>`);
  for (const y of [742, 728, 714])
    p.put(
      `<ellipse cx="${a + 24}" cy="${y}" rx="21" ry="9" fill="#2b2433"/>
        <ellipse cx="${a + 24}" cy="${y - 2}" rx="11" ry="4" fill="#6b5660"/>`,
    );
  p.put(
    `<path d="M962 756V560h11V756ZM1118 756V560h11V756ZM958 556h180v9H958Z" fill="#c98a3e"/>
      <path d="M968 690h156v8H968Z" fill="#8a5a38"/>`,
  );
  p.put(
    `<path d="M${a - 9} ${top - 9}H${b + 9}L${b + 26} ${top + 24}H${a - 26}Z" fill="${p.linear([
      [0, "#4d9a8a"],
      [1, "#2b6b6a"],
    ])}" filter="url(#cast)"/>`,
  );
  for (let i = 0; i < 11; i += 2)
    p.put(`<path d="M${a - 9 + i * 35.8} ${top - 9}h35.800l${1.5} 33h-38.800Z" fill="#f3e6d2" opacity=".85"/>`);
}

const CHARGER = `<path d="M-13 0V-78Q-13 -88 0 -88T13 -78V0Z" fill="#f4efe4" stroke="#7d8794" stroke-width="2"/>
  <path d="M4 0V-87Q13 -85 13 -78V0Z" fill="#b9b9c4"/><path d="M-8 -78h12v16h-12Z" fill="#1f4c50"/>
  <path d="M-8 -78h12v16h-12Z" fill="#7af0b4" opacity=".75"/>
  <path d="M13 -60q22 8 18 34t-22 22" fill="none" stroke="#24584f" stroke-width="4.500" stroke-linecap="round"/>`;

export function workshopSprites(p) {
  const light = p.radial(
    [
      [0, "#fff3c4", 0.9],
      [0.3, "#ffd588", 0.5],
      [1, "#ffb35c", 0],
    ],
    0.5,
    0,
    1,
  );
  const shade = `<path d="M-1.500 -44h3v22h-3ZM-20 -8Q-18 -24 0 -24T20 -8Z" fill="#2c243a"/>`;
  p.sprite("lamp-off", [-24, -46, 48, 44], `${shade}<ellipse cx="0" cy="-8" rx="18" ry="3" fill="#6d6480"/>`);
  p.sprite(
    "lamp-on",
    [-78, -46, 156, 236],
    `<path d="M-18 -8H18L74 186H-74Z" fill="${light}"/>${shade}<ellipse cx="0" cy="-7" rx="18" ry="5" fill="#fffbe0"/>`,
  );
  p.sprite(
    "stub",
    [-30, -34, 60, 42],
    `<ellipse cx="0" cy="0" rx="22" ry="6" fill="#57496a" opacity=".55"/><path d="M-14 0V-14H14V0Z" fill="#a9989e"/>
      <path d="M-4 -14q-2 -14 8 -16" fill="none" stroke="#3a3350" stroke-width="4" stroke-linecap="round"/>`,
  );
  p.sprite(
    "charger",
    [-34, -112, 78, 122],
    `<ellipse cx="8" cy="0" rx="28" ry="7" fill="#57496a" opacity=".45"/>
      <circle cx="-2" cy="-70" r="34" fill="${p.radial([
        [0, "#a8ffd2", 0.8],
        [1, "#7af0b4", 0],
      ])}"/>${CHARGER}`,
  );
  const dress = { body: "#2a2138", rim: "#ffd08a" };
  const poses = [
    { ...dress, garment: "#3f3354", arms: "point", wears: "jacket", hat: "skullcap" },
    { ...dress, garment: "#6b3f4c", arms: "work", wears: "dress", hat: "scarf" },
    { ...dress, garment: "#2f5a62", arms: "work", wears: "jacket", legs: "stride" },
    { ...dress, garment: "#39506e", arms: "down", wears: "jacket", hat: "helmet" },
    { ...dress, garment: "#7a5a3c", arms: "wave", wears: "jacket" },
  ];
  poses.forEach((pose, i) =>
    p.sprite(
      `person${i}`,
      [-42, -112, 84, 118],
      `<ellipse cx="6" cy="0" rx="24" ry="5" fill="#1f1830" opacity=".5"/>${figure([0, 0], 1, pose)}`,
    ),
  );
}

/** The pieces of the workshop in the order of work: [slot, piece]. */
export const WORKS = [
  ["shop", { at: [860, 566], scale: 1, open: "lamp-off", done: "lamp-on", z: 0 }],
  ["shop", { at: [858, 752], scale: 0.92, done: "person0", z: 9, enter: { dx: -60 } }],
  ["shop", { at: [1045, 566], scale: 1, open: "lamp-off", done: "lamp-on", z: 0 }],
  ["shop", { at: [934, 750], scale: 0.88, done: "person1", z: 8, enter: { dx: -60 } }],
  ["apron", { at: [826, 840], scale: 1, open: "stub", done: "charger", enter: { dy: 30 } }],
  [
    "shop",
    { at: [1045, 692], scale: 0.78, open: "taxi-bare-front", done: "taxi-green-front", z: 5, enter: { dy: 24 } },
  ],
  ["shop", { at: [990, 758], scale: 0.9, done: "person2", z: 10, enter: { dx: 60 } }],
  ["apron", { at: [936, 836], scale: 1, open: "stub", done: "charger", enter: { dy: 30 } }],
  ["shop", { at: [1146, 566], scale: 0.9, open: "lamp-off", done: "lamp-on", z: 0 }],
  ["shop", { at: [1096, 760], scale: 0.94, done: "person3", z: 11, enter: { dx: 60 } }],
  ["apron", { at: [1046, 832], scale: 1, open: "stub", done: "charger", enter: { dy: 30 } }],
  ["apron", { at: [880, 892], scale: 1.05, done: "person4", enter: { dx: 50 } }],
];
