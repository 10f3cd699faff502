/** The towers of Astana in three rows, the pyramid, and the windows that light up. */
import { f1 } from "../kit/shapes.mjs";

const WATERLINE = 452;

/** Towers of one row: [x, width, height, top] with a stepped, slanted or flat top. */
const ROWS = {
  far: {
    fill: ["#6d8cb0", "#8ea6bd"],
    list: [
      [60, 44, 92],
      [128, 30, 128, "slant"],
      [196, 52, 74],
      [420, 34, 96],
      [462, 30, 66],
      [604, 32, 70],
      [950, 40, 104],
      [1010, 34, 150, "slant"],
      [1090, 60, 88],
    ],
  },
  middle: {
    fill: ["#4a6c97", "#7890ad"],
    list: [
      [-10, 40, 118],
      [60, 46, 176, "slant"],
      [140, 34, 150, "step"],
      [206, 44, 168],
      [284, 40, 120, "slant"],
      [344, 30, 134],
      [392, 34, 142, "step"],
      [436, 30, 88],
      [980, 40, 190, "step"],
      [1024, 40, 132],
      [1074, 40, 172, "slant"],
      [1142, 40, 140],
    ],
  },
  near: {
    fill: ["#34527f", "#5a7398"],
    list: [
      [8, 54, 150, "step"],
      [92, 48, 104],
      [164, 40, 186, "slant"],
      [236, 50, 130, "step"],
      [312, 40, 208, "wave"],
      [358, 38, 170, "wave"],
      [408, 40, 116],
      [622, 40, 120, "cone"],
      [456, 40, 128, "cone"],
      [976, 46, 160, "step"],
      [1034, 42, 214, "slant"],
      [1100, 52, 126],
      [1160, 50, 176, "step"],
    ],
  },
};

function towerPath([x, w, h, top = "flat"]) {
  const [y, r] = [WATERLINE - h, x + w];
  const tops = {
    flat: `V${y}H${r}V${WATERLINE}Z`,
    slant: `V${y + w * 0.7}L${r} ${y}V${WATERLINE}Z`,
    step: `V${y + 26}H${x + w * 0.22}V${y + 8}H${x + w * 0.4}V${y - 14}h3V${y + 8}H${r - w * 0.22}V${y + 26}H${r}
    V${WATERLINE}Z`,
    wave: `C${x - 9} ${y + h * 0.7} ${x + 12} ${y + h * 0.4} ${x + 3} ${y}L${r} ${y - 16}C${r + 9} ${y + h * 0.4}
    ${r - 12} ${y + h * 0.7} ${r} ${WATERLINE}Z`,
    cone: `L${x + w * 0.08} ${y + 28}Q${x + w / 2} ${y - 14} ${x + w * 0.92} ${y + 28}L${r} ${WATERLINE}Z`,
  };
  return `M${x} ${WATERLINE}${tops[top]}`;
}

export function towers(p, row) {
  const { fill, list } = ROWS[row];
  for (const tower of list) {
    const [x, w, h] = tower;
    p.put(
      `<path d="${towerPath(tower)}" fill="${p.linear([
        [0, fill[0]],
        [1, fill[1]],
      ])}"/>`,
    );
    if (row !== "near") continue;
    p.put(
      `<path d="M${x + 1.5} ${WATERLINE}V${WATERLINE - h + 30}" stroke="#f3c9a0" stroke-width="2.500" opacity=".55"/>
        <path d="M${f1(x + w * 0.62)} ${WATERLINE}V${WATERLINE - h + 34}h${f1(w * 0.38)}V${WATERLINE}Z"
        fill="#1d3564" opacity=".4"/>`,
    );
    for (let y = WATERLINE - h + 40; y < WATERLINE - 6; y += 9)
      p.put(`<path d="M${x + 5} ${y}h${w - 10}" stroke="#1b3160" stroke-width="2.400" opacity=".35"/>`);
  }
}

/** The pyramid on the left bank. */
export const pyramid = (p) =>
  p.put(
    `<path d="M262 ${WATERLINE}L204 ${WATERLINE}L233 396Z" fill="#9fb0cc"/>
      <path d="M262 ${WATERLINE}L240 ${WATERLINE}L233 396Z" fill="#566a99"/>`,
  );

/** Which towers of the near row light up together, from the edges to the middle. */
const WINDOW_GROUPS = [
  [10, 11, 12],
  [0, 1],
  [9, 10],
  [2, 3],
  [4, 5],
  [6, 7, 8],
];

/** Sprites windows0 … windows5, drawn where they stand (place them at [0, 0]). */
export function windowSprites(p) {
  WINDOW_GROUPS.forEach((group, k) => {
    const lights = [];
    let [left, right, top] = [1200, 0, WATERLINE];
    for (const i of group) {
      const [x, w, h] = ROWS.near.list[i];
      [left, right, top] = [Math.min(left, x), Math.max(right, x + w), Math.min(top, WATERLINE - h)];
      lights.push(
        `<path d="M${x} ${WATERLINE}V${WATERLINE - h + 34}h${w}V${WATERLINE}Z" fill="${p.linear([
          [0, "#ffb765", 0.1],
          [1, "#ffc77a", 0.5],
        ])}"/>`,
      );
      for (let y = WATERLINE - h + 40; y < WATERLINE - 8; y += 9)
        for (let a = x + 6; a < x + w - 8; a += 8)
          if (p.random() < 0.72)
            lights.push(
              `<rect x="${a}" y="${y - 2}" width="5.500" height="5"
                fill="${p.pick(["#ffe7a6", "#ffd077", "#fff4d2", "#ffb95e"])}"
                opacity="${p.between(0.65, 1).toFixed(2)}"/>`,
            );
    }
    p.sprite(`windows${k}`, [left, top, right - left, WATERLINE - top], lights.join(""));
  });
}
