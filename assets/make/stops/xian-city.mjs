/** Xi'an: the seven-storeyed Big Wild Goose Pagoda, the Ming city wall and the tower over its gate. */
import { skirt, storey } from "../kit/eaves.mjs";
import { f1, polygon } from "../kit/shapes.mjs";

const STOREYS = 7;
/** Share of the front in the width of the pagoda; the rest is the side in shadow. */
const FRONT = 0.74;

/** The pagoda: square, every storey lower and narrower than the one below; `w` is the width of the lowest. */
export function pagoda(p, x, foot, w, tones) {
  const [lit, wall, shade, line] = tones;
  let y = foot;
  const half = w / 2;
  p.put(
    `<path d="M${x - half * 1.5} ${foot}l8-26h${f1(half * 3 - 16)}l8 26Z" fill="${wall}"/>` +
      `<path d="M${x - half * 1.5 + 8} ${foot - 26}h${f1(half * 3 - 16)}" stroke="${lit}" ` +
      `stroke-width="2"/>`,
  );
  y -= 26;
  for (let k = 0; k < STOREYS; k++) {
    const [a, b] = [half * (1 - k * 0.088), half * (1 - k * 0.088 - 0.034)];
    const tall = w * (k === 0 ? 0.36 : 0.315 - k * 0.019);
    const edge = (side) => x - side + side * 2 * FRONT;
    const body = tall * 0.78;
    p.put(
      `<path d="${polygon([
        [x - a, y],
        [edge(a), y],
        [edge(b), y - body],
        [x - b, y - body],
      ])}" ` +
        `fill="${p.linear(
          [
            [0, lit],
            [1, wall],
          ],
          0,
          0,
          1,
          0,
        )}"/>`,
    );
    p.put(
      `<path d="${polygon([
        [edge(a), y],
        [x + a, y],
        [x + b, y - body],
        [edge(b), y - body],
      ])}" fill="${shade}"/>`,
    );
    const bays = k < 2 ? 9 : k < 4 ? 7 : 5;
    for (let i = 1; i < bays; i++) {
      const at = (side) => x - side + (side * 2 * FRONT * i) / bays;
      p.put(
        `<path d="M${f1(at(a))} ${f1(y)}L${f1(at(b))} ${f1(y - body)}" stroke="${line}" ` +
          `stroke-width="1.6" opacity=".45"/>`,
      );
    }
    const [cx, dw] = [x - a + a * FRONT, a * 0.17];
    p.put(
      `<path d="M${f1(cx - dw / 2)} ${f1(y)}v${f1(-body * 0.5)}q${f1(dw / 2)} ${f1(-dw * 0.7)} ` +
        `${f1(dw)} 0v${f1(body * 0.5)}Z" fill="#4d2a33"/>` +
        `<path d="M${f1(x + a * 0.72)} ${f1(y)}v${f1(-body * 0.46)}q3-6 6 0v${f1(body * 0.46)}Z" ` +
        `fill="#40242f"/>`,
    );
    // Courses of brick step out under the eave and back again.
    for (const [i, out] of [2, 5, 8, 5, 2].entries()) {
      const cy = y - body - (tall - body) * ((i + 1) / 5);
      const h = (tall - body) / 5 + 0.6;
      p.put(
        `<path d="M${f1(x - b - out)} ` +
          `${f1(cy)}H${f1(edge(b) + out * 0.4)}v${f1(h)}H${f1(x - b - out)}Z" ` +
          `fill="${i < 2 ? line : i === 2 ? lit : wall}"/>` +
          `<path d="M${f1(edge(b) + out * 0.4)} ` +
          `${f1(cy)}H${f1(x + b + out)}v${f1(h)}H${f1(edge(b) + out * 0.4)}Z" ` +
          `fill="${i < 2 ? "#5b3540" : shade}"/>`,
      );
    }
    y -= tall;
  }
  const b = half * (1 - STOREYS * 0.088);
  p.put(
    `<path d="M${f1(x - b)} ${f1(y)}L${f1(x - 5)} ` +
      `${f1(y - w * 0.2)}h10L${f1(x - b + b * 2 * FRONT)} ${f1(y)}Z" fill="${wall}"/>` +
      `<path d="M${f1(x + 5)} ${f1(y - w * 0.2)}L${f1(x + b)} ` +
      `${f1(y)}H${f1(x - b + b * 2 * FRONT)}Z" fill="${shade}"/>`,
  );
  p.put(
    `<path d="M${x - 5} ${f1(y - w * 0.2)}q-3-8 0-12q3-4 3-12l2-12l2 12q0 8 3 12q3 4 0 12Z" ` +
      `fill="${line}"/><path d="M${f1(x - b)} ${f1(y)}L${f1(x - 5)} ${f1(y - w * 0.2)}" ` +
      `stroke="${lit}" stroke-width="1.8"/>`,
  );
}

/** One run of wall from [x, top y, foot y] to another, with battlements, courses and patches of worn brick. */
function run(p, from, to, [light, brick, dark]) {
  const at = (t) => from.map((n, i) => n + (to[i] - n) * t);
  const length = Math.abs(to[0] - from[0]);
  p.put(
    `<path d="${polygon([
      [from[0], from[1]],
      [to[0], to[1]],
      [to[0], to[2]],
      [from[0], from[2]],
    ])}` +
      `" fill="${p.linear([
        [0, light],
        [0.5, brick],
        [1, dark],
      ])}"/>`,
  );
  for (let k = 1; k < 13; k++) {
    const [a, b] = [from, to].map(([x, y0, y1]) => [x, y0 + ((y1 - y0) * k) / 13]);
    p.put(
      `<path d="M${a.map(f1).join(" ")}L${b.map(f1).join(" ")}" stroke="${dark}" stroke-width=".9" ` +
        `opacity=".35"/>`,
    );
  }
  for (let i = 0; i < length / 5; i++) {
    const [x, y0, y1] = at(p.random());
    const y = y0 + (y1 - y0) * p.between(0.06, 0.94);
    p.put(
      `<rect x="${f1(x)}" y="${f1(y)}" width="${f1(p.between(5, 16))}" ` +
        `height="${f1((y1 - y0) / 15)}" fill="${p.pick([light, dark, "#d9a394"])}" ` +
        `opacity="${f1(p.between(0.2, 0.55))}"/>`,
    );
  }
  const teeth = Math.round(length / 17);
  for (let i = 0; i < teeth; i++) {
    const [x0, y0, f0] = at(i / teeth);
    const [x1, y1] = at((i + 0.64) / teeth);
    const h = (f0 - y0) * 0.15;
    p.put(
      `<path d="${polygon([
        [x0, y0 + 1],
        [x1, y1 + 1],
        [x1, y1 - h],
        [x0, y0 - h],
      ])}" ` +
        `fill="${brick}"/><path d="M${f1(x0)} ${f1(y0 - h)}L${f1(x1)} ${f1(y1 - h)}" ` +
        `stroke="#ffdcb8" stroke-width="1.5" opacity=".85"/>` +
        `<path d="M${f1(x0)} ${f1(y0)}V${f1(y0 - h)}" stroke="#ffdcb8" stroke-width="1" ` +
        `opacity=".7"/>`,
    );
  }
  const [a, b] = [from, to].map(([x, y0, y1]) => [x, y0 + (y1 - y0) * 0.05]);
  p.put(`<path d="M${a.map(f1).join(" ")}L${b.map(f1).join(" ")}" stroke="${dark}" stroke-width="3" opacity=".7"/>`);
}

const BRICK = ["#b98f8c", "#8b6a72", "#5d4656"];
const SHADE = ["#7f6270", "#64495c", "#453347"];

/** The wall: a long run into the mist at the left with bastions, the gate block, a run in shadow at the right. */
export function wall(p) {
  run(p, [-20, 578, 640], [470, 552, 668], BRICK);
  for (const [x, top, foot, w] of [
    [60, 566, 646, 46],
    [216, 556, 656, 62],
    [392, 546, 668, 78],
  ]) {
    run(p, [x, top, foot], [x + w, top - 2, foot + 2], ["#c69c94", "#94727a", "#64495a"]);
    run(p, [x + w, top - 2, foot + 2], [x + w + w * 0.2, top + 3, foot - 2], SHADE);
  }
  run(p, [948, 552, 670], [1240, 572, 646], SHADE);
  run(p, [458, 540, 676], [924, 540, 676], ["#c79e96", "#96737a", "#66495a"]);
  run(p, [924, 540, 676], [956, 550, 668], SHADE);
  const arch = (w, top) => `M${690 - w} 680V${top + w}A${w} ${w} 0 0 1 ${690 + w} ${top + w}V680Z`;
  p.put(
    `<path d="${arch(47, 570)}" fill="#d8ab9a"/><path d="${arch(41, 577)}" fill="#4a3040"/>` +
      `<path d="${arch(34, 590)}" fill="${p.linear([
        [0, "#2c1c2a"],
        [1, "#6b4148"],
      ])}"/>`,
  );
  for (let k = 0; k < 11; k++) {
    const a = Math.PI + (k / 10) * Math.PI;
    p.put(
      `<path d="M${f1(690 + 41 * Math.cos(a))} ` +
        `${f1(618 + 41 * Math.sin(a))}L${f1(690 + 47 * Math.cos(a))} ${f1(617 + 47 * Math.sin(a))}" ` +
        `stroke="#6b4a56" stroke-width="1.2"/>`,
    );
  }
}

const TILES = ["#53686c", "#8f948c", "#2f4149", "#5f9a86"];

/** The gate tower: two storeys, three eaves, a hipped gable roof with dragons' tails on the ridge. */
export function tower(p, x = 690, foot = 538) {
  p.put(
    `<rect x="${x - 190}" y="${foot - 12}" width="380" height="14" fill="#c79e96"/>` +
      `<path d="M${x - 190} ${foot - 12}h380" stroke="#ffe2c4" stroke-width="2"/>`,
  );
  p.put(storey(p, x, [foot - 62, foot - 12], 158, 9));
  p.put(skirt(p, x, foot - 58, { half: 206, top: 150, rise: 34, sweep: 15, tones: TILES }));
  p.put(storey(p, x, [foot - 126, foot - 92], 142, 9));
  p.put(
    `<rect x="${x - 152}" y="${foot - 98}" width="304" height="7" fill="#8f3628"/>` +
      `<path d="M${x - 152} ${foot - 98}h304" stroke="#ffcf9a" stroke-width="1.2"/>`,
  );
  p.put(skirt(p, x, foot - 122, { half: 186, top: 134, rise: 30, sweep: 14, tones: TILES }));
  p.put(storey(p, x, [foot - 170, foot - 152], 124, 9));
  p.put(skirt(p, x, foot - 166, { half: 176, top: 118, rise: 30, sweep: 15, tones: TILES }));
  // The gable: upper roof straight up to the ridge, its ends cut vertical.
  const [ridge, eave] = [foot - 238, foot - 194];
  p.put(
    `<path d="M${x - 120} ${eave + 2}C${x - 112} ${eave - 18} ${x - 106} ${ridge + 16} ` +
      `${x - 104} ${ridge}H${x + 104}C${x + 106} ${ridge + 16} ${x + 112} ${eave - 18} ${x + 120} ` +
      `${eave + 2}Z" fill="${p.linear(
        [
          [0, TILES[1]],
          [0.4, TILES[0]],
          [1, TILES[2]],
        ],
        0,
        0,
        1,
        0.3,
      )}` +
      `"/>`,
  );
  for (let k = -1; k <= 1.001; k += 0.06)
    p.put(
      `<path d="M${f1(x + k * 104)} ${ridge}Q${f1(x + k * 107)} ${f1((ridge + eave) / 2)} ` +
        `${f1(x + k * 119)} ${eave + 2}" fill="none" stroke="${TILES[2]}" stroke-width="1.1" ` +
        `opacity=".6"/>`,
    );
  p.put(
    `<path d="M${x - 108} ${ridge - 7}h216v8h-216Z" fill="#3c5157"/>` +
      `<path d="M${x - 108} ${ridge - 7}h216" stroke="#ffe2b4" stroke-width="2"/>`,
  );
  for (const s of [-1, 1])
    p.put(
      `<path d="M${x + s * 96} ${ridge - 6}C${x + s * 102} ${ridge - 16} ${x + s * 102} ` +
        `${ridge - 26} ${x + s * 98} ${ridge - 32}C${x + s * 110} ${ridge - 30} ${x + s * 116} ` +
        `${ridge - 14} ${x + s * 112} ${ridge + 2}Z" fill="#3c5157" stroke="#ffe2b4" ` +
        `stroke-width="${s < 0 ? 1.4 : 0.6}"/>`,
    );
  p.put(
    `<path d="M${x - 120} ${eave + 2}C${x - 112} ${eave - 18} ${x - 106} ${ridge + 16} ` +
      `${x - 104} ${ridge}" fill="none" stroke="#ffe2b4" stroke-width="2.6" opacity=".9"/>`,
  );
}

/** Light behind the lattices when the lanterns are lit. */
export function towerLight(p, x = 690, foot = 538) {
  for (const [half, y, h, bays] of [
    [158, foot - 44, 28, 9],
    [142, foot - 114, 19, 9],
  ])
    for (let i = 0; i < bays; i++) {
      const bay = (half * 2) / bays;
      p.put(
        `<rect x="${f1(x - half + i * bay + bay * 0.2)}" y="${y}" width="${f1(bay * 0.6)}" ` +
          `height="${h}" fill="#ffcf73" opacity=".8"/>`,
      );
      for (let k = 1; k < 4; k++)
        p.put(
          `<path d="M${f1(x - half + bay * (i + 0.2 + k * 0.15))} ${y}v${h}" stroke="#8f3d28" ` + `stroke-width="1"/>`,
        );
    }
  p.put(
    `<path d="M656 680V624A34 34 0 0 1 724 624V680Z" ` +
      `fill="${p.linear([
        [0, "#a8522f"],
        [1, "#ffc873"],
      ])}" opacity=".85"/>`,
  );
}
