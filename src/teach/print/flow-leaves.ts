/** Pages of what flows: blocks measured unseen, and put where they fit. */
import { html, nothing, render } from "lit/html.js";
import type { Leaf } from "./lay-out.ts";
import { paged, type Page } from "./pages.ts";
import type { Paper, Run } from "./paper.ts";

/** CSS pixels. */
const MM = 96 / 25.4;
/** Of a page of A4 between its margins, less a little that a printer may set otherwise than the screen. */
const ROOM = { height: 262 * MM, gap: 4.5 * MM };

type Flow = Extract<Paper, { is: "flow" }>;

/** In CSS pixels, by run and block. */
function heightsOf(place: HTMLElement, { runs, columns, isLarge }: Flow): readonly (readonly number[])[] {
  render(
    runs.map(
      ({ blocks }) =>
        html`<div class="leaf" data-kind="measured" ?data-large=${isLarge}>
          ${blocks.map(
            ({ drawn, isWide }) =>
              html`<div class="leaf-block" ?data-narrow=${columns === 2 && !isWide}>${drawn}</div>`,
          )}
        </div>`,
    ),
    place,
  );
  const heights = [...place.children].map((run) =>
    [...run.children].map((block) => block.getBoundingClientRect().height),
  );
  render(nothing, place);
  return heights;
}

/** A block that has no neighbour in its row of columns takes the room of both. */
const shown = (columns: Page["bands"][number]): Page["bands"][number] => columns.filter((places) => places.length > 0);

function leafOf({ blocks, foot }: Run, { bands, isLong }: Page, number: string): Leaf {
  const inside = html`${bands
      .map(shown)
      .map(
        (columns) =>
          html`<div class="leaf-band" data-columns=${columns.length}>
            ${columns.map(
              (places) =>
                html`<div class="leaf-column">
                  ${places.map((at) => html`<div class="leaf-block">${blocks[at]?.drawn}</div>`)}
                </div>`,
            )}
          </div>`,
      )}
    <footer class="leaf-foot"><span>${foot}</span><span>${number}</span></footer>`;
  return { inside, kind: isLong ? "long" : "flow" };
}

/** `place`: unseen, as wide as it likes. */
export function flowLeaves(place: HTMLElement, paper: Flow): readonly Leaf[] {
  const heights = heightsOf(place, paper);
  return paper.runs.flatMap((run, at) => {
    const blocks = run.blocks.map(({ isWide, leads }, block) => ({
      height: heights[at]?.[block] ?? 0,
      isWide: isWide || paper.columns === 1,
      leads,
    }));
    const pages = paged(blocks, ROOM);
    return pages.map((page, number) => leafOf(run, page, `${number + 1} / ${pages.length}`));
  });
}
