/** What a caravan's night quarters are made of: lanterns, yurts, young trees, and the travellers who come in. */
import { crown } from "../kit/broadleaf.mjs";
import { camel } from "../kit/camel.mjs";
import { f1 } from "../kit/shapes.mjs";
import { pool } from "../kit/thin-light.mjs";
import { group, GROUP_BOX } from "../kit/travellers.mjs";
import { yurt } from "../kit/yurt.mjs";

const WOOD = "#5a3a28";
const SHADOW = "#3a2a22";
const YURT = 150;
const TREE = 150;

const post = (light) =>
  `<ellipse cx="10" cy="1" rx="18" ry="3" fill="${SHADOW}" opacity=".35"/>` +
  `<path d="M-3 0L-2 -92H2L3 0Z" fill="${WOOD}"/><path d="M-1-88Q12-100 22-90" fill="none" stroke="${WOOD}" stroke-width="3.4"/>` +
  `<path d="M22-90v8" stroke="${SHADOW}" stroke-width="1.6"/>${light}`;
const DARK = `<path d="M14-81h16v3h-16ZM14-56h16v3h-16Z" fill="#8a6a3c"/><path d="M15-78Q10-67 15-56H29Q34-67 29-78Z" fill="#6d4a44"/>`;
const LIT =
  pool([22, -67, 52, 52], "#ffb75e", 0.7) +
  pool([12, 0, 78, 13], "#ffc878", 0.6) +
  `<path d="M14-81h16v3h-16ZM14-56h16v3h-16Z" fill="#e8b552"/><path d="M15-78Q8-67 15-56H29Q36-67 29-78Z" fill="#ff9d45"/>` +
  `<path d="M18-77Q14-67 18-57H26Q30-67 26-77Z" fill="#ffe7a8"/>`;

/** The lattice of a yurt before the felt comes: a ring of staves and bare rafters. */
function lattice() {
  const [r, wall, roof] = [YURT / 2, YURT * 0.3, YURT * 0.58];
  const staves = [];
  for (let i = 0; i <= 12; i++) {
    const x = r * Math.cos(Math.PI * (1 - i / 12));
    const dip = 6 * Math.sin((Math.PI * i) / 12);
    for (const lean of [-9, 9]) staves.push(`M${f1(x - lean)} ${f1(dip)}L${f1(x + lean)} ${f1(dip - wall)}`);
    if (i % 2 === 0) staves.push(`M${f1(x)} ${f1(dip - wall)}L${f1(x * 0.2)} ${f1(-roof)}`);
  }
  return (
    `<ellipse cx="14" cy="3" rx="${r * 1.1}" ry="10" fill="${SHADOW}" opacity=".25"/>` +
    `<path d="${staves.join("")}" fill="none" stroke="#8d5f3c" stroke-width="2.2"/>` +
    `<path d="M${-r} ${-wall}Q0 ${12 - wall} ${r} ${-wall}" fill="none" stroke="#a8412f" stroke-width="3"/>` +
    `<ellipse cy="${-roof}" rx="${r * 0.2}" ry="4" fill="none" stroke="#8d5f3c" stroke-width="3"/>`
  );
}

const pit =
  `<ellipse rx="20" ry="5" fill="#8a6440"/><ellipse cx="-2" cy="-1" rx="12" ry="2.600" fill="#5d4230"/>` +
  `<path d="M3 0V-44" stroke="#a27a50" stroke-width="3.4"/><path d="M3-40l9 6M3-30l-8 5" stroke="#a27a50" stroke-width="2"/>`;

/** The crown is painted by the kit into the current layer, so it is caught here. */
function tree(p, tones, [rx, ry]) {
  const parts = [];
  crown({ ...p, put: (svg) => void parts.push(svg) }, [0, -TREE + ry], [rx, ry], tones, { clumps: 14, dabs: 46 });
  return (
    `<ellipse cx="22" cy="2" rx="44" ry="7" fill="${SHADOW}" opacity=".35"/>` +
    `<path d="M-6 2Q-3-40-4-92H4Q4-40 8 2Z" fill="${WOOD}"/><path d="M-4-70L-20-96M3-62L20-92" stroke="${WOOD}" stroke-width="4"/>` +
    parts.join("")
  );
}

const COATS = [
  ["#7a5138", "#4f3427"],
  ["#8b6242", "#5a3d2b"],
];
const LOADS = [
  { cloth: "#b23b32", bale: "#d9a94e", trim: "#f6dfb4" },
  { cloth: "#1f7a78", bale: "#c46a3d", trim: "#f6dfb4" },
];

function sprites(p) {
  p.sprite("post", [-8, -104, 46, 110], post(DARK));
  p.sprite("lantern", [-68, -122, 146, 138], post(LIT));
  p.sprite("lattice", [-92, -96, 184, 112], lattice());
  const felts = [
    { felt: "#f6e7c6", shade: "#b59470", belt: "#a8412f" },
    { felt: "#efdcb8", shade: "#a98763", belt: "#1f6f73" },
  ];
  felts.forEach((felt, i) => {
    const glow = pool([-14, -12, 34, 30], "#ffb95f", 0.7);
    p.sprite(`yurt${i}`, [-112, -190, 236, 212], yurt(p, YURT, felt) + glow);
  });
  p.sprite("pit", [-24, -48, 48, 56], pit);
  p.sprite("tree0", [-72, -168, 146, 182], tree(p, ["#33502f", "#4d7038", "#739048", "#b3b865"], [52, 52]));
  p.sprite("tree1", [-60, -176, 130, 190], tree(p, ["#3b5230", "#5f7a38", "#8f9a45", "#d0bd62"], [36, 62]));
  LOADS.forEach((goods, i) => {
    const shade = `<ellipse cx="4" cy="1" rx="62" ry="5" fill="${SHADOW}" opacity=".35"/>`;
    p.sprite(`camel${i}`, [-72, -104, 146, 116], shade + camel({ stride: i, coat: COATS[i], rim: "#ffdf9e", goods }));
  });
  for (const i of [0, 2]) p.sprite(`group${i}`, GROUP_BOX, group(i));
}

const LANTERN = { open: "post", done: "lantern", enter: { dy: 6, ms: 600 } };
const yurtOf = (i) => ({ open: "lattice", done: `yurt${i}`, enter: { dy: 16 } });
const treeOf = (i) => ({ open: "pit", done: `tree${i}`, enter: { dy: 24, ms: 900 } });
const CAMEL = (i) => ({ done: `camel${i}`, enter: { dx: 120, ms: 1300 } });
const GROUP = (i) => ({ done: `group${i}`, enter: { dx: -50, ms: 900 } });

/** [x, foot, scale, what]: in the order in which they come, near and far in turn. */
const CAMP = [
  [452, 884, 1.5, LANTERN],
  [296, 690, 0.95, yurtOf(0)],
  [846, 868, 1.45, LANTERN],
  [1010, 700, 1, treeOf(0)],
  [908, 664, 0.85, yurtOf(1)],
  [508, 762, 1.1, LANTERN],
  [128, 726, 1.1, treeOf(1)],
  [736, 754, 1.05, LANTERN],
  [470, 640, 0.66, yurtOf(1)],
  [700, 812, 0.95, GROUP(0)],
  [1106, 770, 1.25, yurtOf(0)],
  [556, 684, 0.78, LANTERN],
  [1176, 690, 0.95, treeOf(1)],
  [700, 676, 0.74, LANTERN],
  [176, 806, 1.35, yurtOf(1)],
  [606, 838, 1.15, CAMEL(0)],
  [394, 612, 0.6, treeOf(0)],
  [590, 632, 0.55, LANTERN],
  [790, 618, 0.56, yurtOf(0)],
  [676, 628, 0.53, LANTERN],
  [880, 600, 0.58, treeOf(1)],
  [404, 790, 0.9, GROUP(2)],
  [346, 848, 1.25, LANTERN],
  [636, 712, 0.8, CAMEL(1)],
  [60, 668, 0.85, treeOf(0)],
  [972, 848, 1.25, LANTERN],
];

export function camp(p) {
  sprites(p);
  for (const [x, y, scale, what] of CAMP) p.piece("camp", { at: [x, y], scale, ...what });
}
