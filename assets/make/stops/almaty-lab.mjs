/** The laboratory of Almaty: a long pale house with a glass hall and a dome, whose windows light up group by group. */
import { f1, polygon } from "../kit/shapes.mjs";
import { boxOf } from "../kit/track.mjs";

const WALL = { lit: "#d3ad85", foot: "#a97c5c", shade: "#9a7f68", dark: "#2f4d5c", line: "#fff3dc" };
const LIGHT = { pane: "#ffb347", core: "#ffe9a4" };
/** Metres: the ranges [from, to] of the house to the right, up and away. */
const HOUSE = { x: [-28, -4.5], top: 12, z: [78, 94] };
const HALL = { x: [-41, -28], top: 8, z: 79 };
const BAYS = 10;
const STOREYS = [1.4, 5.2, 9];

const wall = (view, [x0, x1], [y0, y1], z) =>
  [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ].map(([x, y]) => view.project([x, y, z]));

/** The panes of bays `from` to `to` of all storeys, as polygons. */
function panes(view, from, to) {
  const width = (HOUSE.x[1] - HOUSE.x[0]) / BAYS;
  const found = [];
  for (let bay = from; bay < to; bay++)
    for (const y of STOREYS) {
      const x = HOUSE.x[0] + bay * width;
      found.push(wall(view, [x + width * 0.16, x + width * 0.84], [y, y + 2.5], HOUSE.z[0]));
    }
  return found;
}

const dome = (view) => {
  const [x, y] = view.project([-11, HOUSE.top, 84]);
  return [x, y, 58];
};

export function laboratory(p, view) {
  const [a, b] = HOUSE.z;
  const side = [
    [HOUSE.x[1], 0, a],
    [HOUSE.x[1], 0, b],
    [HOUSE.x[1], HOUSE.top, b],
    [HOUSE.x[1], HOUSE.top, a],
  ].map(view.project);
  const front = wall(view, HOUSE.x, [0, HOUSE.top], a);
  const [dx, dy, r] = dome(view);
  p.put(
    `<path d="M${f1(dx - r)} ${f1(dy + 4)}v-14a${r} ${r} 0 0 1 ${2 * r} 0v14Z"` +
      ` fill="${p.linear(
        [
          [0, "#f8f3e6"],
          [0.5, "#cdd6d2"],
          [1, "#7d9295"],
        ],
        0,
        0,
        1,
        0.2,
      )}"` +
      ` filter="url(#cut)"/>` +
      `<path d="M${f1(dx + r * 0.05)} ${f1(dy - 10)}q${f1(r * 0.1)} ${f1(-r * 0.7)} ${f1(-r * 0.04)} ${f1(-r)}` +
      `h${f1(r * 0.22)}q${f1(r * 0.22)} ${f1(r * 0.4)} ${f1(r * 0.14)} ${f1(r)}Z" fill="#44606b"/>` +
      `<path d="M${f1(dx - r)} ${f1(dy - 8)}h${2 * r}" stroke="#7d9295" stroke-width="2.5"/>`,
  );
  p.put(
    `<path d="${polygon(side)}" fill="${WALL.shade}"/>` +
      `<path d="${polygon(front)}" fill="${p.linear([
        [0, WALL.lit],
        [1, WALL.foot],
      ])}" filter="url(#cut)"/>`,
  );
  p.put(
    `<path d="${panes(view, 0, BAYS).map(polygon).join("")}"` +
      ` fill="${p.linear([
        [0, "#5f8390"],
        [1, WALL.dark],
      ])}"/>`,
  );
  for (const y of [...STOREYS.map((s) => s - 0.7), HOUSE.top - 0.5])
    p.put(`<path d="${polygon(wall(view, HOUSE.x, [y, y + 0.35], a))}" fill="${WALL.line}" opacity=".8"/>`);
  // Slender fins between the bays, a door under a canopy, air plant on the roof.
  const bay = (HOUSE.x[1] - HOUSE.x[0]) / BAYS;
  for (let i = 0; i <= BAYS; i++) {
    const [x, y] = view.project([HOUSE.x[0] + i * bay, 0, a]);
    p.put(
      `<path d="M${f1(x)} ${f1(y)}V${f1(front[2][1] - 7)}" stroke="${WALL.line}" stroke-width="3.4"/>` +
        `<path d="M${f1(x + 2.6)} ${f1(y)}V${f1(front[2][1])}" stroke="${WALL.shade}" stroke-width="2"` +
        ` opacity=".7"/>`,
    );
  }
  for (const [x, w, h] of [
    [-26, 3, 1.6],
    [-21.5, 2, 2.2],
    [-18.5, 1.6, 1.2],
    [-7.6, 2, 1.5],
  ])
    p.put(
      `<path d="${polygon(wall(view, [x, x + w], [HOUSE.top, HOUSE.top + h], a + 3))}"` +
        `` +
        ` fill="${WALL.shade}"/>`,
    );
  const hall = wall(view, HALL.x, [0, HALL.top], HALL.z);
  const [[left], [right]] = hall;
  const top = hall[2][1];
  const vaultPath =
    `M${f1(left)} ${f1(hall[0][1])}V${f1(top + 30)}` +
    `Q${f1((left + right) / 2)} ${f1(top - 34)} ${f1(right)} ${f1(top + 30)}V${f1(hall[0][1])}Z`;
  p.put(
    `<path d="${vaultPath}" fill="${p.linear([
      [0, "#a9cbc8"],
      [1, "#56808a"],
    ])}" filter="url(#cut)"/>`,
  );
  for (let i = 1; i < 7; i++) {
    const x = left + ((right - left) * i) / 7;
    p.put(
      `<path d="M${f1(x)} ${f1(hall[0][1])}V${f1(top + 30 - Math.sin((Math.PI * i) / 7) * 31)}"` +
        ` stroke="${WALL.line}" stroke-width="1.6" opacity=".75"/>`,
    );
  }
  p.put(
    `<path d="M${f1(left)} ${f1(top + 42)}H${f1(right)}M${f1(left)} ${f1(top + 72)}H${f1(right)}"` +
      ` stroke="${WALL.line}" stroke-width="1.6" opacity=".75"/>`,
  );
  return vaultPath;
}

/** The lights as pieces in a list of { name, box, svg }: five groups of windows, then the hall, then the dome. */
export function lights(p, view, hallPath) {
  const groups = [0, 2, 4, 6, 8].map((from) => {
    const lit = panes(view, from, from + 2);
    const shine = lit
      .map(
        (pane) =>
          `<path d="${polygon(pane)}"` +
          ` fill="${p.linear([
            [0, LIGHT.core],
            [1, LIGHT.pane],
          ])}"/>`,
      )
      .join("");
    const halo = lit
      .map((pane) => `<path d="${polygon(pane)}" fill="#ffce6a" opacity=".6"` + ` filter="url(#blur6)"/>`)
      .join("");
    const someone = lit
      .slice(1, 5)
      .filter((_, i) => i !== 1)
      .map(([[x, y], [x2]]) => {
        const c = x + (x2 - x) * p.between(0.3, 0.7);
        return (
          `<path d="M${f1(c - 4)} ${f1(y)}v-10q4 -5 8 0v10Z" fill="#7a5636"/>` +
          `<circle cx="${f1(c)}" cy="${f1(y - 16)}" r="3.4" fill="#7a5636"/>`
        );
      })
      .join("");
    return { name: `windows${from}`, box: boxOf(lit.flat(), 10), svg: halo + shine + someone };
  });
  const hall = wall(view, HALL.x, [0, HALL.top + 2], HALL.z);
  const plants = Array.from({ length: 26 }, () => {
    const [x, y] = [p.between(hall[0][0] + 6, hall[1][0] - 6), hall[0][1] - p.between(0, 4)];
    return (
      `<path d="M${f1(x)} ${f1(y)}` +
      `q${f1(p.between(-6, 6))} -14 ${f1(p.between(-9, 9))} ${f1(-p.between(16, 44))}" fill="none"` +
      ` stroke="${p.pick(["#4f7f3e", "#7fa64a", "#2f6144"])}" stroke-width="3" stroke-linecap="round"/>`
    );
  }).join("");
  const [dx, dy, r] = dome(view);
  const beam =
    `<path d="M${f1(dx + 4)} ${f1(dy - r)}L${f1(dx + 50)} ${f1(dy - r - 76)}` +
    `L${f1(dx + 96)} ${f1(dy - r - 50)}L${f1(dx + 14)} ${f1(dy - r + 12)}Z" fill="#fff3c4" opacity=".5"/>`;
  return [
    ...groups,
    {
      name: "hall",
      box: boxOf(hall, 12),
      svg:
        `<path d="${hallPath}" fill="#ffcf6e"` +
        ` opacity=".8"/>${plants}<path d="${hallPath}" fill="none" stroke="#fff8e0" stroke-width="2.4"/>`,
    },
    {
      name: "dome",
      box: [dx - r - 8, dy - r - 90, 2 * r + 70, r + 100].map(Math.round),
      svg:
        `${beam}<path d="M${f1(dx + r * 0.05)} ${f1(dy - 10)}` +
        `q${f1(r * 0.1)} ${f1(-r * 0.7)} ${f1(-r * 0.04)} ${f1(-r)}h${f1(r * 0.22)}` +
        `q${f1(r * 0.22)} ${f1(r * 0.4)} ${f1(r * 0.14)} ${f1(r)}Z" fill="#ffe08a"/>`,
    },
  ];
}
