/** Between the glass of the Nukus laboratory and the eye: dust on the panes, the researcher, the sun that comes in. */
import { f1, WIDTH } from "../kit/shapes.mjs";
import { EAVES, POSTS, SILL, TRAYS } from "./nukus-room.mjs";

/** Beams of light end on the edge of the near bench. */
const BEAM_END = 926;

/** Dust on the panes, with the sweep of a cloth where someone has begun to wipe. */
export function film(p) {
  const wiped = "M470 300q60-50 120-8t96-6q20 40-40 66t-100 8t-84 22q-40-40 8-82Z";
  p.put(
    `<path fill-rule="evenodd" d="M0 0H${WIDTH}V${SILL}H0Z${wiped}" fill="#dccba0" ` +
      `opacity=".62"/><path d="${wiped}" fill="#dccba0" opacity=".4"/>`,
  );
  for (let i = 0; i < 60; i++) {
    const [x, y] = [p.between(0, WIDTH), p.between(40, 560)];
    p.put(
      `<path d="M${f1(x)} ${f1(y)}q${f1(p.between(-3, 3))} ${f1(p.between(20, 60))} ` +
        `${f1(p.between(-3, 3))} ${f1(p.between(40, 110))}" fill="none" ` +
        `stroke="${p.pick(["#f4e8c6", "#b9a678"])}" stroke-width="${f1(p.between(1, 3.4))}" ` +
        `opacity=".35" stroke-linecap="round"/>`,
    );
  }
  for (const x of POSTS) p.put(`<path d="M${x - 60} ${SILL}q60-46 120 0Z" fill="#cdb98a" opacity=".6"/>`);
}

/** The researcher bends over the microscope, a silhouette against the window; [x, y] is the bench under her. */
export function researcher(x, y) {
  const coat = "M-2 6C-6-40 4-84 20-110C32-130 62-128 76-100C92-66 96-30 98 6Z";
  const scope =
    "M-118 0h84v-10h-14C-34-34-36-66-56-82l6-10-10-8 14-26 10 6 8-16-20-11-34 62 9 6" +
    "-8 15c14 10 18 24 14 38h-40v9h40c-4 6-10 12-18 15h-19Z";
  return [
    `<g transform="translate(${x} ${y}) scale(.94)">`,
    `<g transform="translate(22 0)"><path d="${scope}" fill="#27322f"/>` +
      `<path d="M-97-40h46M-37-134L-71-74" stroke="#f8e6b8" stroke-width="2.2" opacity=".85"/></g>`,
    `<path d="M26-118C20-100 14-104 6-112L30-150L58-118Z" fill="#33261f"/>`,
    `<path d="${coat}" fill="#5f7370"/>` +
      `<path d="M98 6C96-30 92-66 76-100C70-112 62-118 54-121C70-96 74-40 70 6Z" fill="#3f524f"/>`,
    `<g transform="translate(10 10) rotate(-12 20 -150)">` +
      `<path d="M16-128C8-134-6-134-12-142C-18-150-14-156-17-162C-18-184-2-196 16-194C34-191 ` +
      `42-176 38-158C36-146 34-138 40-124Z" fill="#3a2c26"/>` +
      `<path d="M-14-172C-8-206 36-208 43-180C56-188 68-174 59-162C53-154 44-156 40-160C38-150 ` +
      `36-142 30-138C33-158 16-178-14-172Z" fill="#221917"/></g>`,
    `<path d="M24-108C8-92 0-64 2-44L-24-54l-4 13L8-16C22-14 30-26 34-44Z" fill="#7b908b"/>` +
      `<path d="M-24-54c-9-5-17-6-21-2c3 9 8 13 17 15Z" fill="#3a2c26"/>`,
    `<path d="M16-112C2-92-3-64-1-46L-24-55" fill="none" stroke="#fff1c9" stroke-width="2.4" ` +
      `stroke-linecap="round" opacity=".85"/>`,
    `</g>`,
  ].join("");
}

/** Sun through the clean glass: flat sheets of light over room and benches. */
export function sunlight(p) {
  for (const [x, w] of [
    [60, 180],
    [300, 100],
    [460, 250],
    [800, 100],
  ])
    p.put(
      `<path d="M${x} ${EAVES}h${w}L${x + w + 300} ${BEAM_END}h${-w - 60}Z" fill="#fff0c2" ` +
        `opacity=".1"/><path d="M${x + 20} ${EAVES}h${f1(w * 0.5)}L${f1(x + w * 0.5 + 310)} ` +
        `${BEAM_END}h${f1(-w * 0.5 - 20)}Z" fill="#fff3cf" opacity=".09"/>`,
    );
  for (const [x, w] of [
    [150, 150],
    [390, 90],
    [560, 220],
    [900, 90],
  ])
    for (const which of ["middle", "near"]) {
      const { y, d, side } = TRAYS[which];
      const [top, edge] = [y - d - side * 0.9, y + side * 1.75];
      const shift = (top - SILL) * 0.4;
      p.put(
        `<path d="M${f1(x + shift)} ${f1(top)}h${w}l${f1((edge - top) * 0.4)} ` +
          `${f1(edge - top)}h${-w}Z" fill="#fff6d8" opacity=".2"/>`,
      );
    }
}
