/** A Bactrian camel that walks to the left, about 125 units long and 95 high, its feet on y = 0; loaded for the road. */
import { f1 } from "./shapes.mjs";

const BODY =
  "M-75 -82Q-75 -87 -67 -89.500Q-63 -95 -57.500 -93L-55.500 -97L-53 -91Q-49 -85 -48 -76Q-46 -66 -38 -63.500Q-32 -64 -28 -69" +
  "Q-24.500 -86 -17 -87.500Q-9 -85 -6 -69Q1 -63 8 -68Q11.500 -85 19.500 -86Q27 -83 29.500 -67Q39 -65 44 -56Q48 -48 46 -38" +
  "Q40 -33 32 -36Q8 -28 -24 -35Q-34 -38 -37 -46Q-46 -46 -52 -53Q-59 -60 -62 -74Q-66 -74 -71 -77Q-75 -78 -75 -82Z";
const CREST =
  "M-74 -84.500Q-73 -87 -67 -89.500Q-63 -95 -57.500 -93M-53 -91Q-49 -85 -48 -76Q-46 -66 -38 -63.500Q-32 -64 -28 -69Q-24.500 -86 -17 -87.500Q-9 -85 -6 -69M8 -68Q11.500 -85 19.500 -86Q27 -83 29.500 -67Q39 -65 44 -56";
const BEARD = "M-60 -70q-2 8 3 13l1 6l3 -3l2 7l3 -4l3 6l3 -5M-26 -37l-2 8l4 -4l1 7l3 -6";
const TAIL = "M45 -50Q51 -42 49 -26L46.500 -21L45.500 -28Q46 -40 42 -46Z";

/** [hip x, knee x, foot x, foot lift] of the four legs, far ones first; a camel moves both legs of a side together. */
const STRIDES = [
  [
    [-21, -31, -38, 0],
    [30, 22, 15, 0],
    [-27, -25, -16, 0],
    [37, 40, 45, 3],
  ],
  [
    [-21, -20, -12, 3],
    [30, 35, 41, 0],
    [-27, -35, -41, 0],
    [37, 30, 22, 0],
  ],
  [
    [-21, -25, -26, 0],
    [30, 30, 29, 0],
    [-27, -27, -20, 2],
    [37, 37, 35, 0],
  ],
];

function leg([hip, knee, foot, lift]) {
  const fore = hip < 0;
  const [wide, ky] = [fore ? 5.5 : 8, fore ? -21 : -22];
  const back = fore ? 0 : 3;
  return `M${hip - wide} -42Q${f1(knee - 4.5 + back)} -30 ${f1(knee - 2.8 + back)} ${ky}L${f1(foot - 1.8)} ${-4 - lift}Q${f1(foot - 6)} ${-2 - lift} ${f1(foot - 6)} ${-lift}H${f1(foot + 3.5)}L${f1(foot + 2.4)} ${-5 - lift}L${f1(knee + 3 + back)} ${ky + 1}Q${f1(knee + 6 + back)} -30 ${hip + wide} -40Z`;
}

/** Bundles between the humps: a striped cloth, a bale on the flank, a rolled carpet on top. */
function load({ cloth, bale, trim }) {
  return (
    `<path d="M-11 -77Q1 -68 13 -77L17 -44Q2 -38 -15 -45Z" fill="${cloth}"/><path d="M-14.300 -50Q2 -43 16.400 -49l.5 3.600Q2 -39 -14.800 -46.500Z" fill="${trim}"/>` +
    `<path d="M-12 -70Q1 -62 14 -70" fill="none" stroke="${trim}" stroke-width="1.6"/><path d="M-10 -61l5 5l5 -4.500l5 4.500l5 -4.500l5 4.300" fill="none" stroke="${trim}" stroke-width="1.5"/>` +
    `<path d="M-9 -82q10 -7 20 0q3 5 -1 8q-9 5 -18 0q-4 -3 -1 -8Z" fill="${bale}"/><path d="M-4 -84v12M5 -85v12" stroke="${trim}" stroke-width="1.4"/><path d="M-15 -46l-1 5M-8 -43.600l-.6 5M0 -42.500v5M8 -43.600l.6 5M15 -46l1.400 5" stroke="${trim}" stroke-width="1.2"/>`
  );
}

/** SVG text. `coat` = [near, far legs]; `rim` is the colour of the light from behind on the right, or null. */
export function camel({ stride = 0, coat, rim = null, goods = null, fine = true }) {
  const [near, far] = coat;
  const legs = STRIDES[stride];
  const paint = (list, fill) => `<path d="${list.map(leg).join("")}" fill="${fill}"/>`;
  const shaggy = fine
    ? `<path d="${BEARD}" fill="${near}" stroke="${near}" stroke-width="1.4" stroke-linejoin="round"/>`
    : "";
  const light =
    rim === null
      ? ""
      : `<path d="${CREST}" fill="none" stroke="${rim}" stroke-width="1.9" stroke-linecap="round" opacity=".85"/><path d="M46 -38Q48 -48 44 -56M39 -38Q41 -30 ${f1(legs[3][1] + 6)} -22L${f1(legs[3][2] + 2.4)} -6" fill="none" stroke="${rim}" stroke-width="1.3" stroke-linecap="round" opacity=".6"/>`;
  return (
    paint(legs.slice(0, 2), far) +
    `<path d="${TAIL}" fill="${near}"/>` +
    paint(legs.slice(2), near) +
    `<path d="${BODY}" fill="${near}"/>${shaggy}${light}${goods === null ? "" : load(goods)}`
  );
}
