/** The hull of a wooden-age steel fishing ship as a body in space, in metres: its shell, and the light on it. */
import { dot, outward, placed, unit } from "./camera.mjs";
import { fractal, valueNoise } from "./chance.mjs";
import { f1, mix, polygon } from "./shapes.mjs";

const HALF_BEAM = 3.7;
/** Low evening sun: from the left, a little before the picture. */
const SUN = unit([-0.8, 0.4, -0.46]);
/** Where the paint changes, as a share of the height of the side. */
const [BAND, LINE, BOTTOM] = [0.74, 0.69, 0.3];

/** Height of the rail at x (stern -17, bow 17): the sheer rises gently aft, boldly forward. */
export const sheer = (x) => 4.3 + 3.3 * Math.max(0, (x + 2) / 19) ** 2.1 + 1.5 * Math.max(0, (-x - 3) / 14) ** 2;
const stemX = (v) => 13.2 + 4.6 * v ** 1.5;
const sternX = (v) => -13.4 - 3.6 * Math.sqrt(v) * (0.35 + 0.65 * v);
/** Fullness of the plan: round at the stern, fine at the bow, finer still towards the keel. */
const plan = (u, v) =>
  u > 0.52 ? 1 - ((u - 0.52) / 0.48) ** (1.5 + 1.5 * v) : 1 - ((0.52 - u) / 0.52) ** (2 + 3.4 * v);
/** Half breadth over the height: a round bilge amidships, flared towards the ends. */
const section = (u, v) => {
  const ends = Math.min(1, Math.abs(u - 0.48) * 2.1) ** 1.6;
  return (1 - (1 - v) ** 3.1) * (1 - ends) + v ** 0.72 * ends;
};

/** The point of the shell at u (stern 0, bow 1), v (keel 0, rail 1), side +1 port or -1 starboard. */
export function shell(u, v, side) {
  const x = sternX(v) + (stemX(v) - sternX(v)) * u;
  return [x, sheer(x) * v, side * HALF_BEAM * Math.max(0, plan(u, v)) * section(u, v)];
}

/**
 * A painter of one ship: `view` is a camera, `pose` as for `placed`, `paint` = { band, line, rust, deep },
 * `haze` = [colour, share] for ships far away.
 */
export function shipyard(view, pose, seed, paint, haze) {
  const noise = valueNoise(seed);
  const world = placed(pose);
  const at = (point) => view.project(world(point));
  const tone = (colour, light) => {
    const lit =
      light > 0.5 ? mix(colour, "#ffe2b0", (light - 0.5) * 0.75) : mix(colour, "#24130f", (0.5 - light) * 1.35);
    return mix(lit, ...haze);
  };
  const light = (n) => Math.max(0.05, Math.min(1, 0.34 + 0.6 * dot(n, SUN)));
  /** One flat face of a body around `inside`; nothing if it is turned away. */
  const face = (corners, inside, colour, shade = 0) => {
    const turned = corners.map(world);
    const n = outward(turned, world(inside));
    if (dot(n, [turned[0][0], turned[0][1] - view.eye, turned[0][2]]) > 0) return "";
    return (
      `<path d="${polygon(corners.map(at))}" fill="${tone(colour, light(n) - shade)}" ` +
      `stroke="${tone(colour, 0.25)}" stroke-width=".6"/>`
    );
  };
  const plate = (u, v, du, dv, side) => {
    const corners = [shell(u, v, side), shell(u + du, v, side), shell(u + du, v + dv, side), shell(u, v + dv, side)];
    const turned = corners.map(world);
    const n = outward(turned, world([corners[0][0] * 0.9, corners[0][1] + 0.4, 0]));
    const outside = dot(n, [turned[0][0], turned[0][1] - view.eye, turned[0][2]]) < 0;
    const worn = 0.6 * fractal(noise, u * 16 + v * 50, 3) + 0.4 * fractal(noise, u * 5 + v * 9 + 30, 3);
    const painted = v > LINE;
    const base = !outside
      ? paint.deep
      : v > BAND
        ? paint.band
        : painted
          ? paint.line
          : v > BOTTOM
            ? paint.rust
            : paint.deep;
    const share = painted ? Math.max(0, worn - 0.44) * 2.2 : Math.abs(worn - 0.5) * 1.4;
    const colour = mix(base, painted ? paint.rust : worn > 0.5 ? "#c9854e" : "#4a2417", Math.min(1, share));
    const fill = tone(colour, light(n) - (outside ? 0.2 * (1 - v) : 0.3));
    return [outside, `<path d="${polygon(corners.map(at))}" fill="${fill}" stroke="${fill}" stroke-width=".9"/>`];
  };
  /** The plates seen from outside and those seen from inside, as two drawings. */
  const plates = (columns, rows) => {
    const seen = { outside: [], inside: [] };
    for (const side of [1, -1])
      for (let i = 0; i < columns; i++)
        for (let j = 0; j < rows; j++) {
          const [outside, svg] = plate(i / columns, j / rows, 1 / columns, 1 / rows, side);
          seen[outside ? "outside" : "inside"].push(svg);
        }
    return { outside: seen.outside.join(""), inside: seen.inside.join("") };
  };
  /** A box tapering upwards: x and z (height) as ranges, half breadth. */
  const box = ([x0, x1], half, [z0, z1], colour, taper = 0.2) => {
    const [a, b, h] = [x0 + taper, x1 - taper, half - taper];
    const inside = [(x0 + x1) / 2, (z0 + z1) / 2, 0];
    const top = [
      [a, z1, -h],
      [b, z1, -h],
      [b, z1, h],
      [a, z1, h],
    ];
    const front = [
      [x1, z0, -half],
      [x1, z0, half],
      [b, z1, h],
      [b, z1, -h],
    ];
    const side = [
      [x0, z0, -half],
      [x1, z0, -half],
      [b, z1, -h],
      [a, z1, -h],
    ];
    return face(top, inside, colour) + face(front, inside, colour, 0.06) + face(side, inside, colour);
  };
  const metre = view.scaleOf(pose.at[2]);
  /** A pole or a wire, `metres` thick. */
  const rod = (from, to, metres, colour = "#6b4430") => {
    const [a, b] = [at(from), at(to)].map((point) => point.map(f1).join(" "));
    return (
      `<path d="M${a}L${b}" fill="none" stroke="${tone(colour, 0.42)}" ` +
      `stroke-width="${f1(Math.max(0.6, metres * metre))}" stroke-linecap="round"/>`
    );
  };
  return { at, tone, face, plates, box, rod, metre, on: (u, v, side = -1) => at(shell(u, v, side)) };
}
