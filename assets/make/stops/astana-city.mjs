/** The landmarks of Astana at blue hour: Bayterek and Khan Shatyr, dim and alight. */
import { f1 } from "../kit/shapes.mjs";
import { pool } from "../kit/thin-light.mjs";

const WATERLINE = 452;
const GOLD = { dim: ["#b39a78", "#7d6c6e", "#434a6c"], lit: ["#fff6cf", "#ffce62", "#d98a2e"] };
const BAYTEREK = { at: [548, WATERLINE], height: 306 };
const TENT = { at: [812, WATERLINE], width: 330, height: 222 };

/** Radius of Bayterek's cage of ribs at a height, in metres: foot, waist, the branches that hold the sphere. */
const CAGE = [
  [0, 12],
  [6, 9.4],
  [18, 7],
  [40, 5.6],
  [56, 5.8],
  [66, 7.4],
  [74, 10.6],
  [82, 14.6],
  [90, 17.6],
  [95, 19],
];
function rib(turn, from, to) {
  const [x, y] = BAYTEREK.at;
  const unit = BAYTEREK.height / 105;
  const twist = (up) => turn + up * 0.008;
  return `M${CAGE.filter(([up]) => up >= from && up <= to)
    .map(
      ([up, r]) =>
        `${f1(x + Math.cos(twist(up)) * r * unit)} ${f1(y - up * unit + Math.sin(twist(up)) * r * unit * 0.16)}`,
    )
    .join("L")}`;
}
const sphere = () => [BAYTEREK.at[0], BAYTEREK.at[1] - 85 * (BAYTEREK.height / 105), 11.6 * (BAYTEREK.height / 105)];

function ball(p, tone) {
  const [x, y, r] = sphere();
  const facets = [-0.62, -0.2, 0.24, 0.64].map(
    (k) =>
      `M${f1(x + k * r)} ${f1(y - Math.sqrt(1 - k * k) * r)}Q${f1(x + k * r * 1.5)} ${f1(y)} ${f1(x + k * r)}
      ${f1(y + Math.sqrt(1 - k * k) * r)}M${f1(x - Math.sqrt(1 - k * k) * r)} ${f1(y + k * r)}Q${x}
      ${f1(y + k * r + 6)} ${f1(x + Math.sqrt(1 - k * k) * r)} ${f1(y + k * r)}`,
  );
  return `<circle cx="${x}" cy="${f1(y)}" r="${f1(r)}" fill="${p.radial(
    [
      [0, tone[0]],
      [0.5, tone[1]],
      [1, tone[2]],
    ],
    0.36,
    0.36,
    0.75,
  )}"/><path d="${facets.join("")}" fill="none" stroke="${tone[2]}" stroke-width="1.1" opacity=".7"/>`;
}

const ribs = (turns, from, to) => turns.map((turn) => rib(turn, from, to)).join("");
const BACK = [3.5, 4.1, 4.7, 5.3, 5.9];
const FRONT = [0.2, 0.75, 1.3, 1.85, 2.4, 2.95];
const cradle = ribs(FRONT, 0, 82) + ribs([-0.5, 2.35], 60, 95);
const frontRibs = `<path d="${cradle}" fill="none" stroke="#f4f1ea" stroke-width="3"
  stroke-linecap="round" stroke-linejoin="round"/><path d="${cradle}" fill="none" stroke="#ffd9a0" stroke-width="1"
  opacity=".8"/>`;

/** The tower before its sphere is lit. */
export function bayterek(p) {
  const [x, y] = BAYTEREK.at;
  const unit = BAYTEREK.height / 105;
  p.put(
    `<path d="M${x - 62} ${y}Q${x - 46} ${y - 16} ${x} ${y - 17}T${x + 62} ${y}Z" fill="#56688f"/>
      <path d="M${x - 62} ${y}Q${x - 46} ${y - 16} ${x} ${y - 17}" fill="none" stroke="#f0dcc0" stroke-width="2"
      opacity=".7"/>`,
  );
  p.put(`<path d="${ribs(BACK, 0, 95)}" fill="none" stroke="#8d9dbf" stroke-width="2"/>`);
  p.put(
    `<path d="M${f1(x - 3.6 * unit)} ${y - 8}L${f1(x - 2.8 * unit)} ${f1(y - 76 * unit)}H${f1(x + 2.8 * unit)}
    L${f1(x + 3.6 * unit)} ${y - 8}Z" fill="${p.linear(
      [
        [0, "#e8e4e4"],
        [0.5, "#a8b1cb"],
        [1, "#62709a"],
      ],
      0,
      0,
      1,
      0,
    )}"/>`,
  );
  p.put(ball(p, GOLD.dim) + frontRibs);
  for (const [up, r] of CAGE.slice(1, 7))
    p.put(
      `<ellipse cx="${x}" cy="${f1(y - up * unit)}" rx="${f1(r * unit)}" ry="${f1(r * unit * 0.17)}"
        fill="none" stroke="#e9e6e6" stroke-width="1.400" opacity=".75"/>`,
    );
}

/** The outline of Khan Shatyr: a tent hung from a leaning mast. */
function tentLine(share) {
  const [x, y] = TENT.at;
  const [ax, ay] = [x + 26, y - TENT.height];
  const foot = x - TENT.width / 2 + TENT.width * share;
  const sag = (0.5 - share) * TENT.width * 0.3;
  return {
    top: [ax, ay],
    bend: [ax + (foot - ax) * 0.42 + sag * 0.35, ay + TENT.height * 0.62],
    foot: [foot, y - Math.sin(share * Math.PI) * 3],
  };
}
const tentPath = (a, b) =>
  `M${a.top.map(f1).join(" ")}Q${a.bend.map(f1).join(" ")} ${a.foot.map(f1).join(" ")}L${b.foot.map(f1).join(" ")}
  Q${b.bend.map(f1).join(" ")} ${b.top.map(f1).join(" ")}Z`;

function tent(p, lit) {
  const parts = [
    `<path d="${tentPath(tentLine(0), tentLine(1))}" fill="${
      lit
        ? p.linear([
            [0, "#b78bc0"],
            [0.4, "#f29c7e"],
            [0.75, "#ffc975"],
            [1, "#fff0bd"],
          ])
        : p.linear([
            [0, "#9fb2d2"],
            [0.6, "#6a80ae"],
            [1, "#4f6393"],
          ])
    }"/>`,
  ];
  for (let k = 0; k < 12; k += 2)
    parts.push(
      `<path d="${tentPath(tentLine(k / 12), tentLine((k + 1) / 12))}" fill="${lit ? "#fff3d0" : "#c9d3e6"}"
        opacity="${lit ? 0.22 : 0.14}"/>`,
    );
  parts.push(
    `<path d="${tentPath(tentLine(0.62), tentLine(1))}" fill="${lit ? "#b4506a" : "#2a2f66"}"
      opacity="${lit ? 0.16 : 0.26}"/>`,
  );
  for (const down of [0.3, 0.5, 0.68, 0.84]) {
    const [l, r] = [tentLine(0.03), tentLine(0.97)].map(({ top, bend, foot }) =>
      top.map((v, i) => v * (1 - down) ** 2 + 2 * bend[i] * down * (1 - down) + foot[i] * down ** 2),
    );
    parts.push(
      `<path d="M${l.map(f1).join(" ")}Q${f1((l[0] + r[0]) / 2)} ${f1(l[1] + 16)} ${r.map(f1).join(" ")}"
        fill="none" stroke="${lit ? "#fff0c4" : "#d5ddec"}" stroke-width="1.500" opacity=".55"/>`,
    );
  }
  const edge = tentLine(0);
  parts.push(
    `<path d="M${edge.top.map(f1).join(" ")}Q${edge.bend.map(f1).join(" ")} ${edge.foot.map(f1).join(" ")}"
      fill="none" stroke="#fdeed8" stroke-width="2.500" opacity=".85"/>
      <path d="M${f1(edge.top[0] - 9)} ${f1(edge.top[1] + 34)}L${f1(edge.top[0] + 8)} ${f1(edge.top[1] - 36)}"
      stroke="#e8e6ec" stroke-width="3.600" stroke-linecap="round"/>`,
  );
  return parts.join("");
}

export const khanShatyr = (p) => p.put(tent(p, false));

/** The sphere and the tent alight, drawn where they stand (place them at [0, 0]). */
export function citySprites(p) {
  const [x, y, r] = sphere();
  const halo = pool([x, f1(y), 110, 110], "#ffc862", 1.1, 34);
  const shaft = `<path d="M${x - 11} ${WATERLINE - 12}L${x - 8} ${f1(y + r)}H${x + 8}L${x + 11} ${WATERLINE - 12}Z"
  fill="#ffdc94" opacity=".6"/>`;
  p.sprite(
    "bayterek-lit",
    [x - 112, Math.floor(y - 112), 224, WATERLINE - Math.floor(y - 112)],
    halo + shaft + ball(p, GOLD.lit) + frontRibs,
  );
  const [tx, ty] = TENT.at;
  p.sprite("tent-lit", [tx - 170, ty - 264, 340, 266], tent(p, true));
}
