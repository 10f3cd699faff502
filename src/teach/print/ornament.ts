/** The frame of a certificate, drawn by rule: ram's horns along four sides, an eight-pointed star in each corner. Millimetres. */

/** One tile of the band, around the middle of its lower edge. */
export const TILE = { width: 14, height: 9 } as const;
export const BAND = { edge: 11, corner: 9 } as const;

type Point = readonly [x: number, y: number];
const shown = (value: number): string => String(Number(value.toFixed(2)));
const path = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${shown(x)} ${shown(y)}`).join("L")}`;

/** Archimedes' spiral from the stem outwards and in again. `side`: 1 to the right, −1 to the left. */
function horn(side: 1 | -1): readonly Point[] {
  const [turns, steps, radius] = [1.6, 36, 2.5];
  const centre: Point = [side * 3.4, -4.6];
  return Array.from({ length: steps + 1 }, (_, at): Point => {
    const share = at / steps;
    const angle = Math.PI + turns * 2 * Math.PI * share;
    const reach = radius * (1 - 0.82 * share);
    return [centre[0] + side * reach * Math.cos(angle), centre[1] + reach * Math.sin(angle)];
  });
}

/** Two horns on a stem, and half a lozenge at each side, so that neighbours close it. */
export const hornPath = (): string =>
  [
    path([
      [0, 0],
      [0, -3],
      [0.9, -4.6],
    ]),
    path([
      [0, -3],
      [-0.9, -4.6],
    ]),
    path(horn(1)),
    path(horn(-1)),
    path([
      [-7, -1.4],
      [-6.1, -0.1],
      [-7, 1.2],
    ]),
    path([
      [7, -1.4],
      [6.1, -0.1],
      [7, 1.2],
    ]),
  ].join("");

/** An eight-pointed star around (0, 0). */
export function starPath(radius: number): string {
  const points = Array.from({ length: 16 }, (_, at): Point => {
    const angle = (Math.PI * at) / 8;
    const reach = at % 2 === 0 ? radius : radius * 0.72;
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  });
  return `${path(points)}Z`;
}

export interface Tile {
  readonly x: number;
  readonly y: number;
  /** Degrees. */
  readonly turn: number;
  /** Along the band, so that whole tiles fill it. */
  readonly stretch: number;
}
/** Along each side of a page, between the corners, horns towards the middle. */
export function frameTiles(width: number, height: number): readonly Tile[] {
  const { edge, corner } = BAND;
  const inset = edge + corner;
  const side = (length: number, placed: (along: number) => Omit<Tile, "stretch">): readonly Tile[] => {
    const room = length - 2 * inset;
    const count = Math.round(room / TILE.width);
    const step = room / count;
    return Array.from({ length: count }, (_, at) => ({
      ...placed(inset + step * (at + 0.5)),
      stretch: step / TILE.width,
    }));
  };
  return [
    ...side(width, (x) => ({ x, y: edge, turn: 180 })),
    ...side(width, (x) => ({ x, y: height - edge, turn: 0 })),
    ...side(height, (y) => ({ x: edge, y, turn: 90 })),
    ...side(height, (y) => ({ x: width - edge, y, turn: 270 })),
  ];
}
/** Middles of the four corners. */
export function frameCorners(width: number, height: number): readonly Point[] {
  const middle = BAND.edge + BAND.corner / 2;
  return [middle, width - middle].flatMap((x) => [middle, height - middle].map((y): Point => [x, y]));
}
