/** The laboratory glasshouse of Nukus: ribs and panes, sill, benches, the researcher, the light that comes in. */
import { f1, HEIGHT, polygon, WIDTH } from "../kit/shapes.mjs";

/** Where the benches vanish; the trays lean towards it. */
export const VANISH = [590, 474];
/** Front edges of the trays on a bench: y, width, depth as seen, height of the tray's side, centres. */
export const TRAYS = {
  middle: { y: 732, w: 142, d: 26, side: 15, at: [96, 252, 408, 564, 1000, 1150] },
  near: { y: 884, w: 216, d: 46, side: 24, at: [134, 367, 600, 833, 1066] },
};
export const SILL = 606;
const EAVES = 132;
/** Beams of light end on the edge of the near bench. */
const BEAM_END = 926;
const POSTS = [-20, 92, 292, 408, 776, 892, 1092, 1220];
const FRAME = { dark: "#3f5954", face: "#5d7b73", lit: "#e6efdc" };

function bar(p, points, width, faces = FRAME) {
  const d = `M${points.map((point) => point.map(f1).join(" ")).join("L")}`;
  p.put(`<path d="${d}" fill="none" stroke="${faces.dark}" stroke-width="${width}"/><path d="${d}" fill="none" stroke="${faces.face}" stroke-width="${f1(width * 0.62)}" transform="translate(-1 0)"/>`);
  p.put(`<path d="${d}" fill="none" stroke="${faces.lit}" stroke-width="1.6" transform="translate(${f1(-width * 0.42)} ${f1(-width * 0.12)})" opacity=".85"/>`);
}

export function glasshouse(p) {
  for (const [i, x] of POSTS.entries()) {
    const up = (y) => VANISH[0] + ((x - VANISH[0]) * (VANISH[1] - y)) / (VANISH[1] - EAVES);
    bar(p, [[x, EAVES], [up(-30), -30]], 9);
    bar(p, [[x, EAVES - 6], [x, SILL]], i === 3 || i === 4 ? 15 : 10);
  }
  // Panes of the roof in perspective, the transom, the eaves.
  for (const y of [20, 84]) bar(p, [[-10, y], [1210, y]], y / 20 + 3);
  for (const [a, b] of [[-20, 408], [776, 1220]]) {
    bar(p, [[a, 300], [b, 300]], 6);
    bar(p, [[a, 456], [b, 456]], 6);
  }
  bar(p, [[408, 214], [776, 214]], 6);
  bar(p, [[-10, EAVES], [1210, EAVES]], 17);
  // Glints lie across the glass.
  for (const [x, w] of [[150, 26], [196, 9], [470, 34], [520, 8], [934, 30], [980, 9], [1130, 18]])
    p.put(`<path d="M${x} ${EAVES + 10}h${w}L${x - 150 + w} ${SILL - 20}h${-w}Z" fill="#fffdf0" opacity=".1"/>`);
  p.put(`<rect x="-10" y="${SILL - 8}" width="1220" height="22" fill="${p.linear([[0, "#f6e9cb"], [0.5, "#d8bf93"], [1, "#8b6a45"]])}"/>`);
  p.put(`<rect x="-10" y="${SILL + 14}" width="1220" height="130" fill="${p.linear([[0, "#44554f"], [0.3, "#5c7068"], [1, "#465650"]])}"/>`);
  for (let x = 20; x < WIDTH; x += 62) p.put(`<path d="M${x} ${SILL + 16}v130" stroke="#34443f" stroke-width="1.6" opacity=".6"/><path d="M${x + 2} ${SILL + 16}v130" stroke="#a8bcae" stroke-width="1" opacity=".4"/>`);
  p.put(`<rect x="-10" y="${SILL + 14}" width="1220" height="14" fill="#25302c" opacity=".5"/>`);
}

/** Dust on the panes, with the sweep of a cloth where someone has begun to wipe. */
export function film(p) {
  const wiped = "M470 300q60-50 120-8t96-6q20 40-40 66t-100 8t-84 22q-40-40 8-82Z";
  p.put(`<path fill-rule="evenodd" d="M0 0H${WIDTH}V${SILL}H0Z${wiped}" fill="#dccba0" opacity=".62"/><path d="${wiped}" fill="#dccba0" opacity=".28"/>`);
  for (let i = 0; i < 60; i++) {
    const [x, y] = [p.between(0, WIDTH), p.between(40, 560)];
    p.put(`<path d="M${f1(x)} ${f1(y)}q${f1(p.between(-3, 3))} ${f1(p.between(20, 60))} ${f1(p.between(-3, 3))} ${f1(p.between(40, 110))}" fill="none" stroke="${p.pick(["#f4e8c6", "#b9a678"])}" stroke-width="${f1(p.between(1, 3.4))}" opacity=".35" stroke-linecap="round"/>`);
  }
  for (const x of POSTS) p.put(`<path d="M${x - 60} ${SILL}q60-46 120 0Z" fill="#cdb98a" opacity=".6"/>`);
}

/** An empty tray of fired clay with dark soil, sown in lines. `x`, `y` are the middle of its front edge. */
function tray(p, x, { y, w, d, side }) {
  const k = (y - d - VANISH[1]) / (y - VANISH[1]);
  const back = VANISH[0] + (x - VANISH[0]) * k;
  const corners = (share, inset = 0) => {
    const at = (t, s) => [x + (back - x) * t + (s * w * (1 + (k - 1) * t) * share) / 2, y - d * t];
    return polygon([at(inset, -1), at(inset, 1), at(1 - inset, 1), at(1 - inset, -1)]);
  };
  p.put(`<path d="M${f1(x - w / 2)} ${y + side}h${w + 26}l-14 10h${-w}Z" fill="#2b1c12" opacity=".4"/>`);
  p.put(`<path d="${corners(1)}" fill="#d98a5c"/><path d="${corners(0.93, 0.1)}" fill="${p.linear([[0, "#2f2018"], [1, "#5a3f2b"]])}"/>`);
  p.put(`<path d="M${f1(x - w / 2)} ${y}h${w}l-5 ${side}h${-(w - 10)}Z" fill="${p.linear([[0, "#d07a4d"], [0.5, "#b4623c"], [1, "#7d3f28"]], 0, 0, 1, 0.2)}"/><path d="M${f1(x - w / 2)} ${y}h${w}" stroke="#f6c69a" stroke-width="2.4"/>`);
  for (let r = 0; r < 3; r++) {
    const t = 0.2 + r * 0.28;
    for (let c = 0; c < 14; c++) {
      const sx = x + (back - x) * t + ((c + 0.5) / 14 - 0.5) * w * 0.88 * (1 + (k - 1) * t);
      p.put(`<ellipse cx="${f1(sx)}" cy="${f1(y - d * t)}" rx="${f1(w * 0.011)}" ry="${f1(w * 0.007)}" fill="${p.pick(["#e9cf9c", "#c79f6a", "#f3e3bd"])}"/>`);
    }
  }
  p.put(`<rect x="${f1(x - w * 0.07)}" y="${f1(y + side * 0.3)}" width="${f1(w * 0.14)}" height="${f1(side * 0.42)}" fill="#f3e3c0" opacity=".9"/>`);
}

/** A bench with its trays; boards run towards the vanishing point. */
export function benches(p, which) {
  const { y, d, side, at } = TRAYS[which];
  const [top, edge, foot] = [y - d - side * 0.9, y + side * 1.75, which === "near" ? HEIGHT + 10 : y + 120];
  const thick = which === "near" ? 20 : 13;
  p.put(`<rect x="-10" y="${f1(top)}" width="1220" height="${f1(edge - top)}" fill="${p.linear([[0, "#cda873"], [1, "#e0be88"]])}" filter="url(#cut)"/>`);
  for (let x = -300; x < 1500; x += which === "near" ? 118 : 84) {
    const back = VANISH[0] + ((x - VANISH[0]) * (top - VANISH[1])) / (edge - VANISH[1]);
    p.put(`<path d="M${x} ${f1(edge)}L${f1(back)} ${f1(top)}" stroke="#8f6a3f" stroke-width="1.4" opacity=".5"/>`);
  }
  p.put(`<rect x="-10" y="${f1(edge + thick)}" width="1220" height="${f1(foot - edge - thick)}" fill="${p.linear([[0, "#1e2824"], [0.4, "#2d3934"], [1, "#232c29"]])}"/>`);
  if (which === "near")
    for (const [x, w] of [[110, 92], [214, 70], [420, 100], [540, 80], [720, 96], [960, 86], [1070, 100]])
      p.put(`<path d="M${x - w / 2} 1010c-6-40 4-52 ${w * 0.3}-56q${w * 0.2}-12 ${w * 0.4} 0c${w * 0.26} 4 ${w * 0.36} 16 ${w * 0.3} 56Z" fill="#5a5240"/><path d="M${x - w / 2} 1000c-4-32 4-42 ${w * 0.3}-46" fill="none" stroke="#b79f6e" stroke-width="2" opacity=".6"/>`);
  for (let x = 60; x < WIDTH; x += 270) p.put(`<path d="M${x} ${f1(edge)}h16V${foot}h-16Z" fill="#4d3a28"/><path d="M${x + 2} ${f1(edge)}V${foot}" stroke="#c99c63" stroke-width="2" opacity=".6"/>`);
  p.put(`<rect x="-10" y="${f1(edge)}" width="1220" height="${thick}" fill="${p.linear([[0, "#c2935a"], [1, "#7a5634"]])}"/><path d="M-10 ${f1(edge)}H1210" stroke="#fff0cb" stroke-width="2.4" opacity=".85"/>`);
  for (const x of at) tray(p, x, TRAYS[which]);
}

/** The researcher bends over the microscope, a silhouette against the window; [x, y] is the bench under her. */
export function researcher(x, y) {
  const coat = "M-2 6C-6-40 4-84 20-110C32-130 62-128 76-100C92-66 96-30 98 6Z";
  const scope = "M-118 0h84v-10h-14C-34-34-36-66-56-82l6-10-10-8 14-26 10 6 8-16-20-11-34 62 9 6-8 15c14 10 18 24 14 38h-40v9h40c-4 6-10 12-18 15h-19Z";
  return [
    `<g transform="translate(${x} ${y}) scale(.94)">`,
    `<g transform="translate(22 0)"><path d="${scope}" fill="#27322f"/><path d="M-97-40h46M-37-134L-71-74" stroke="#f8e6b8" stroke-width="2.2" opacity=".85"/></g>`,
    `<path d="M26-118C20-100 14-104 6-112L30-150L58-118Z" fill="#33261f"/>`,
    `<path d="${coat}" fill="#5f7370"/><path d="M98 6C96-30 92-66 76-100C70-112 62-118 54-121C70-96 74-40 70 6Z" fill="#3f524f"/>`,
    `<g transform="translate(10 10) rotate(-12 20 -150)"><path d="M16-128C8-134-6-134-12-142C-18-150-14-156-17-162C-18-184-2-196 16-194C34-191 42-176 38-158C36-146 34-138 40-124Z" fill="#3a2c26"/><path d="M-14-172C-8-206 36-208 43-180C56-188 68-174 59-162C53-154 44-156 40-160C38-150 36-142 30-138C33-158 16-178-14-172Z" fill="#221917"/></g>`,
    `<path d="M24-108C8-92 0-64 2-44L-24-54l-4 13L8-16C22-14 30-26 34-44Z" fill="#7b908b"/><path d="M-24-54c-9-5-17-6-21-2c3 9 8 13 17 15Z" fill="#3a2c26"/>`,
    `<path d="M16-112C2-92-3-64-1-46L-24-55" fill="none" stroke="#fff1c9" stroke-width="2.4" stroke-linecap="round" opacity=".85"/>`,
    `</g>`,
  ].join("");
}

/** Sun through the clean glass: flat sheets of light over room and benches. */
export function sunlight(p) {
  for (const [x, w] of [[60, 180], [300, 100], [460, 250], [800, 100]])
    p.put(`<path d="M${x} ${EAVES}h${w}L${x + w + 300} ${BEAM_END}h${-w - 60}Z" fill="#fff0c2" opacity=".1"/><path d="M${x + 20} ${EAVES}h${f1(w * 0.5)}L${f1(x + w * 0.5 + 310)} ${BEAM_END}h${f1(-w * 0.5 - 20)}Z" fill="#fff3cf" opacity=".09"/>`);
  for (const [x, w] of [[150, 150], [390, 90], [560, 220], [900, 90]])
    for (const which of ["middle", "near"]) {
      const { y, d, side } = TRAYS[which];
      const [top, edge] = [y - d - side * 0.9, y + side * 1.75];
      const shift = (top - SILL) * 0.4;
      p.put(`<path d="M${f1(x + shift)} ${f1(top)}h${w}l${f1((edge - top) * 0.4)} ${f1(edge - top)}h${-w}Z" fill="#fff6d8" opacity=".2"/>`);
    }
}
