/**
 * Makes the seals of the passport and the icon of the game: node assets/make/stamps.mjs
 * One colour, as carved in stone: either the sign is cut away from the inked ground, or sign and rim alone take ink.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { seeded } from "./kit/chance.mjs";
import { SIGNS } from "./stamps/signs.mjs";
import { chips, outline } from "./stamps/outline.mjs";

const SEAL = "#a8321f";
/** Shape of each seal, and whether its ground takes the ink. */
const SEALS = {
  xian: ["square", true],
  horgos: ["octagon", false],
  almaty: ["round", true],
  "jalal-abad": ["square", false],
  buka: ["round", false],
  dushanbe: ["octagon", true],
  samarkand: ["ogee", false],
  khiva: ["tall", true],
  nukus: ["round", true],
  moynaq: ["square", true],
  turgusun: ["octagon", false],
  astana: ["round", true],
};
const publicFolder = new URL("../public/", import.meta.url).pathname;
mkdirSync(`${publicFolder}art/stamp`, { recursive: true });

function seal(id, [shape, inked], seed) {
  const random = seeded(seed);
  const [outer, inner, nicks] = [outline(shape, random), outline(shape, random, 2.6), chips(random, 9)];
  const sign = `<g transform="translate(32 33) scale(.88) translate(-32 -33)">${SIGNS[id]}</g>`;
  const cutAway = `<mask id="m"><path d="${outer}" fill="#fff"/><path d="${inner}" fill="none" stroke="#000" stroke-width=".8"/>${sign}<path d="${nicks}"/></mask><path d="M0 0H64V64H0Z" fill="${SEAL}" mask="url(#m)"/>`;
  const raised = `<path d="${outer}${inner}" fill="${SEAL}" fill-rule="evenodd"/><g fill="${SEAL}">${sign.replaceAll("#000", SEAL)}</g>`;
  const body = inked ? cutAway : raised;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">${body}</svg>`;
}

Object.entries(SEALS).forEach(([id, kind], i) => {
  const svg = seal(id, kind, 600 + i);
  writeFileSync(`${publicFolder}art/stamp/${id}.svg`, svg);
  console.log(`${id} ${svg.length} bytes`);
});

/** The icon: a seal with a road that winds to a rising sun. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M3.200 2.400L16 1.800L28.900 2.300L30.200 15.800L29.700 29.200L16.400 30.200L2.600 29.600L1.900 16.200Z" fill="${SEAL}"/><g fill="#f6ead2"><path d="M9 16.500a7 7 0 0 1 14 0Z"/><path d="M15.400 3.900h1.200v3.600h-1.200ZM7.200 7l1 -.9l2.300 2.700l-1 .9ZM24.800 7l-1 -.9l-2.300 2.700l1 .9ZM3.900 13.600l.2 -1.200l3.400 .7l-.2 1.200ZM28.100 13.600l-.2 -1.200l-3.400 .7l.2 1.200Z"/><path d="M4.500 18H27.500V19.300H4.500Z"/><path d="M15.300 19.300h2.600q3.200 2 -1.200 3.800q-5.400 2 .4 5.300h-8.600q-3.200 -4.200 4.600 -6.200q3.900 -1.200 2.200 -2.900Z"/></g></svg>`;
writeFileSync(`${publicFolder}icon.svg`, icon);
