/** The still picture of a stop, built by the steps of a round: a function of the steps, without the game's engine. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit/html.js";
import * as v from "valibot";
import type { RoundStep } from "../../domain/round/round-result.ts";

const number = v.pipe(v.number(), v.minValue(-10_000), v.maxValue(10_000));
const length = v.pipe(number, v.gtValue(0));
/** Only a neighbour of the scenery file: no path leads out of its folder. */
const file = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*\.avif$/));
const box = { x: number, y: number, w: length, h: length };
const frame = v.pipe(number, v.integer(), v.minValue(0));
const place = v.nullable(v.object({ frame, ...box }));
const layer = v.object({ file, ...box, show: v.picklist(["always", "before", "after"]) });

/** What is read here of a stop's `scenery.json`, which the game draws too; lengths in units of its sheet. */
const schema = v.object({
  size: v.tuple([length, length]),
  focus: v.tuple([number, number]),
  stack: v.pipe(v.array(v.union([v.object({ slot: v.string() }), layer])), v.maxLength(60)),
  pieces: v.pipe(
    v.array(v.object({ slot: v.string(), z: number, open: place, done: place })),
    v.minLength(1),
    v.maxLength(400),
  ),
  sheet: v.object({ file, frames: v.pipe(v.array(v.tuple([frame, frame, length, length])), v.maxLength(400)) }),
});
export type Scenery = v.InferOutput<typeof schema>;

/** Null for anything that isn't a scenery. */
export function readScenery(raw: unknown): Scenery | null {
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : null;
}

/** Which pieces stand built: they are parted among the steps in order. With fewer pieces than steps some steps have none. */
export const builtPieces = (pieces: number, steps: readonly RoundStep[]): readonly boolean[] =>
  Array.from({ length: pieces }, (_, at) => steps[Math.floor((at * steps.length) / pieces)]?.state === "done");

/** Of the sheet's height, what is shown. */
const SHOWN = 0.72;

/** `folder`: address of the picture's files, with a slash at its end; `label`: what it shows, in words. */
export function landscape(
  { size, focus, stack, pieces, sheet }: Scenery,
  steps: readonly RoundStep[],
  { folder, label }: { readonly folder: string; readonly label: string },
): TemplateResult {
  const built = builtPieces(pieces.length, steps);
  const share = built.filter(Boolean).length / built.length;
  const alphas = { always: 1, before: 1 - share, after: share };
  const [width, height] = size;
  const shown = height * SHOWN;
  const top = Math.min(height - shown, Math.max(0, focus[1] - shown / 2));

  const piece = ({ open, done }: Scenery["pieces"][number], isBuilt: boolean): SVGTemplateResult | typeof nothing => {
    const seen = isBuilt ? done : open;
    const cut = sheet.frames[seen?.frame ?? -1];
    if (seen === null || cut === undefined) return nothing;
    // The sheet lies there in its own size, of which the frame is cut out.
    return svg`<svg class="piece" x=${seen.x} y=${seen.y} width=${seen.w} height=${seen.h} viewBox=${cut.join(" ")} preserveAspectRatio="none">
      <image href=${folder + sheet.file} />
    </svg>`;
  };
  const layers = stack.map((entry) => {
    if ("file" in entry)
      return svg`<image href=${folder + entry.file} x=${entry.x} y=${entry.y} width=${entry.w} height=${entry.h} opacity=${alphas[entry.show]} preserveAspectRatio="none" />`;
    const own = pieces.map((one, at) => ({ one, at })).filter(({ one }) => one.slot === entry.slot);
    return own.toSorted((a, b) => a.one.z - b.one.z).map(({ one, at }) => piece(one, built[at] ?? false));
  });
  return html`<svg class="landscape" role="img" aria-label=${label} viewBox="0 ${top} ${width} ${shown}">
    ${layers}
  </svg>`;
}
