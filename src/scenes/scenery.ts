/** The picture of a stop as data: paper-cut layers, and pieces that appear step by step. Units are those of its sheet. */
import * as v from "valibot";

const number = v.pipe(v.number(), v.minValue(-10_000), v.maxValue(10_000));
const length = v.pipe(number, v.gtValue(0));
const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** Only a neighbour of the scenery file: no path leads out of its folder. */
const file = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*\.avif$/));
const box = { x: number, y: number, w: length, h: length };
const depth = v.pipe(number, v.minValue(0), v.maxValue(1));
const frame = v.pipe(number, v.integer(), v.minValue(0));

const place = v.nullable(v.object({ frame, ...box }));
const layer = v.object({ file, ...box, depth, show: v.picklist(["always", "before", "after"]) });
const slot = v.object({ slot: name });
const piece = v.object({
  slot: name,
  z: number,
  open: place,
  done: place,
  enter: v.object({
    dx: v.optional(number),
    dy: v.optional(number),
    ms: v.optional(v.pipe(number, v.minValue(0), v.maxValue(4000))),
  }),
});

const schema = v.pipe(
  v.object({
    id: name,
    size: v.tuple([length, length]),
    focus: v.tuple([number, number]),
    stack: v.pipe(v.array(v.union([slot, layer])), v.minLength(1), v.maxLength(60)),
    pieces: v.pipe(v.array(piece), v.minLength(20), v.maxLength(400)),
    sheet: v.object({ file, frames: v.pipe(v.array(v.tuple([frame, frame, length, length])), v.maxLength(400)) }),
  }),
  v.check(
    ({ pieces, sheet }) =>
      pieces.every(({ open, done }) => [open, done].every((seen) => seen === null || seen.frame < sheet.frames.length)),
    "a piece names a frame that the sheet lacks",
  ),
  v.check(
    ({ pieces, stack }) => pieces.every((one) => stack.some((entry) => "slot" in entry && entry.slot === one.slot)),
    "a piece stands in a slot that the stack lacks",
  ),
);

export type Scenery = v.InferOutput<typeof schema>;
export type Piece = Scenery["pieces"][number];
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly w: number;
  readonly h: number;
}

/** Null for anything that isn't a scenery: a login page in place of the file, a file of another make. */
export function parseScenery(raw: unknown): Scenery | null {
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : null;
}
