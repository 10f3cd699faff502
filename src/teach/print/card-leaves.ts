/** Pages of cards, each face in the largest letters in which it fits; every second page is the back of the one before. */
import { html, nothing, render, type TemplateResult } from "lit/html.js";
import { cardSheets } from "./card-sides.ts";
import type { LaidOut, Leaf } from "./lay-out.ts";
import type { Paper } from "./paper.ts";

/** How many sizes of letters `print.css` has for cards. */
const SIZES = 6;

/** The size for each face, from 0, the largest; `SIZES` where it fits in none. */
function fitting(place: HTMLElement, faces: readonly TemplateResult[]): readonly number[] {
  render(
    html`<div class="leaf" data-kind="cards">
      ${faces.map((face) => html`<div class="card-face" data-size="0">${face}</div>`)}
    </div>`,
    place,
  );
  const sizes = faces.map(() => 0);
  let open = [...place.querySelectorAll<HTMLElement>(".card-face")].map((element, at) => ({ element, at }));
  for (let size = 0; size < SIZES && open.length > 0; size++) {
    for (const { element } of open) element.dataset["size"] = String(size);
    open = open.filter(({ element }) => element.scrollHeight > element.clientHeight + 1);
    for (const { at } of open) sizes[at] = size + 1;
  }
  render(nothing, place);
  return sizes;
}

/** `place`: unseen. */
export function cardLeaves(
  place: HTMLElement,
  { cards }: Extract<Paper, { is: "cards" }>,
): Omit<LaidOut, "pages"> & { readonly leaves: readonly Leaf[] } {
  const fronts = fitting(
    place,
    cards.map(({ front }) => front),
  );
  const backs = fitting(
    place,
    cards.map(({ back }) => back),
  );
  const faces = cards.map((card, at) => ({ ...card, sizes: { front: fronts[at] ?? 0, back: backs[at] ?? 0 } }));
  type Face = (typeof faces)[number];
  const side = (name: "front" | "back", all: readonly (Face | null)[]): Leaf => ({
    kind: "cards",
    inside: html`${all.map(
      (face) =>
        html`<div class="card-face" data-side=${name} data-size=${Math.min(face?.sizes[name] ?? 0, SIZES - 1)}>
          ${face?.[name]}
        </div>`,
    )}`,
  });
  return {
    leaves: cardSheets(faces).flatMap(({ front, back }) => [side("front", front), side("back", back)]),
    cut: faces.filter(({ sizes }) => Math.max(sizes.front, sizes.back) === SIZES).length,
  };
}
