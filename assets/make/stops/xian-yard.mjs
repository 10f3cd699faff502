/** The loading yard of Xi'an, nearest to the viewer: paving, waiting goods, a branch of pomegranate. */
import { f1, WIDTH } from "../kit/shapes.mjs";
import { bale } from "./xian-caravan.mjs";

/** Stone paving of the loading yard in rows that widen towards the viewer. */
export function yard(p) {
  p.put(
    `<path d="M-20 768H1220V1020H-20Z" ` +
      `fill="${p.linear([
        [0, "#eab894"],
        [0.35, "#c78f7c"],
        [1, "#7d5560"],
      ])}" filter="url(#cut)"/>` +
      `<path d="M-20 768H1220" stroke="#fff0d4" stroke-width="3"/>`,
  );
  let y = 776;
  for (let row = 0; y < 1000; row++) {
    const tall = 7 + row * 4.2;
    const wide = 46 + row * 17;
    for (let x = -60 + (row % 2) * wide * 0.5; x < WIDTH + 40; x += wide)
      if (p.random() > 0.45)
        p.put(
          `<path d="M${f1(x + 2)} ${f1(y + 1)}h${f1(wide - 4)}l2 ${f1(tall - 3)}h${f1(-wide)}Z" ` +
            `fill="${p.pick(["#ffd7ae", "#a3727a", "#dba58c", "#8f626c"])}" ` +
            `opacity="${f1(p.between(0.1, 0.34))}"/>`,
        );
    p.put(`<path d="M-20 ${f1(y)}H1220" stroke="#7d5560" stroke-width="1.2" opacity=".45"/>`);
    y += tall;
  }
  p.put(`<rect x="-20" y="768" width="1240" height="252" fill="#000" filter="url(#streaks)" opacity=".3"/>`);
}

/** A branch of pomegranate, the flower of the city, hangs in from the right. */
export function branch(p) {
  p.put(
    `<path d="M1230 96C1130 132 1080 120 1010 168C985 186 965 190 948 210M1090 128C1066 150 1060 ` +
      `186 1040 214M1150 116C1140 160 1120 196 1124 236M1010 168C1000 150 980 146 962 148" ` +
      `fill="none" stroke="#33222e" stroke-width="6" stroke-linecap="round"/>`,
  );
  const spots = [
    [948, 210],
    [962, 148],
    [1040, 214],
    [1124, 236],
    [1060, 176],
    [1010, 168],
    [1090, 128],
    [1136, 180],
    [1180, 112],
    [1000, 196],
    [1160, 146],
    [1210, 108],
  ];
  for (const [x, y] of spots)
    for (let i = 0; i < 9; i++) {
      const a = p.between(0, Math.PI * 2);
      const [dx, dy] = [Math.cos(a), Math.sin(a)];
      p.put(
        `<path d="M${f1(x + dx * 6)} ${f1(y + dy * 6)}q${f1(dx * 16 - dy * 8)} ` +
          `${f1(dy * 16 + dx * 8)} ${f1(dx * 34)} ${f1(dy * 34)}q${f1(-dx * 18 + dy * 8)} ` +
          `${f1(-dy * 18 - dx * 8)} ${f1(-dx * 34)} ${f1(-dy * 34)}Z" ` +
          `fill="${p.pick(["#3d4a44", "#55604a", "#2f3a3e", "#8a7a54"])}"/>`,
      );
    }
  for (const [x, y] of [
    [956, 214],
    [1046, 218],
    [1120, 242],
    [1064, 170],
    [970, 154],
    [1150, 150],
  ])
    p.put(
      `<path d="M${x - 13} ${y + 8}q-4-20 13-22q17 2 13 22q-6-7-13-2q-7-5-13 2Z" fill="#d8432f"/>` +
        `<path d="M${x - 12} ${y + 6}q-3-16 8-19" fill="none" stroke="#ffb98a" stroke-width="2.4"/>`,
    );
}

/** Goods that still wait, dark in the nearest corners. */
export function goods(p) {
  const rim = (d) =>
    p.put(`<path d="${d}" fill="none" stroke="#ffcf96" stroke-width="3" stroke-linecap="round" ` + `opacity=".8"/>`);
  p.put(
    `<g opacity=".96">${bale(p, 60, 1010, 130, 92, "#6e4a44")}` +
      `${bale(p, 176, 1016, 116, 70, "#7d5348")}${bale(p, 110, 930, 104, 64, "#805646")}` +
      `${bale(p, 1150, 1012, 140, 86, "#6e4a44")}</g>`,
  );
  const jar = (x, s) =>
    `M${x - 26 * s} 1010C${x - 44 * s} 960 ${x - 40 * s} 930 ${x - 15 * s} ` +
    `${1010 - 92 * s}V${1010 - 104 * s}H${x + 15 * s}V${1010 - 92 * s}C${x + 40 * s} 930 ` +
    `${x + 44 * s} 960 ${x + 26 * s} 1010Z`;
  for (const [x, s] of [
    [1052, 0.9],
    [992, 0.72],
  ]) {
    p.put(
      `<path d="${jar(x, s)}" ` +
        `fill="${p.linear(
          [
            [0, "#8a5a50"],
            [0.5, "#553642"],
            [1, "#3a2430"],
          ],
          0,
          0,
          1,
          0,
        )}"/>`,
    );
    rim(
      `M${x - 36 * s} ${1010 - 46 * s}Q${x - 36 * s} ${1010 - 76 * s} ${x - 15 * s} ` +
        `${1010 - 92 * s}v${-12 * s}h${28 * s}`,
    );
  }
}
