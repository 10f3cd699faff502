/** The gorge of Jalal-Abad: gravel banks, the river with its boulders, trees on the far shore. */
import { valueNoise } from "../kit/chance.mjs";
import { strokes } from "../kit/land.mjs";
import { f1, polygon } from "../kit/shapes.mjs";
import { canopy } from "../kit/walnut.mjs";
import { WOODS } from "./jalal-abad-land.mjs";

export function gorge(p) {
  const bank = [
    [440, 1040],
    [500, 860],
    [556, 760],
    [590, 680],
    [622, 600],
    [646, 548],
    [664, 574],
    [690, 630],
    [740, 700],
    [900, 800],
    [1000, 1040],
  ];
  p.put(
    `<path d="${polygon(bank)}" fill="${p.linear([
      [0, "#c6bd8e"],
      [1, "#8b8a58"],
    ])}" filter="url(#cut)"/>`,
  );
  const river = (out) =>
    `M${642 - out} 552C${628 - out} 580 ${664 - out} 600 ${648 - out} 624S${590 - out * 2} 672 ${606 - out * 2} 712` +
    `S${672 - out * 2} 762 ${616 - out * 3} 830S${500 - out * 3} 930 ${470 - out * 3} 1040H${700 + out * 3}` +
    `C${690 + out * 3} 960 ${776 + out * 3} 880 ` +
    `${752 + out * 3} 806S${668 + out * 2} 720 ${676 + out * 2} 690S${700 + out} 640 ${688 + out} 612` +
    `S${652 + out} 580 ${650 + out} 552Z`;
  p.def(`<clipPath id="river"><path d="${river(0)}"/></clipPath>`);
  p.put(
    `<path d="${river(8)}" fill="#efe2ba"/><path d="${river(8)}" fill="#a58f66" filter="url(#stipple)"` +
      ` opacity=".25"/>`,
  );
  p.put(
    `<path d="${river(0)}" fill="${p.linear([
      [0, "#d5e8d8"],
      [0.25, "#8cc3b8"],
      [0.6, "#4f9fa0"],
      [1, "#2f7c86"],
    ])}"/><g clip-path="url(#river)">`,
  );
  for (let k = 0; k < 3; k++)
    strokes(p, 90, [470, 560 + k * 130, 300, 160], {
      colours: ["#f6fcf0", "#d4efe4", "#25707c"],
      length: [6 + 8 * k, 20 + 16 * k],
      width: [1, 1.6 + k * 0.7],
      alpha: [0.25, 0.75],
    });
  p.put(`</g>`);
  for (let i = 0; i < 46; i++) {
    const [x, y] = [p.between(560, 780), p.between(600, 940)];
    const r = (2 + (y - 560) * 0.014) * p.between(0.6, 1.3);
    p.put(
      `<path d="M${f1(x - r)} ${f1(y)}q${f1(r * 0.3)} ${f1(-r * 1.2)} ${f1(r)} ${f1(-r * 1.1)}` +
        `t${f1(r)} ${f1(r * 1.1)}Z" fill="${p.pick(["#f1e3c2", "#b69c76", "#8d775b"])}"/>`,
    );
  }
  const noise = valueNoise(64);
  canopy(p, {
    box: [680, 640, 300, 230],
    r: (y) => 8 + (y - 600) * 0.034,
    palettes: WOODS,
    keep: (x, y) => (x > 690 + (y - 640) * 0.62 && noise(x * 0.03 + y * 0.02) > 0.35 ? 0.8 : 0),
  });
}
