/** Taxis seen from front and back: old ones with smoke, green electric ones. 170 units wide, wheels on y 0. */
import { clump } from "../kit/broadleaf.mjs";
import { f1 } from "../kit/shapes.mjs";

const SKINS = {
  yellow: { body: ["#f2c35c", "#d99a34", "#94642e"], line: "#6e4526", round: false, smoke: true },
  grey: { body: ["#cfccc8", "#9d9aa2", "#65627a"], line: "#4a4860", round: false, smoke: true },
  bare: { body: ["#c4bfc0", "#918c99", "#5c586e"], line: "#453f58", round: false, smoke: false },
  green: { body: ["#8fe0b0", "#2fa778", "#176a5c"], line: "#0e4f4a", round: true, smoke: false },
  mint: { body: ["#d9f2c8", "#7fcf8e", "#2c8a6c"], line: "#176054", round: true, smoke: false },
};

function smoke(p, x, y) {
  const puffs = Array.from({ length: 11 }, (_, i) => {
    const r = 10 + i * 3.2;
    const puff = clump(p, x - i * 8 + p.between(-5, 5), y - i * 7 + p.between(-5, 5), r * 1.1, r, 12);
    return `<path d="${puff}" fill="${p.pick(["#8b8088", "#a2949a", "#74697a"])}" opacity="${f1(0.56 - i * 0.03)}"/>`;
  });
  return puffs.join("");
}

function body({ body: [lit, mid, low], line, round }, p) {
  const paint = p.linear([
    [0, lit],
    [0.5, mid],
    [1, low],
  ]);
  const cabin = round
    ? "M-58 -72C-52 -104 -44 -118 -28 -121H28C44 -118 52 -104 58 -72Z"
    : "M-60 -72L-45 -116Q-43 -120 -36 -120H36Q43 -120 45 -116L60 -72Z";
  const hull = round
    ? "M-80 -24C-84 -46 -80 -66 -66 -75Q-50 -81 0 -81T66 -75C80 -66 84 -46 80 -24L72 -16H-72Z"
    : "M-81 -22V-62Q-80 -72 -70 -75Q-40 -79 0 -79T70 -75Q80 -72 81 -62V-22L74 -16H-74Z";
  return `<ellipse cx="6" cy="-1" rx="92" ry="9" fill="#37304e" opacity=".5"/>
    <path d="M-76 -24h28v22q-2 4 -6 4h-16q-6 0 -6 -6ZM48 -24h28v20q0 6 -6 6h-16q-4 0 -6 -4Z" fill="#2a2738"/>
  <path d="${cabin}" fill="${paint}" stroke="${line}" stroke-width="2"/>
  <path d="${hull}" fill="${paint}" stroke="${line}" stroke-width="2"/>
  <path d="M-72 -70Q-40 -76 0 -76T70 -70" fill="none" stroke="#fff6df" stroke-width="3.4" opacity=".75"/>
  <path d="M-62 -68L-79 -80q-6 1 -5 9l10 6ZM62 -68L79 -80q6 1 5 9l-10 6Z" fill="${mid}" stroke="${line}"
  stroke-width="1.500"/>`;
}

/** The pane, with the sky in it and the shapes of two seats. */
const pane = (p) =>
  `<path d="M-51 -76L-38 -109Q-36 -113 -31 -113H31Q36 -113 38 -109L51 -76Z" fill="${p.linear([
    [0, "#d9eaea"],
    [0.5, "#7fa3b5"],
    [1, "#41566f"],
  ])}"/><path d="M-34 -77V-88Q-24 -98 -14 -88V-77ZM14 -77V-88Q24 -98 34 -88V-77Z" fill="#2c3348" opacity=".75"/>
  <path d="M-44 -80L-30 -112H-16L-32 -80Z" fill="#fff" opacity=".32"/>`;

function front(round) {
  if (round)
    return `<path d="M-74 -56L-44 -52L-42 -46L-70 -48ZM74 -56L44 -52L42 -46L70 -48Z" fill="#fffbe4"/>
      <path d="M-40 -49H40" stroke="#d8fff0" stroke-width="3"/>
      <path d="M-46 -34Q0 -28 46 -34L40 -20H-40Z" fill="#12433f"/>
      <path d="M-66 -30h12v6h-12ZM54 -30h12v6h-12Z" fill="#fff2c2"/>`;
  return `<rect x="-44" y="-60" width="88" height="20" rx="3" fill="#332c3c"/>
    <path d="M-40 -55h80M-40 -50h80M-40 -45h80" stroke="#978c96" stroke-width="1.800"/>
    <circle cx="-60" cy="-50" r="11" fill="#ffeeb9" stroke="#5a4638" stroke-width="3"/>
    <circle cx="60" cy="-50" r="11" fill="#ffeeb9" stroke="#5a4638" stroke-width="3"/>
    <path d="M-82 -32H82V-21H-82Z" fill="#6c6678"/><path d="M-82 -31H82" stroke="#e6dcd4" stroke-width="2.600"/>`;
}

function back(round) {
  if (round)
    return `<path d="M-76 -58H76L74 -50H-74Z" fill="#d94a3c"/>
      <path d="M-74 -57H74" stroke="#ffb29a" stroke-width="2"/><path d="M-22 -42h44v13h-44Z" fill="#f7f3e6"/>
      <path d="M-50 -25Q0 -19 50 -25L44 -16H-44Z" fill="#12433f"/>`;
  return `<path d="M-76 -62h26v20h-26ZM50 -62h26v20h-26Z" fill="#b23a30"/>
    <path d="M-76 -52h26M50 -52h26" stroke="#f3b27a" stroke-width="5"/><path d="M-22 -52h44v13h-44Z" fill="#efe6d6"/>
    <path d="M-82 -34H82V-23H-82Z" fill="#6c6678"/><path d="M-82 -33H82" stroke="#e6dcd4" stroke-width="2.400"/>
    <path d="M-58 -18h18v6h-18Z" fill="#2a2738"/>`;
}

/** Sprites taxi-<skin>-front and -back; the roof lamp is a plain box without any sign. */
export function taxiSprites(p) {
  for (const [name, skin] of Object.entries(SKINS))
    for (const view of ["front", "back"]) {
      const lamp = skin.round
        ? `<path d="M-18 -120Q-16 -132 0 -132T18 -120Z" fill="#f6fff4" stroke="${skin.line}" stroke-width="1.500"/>`
        : `<path d="M-19 -120l3 -12h32l3 12Z" fill="#f28c3a" stroke="${skin.line}" stroke-width="1.500"/>`;
      const tail = skin.smoke ? smoke(p, view === "back" ? -62 : -74, view === "back" ? -16 : -60) : "";
      const art = body(skin, p) + pane(p) + (view === "front" ? front : back)(skin.round) + lamp;
      p.sprite(
        `taxi-${name}-${view}`,
        skin.smoke ? [-200, -180, 304, 196] : [-100, -138, 206, 150],
        view === "front" ? tail + art : art + tail,
      );
    }
}
