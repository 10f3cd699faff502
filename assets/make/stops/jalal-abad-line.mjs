/** The railway of Jalal-Abad in one space: where the line runs, and how spans and piers look from the camera. */
import { camera } from "../kit/camera.mjs";
import { f1, line, polygon } from "../kit/shapes.mjs";
import { rails, run, scaleOf, spot, track } from "../kit/track.mjs";

/** Metres; the deck lies at height 0, the eye 22 above it. */
const view = camera({ eye: 22, distance: 100, scale: 10, horizon: 380 });
const HALF_DECK = 2.7;
const SLAB = 1.3;
const HAUNCH = 5.2;

/** Ground points [right, away] of the three stretches, each from its portal towards us. */
const STRETCHES = {
  near: [
    [-20, 100],
    [-14.5, 87],
    [-5, 75.5],
    [9, 65],
    [24, 54.5],
    [37, 46],
  ],
  middle: [
    [37, 192],
    [25, 178],
    [9, 163],
    [-12, 148],
    [-24, 140],
  ],
  far: [
    [-11, 333],
    [4, 312],
    [20, 288],
    [36, 258],
    [44, 246],
  ],
};

export const stretches = Object.fromEntries(
  Object.entries(STRETCHES).map(([name, control]) => [name, track(view, control)]),
);

/** A span from metre a to b: arched side, deck with ballast, sleepers, rails. Returns { svg, points }. */
export function span(p, stretch, a, b, { stone, deep, deck, rail, sleeper, pale }) {
  const arch = (t) => -SLAB - (HAUNCH - SLAB) * (2 * t - 1) ** 4;
  /** How far from the pier, as a share of the span, the arch still reaches down to v. */
  const depthAt = (v) => (1 - ((-v - SLAB) / (HAUNCH - SLAB)) ** 0.25) / 2;
  const [top, under] = [run(stretch, a, b, HALF_DECK, 0), run(stretch, a, b, HALF_DECK, arch, 22)];
  const far = run(stretch, a, b, -HALF_DECK, 0);
  const scale = scaleOf(stretch, a);
  const inner = run(stretch, a, b, -HALF_DECK, arch, 22);
  const side = polygon([...top, ...under.toReversed()]);
  const joints = [-1.5, -2.6, -3.7].map((v) =>
    [
      line(run(stretch, a, a + depthAt(v) * (b - a), HALF_DECK, v, 3)),
      line(run(stretch, b - depthAt(v) * (b - a), b, HALF_DECK, v, 3)),
    ].join(""),
  );
  const svg =
    `<path d="${polygon([...under, ...inner.toReversed()])}" fill="${deep}"/>` +
    `<path d="${polygon([...top, ...far.toReversed()])}" fill="${deck}"/>` +
    rails(stretch, a, b, { rail, sleeper }) +
    `<path d="${side}" fill="${p.linear([
      [0, stone],
      [0.45, stone],
      [1, deep],
    ])}"/>` +
    `<path d="${joints.join("")}" fill="none" stroke="${deep}"` +
    ` stroke-width="${f1(Math.max(0.6, scale * 0.07))}" opacity=".5"/>` +
    `<path d="${line(run(stretch, a, b, HALF_DECK, -0.9))}" fill="none" stroke="${deep}"` +
    ` stroke-width="${f1(scale * 0.14)}" opacity=".6"/>` +
    `<path d="${line(under)}" fill="none" stroke="${pale}" stroke-width="${f1(scale * 0.1)}" opacity=".5"/>` +
    `<path d="${line(run(stretch, a, b, HALF_DECK, 0.5))}" fill="none" stroke="${pale}"` +
    ` stroke-width="${f1(Math.max(1.2, scale * 0.36))}"/>` +
    `<path d="${line(far)}" fill="none" stroke="${pale}" stroke-width="${f1(Math.max(0.8, scale * 0.2))}"` +
    ` opacity=".8"/>`;
  return { svg, points: [...top, ...under, ...far, ...inner] };
}

/** A tapering pier at metre m, `height` metres down to its plinth. */
export function pier(p, stretch, m, height, { stone, deep, pale }) {
  const corner = (along, u, v) => spot(stretch, m + along * (1 + v * -0.018), u * (1 + v * -0.02), v);
  const top = -HAUNCH + 0.6;
  const block = (along, u, high, low) => {
    const front = [corner(-along, u, high), corner(along, u, high), corner(along, u, low), corner(-along, u, low)];
    // Of the two ends, the one further left on the sheet is seen by us in full light.
    const ends = [-along, along].map((e) => [
      corner(e, -u, high),
      corner(e, u, high),
      corner(e, u, low),
      corner(e, -u, low),
    ]);
    return { front, ends };
  };
  const shaft = block(1, 1.9, top, -height);
  const cap = block(1.5, 2.6, top + 0.8, top - 0.6);
  const foot = block(1.7, 2.5, -height + 1.2, -height - 0.6);
  const shape = ({ front, ends }) =>
    ends.map((end) => `<path d="${polygon(end)}" fill="${deep}"/>`).join("") +
    `<path d="${polygon(front)}" fill="${p.linear([
      [0, deep],
      [0.12, stone],
      [0.6, stone],
      [1, deep],
    ])}"/>`;
  const courses = [];
  for (let v = top - 2; v > -height; v -= 2.2) courses.push(line([corner(-1, 1.9, v), corner(1, 1.9, v)]));
  const edge = line([shaft.front[0], shaft.front[3]]);
  const svg =
    shape(foot) +
    shape(shaft) +
    `<path d="${courses.join("")}" stroke="${deep}" stroke-width=".9"` +
    ` opacity=".55"/>` +
    `<path d="${edge}" stroke="${pale}" stroke-width="1.6" fill="none"` +
    ` opacity=".8"/>` +
    shape(cap);
  return { svg, points: [foot, shaft, cap].flatMap(({ front, ends }) => [...front, ...ends.flat()]) };
}

/** The masonry block on which a stretch begins, from its portal to `reach` metres out. */
export function abutment(p, stretch, reach, drop, { stone, deep, pale }) {
  const side = [
    ...run(stretch, -2, reach, HALF_DECK + 0.2, -0.3),
    ...run(stretch, -2, reach * 0.9, HALF_DECK + 0.8, -drop).toReversed(),
  ];
  const end = [
    spot(stretch, reach, HALF_DECK + 0.2, -0.3),
    spot(stretch, reach, -HALF_DECK, -0.3),
    spot(stretch, reach * 0.9, -HALF_DECK - 0.8, -drop),
    spot(stretch, reach * 0.9, HALF_DECK + 0.8, -drop),
  ];
  const courses = [];
  for (let v = -1.6; v > -drop; v -= 1.6) courses.push(line(run(stretch, -2, reach, HALF_DECK + 0.4, v)));
  const svg =
    `<path d="${polygon(end)}" fill="${deep}"/>` +
    `<path d="${polygon(side)}" fill="${p.linear([
      [0, stone],
      [1, deep],
    ])}"/>` +
    `<path d="${courses.join("")}" fill="none" stroke="${deep}" stroke-width="1" opacity=".5"/>` +
    `<path d="${line([side[10], side[11]])}" stroke="${pale}" stroke-width="1.6" opacity=".7"/>`;
  return { svg, points: [...side, ...end] };
}
