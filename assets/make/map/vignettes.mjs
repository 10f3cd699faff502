/** Small figures as on the atlases of the caravan age: camels at the edge of the Gobi, a train on the steppe. */
import { camel } from "../kit/camel.mjs";
import { train } from "../kit/train.mjs";

const COAT = ["#5b3a26", "#412818"];
const CLOTHS = ["#a8321f", "#1d6f74", "#b9822f", "#a8321f"];
const TRAIN = {
  body: "#2f6b4a",
  lit: "#3f8259",
  band: "#a8321f",
  roof: "#8b8a7c",
  glass: "#2b3a3c",
  dark: "#2b2420",
  gold: "#e2b65c",
};
/** Where they stand on the sheet, clear of road, rails and stops. */
const CARAVAN = { at: [1150, 548], scale: 0.36 };
const STEPPE_TRAIN = { at: [566, 300], scale: 0.118 };

function caravan() {
  return CLOTHS.map((cloth, i) => {
    const goods = { cloth, bale: "#e0c48c", trim: "#f6dfb4" };
    const rope =
      i === 0 ? "" : `<path d="M-74 -80Q-94 -42 -104 -54" fill="none" stroke="#412818" stroke-width="2.400"/>`;
    return `<g transform="translate(${i * 150} ${i * 6})"><ellipse cx="4" cy="1" rx="66" ry="5" fill="#5d3626" opacity=".35"/>${rope}${camel({ stride: i % 3, coat: COAT, goods, fine: false })}</g>`;
  }).join("");
}

/** A pale glow of paper behind a figure, so that marks of the ground do not run into it. */
const ground = ([x, y], [rx, ry]) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#f3e2ba" opacity=".55"/>`;

export function vignettes() {
  const put = ({ at: [x, y], scale }, svg) => `<g transform="translate(${x} ${y}) scale(${scale})">${svg}</g>`;
  const [tx, ty] = STEPPE_TRAIN.at;
  return (
    put(CARAVAN, caravan()) +
    ground([tx + 68, ty - 4], [84, 13]) +
    `<path d="M${tx - 3} ${ty + 1}h146" stroke="#7d5a3c" stroke-width="1.6"/>` +
    put(STEPPE_TRAIN, train(TRAIN, 3, ["#a8321f", "#1d6f74", "#b9822f"]))
  );
}
