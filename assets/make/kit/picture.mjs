/**
 * A picture of a stop: paper-cut layers, and pieces that appear step by step as answers come.
 *
 *   export default picture("buka", 1207, (p) => {
 *     p.focus(600, 560);                                     // what no crop may lose
 *     p.layer("sky", { depth: 0 }, () => { p.put(`<rect …/>`); });
 *     p.layer("haze", { depth: 0.3, show: "before" }, …);    // fades out as the work goes on; "after" fades in
 *     p.sprite("panel", [0, 0, 60, 40], `<path …/>`);        // drawn once, in its own box [x, y, w, h]
 *     p.slot("field");                                       // pieces of this slot stand at this place in the stack
 *     p.piece("field", { at: [x, y], scale: 1, open: null, done: "panel", enter: { dy: 20 } });
 *   });
 *
 * Coordinates are units of a 1200 x 1000 sheet. Pieces are listed in the order in which they are built; 20 at least,
 * so that a visit of up to 20 questions has a piece for each step. `at` is where the sprite's own origin lands.
 */
import { seeded } from "./chance.mjs";
import { filters } from "./filters.mjs";
import { HEIGHT, WIDTH } from "./shapes.mjs";

export function picture(id, seed, draw) {
  return () => {
    const random = seeded(seed);
    const defs = [filters];
    const result = { id, focus: [WIDTH / 2, HEIGHT / 2], stack: [], sprites: new Map(), pieces: [], defs };
    let current = null;
    let gradients = 0;
    const gradient = (tag, attributes, stops) => {
      const name = `g${gradients++}`;
      const parts = stops.map(
        ([at, colour, alpha = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${alpha}"/>`,
      );
      defs.push(`<${tag} id="${name}" ${attributes}>${parts.join("")}</${tag}>`);
      return `url(#${name})`;
    };
    const p = {
      random,
      /** A number in [a, b). */
      between: (a, b) => a + (b - a) * random(),
      pick: (list) => list[Math.floor(random() * list.length)],
      focus: (x, y) => void (result.focus = [x, y]),
      def: (svg) => void defs.push(svg),
      put: (svg) => void current.push(svg),
      /** Linear gradient in the shape's own box; stops are [offset, colour, opacity]. */
      linear: (stops, x1 = 0, y1 = 0, x2 = 0, y2 = 1) =>
        gradient("linearGradient", `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, stops),
      radial: (stops, cx = 0.5, cy = 0.5, r = 0.5) =>
        gradient("radialGradient", `cx="${cx}" cy="${cy}" r="${r}"`, stops),
      layer(name, { depth = 0.5, show = "always" } = {}, paint) {
        const parts = (current = []);
        paint(p);
        current = null;
        result.stack.push({ name, depth, show, svg: parts.join("") });
      },
      slot: (name) => void result.stack.push({ slot: name }),
      sprite(name, box, svg) {
        if (result.sprites.has(name)) throw new Error(`sprite ${name} drawn twice in ${id}`);
        result.sprites.set(name, { box, svg });
      },
      piece(slot, { at, scale = 1, open = null, done = null, z = at[1], enter = {} }) {
        for (const name of [open, done])
          if (name !== null && !result.sprites.has(name)) throw new Error(`no sprite ${name} in ${id}`);
        result.pieces.push({ slot, at, scale, open, done, z, enter });
      },
    };
    draw(p);
    if (result.pieces.length < 20) throw new Error(`${id} has ${result.pieces.length} pieces; 20 are the least`);
    return result;
  };
}
