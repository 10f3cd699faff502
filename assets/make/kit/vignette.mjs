/** The last layer of a picture: darkens its top and its foot. */
import { HEIGHT, WIDTH } from "./shapes.mjs";

/** Only the height counts: WebP keeps alpha without loss, and rows of one value pack to almost nothing. */
export function vignette(p, colour, { top = 0.22, foot = 0.3 } = {}) {
  const fill = p.linear([
    [0, colour, top],
    [0.22, colour, 0],
    [0.74, colour, 0],
    [1, colour, foot],
  ]);
  p.put(`<rect width="${WIDTH}" height="${HEIGHT}" fill="${fill}"/>`);
}
