/** Roofs and halls of Chinese timber building: curved eaves with raised corners, rows of columns. SVG text. */
import { f1 } from "./shapes.mjs";

/**
 * One skirt of roof round `x`: its eave lies at `y`, `half` wide at the eave, `top` wide above, `rise` high; the
 * corners sweep up by `sweep`. `tones` = [tile, light, dark, edge].
 */
export function skirt(p, x, y, { half, top, rise, sweep, tones }) {
  const [tile, light, dark, edge] = tones;
  const tip = y - sweep;
  const hip = (s) =>
    `C${f1(x + s * (top + (half - top) * 0.3))} ${f1(y - rise * 0.45)} ` +
    `${f1(x + s * (half - (half - top) * 0.32))} ${f1(y - rise * 0.12)} ${f1(x + s * half)} ` +
    `${f1(tip)}`;
  const shape =
    `M${f1(x - top)} ${f1(y - rise)}${hip(-1)}` +
    `C${f1(x - half * 0.88)} ${f1(y - sweep * 0.2)} ${f1(x - half * 0.74)} ${f1(y)} ` +
    `${f1(x - half * 0.5)} ${f1(y)}H${f1(x + half * 0.5)}` +
    `C${f1(x + half * 0.74)} ${f1(y)} ${f1(x + half * 0.88)} ${f1(y - sweep * 0.2)} ${f1(x + half)} ${f1(tip)}` +
    `C${f1(x + half - (half - top) * 0.32)} ${f1(y - rise * 0.12)} ` +
    `${f1(x + top + (half - top) * 0.3)} ${f1(y - rise * 0.45)} ${f1(x + top)} ${f1(y - rise)}Z`;
  const ribs = [];
  for (let k = -0.96; k < 0.97; k += 0.055) {
    const reach = Math.abs(k) > 0.5 ? ((Math.abs(k) - 0.5) / 0.5) ** 2 * sweep : 0;
    ribs.push(
      `M${f1(x + k * top)} ${f1(y - rise)}Q${f1(x + k * (top + (half - top) * 0.35))} ` +
        `${f1(y - rise * 0.36)} ${f1(x + k * half)} ${f1(y - reach)}`,
    );
  }
  return [
    `<path d="${shape}" fill="${p.linear(
      [
        [0, light],
        [0.32, tile],
        [0.75, tile],
        [1, dark],
      ],
      0,
      0,
      1,
      0.25,
    )}"/>`,
    `<path d="${ribs.join("")}" fill="none" stroke="${dark}" stroke-width="1.1" opacity=".6"/>`,
    `<path d="M${f1(x - half)} ${f1(tip)}C${f1(x - half * 0.88)} ${f1(y - sweep * 0.2)} ` +
      `${f1(x - half * 0.74)} ${f1(y)} ${f1(x - half * 0.5)} ` +
      `${f1(y)}H${f1(x + half * 0.5)}C${f1(x + half * 0.74)} ${f1(y)} ${f1(x + half * 0.88)} ` +
      `${f1(y - sweep * 0.2)} ${f1(x + half)} ${f1(tip)}" fill="none" stroke="${edge}" ` +
      `stroke-width="3.2"/>`,
    `<path d="M${f1(x - top)} ${f1(y - rise)}${hip(-1)}" fill="none" stroke="#ffe2b4" ` +
      `stroke-width="2.4" opacity=".9"/>` +
      `<path d="M${f1(x + top)} ${f1(y - rise)}${hip(1)}" fill="none" stroke="${dark}" ` +
      `stroke-width="2.6"/>`,
  ].join("");
}

/** A storey of columns between `y0` (top) and `y1`: beam in green and blue, red columns, lattice doors. */
export function storey(
  p,
  x,
  [y0, y1],
  half,
  bays,
  { wall = "#7a2f26", column = "#b5442f", beam = "#3d6b62", lattice = "#53221d" } = {},
) {
  const out = [
    `<rect x="${f1(x - half)}" y="${f1(y0)}" width="${f1(half * 2)}" height="${f1(y1 - y0)}" fill="${p.linear(
      [
        [0, lattice],
        [0.3, wall],
        [1, lattice],
      ],
      0,
      0,
      1,
      0,
    )}"/>`,
  ];
  const bay = (half * 2) / bays;
  for (let i = 0; i < bays; i++) {
    const left = x - half + i * bay;
    out.push(
      `<rect x="${f1(left + bay * 0.2)}" y="${f1(y0 + (y1 - y0) * 0.36)}" width="${f1(bay * 0.6)}" ` +
        `height="${f1((y1 - y0) * 0.56)}" fill="#3a1a18"/>`,
    );
    for (let k = 1; k < 4; k++)
      out.push(
        `<path d="M${f1(left + bay * (0.2 + k * 0.15))} ` +
          `${f1(y0 + (y1 - y0) * 0.38)}v${f1((y1 - y0) * 0.5)}" stroke="#a5583c" stroke-width=".9"/>`,
      );
  }
  for (let i = 0; i <= bays; i++)
    out.push(
      `<rect x="${f1(x - half + i * bay - 2.4)}" y="${f1(y0)}" width="4.8" height="${f1(y1 - y0)}" ` +
        `fill="${i < bays / 2 ? column : "#8f3628"}"/>` +
        `<rect x="${f1(x - half + i * bay - 2.4)}" y="${f1(y0)}" width="1.4" height="${f1(y1 - y0)}" ` +
        `fill="#ffcf9a" opacity=".8"/>`,
    );
  out.push(
    `<rect x="${f1(x - half - 3)}" y="${f1(y0)}" width="${f1(half * 2 + 6)}" ` +
      `height="${f1((y1 - y0) * 0.24)}" fill="${beam}"/>` +
      `<path d="M${f1(x - half - 3)} ${f1(y0 + (y1 - y0) * 0.24)}h${f1(half * 2 + 6)}" ` +
      `stroke="#e0b45e" stroke-width="1.3" stroke-dasharray="5 3"/>`,
  );
  out.push(
    `<rect x="${f1(x - half - 3)}" y="${f1(y0)}" width="${f1(half * 2 + 6)}" height="5" fill="#1f2a2c" opacity=".5"/>`,
  );
  return out.join("");
}
