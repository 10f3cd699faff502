/** The green tourist train below the wall: carriages, their painted panels, a flat wagon with crates, the engine. */
import { f1 } from "../kit/shapes.mjs";

/** Height of the rails, of the waist line, of the roof. */
export const RAIL = 752;
const [SOLE, WAIST, ROOF] = [736, 712, 656];
const GREEN = { lit: "#6f9a72", body: "#35694f", dark: "#1f4538", gold: "#e6bd62" };
export const PANEL = { w: 82, h: 44, y: 708 };
/** Left edges of the two carriages; places of windows and panels in each. */
export const CARRIAGES = [-172, 212];
const LENGTH = 372;
const WINDOWS = [11, 121, 231];
export const PANELS = [36, 146, 256];

const wheels = (x) =>
  [0, 46]
    .map(
      (dx) =>
        `<circle cx="${x + dx}" cy="${RAIL - 9}" r="10" fill="#241c22"/>` +
        `<circle cx="${x + dx}" cy="${RAIL - 9}" r="4.5" fill="#6b5a5c"/>`,
    )
    .join("");
const bogie = (x) => `<path d="M${x - 14} ${SOLE}h74l-6 9h-62Z" fill="#2f262c"/>${wheels(x)}`;

export function carriage(p, x) {
  const end = x + LENGTH;
  p.put(bogie(x + 36) + bogie(x + LENGTH - 84));
  p.put(`<path d="M${x + 120} ${SOLE}h130v9h-122Z" fill="#2f262c"/>`);
  p.put(
    `<path d="M${x} ${SOLE}V${ROOF + 8}Q${x} ${ROOF} ${x + 9} ${ROOF}H${end - 9}Q${end} ${ROOF} ` +
      `${end} ${ROOF + 8}V${SOLE}Z" ` +
      `fill="${p.linear([
        [0, GREEN.lit],
        [0.2, GREEN.body],
        [0.75, GREEN.body],
        [1, GREEN.dark],
      ])}` +
      `"/>`,
  );
  p.put(
    `<path d="M${x + 2} ${ROOF + 4}Q${x + 14} ${ROOF - 12} ${x + 40} ` +
      `${ROOF - 13}H${end - 40}Q${end - 14} ${ROOF - 12} ${end - 2} ${ROOF + 4}Z" ` +
      `fill="${p.linear([
        [0, "#e8b9a0"],
        [0.4, "#8a7478"],
        [1, "#4d4450"],
      ])}"/>` +
      `<path d="M${x + 36} ${ROOF - 13}H${end - 36}" stroke="#ffe9cd" stroke-width="1.8"/>`,
  );
  for (const w of WINDOWS)
    p.put(
      `<rect x="${x + w}" y="${ROOF + 15}" width="20" height="27" rx="3" fill="#22303a" ` +
        `stroke="${GREEN.gold}" stroke-width="1.4"/>` +
        `<path d="M${x + w + 3} ${ROOF + 36}l9-18" stroke="#f3c3ad" stroke-width="2" opacity=".6"/>`,
    );
  p.put(`<path d="M${x} ${WAIST + 8}H${end}M${x} ${ROOF + 9}H${end}" stroke="${GREEN.gold}" stroke-width="2.2"/>`);
  for (const w of PANELS)
    p.put(
      `<rect x="${x + w}" y="${PANEL.y - PANEL.h}" width="${PANEL.w}" height="${PANEL.h}" ` +
        `fill="#2c5a45" stroke="${GREEN.dark}" stroke-width="1.4" stroke-dasharray="4 3"/>`,
    );
  p.put(
    `<rect x="${x + 343}" y="${ROOF + 14}" width="24" height="62" fill="${GREEN.dark}" ` +
      `opacity=".8"/><rect x="${x + 347}" y="${ROOF + 18}" width="16" height="24" fill="#22303a"/>`,
  );
  p.put(`<path d="M${end} ${SOLE - 4}h12" stroke="#241c22" stroke-width="7"/>`);
}

/** Lit windows, for when the train is ready. */
export function windowLight(p, x) {
  for (const w of WINDOWS)
    p.put(`<rect x="${x + w + 1}" y="${ROOF + 16}" width="18" height="25" rx="2" fill="#ffd98a"/>`);
  p.put(`<rect x="${x + 347}" y="${ROOF + 18}" width="16" height="24" fill="#ffcf73"/>`);
}

/** The rails, their bed and the empty flat wagon. */
export function track(p) {
  p.put(
    `<path d="M-20 ${RAIL - 2}H1220V${RAIL + 18}H-20Z" fill="${p.linear([
      [0, "#6b525a"],
      [1, "#a87f74"],
    ])}"/>`,
  );
  for (let x = -10; x < 1220; x += 23) p.put(`<path d="M${x} ${RAIL + 3}h13l3 8h-16Z" fill="#463440"/>`);
  p.put(
    `<path d="M-20 ${RAIL + 1}H1220" stroke="#2e2430" stroke-width="4"/>` +
      `<path d="M-20 ${RAIL - 0.5}H1220" stroke="#ffdfc2" stroke-width="1.6"/>`,
  );
}
export function wagon(p, x, w) {
  p.put(bogie(x + 22) + bogie(x + w - 68));
  p.put(
    `<path d="M${x} ${SOLE - 8}h${w}v12h${-w}Z" fill="#4a3a3c"/>` +
      `<path d="M${x} ${SOLE - 8}h${w}" stroke="#ffd3ac" stroke-width="2"/>` +
      `<path d="M${x + 4} ${SOLE - 8}v-22M${x + w - 4} ${SOLE - 8}v-22" stroke="#4a3a3c" ` +
      `stroke-width="5"/><path d="M${x + w} ${SOLE - 4}h12" stroke="#241c22" stroke-width="7"/>`,
  );
}

/** Painted panels: dunes with a caravan, river and peaks, wings among clouds. Origin at the lower left corner. */
export function mural(p, kind) {
  const { w, h } = PANEL;
  const frame =
    `<rect x="0" y="${-h}" width="${w}" height="${h}" fill="none" stroke="${GREEN.gold}" ` +
    `stroke-width="3"/><rect x="3" y="${3 - h}" width="${w - 6}" height="${h - 6}" fill="none" ` +
    `stroke="#fff0cf" stroke-width=".9"/>`;
  const ground = (colour) => `<rect x="0" y="${-h}" width="${w}" height="${h}" fill="${colour}"/>`;
  const cloud = (x, y, s) =>
    `<path d="M${x} ${y}q0-${5 * s} ${5 * s}-${5 * s}q${3 * s}-${6 * s} ` +
    `${9 * s}-${2 * s}q${6 * s}-${2 * s} ${7 * s} ${4 * s}q${4 * s} 0 ${4 * s} ${3 * s}Z" ` +
    `fill="#fdf3dc"/>`;
  const art = {
    dunes:
      ground("#f2b98a") +
      `<circle cx="62" cy="-30" r="8" fill="#fff0cf"/>` +
      `<path d="M0-16q18-14 40-3t42-6V0H0Z" fill="#d98a4e"/>` +
      `<path d="M0-8q24-9 46 0t36-3V0H0Z" fill="#b5442f"/>` +
      `<path d="M14-14l2-7q2-4 4 0q2-4 4 0l4-3l1 2l-3 3l-1 5M34-13l2-7q2-4 4 0q2-4 4 0l4-3l1 2l-3 ` +
      `3l-1 5" fill="#5b2d2a"/>`,
    peaks:
      ground("#a9cfc8") +
      `<path d="M0-12l16-22l10 12l14-20l18 24l10-10l14 16V0H0Z" fill="#3d7f86"/>` +
      `<path d="M34-33l6-9l8 11l-5-1l-3 3Z" fill="#fdf3dc"/>` +
      `<path d="M0-8q22-8 42 0t40-2V0H0Z" fill="#e6bd62"/>${cloud(56, -32, 0.8)}`,
    cranes:
      ground("#c9483a") +
      cloud(4, -8, 1) +
      cloud(46, -4, 1.1) +
      `<path d="M14-20q12-16 24-6q10-14 26-8q-12 2-20 12l16 4q-16 4-24-2q-8 6-20 2Z" ` +
      `fill="#fdf3dc"/><path d="M60-18l8-2" stroke="#fdf3dc" stroke-width="2"/>`,
    lotus:
      ground("#f6dfae") +
      `<path d="M41-8c-16-4-20-16-18-22c8 2 12 8 14 12c-2-10 0-16 4-20c4 4 6 10 4 20c2-4 6-10 ` +
      `14-12c2 6-2 18-18 22Z" fill="#c9483a"/>` +
      `<path d="M4-4q38-10 74 0" stroke="#3d7f86" stroke-width="4" ` +
      `fill="none"/>${cloud(2, -30, 0.6)}${cloud(62, -30, 0.6)}`,
  };
  return art[kind] + frame;
}
export const MURALS = ["dunes", "peaks", "cranes", "lotus"];

/** A border of cloud scrolls under the windows of one carriage. */
export function scroll() {
  const curls = [];
  for (let x = 8; x < LENGTH - 14; x += 21) curls.push(`M${x} -3q0-9 8-9t7 7q-1 4-5 4t-3-5M${x + 15}-3h6`);
  return (
    `<rect x="0" y="-15" width="${LENGTH}" height="15" fill="#b5442f"/>` +
    `<path d="${curls.join("")}" fill="none" stroke="#ffe0a0" stroke-width="1.8" ` +
    `stroke-linecap="round"/>` +
    `<path d="M0-15H${LENGTH}M0 0H${LENGTH}" stroke="${GREEN.gold}" stroke-width="1.6"/>`
  );
}
export const SCROLL_AT = SOLE - 1;
export const TRAIN_LENGTH = LENGTH;

/** A wooden crate with battens and rope; origin at the middle of its foot. */
export const crate = (p, w, h, colour) =>
  `<path d="M${-w / 2} 0V${-h}H${w / 2}V0Z" ` +
  `fill="${p.linear(
    [
      [0, "#ffd9a6"],
      [0.12, colour],
      [1, "#6b4432"],
    ],
    0,
    0,
    1,
    0.2,
  )}"/>` +
  `<path d="M${-w / 2} ${f1(-h * 0.34)}h${w}M${-w / 2} ${f1(-h * 0.68)}h${w}" stroke="#6b4432" ` +
  `stroke-width="1.4"/><path d="M${-w / 2 + 3} ${-3}L${w / 2 - 3} ${3 - h}M${-w / 2 + 4} ` +
  `0V${-h}M${w / 2 - 4} 0V${-h}" stroke="#8a5a3c" stroke-width="3.4"/>` +
  `<path d="M${-w / 2} ${-h}h${w}" stroke="#ffe6bd" stroke-width="2"/>`;

/** The engine, facing right; origin at the rail under its left end. */
export function engine(p) {
  const side = p.linear([
    [0, GREEN.lit],
    [0.25, GREEN.body],
    [1, GREEN.dark],
  ]);
  const w = [26, 62, 98, 238, 274, 310]
    .map(
      (x) => `<circle cx="${x}" cy="-10" r="11" fill="#241c22"/>` + `<circle cx="${x}" cy="-10" r="5" fill="#7a6668"/>`,
    )
    .join("");
  const grilles = [60, 104, 148, 192]
    .map(
      (x) =>
        `<rect x="${x}" y="-82" width="34" height="26" fill="#1f4538"/>` +
        [0, 1, 2, 3].map((k) => `<path d="M${x + 2} ${-78 + k * 6}h30" stroke="#6f9a72" stroke-width="1.6"/>`).join(""),
    )
    .join("");
  return [
    w,
    `<path d="M4-18H346L352-6H332L326-16H10Z" fill="#2f262c"/>`,
    `<path d="M2-18V-98Q2-106 12-107H280L300-104C322-98 340-80 344-58L348-18Z" fill="${side}"/>`,
    `<path d="M12-107L26-118H274L292-106Z" fill="${p.linear([
      [0, "#e8b9a0"],
      [1, "#5d5058"],
    ])}"/>` + `<path d="M26-118H274" stroke="#ffe9cd" stroke-width="2"/>`,
    `<path d="M2-50H346L348-36H2Z" fill="${GREEN.gold}"/><path d="M2-43H347" stroke="#b5442f" stroke-width="3"/>`,
    `<path d="M302-98C318-92 330-78 334-64H304Z" fill="#22303a"/>` +
      `<rect x="268" y="-94" width="26" height="28" rx="3" fill="#ffd98a" stroke="${GREEN.gold}" ` +
      `stroke-width="1.6"/>`,
    grilles,
    `<path d="M120-18h96l-8 14h-80Z" fill="#3a2f36"/>` +
      `<path d="M70-118q20-12 40 0M130-118q20-12 40 0M190-118q20-12 40 0" fill="#5d5058" ` +
      `stroke="#ffe9cd" stroke-width="1.4"/>`,
    `<path d="M52-104V-24M232-104V-24M262-104V-24" stroke="#1f4538" stroke-width="1.3"/>` +
      `<path d="M236-96V-24M258-96V-24M18-96V-24" stroke="#ffe0a0" stroke-width="1.6"/>`,
    `<path d="M2-24H347" stroke="#1a3a30" stroke-width="3"/>` +
      `<path d="M4-99Q6-104 14-104H278" fill="none" stroke="#a9c99a" stroke-width="2" ` +
      `opacity=".8"/>`,
    `<rect x="20" y="-92" width="26" height="66" fill="#2c5a45" stroke="#1f4538" stroke-width="1.4"/>`,
    `<circle cx="340" cy="-52" r="6" fill="#fff3cf"/>` +
      `<path d="M344-52L410-66V-30Z" fill="#fff0c2" opacity=".35"/>` +
      `<path d="M346-22L362-8H340Z" fill="#b5442f"/>`,
  ].join("");
}
