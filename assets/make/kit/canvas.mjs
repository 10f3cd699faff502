/** A sheet of any size for the pictures outside the stops: collects SVG like a stop's picture, and writes one picture. */
import sharp from "sharp";
import { seeded } from "./chance.mjs";
import { encoded } from "./encode.mjs";
import { filters } from "./filters.mjs";

/** A drawing in progress: `put`, `def`, gradients and seeded chance, as the painters of this kit want them. */
export function canvas(seed) {
  const random = seeded(seed);
  const [defs, parts] = [[], []];
  let gradients = 0;
  const gradient = (tag, attributes, stops) => {
    const name = `c${seed}g${gradients++}`;
    defs.push(
      `<${tag} id="${name}" ${attributes}>${stops.map(([at, colour, alpha = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${alpha}"/>`).join("")}</${tag}>`,
    );
    return `url(#${name})`;
  };
  return {
    random,
    between: (a, b) => a + (b - a) * random(),
    pick: (list) => list[Math.floor(random() * list.length)],
    def: (svg) => void defs.push(svg),
    put: (svg) => void parts.push(svg),
    /** Gradient in the shape's own box; stops are [offset, colour, opacity]. */
    linear: (stops, x1 = 0, y1 = 0, x2 = 0, y2 = 1) =>
      gradient("linearGradient", `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, stops),
    /** Gradient in units of the sheet, so that many shapes share one light. */
    across: (stops, x1, y1, x2, y2) =>
      gradient("linearGradient", `gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, stops),
    radial: (stops, cx = 0.5, cy = 0.5, r = 0.5) => gradient("radialGradient", `cx="${cx}" cy="${cy}" r="${r}"`, stops),
    svg: ([x, y, w, h], scale = 1) =>
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(w * scale)}" height="${Math.round(h * scale)}" viewBox="${x} ${y} ${w} ${h}"><defs>${filters}${defs.join("")}</defs>${parts.join("")}</svg>`,
      ),
  };
}

/** Writes `file`, less a `margin` of pixels left and right (filters stop at the sheet's edge, a tile must not). Resolves to KB. */
export async function writePicture(file, svg, quality, margin = 0) {
  const drawn = sharp(svg);
  const { width, height } = await drawn.metadata();
  const cut = drawn.extract({ left: margin, top: 0, width: width - 2 * margin, height });
  const info = await encoded(cut, quality).toFile(file);
  return Math.round(info.size / 102.4) / 10;
}
