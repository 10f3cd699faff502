/** The dam of Turgusun: crest, gallery, piers, spillway, powerhouse; and the gates that open in its bays. */
import { f1, polygon } from "../kit/shapes.mjs";

export const BAYS = 6;
const [LEFT, PITCH, BAY] = [338, 74, 56];
const [CREST, SILL, POOL] = [408, 532, 704];
const CENTRE = LEFT + (PITCH * BAYS) / 2;
const CONCRETE = { lit: "#d9bfb2", mid: "#a3969f", shade: "#676a88", deep: "#3d4566" };

/** The spillway comes towards us, so it widens a little as it falls. */
const splay = (x, y) => CENTRE + (x - CENTRE) * (1 + 0.13 * Math.max(0, (y - SILL) / (POOL - SILL)));
const bayLeft = (k) => LEFT + 18 + PITCH * k;
/** The chute of bay k between two heights, as points. */
const chute = (k, top, bottom) => {
  const [a, b] = [bayLeft(k), bayLeft(k) + BAY];
  return [
    [splay(a, top), top],
    [splay(b, top), top],
    [splay(b, bottom), bottom],
    [splay(a, bottom), bottom],
  ];
};

function wings(p) {
  const wall = (points) => {
    p.put(
      `<path d="${polygon(points)}" fill="${p.linear([
        [0, CONCRETE.lit],
        [0.25, CONCRETE.mid],
        [1, CONCRETE.shade],
      ])}"/>`,
    );
    p.put(
      `<path d="${polygon(points)}" fill="${p.linear(
        [
          [0, CONCRETE.deep, 0],
          [1, CONCRETE.deep, 0.9],
        ],
        0,
        0,
        1,
        1,
      )}" filter="url(#stipple)" opacity=".45"/>`,
    );
  };
  wall([
    [90, CREST],
    [LEFT + 8, CREST],
    [LEFT + 8, POOL - 10],
    [300, POOL - 20],
    [90, 560],
  ]);
  wall([
    [LEFT + PITCH * BAYS + 10, CREST],
    [1120, CREST],
    [1120, 540],
    [960, 690],
    [LEFT + PITCH * BAYS + 10, POOL - 10],
  ]);
  for (let i = 0; i < 9; i++) {
    const x = i < 3 ? 150 + i * 62 : 850 + (i - 3) * 50;
    p.put(
      `<path d="M${x} ${CREST}V${640 - Math.abs(x - CENTRE) * 0.18}" stroke="${CONCRETE.deep}"
        stroke-width="1.6" opacity=".4"/>`,
    );
  }
  for (const y of [470, 532, 594])
    p.put(`<path d="M90 ${y}H${LEFT}M800 ${y}H1120" stroke="${CONCRETE.deep}" stroke-width="1.2" opacity=".3"/>`);
}

function spillway(p) {
  for (let k = 0; k < BAYS; k++) {
    p.put(`<rect x="${bayLeft(k)}" y="${CREST}" width="${BAY}" height="${SILL - CREST + 2}" fill="#1b2440"/>`);
    const d = polygon(chute(k, SILL, POOL));
    p.put(
      `<path d="${d}" fill="${p.linear([
        [0, "#c2adac"],
        [0.1, "#8c8799"],
        [0.75, "#66698a"],
        [1, "#454d70"],
      ])}"/>`,
    );
    for (let i = 0; i < 9; i++) {
      const x = bayLeft(k) + p.between(4, BAY - 4);
      const y = p.between(SILL + 4, SILL + 50);
      const end = y + p.between(30, 110);
      p.put(
        `<path d="M${f1(splay(x, y))} ${f1(y)}L${f1(splay(x, end))} ${f1(end)}"
          stroke="${p.pick(["#3d4566", "#b3a6ad", "#565c7e"])}" stroke-width="${f1(p.between(1, 4))}"
          opacity="${f1(p.between(0.2, 0.5))}"/>`,
      );
    }
  }
  for (let k = 0; k <= BAYS; k++) {
    const x = LEFT + PITCH * k;
    const tall = [
      [x, CREST - 6],
      [x + 18, CREST - 6],
      [splay(x + 18, 600), 586],
      [splay(x + 16, POOL), POOL - 6],
      [splay(x + 2, POOL), POOL - 6],
      [splay(x, 600), 586],
    ];
    p.put(
      `<path d="${polygon(tall)}" fill="${p.linear(
        [
          [0, "#ecd5c4"],
          [0.3, CONCRETE.mid],
          [1, CONCRETE.shade],
        ],
        0,
        0,
        0.6,
        1,
      )}" filter="url(#cast)"/>`,
    );
    p.put(
      `<path d="M${x + 1.5} ${CREST}L${f1(splay(x, 600) + 1.5)} 586" stroke="#fbe9d6" stroke-width="2.4"
        opacity=".85"/>`,
    );
    p.put(
      `<path d="M${x + 15} ${CREST}V586L${f1(splay(x + 15, POOL))} ${POOL - 8}" fill="none"
        stroke="${CONCRETE.deep}" stroke-width="5" opacity=".4"/>`,
    );
  }
}

/** The long hoist house on the crest, snow on its roof, dark windows over the bays. */
function gallery(p) {
  p.put(
    `<path d="M80 ${CREST + 12}H1130V${CREST - 6}H80Z" fill="${p.linear([
      [0, "#f0dccb"],
      [1, CONCRETE.shade],
    ])}" filter="url(#cut)"/>`,
  );
  p.put(`<path d="M80 ${CREST - 18}H1130M80 ${CREST - 12}H1130" stroke="#4a4d68" stroke-width="1.4" opacity=".75"/>`);
  for (let x = 84; x < 1130; x += 15)
    p.put(`<path d="M${x} ${CREST - 19}v14" stroke="#4a4d68" stroke-width="1.5" opacity=".75"/>`);
  const [a, b] = [LEFT - 12, LEFT + PITCH * BAYS + 30];
  p.put(
    `<path d="M${a} ${CREST - 4}V342H${b}V${CREST - 4}Z" fill="${p.linear(
      [
        [0, "#e8cdbb"],
        [0.5, "#c2a59f"],
        [1, "#7d7488"],
      ],
      0,
      0,
      1,
      0.5,
    )}"/>`,
  );
  p.put(
    `<path d="M${a - 10} 344L${a + 4} 322Q${CENTRE} 317 ${b - 4} 322L${b + 10} 344Z" fill="#f6ebe4"/>
      <path d="M${a - 10} 344H${b + 10}" stroke="#5a5570" stroke-width="4"/>`,
  );
  p.put(`<path d="M${a} ${CREST - 6}V348" stroke="#fff1e0" stroke-width="3" opacity=".8"/>`);
  for (let k = 0; k <= BAYS; k++)
    p.put(`<path d="M${LEFT + 9 + PITCH * k} 346V${CREST - 5}" stroke="#5a5570" stroke-width="5" opacity=".35"/>`);
}

/** Stands in front of the right abutment, so it belongs to a layer after the slopes. */
export function powerhouse(p) {
  const snow = "#efe6e6";
  p.put(
    `<path d="M824 704V584H1010V704Z" fill="${p.linear(
      [
        [0, "#cdb1a6"],
        [1, "#6c6880"],
      ],
      0,
      0,
      1,
      0.7,
    )}" filter="url(#cast)"/>`,
  );
  p.put(
    `<path d="M812 586L838 556H998L1022 586Z" fill="${snow}"/>
      <path d="M812 586H1022" stroke="#4d4a66" stroke-width="5"/>
      <path d="M838 557L812 586" stroke="#fff" stroke-width="2"/>`,
  );
  for (let x = 836; x < 1010; x += 58)
    p.put(`<path d="M${x - 6} 590V704" stroke="#4d4a66" stroke-width="4" opacity=".35"/>`);
  p.put(`<path d="M818 704H1016" stroke="#3a3c58" stroke-width="8"/>`);
}

export function dam(p) {
  wings(p);
  spillway(p);
  gallery(p);
}

/** Sprites gate0-closed … gate5-open, drawn where they stand (place them at [0, 0]); a window of the hoist house. */
export function gateSprites(p) {
  for (let k = 0; k < BAYS; k++) {
    const [a, b] = [bayLeft(k), bayLeft(k) + BAY];
    const ribs = [0, 1, 2, 3, 4].map((i) => `M${a} ${448 + i * 18}h${BAY}`).join("");
    p.sprite(
      `gate${k}-closed`,
      [a - 2, CREST + 10, BAY + 4, SILL - CREST - 4],
      `<rect x="${a}" y="440" width="${BAY}" height="${SILL - 438}" fill="${p.linear(
        [
          [0, "#a85f46"],
          [0.6, "#7a4038"],
          [1, "#4d2c33"],
        ],
        0,
        0,
        1,
        0.6,
      )}"/>
       <path d="${ribs}" stroke="#3c2430" stroke-width="3.4"/>
       <path d="${ribs}" stroke="#d99a76" stroke-width="1.2" transform="translate(0 -2.6)"/>
       <path d="M${a + 14} 440v${SILL - 440}M${b - 14} 440v${SILL - 440}" stroke="#3c2430" stroke-width="3"
       opacity=".7"/><path d="M${a + 14} ${CREST + 12}V440M${b - 14} ${CREST + 12}V440" stroke="#8b8490"
       stroke-width="2.4"/>`,
    );
    p.sprite(`gate${k}-open`, [a - 46, CREST + 10, BAY + 92, POOL - CREST + 48], water(p, k));
  }
}

/** Water of bay k: glassy over the sill, white threads down the chute, a burst of foam in the pool. */
function water(p, k) {
  const [a, b] = [bayLeft(k), bayLeft(k) + BAY];
  const top = 484;
  const foot = POOL + 6;
  const parts = [
    `<path d="M${a} ${CREST + 12}h${BAY}v22h${-BAY}Z" fill="#8a4b3f"/>
      <path d="M${a} ${CREST + 33}h${BAY}" stroke="#e0a27c" stroke-width="2"/>`,
  ];
  const body = [[a, top], [b, top], ...chute(k, SILL, foot).slice(1)];
  const fill = p.linear([
    [0, "#2f6f86"],
    [0.14, "#7fc0c4"],
    [0.3, "#cfe6e2"],
    [1, "#eef5f2"],
  ]);
  parts.push(`<path d="${polygon([...body, chute(k, SILL, foot)[0]])}" fill="${fill}"/>`);
  for (let i = 0; i < 46; i++) {
    const x = p.between(a + 2, b - 2);
    const y = p.between(top + 8, SILL + 110);
    const end = Math.min(foot, y + p.between(50, 130));
    const colour =
      y < SILL
        ? p.pick(["#bfe3e0", "#2b6480", "#ffe0b4"])
        : p.pick(["#ffffff", "#ffffff", "#9cc9d0", "#6ea5b6", "#fff0d8"]);
    parts.push(
      `<path d="M${f1(splay(x, y))} ${f1(y)}L${f1(splay(x, end))} ${f1(end)}" stroke="${colour}"
        stroke-width="${f1(p.between(0.8, 2.6))}" stroke-linecap="round" opacity="${p.between(0.3, 0.8).toFixed(2)}"/>`,
    );
  }
  const [c, d] = [splay(a, foot), splay(b, foot)];
  for (let i = 0; i < 60; i++) {
    const x = p.between(c - 16, d + 16);
    const near = 1 - Math.abs(x - (c + d) / 2) / (d - c);
    const y = foot + p.between(-20, 22) - near * 14;
    const r = p.between(2.5, 9) * (0.5 + near * 0.6);
    parts.push(
      `<path d="M${f1(x - r)} ${f1(y)}a${f1(r)} ${f1(r * 0.9)} 0 0 1 ${f1(r * 2)} 0q${f1(-r)} ${f1(r * 0.5)}
      ${f1(-r * 2)} 0Z" fill="${p.pick(["#fff", "#fff", "#dcecec", "#b3d2da", "#fff1da"])}"
      opacity="${p.between(0.45, 0.95).toFixed(2)}"/>`,
    );
  }
  return parts.join("");
}

/** Where the lit windows of the hoist house and the lamps on the crest stand. */
export const galleryWindow = (k) => [bayLeft(k) + BAY / 2, 374];
export const crestLamp = (k) =>
  [
    [130, 400],
    [228, 400],
    [306, 400],
    [846, 400],
    [930, 400],
    [1040, 400],
  ][k];
export const hallWindow = (k) => [859 + 58 * k, 650];
