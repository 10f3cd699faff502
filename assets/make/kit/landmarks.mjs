/** Buildings of the whole road as paper silhouettes with light from the right: feet at the origin, SVG text. */
import { f1 } from "./shapes.mjs";

const rect = (x, y, w, h, fill, extra = "") =>
  `<rect x="${f1(x)}" y="${f1(y)}" width="${f1(w)}" height="${f1(h)}" fill="${fill}" ${extra}/>`;

/** The seven square storeys of the Big Wild Goose Pagoda, `h` high. `tones` = [lit, wall, shade]. */
export function pagoda(p, h, [lit, wall, shade], glow) {
  const [parts, storeys] = [[], 7];
  const fill = p.linear(
    [
      [0, shade],
      [0.62, wall],
      [0.64, lit],
      [1, lit],
    ],
    0,
    0,
    1,
    0,
  );
  let y = 0;
  parts.push(`<path d="M${f1(-h * 0.27)} 0v${f1(-h * 0.035)}h${f1(h * 0.54)}v${f1(h * 0.035)}Z" fill="${wall}"/>`);
  y -= h * 0.035;
  for (let i = 0; i < storeys; i++) {
    const w = h * (0.4 - i * 0.037);
    const tall = h * (0.155 - i * 0.0105);
    const next = h * (0.4 - (i + 1) * 0.037);
    const body = tall * 0.76;
    parts.push(
      `<path d="M${f1(-w / 2)} ${f1(y)}L${f1(-w * 0.48)} ${f1(y - body)}H${f1(w * 0.48)}L${f1(w / 2)} ${f1(y)}Z" fill="${fill}"/>`,
    );
    for (let k = 1; k < 6; k++)
      parts.push(
        `<path d="M${f1(-w / 2 + (w * k) / 6)} ${f1(y)}v${f1(-body)}" stroke="${shade}" stroke-width="${f1(h * 0.004)}" opacity=".6"/>`,
      );
    const [dw, dh] = [w * 0.085, body * 0.62];
    parts.push(
      `<path d="M${f1(-dw)} ${f1(y)}v${f1(-dh * 0.6)}q0 ${f1(-dh * 0.4)} ${f1(dw)} ${f1(-dh * 0.4)}t${f1(dw)} ${f1(dh * 0.4)}v${f1(dh * 0.6)}Z" fill="${glow}" opacity=".9"/>`,
    );
    // Corbelled eaves: courses that step out and in again.
    for (const [k, out] of [
      [0, 1.03],
      [1, 1.08],
      [2, 1.13],
      [3, 1.06],
    ])
      parts.push(
        rect(
          -(w * out) / 2,
          y - body - (tall * 0.24 * (k + 1)) / 4,
          w * out,
          (tall * 0.24) / 4 + 0.4,
          k === 2 ? lit : k === 3 ? wall : shade,
        ),
      );
    y -= tall;
    if (i === storeys - 1) {
      parts.push(
        `<path d="M${f1(-next * 0.52)} ${f1(y)}L0 ${f1(y - h * 0.075)}L${f1(next * 0.52)} ${f1(y)}Z" fill="${wall}"/><path d="M0 ${f1(y - h * 0.075)}L${f1(next * 0.52)} ${f1(y)}H${f1(next * 0.16)}Z" fill="${lit}"/>`,
      );
      parts.push(
        `<path d="M${f1(-h * 0.012)} ${f1(y - h * 0.065)}q${f1(-h * 0.012)} ${f1(-h * 0.03)} ${f1(h * 0.012)} ${f1(-h * 0.06)}q${f1(h * 0.024)} ${f1(h * 0.03)} ${f1(h * 0.012)} ${f1(h * 0.06)}Z" fill="${shade}"/>`,
      );
    }
  }
  return parts.join("");
}

/** A hipped roof with upturned corners: eaves `w` wide on y = 0, `h` high. */
function roof(p, w, h, [lit, wall, shade]) {
  const half = w / 2;
  const top = half * 0.62;
  const d = `M${f1(-half)} ${f1(-h * 0.2)}Q${f1(-half * 0.86)} ${f1(-h * 0.02)} ${f1(-half * 0.7)} 0H${f1(half * 0.7)}Q${f1(half * 0.86)} ${f1(-h * 0.02)} ${f1(half)} ${f1(-h * 0.2)}Q${f1(half * 0.78)} ${f1(-h * 0.34)} ${f1(top)} ${f1(-h)}H${f1(-top)}Q${f1(-half * 0.78)} ${f1(-h * 0.34)} ${f1(-half)} ${f1(-h * 0.2)}Z`;
  const tiles = Array.from({ length: 25 }, (_, i) => {
    const t = i / 12 - 1;
    return `M${f1(t * top)} ${f1(-h * 0.96)}Q${f1(t * half * 0.72)} ${f1(-h * 0.4)} ${f1(t * half * 0.9)} ${f1(-h * 0.05 - Math.abs(t) ** 5 * h * 0.1)}`;
  });
  return (
    `<path d="${d}" fill="${p.linear(
      [
        [0, shade],
        [0.55, wall],
        [1, lit],
      ],
      0,
      0,
      1,
      0,
    )}"/><path d="${tiles.join("")}" stroke="${shade}" stroke-width="1" opacity=".55" fill="none"/>` +
    `<path d="M${f1(-half)} ${f1(-h * 0.2)}Q${f1(-half * 0.86)} ${f1(-h * 0.02)} ${f1(-half * 0.7)} 0H${f1(half * 0.7)}Q${f1(half * 0.86)} ${f1(-h * 0.02)} ${f1(half)} ${f1(-h * 0.2)}" fill="none" stroke="${lit}" stroke-width="1.6"/>` +
    rect(-top * 1.03, -h * 1.07, top * 2.06, h * 0.09, shade) +
    `<path d="M${f1(-top)} ${f1(-h)}q-5 -3 -3 -10l7 7ZM${f1(top)} ${f1(-h)}q5 -3 3 -10l-7 7Z" fill="${shade}"/>`
  );
}

/** A gate of the city wall: the wall runs on to `reach` on the right; tower `w` wide. `lamp` glows in the windows. */
export function cityGate(p, w, { stone, roofs, wood, lamp, left, reach }) {
  const [lit, wall, shade] = stone;
  const h = w * 0.42;
  const courses = Array.from(
    { length: 7 },
    (_, i) => `M${f1(-left + i * 2)} ${f1(-h * (0.12 + i * 0.125))}H${reach}`,
  ).join("");
  const battlements = [];
  for (let x = -left * 0.97; x < reach; x += w * 0.052)
    battlements.push(rect(x, -h - w * 0.04, w * 0.033, w * 0.045, wall));
  const gate = w * 0.12;
  const arch = (k, fill) =>
    `<path d="M${f1(-gate * k)} 0V${f1(-h * 0.42 * k)}Q${f1(-gate * k)} ${f1(-h * 0.72 * k)} 0 ${f1(-h * 0.72 * k)}T${f1(gate * k)} ${f1(-h * 0.42 * k)}V0Z" fill="${fill}"/>`;
  const storey = (y, width, tall) => {
    const columns = Array.from({ length: 10 }, (_, i) =>
      rect(-width / 2 + (width * i) / 9 - 1.6, y - tall, 3.2, tall, wood),
    );
    const windows = Array.from({ length: 9 }, (_, i) =>
      rect(
        -width / 2 + (width * (i + 0.5)) / 9 - width * 0.03,
        y - tall * 0.76,
        width * 0.06,
        tall * 0.5,
        lamp,
        'opacity=".85"',
      ),
    );
    return rect(-width / 2, y - tall, width, tall, roofs[2]) + windows.join("") + columns.join("");
  };
  const at = (y, svg) => `<g transform="translate(0 ${f1(y)})">${svg}</g>`;
  return (
    battlements.join("") +
    `<path d="M${f1(-left)} 2L${f1(-left * 0.97)} ${f1(-h)}H${reach}V2Z" fill="${p.linear([
      [0, wall],
      [1, shade],
    ])}"/><path d="${courses}" stroke="${shade}" stroke-width="1.2" opacity=".5"/><path d="M${f1(-left * 0.97)} ${f1(-h)}H${reach}" stroke="${lit}" stroke-width="2.4"/>` +
    arch(1.24, shade) +
    arch(1, lamp) +
    `<path d="M${f1(-gate * 1.2)} 0V${f1(-h * 0.5)}Q${f1(-gate * 1.2)} ${f1(-h * 0.9)} 0 ${f1(-h * 0.9)}T${f1(gate * 1.2)} ${f1(-h * 0.5)}V0" fill="none" stroke="${lit}" stroke-width="1.6" opacity=".7"/>` +
    storey(-h, w * 0.62, w * 0.14) +
    at(-h - w * 0.12, roof(p, w * 0.86, w * 0.11, roofs)) +
    storey(-h - w * 0.215, w * 0.5, w * 0.11) +
    at(-h - w * 0.31, roof(p, w * 0.74, w * 0.15, roofs))
  );
}

/** A ribbed dome on its drum with an arched front, `h` high. `tiles` = [lit, middle, deep]. */
export function ribbedDome(p, h, tiles, [lit, wall, shade]) {
  const r = h * 0.3;
  const [drum, spring] = [-h * 0.36, -h * 0.54];
  const rim = (k) =>
    `M0 ${f1(-h)}C${f1(r * 0.7 * k)} ${f1(-h * 0.93)} ${f1(r * 1.16 * k)} ${f1(-h * 0.8)} ${f1(r * 1.06 * k)} ${f1(-h * 0.64)}Q${f1(r * 1.02 * k)} ${f1(-h * 0.58)} ${f1(r * 0.9 * k)} ${f1(spring)}`;
  const ribs = Array.from({ length: 13 }, (_, i) => rim(Math.sin(((i - 6) / 6.4) * (Math.PI / 2)))).join("");
  const iwan = h * 0.17;
  return (
    rect(-h * 0.42, -h * 0.24, h * 0.84, h * 0.24, wall) +
    rect(h * 0.16, -h * 0.24, h * 0.26, h * 0.24, lit, 'opacity=".6"') +
    rect(
      -h * 0.22,
      -h * 0.37,
      h * 0.44,
      h * 0.37,
      p.linear(
        [
          [0, shade],
          [0.5, wall],
          [1, lit],
        ],
        0,
        0,
        1,
        0,
      ),
    ) +
    rect(
      -r * 0.86,
      spring - 1,
      r * 1.72,
      drum - spring,
      p.linear(
        [
          [0, tiles[2]],
          [0.55, tiles[1]],
          [1, tiles[0]],
        ],
        0,
        0,
        1,
        0,
      ),
    ) +
    rect(-r * 0.86, spring + h * 0.03, r * 1.72, h * 0.05, lit, 'opacity=".75"') +
    `<path d="${rim(1)}H${f1(-r * 0.9)}Q${f1(-r * 1.02)} ${f1(-h * 0.58)} ${f1(-r * 1.06)} ${f1(-h * 0.64)}C${f1(-r * 1.16)} ${f1(-h * 0.8)} ${f1(-r * 0.7)} ${f1(-h * 0.93)} 0 ${f1(-h)}Z" fill="${p.linear(
      [
        [0, tiles[2]],
        [0.5, tiles[1]],
        [1, tiles[0]],
      ],
      0,
      0,
      1,
      0,
    )}"/>` +
    `<path d="${ribs}" fill="none" stroke="${tiles[2]}" stroke-width="${f1(h * 0.008)}" opacity=".7"/><path d="M0 ${f1(-h)}v${f1(-h * 0.07)}" stroke="${lit}" stroke-width="${f1(h * 0.012)}"/>` +
    `<path d="M${f1(-iwan * 0.72)} 0V${f1(-h * 0.17)}Q${f1(-iwan * 0.72)} ${f1(-h * 0.25)} 0 ${f1(-h * 0.3)}Q${f1(iwan * 0.72)} ${f1(-h * 0.25)} ${f1(iwan * 0.72)} ${f1(-h * 0.17)}V0Z" fill="${shade}"/><path d="M${f1(-iwan * 0.44)} 0V${f1(-h * 0.12)}Q0 ${f1(-h * 0.23)} ${f1(iwan * 0.44)} ${f1(-h * 0.12)}V0Z" fill="${tiles[2]}"/>`
  );
}

/** A tapering minaret with tiled rings and a lantern, `h` high. */
export function minaret(p, h, tiles, [lit, wall, shade]) {
  const [foot, head] = [h * 0.075, h * 0.05];
  const rings = [0.2, 0.42, 0.62, 0.8].map((t, i) => {
    const w = foot + (head - foot) * t;
    return rect(-w, -h * 0.86 * t - h * 0.035, w * 2, h * 0.035, tiles[i % 2]);
  });
  return (
    `<path d="M${f1(-foot)} 0L${f1(-head)} ${f1(-h * 0.86)}H${f1(head)}L${f1(foot)} 0Z" fill="${p.linear(
      [
        [0, shade],
        [0.5, wall],
        [1, lit],
      ],
      0,
      0,
      1,
      0,
    )}"/>${rings.join("")}` +
    rect(-head * 1.5, -h * 0.89, head * 3, h * 0.035, wall) +
    rect(-head * 0.8, -h * 0.94, head * 1.6, h * 0.06, shade) +
    `<path d="M${f1(-head)} ${f1(-h * 0.94)}Q0 ${f1(-h * 1.03)} ${f1(head)} ${f1(-h * 0.94)}Z" fill="${tiles[1]}"/>`
  );
}

/** The Bayterek tower, `h` high: a white trunk of steel that opens like a crown round a golden ball. */
export function bayterek(h, [steel, pale], gold) {
  const r = h * 0.115;
  const cy = -h + r;
  const stems = [-1, -0.62, -0.24, 0.24, 0.62, 1]
    .map(
      (t) =>
        `M${f1(t * h * 0.07)} 0C${f1(t * h * 0.035)} ${f1(-h * 0.35)} ${f1(t * h * 0.03)} ${f1(-h * 0.6)} ${f1(t * h * 0.075)} ${f1(-h * 0.72)}T${f1(t * h * 0.165)} ${f1(-h * 0.93)}`,
    )
    .join("");
  const braces = Array.from({ length: 9 }, (_, i) => {
    const y = -h * (0.1 + i * 0.07);
    const w = h * (0.05 - 0.022 * Math.min(1, i / 6));
    return `M${f1(-w)} ${f1(y)}L${f1(w)} ${f1(y - h * 0.05)}M${f1(w)} ${f1(y)}L${f1(-w)} ${f1(y - h * 0.05)}`;
  }).join("");
  return (
    `<path d="M${f1(-h * 0.3)} 0Q0 ${f1(-h * 0.07)} ${f1(h * 0.3)} 0Z" fill="${steel}"/><circle cx="0" cy="${f1(cy)}" r="${f1(r)}" fill="${gold}"/>` +
    `<g fill="none" stroke="${pale}" stroke-linecap="round"><path d="${braces}" stroke-width="${f1(h * 0.007)}" opacity=".7"/><path d="${stems}" stroke-width="${f1(h * 0.014)}"/></g><path d="M${f1(-h * 0.02)} 0V${f1(-h * 0.76)}H${f1(h * 0.02)}V0Z" fill="${pale}" opacity=".85"/>`
  );
}
