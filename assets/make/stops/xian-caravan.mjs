/** The caravan before the wall of Xi'an: two-humped camels, their loads, the one who leads, lanterns. */
import { f1 } from "../kit/shapes.mjs";

const HIDE = { far: "#46303a", body: "#6b4638", deep: "#4a2f30", rim: "#ffcf96" };

/** About 205 units high and 280 long, facing right, feet at y = 0; `step` moves the legs. */
export function camel(p, step = 0) {
  const leg = (x, s, hind, colour) =>
    hind
      ? `<path d="M${x - 24}-112C${x - 28}-92 ${x - 14}-74 ${x - 12}-62C${x - 16}-54 ${x - 12}-44 ` +
        `${x - 9 + s}-40L${x - 8 + s}-12L${x - 14 + s} ` +
        `0H${x + 12 + s}L${x + 4 + s}-11L${x + 5 + s * 0.6}-44C${x + 8}-58 ${x + 26}-70 ` +
        `${x + 30}-100Z" fill="${colour}"/>`
      : `<path d="M${x - 18}-96C${x - 16}-74 ${x - 9}-60 ` +
        `${x - 8 + s * 0.3}-52C${x - 11 + s * 0.5}-46 ${x - 7 + s * 0.6}-40 ` +
        `${x - 6 + s * 0.7}-36L${x - 6 + s}-12L${x - 12 + s} ` +
        `0H${x + 14 + s}L${x + 6 + s}-11L${x + 6 + s * 0.7}-38C${x + 10 + s * 0.4}-46 ${x + 8}-54 ` +
        `${x + 10}-60C${x + 16}-72 ${x + 22}-84 ${x + 22}-98Z" fill="${colour}"/>`;
  const body =
    "M-112-112C-116-128-108-142-96-147C-90-152-84-162-78-174C-72-187-58-196-51-190C-46-184-44-170-36-160" +
    "C-28-152-16-149-6-151C4-156 10-168 18-178C26-190 38-198 44-192" +
    "C50-184 52-168 60-156C68-146 80-140 92-138" +
    "C106-140 114-150 119-164C122-178 124-192 130-199C129-206 132-211 136-211C139-208 139-204 140-202" +
    "C150-204 160-199 168-192C178-188 187-184 188-177C189-170 184-166 178-166" +
    "C168-165 160-168 154-170C148-160 146-144 138-126C130-106 118-92 100-88" +
    "C86-74 66-70 44-72C16-70-14-72-40-76C-62-78-84-78-96-86C-106-92-110-102-112-112Z";
  const wool = [];
  const tuft = (x, y, dx, dy) => wool.push(`M${f1(x)} ${f1(y)}q${f1(dx * 0.2)} ${f1(dy * 0.6)} ${f1(dx)} ${f1(dy)}`);
  for (let i = 0; i < 14; i++) tuft(96 + i * 3, -92 - i * 3.4, p.between(-4, 2), p.between(8, 17));
  for (let i = 0; i < 9; i++) tuft(-58 + i * 2.4, -186 + Math.abs(i - 4) * 1.5, p.between(-4, 3), p.between(6, 13));
  for (let i = 0; i < 9; i++) tuft(34 + i * 2.2, -188 + Math.abs(i - 4) * 1.5, p.between(-4, 3), p.between(6, 13));
  for (let i = 0; i < 10; i++) tuft(52 + i * 3.4, -86 - i * 0.4, p.between(-3, 3), p.between(8, 16));
  for (let i = 0; i < 22; i++) tuft(-90 + i * 6.4, -80 + p.between(-5, 3), p.between(-2, 2), p.between(5, 10));
  for (let i = 0; i < 5; i++) tuft(126 + i * 2.6, -203, p.between(-5, -1), p.between(6, 11));
  return [
    `<path d="M-118 2H116L260 16Q60 22-70 12Z" fill="#2b1822" opacity=".32"/>`,
    leg(62, 10 + step, false, HIDE.far) + leg(-68, 12 - step, true, HIDE.far),
    `<path d="M-110-122C-122-116-124-96-121-80L-125-62L-115-64L-116-82C-116-96-112-106-106-112Z" fill="${HIDE.deep}"/>`,
    leg(-86, -6 + step, true, HIDE.deep),
    `<path d="${body}" fill="${p.linear(
      [
        [0, "#9c6648"],
        [0.35, HIDE.body],
        [1, HIDE.deep],
      ],
      0.2,
      0,
      0.5,
      1,
    )}"/>`,
    leg(78, -8 - step, false, HIDE.body),
    `<path d="${wool.join("")}" fill="none" stroke="${HIDE.deep}" stroke-width="3.4" stroke-linecap="round"/>`,
    `<path d="M-111-114C-115-128-107-142-95-147C-89-152-83-163-77-174C-71-187-58-195-52-190M8-164C12-170 ` +
      `15-175 18-178C26-190 38-197 43-192M118-160C122-178 124-192 130-199M141-202C150-204 160-199 ` +
      `168-192C176-189 184-186 187-180M92-138C102-139 110-144 115-154" fill="none" ` +
      `stroke="${HIDE.rim}" stroke-width="3" stroke-linecap="round" opacity=".9"/>`,
    `<path d="M150-190l7 1" stroke="#2b1822" stroke-width="3.4" stroke-linecap="round"/>` +
      `<path d="M186-178l-8 3" stroke="#2b1822" stroke-width="1.8"/>`,
    `<path d="M150-203C154-190 154-180 150-170M150-188L180-184" fill="none" stroke="#c9483a" ` +
      `stroke-width="3"/><path d="M150-170q4 10 0 20" stroke="#c9483a" stroke-width="2.6" ` +
      `fill="none"/><circle cx="150" cy="-148" r="4" fill="#e6bd62"/>`,
  ].join("");
}
export const CAMEL_BOX = [-130, -216, 395, 240];

/** Saddle cloth and carpets between and over the humps; drawn where they lie on the camel. */
export function cloth(p, [ground, band, mark]) {
  const diamonds = [];
  for (let x = -62; x < 48; x += 18) diamonds.push(`M${x}-104l8-9l8 9l-8 9Z`);
  return [
    `<path d="M-66-160C-40-146-20-148-4-150C18-150 34-156 52-158L58-84Q0-70-72-84Z" ` +
      `fill="${p.linear(
        [
          [0, ground],
          [1, "#5b2430"],
        ],
        0,
        0,
        1,
        0.3,
      )}"/>`,
    `<path d="M-70-116Q0-102 56-116L58-92Q0-78-72-92Z" fill="${band}"/><path d="${diamonds.join("")}" fill="${mark}"/>`,
    `<path d="M-72-84q65 14 130 0" fill="none" stroke="${mark}" stroke-width="3" stroke-dasharray="3 4"/>`,
    `<ellipse cx="-6" cy="-163" rx="40" ry="15" ` +
      `fill="${p.linear([
        [0, "#ffd9a6"],
        [0.35, ground],
        [1, "#4a1f2a"],
      ])}"/>` +
      `<ellipse cx="30" cy="-163" rx="8" ry="14" fill="#4a1f2a"/>` +
      `<ellipse cx="30" cy="-163" rx="5" ry="9" fill="none" stroke="${mark}" stroke-width="1.8"/>` +
      `<path d="M-24-177v28M4-177v28" stroke="${mark}" stroke-width="3"/>`,
    `<path d="M-66-160C-40-146-20-148-4-150" fill="none" stroke="#ffe2b4" stroke-width="2" opacity=".4"/>`,
  ].join("");
}
/** The same, still rolled up on the ground beside the camel. */
export const roll = (p, [ground, , mark]) =>
  `<path d="M-60 24H30L70 32H-40Z" fill="#2b1822" opacity=".3"/>` +
  `<path d="M-58 24C-68 22-68-4-58-6H22C34-6 34 24 22 24Z" ` +
  `fill="${p.linear([
    [0, "#ffd9a6"],
    [0.3, ground],
    [1, "#4a1f2a"],
  ])}"/>` +
  `<ellipse cx="22" cy="9" rx="9" ry="15" fill="#4a1f2a"/>` +
  `<ellipse cx="22" cy="9" rx="5" ry="9" fill="none" stroke="${mark}" stroke-width="2"/>` +
  `<path d="M-40-6v30M0-6v30" stroke="${mark}" stroke-width="4"/>`;

/** A bale sewn in felt and roped, its foot at [x, y]. */
export const bale = (p, x, y, w, h, colour) =>
  `<path d="M${x - w / 2} ${y - 6}Q${x - w / 2 - 5} ${y - h / 2} ${x - w / 2 + 4} ` +
  `${y - h + 5}Q${x} ${y - h - 6} ${x + w / 2 - 4} ${y - h + 5}Q${x + w / 2 + 5} ${y - h / 2} ` +
  `${x + w / 2} ${y - 6}Q${x} ${y + 4} ${x - w / 2} ${y - 6}Z" ` +
  `fill="${p.linear(
    [
      [0, "#ffe2b4"],
      [0.2, colour],
      [1, "#6b4436"],
    ],
    0,
    0,
    1,
    0.5,
  )}"/>` +
  `<path d="M${x - w / 4} ${y + 1}Q${x - w / 4 - 4} ${y - h / 2} ${x - w / 4 + 1} ` +
  `${y - h - 1}M${x + w / 4} ${y + 1}Q${x + w / 4 + 4} ${y - h / 2} ${x + w / 4 - 1} ` +
  `${y - h - 1}M${x - w / 2 - 2} ${y - h / 2}Q${x} ${y - h / 2 + 6} ${x + w / 2 + 2} ` +
  `${y - h / 2}" fill="none" stroke="#5b382c" stroke-width="3"/>`;

/** One who leads or loads, about 125 units high: a long coat, a fur cap; the sun at the left. */
export const porter = (pose) => {
  const arms = {
    lead: "M8-92C22-84 34-80 46-82",
    lift: "M-4-94C10-100 22-108 34-118M8-92C20-92 30-98 42-104",
    count: "M8-92C18-82 24-76 32-80",
  }[pose];
  return (
    `<path d="M-16 2H20L110 12H0Z" fill="#2b1822" opacity=".3"/>` +
    `<path d="M-14 0L-9-44H3L-2 0ZM6 0L2-44H15L18 0Z" fill="#2b1c26"/>` +
    `<path d="M-20-26C-16-60-18-92-10-100Q2-106 12-100C18-88 18-58 24-26Q2-18-20-26Z" ` +
    `fill="#54384a"/><path d="M-18-56Q2-50 21-56l1 7Q2-43-18-49Z" fill="#c9483a"/>` +
    `<path d="${arms}" fill="none" stroke="#54384a" stroke-width="10" stroke-linecap="round"/>` +
    `<circle cx="2" cy="-110" r="10" fill="#3a2430"/>` +
    `<path d="M-11-112C-12-126 14-128 15-112Q2-118-11-112Z" fill="#241622"/>` +
    `<path d="M-19-30C-15-60-17-90-10-99M-8-108Q-11-122 0-124" fill="none" stroke="#ffcf96" ` +
    `stroke-width="2.6" stroke-linecap="round" opacity=".9"/>`
  );
};

/** A silk lantern on its hook; `lit` gives it light and a faint halo in flat steps. */
export function lantern(p, lit) {
  const halo = lit ? [34, 26, 19].map((r) => `<circle cy="16" r="${r}" fill="#ffb45c" opacity=".14"/>`).join("") : "";
  const silk = lit
    ? p.radial([
        [0, "#fff0b8"],
        [0.45, "#ff9d4d"],
        [1, "#d8432f"],
      ])
    : p.linear(
        [
          [0, "#9c4a44"],
          [1, "#5b2834"],
        ],
        0,
        0,
        1,
        0,
      );
  return (
    `${halo}<path d="M0-8v10" stroke="#3a2430" stroke-width="2"/>` +
    `<path d="M-7 2h14v4h-14ZM-7 27h14v4h-14Z" fill="#e6bd62"/>` +
    `<path d="M-8 5C-20 9-20 24-8 28H8C20 24 20 9 8 5Z" fill="${silk}"/>` +
    `<path d="M-4 5Q-10 16-4 28M4 5Q10 16 4 28M0 5V28" stroke="#8f2f28" stroke-width="1" ` +
    `fill="none" opacity=".6"/><path d="M0 31v11" stroke="#e6bd62" stroke-width="2.4"/>`
  );
}
