/** Own questions on the map: beside the stop that they hang on, or at a place of their own. */
import { html, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import { spoken } from "../../domain/pack/pack.ts";
import type { OwnPlace } from "../../domain/assignment/own-place.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { View } from "../view.ts";
import { mapShare } from "./map-projection.ts";

type Place = readonly [x: number, y: number];

/** Shares of the picture's width: a button and a little air. */
const APART = 0.062;
const EDGE = 0.04;
/** The picture is as high as two thirds of its width. */
const HEIGHT = 2 / 3;
const TURNS = [0.5, 0.25, 0.75, 0, 0.4, 0.1, 0.6, 0.9];

const inside = ([x, y]: Place): Place => [
  Math.min(Math.max(x, EDGE), 1 - EDGE),
  Math.min(Math.max(y, EDGE / HEIGHT), 1 - EDGE / HEIGHT),
];
const isFree = ([x, y]: Place, taken: readonly Place[]): boolean =>
  taken.every(([otherX, otherY]) => Math.hypot(x - otherX, (y - otherY) * HEIGHT) >= APART * 0.98);

/** Where it would lie on another button it moves aside, further and further. */
export function freePlace(wanted: Place, taken: readonly Place[]): Place {
  const start = inside(wanted);
  if (isFree(start, taken)) return start;
  for (let ring = 1; ring <= 6; ring++)
    for (const turn of TURNS) {
      const [dx, dy] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
      const place = inside([start[0] + dx * APART * ring, start[1] + (dy * APART * ring) / HEIGHT]);
      if (isFree(place, taken)) return place;
    }
  return start;
}

/** `stopAt`: where a stop's button stands. */
const nameOf = ({ name, title }: OwnPlace, t: Translator): string =>
  spoken(name, t.lang) || title || t("assigned.untitled");

/** The latest by name, where the map itself does not show it at once. */
export function latestOwn({ state, t, send }: View): TemplateResult | null {
  const [latest] = state.ownPlaces;
  if (latest === undefined) return null;
  const { link, factor } = latest;
  return html`<button
    type="button"
    class="quiet"
    @click=${() => send({ type: "goTo", address: { name: "assignment", link, factor } })}
  >
    ${t("map.own", { name: latest.title || nameOf(latest, t) })}
  </button>`;
}

export function ownPlaces({ state, t, send }: View, stopAt: (stop: string) => Place): readonly TemplateResult[] {
  const taken = state.route.map(({ id }) => stopAt(id));
  return state.ownPlaces.map((own) => {
    const { link, factor, at } = own;
    const place = freePlace(typeof at === "string" ? stopAt(at) : mapShare(at), taken);
    taken.push(place);
    const name = nameOf(own, t);
    // By a property, not an attribute: the page's content security policy forbids style attributes.
    const put = (element?: Element): void => {
      if (element instanceof HTMLElement)
        Object.assign(element.style, { left: `${place[0] * 100}%`, top: `${place[1] * 100}%` });
    };
    return html`<li ${ref(put)} data-own>
      <button
        type="button"
        aria-label=${t("map.own", { name })}
        @click=${() => send({ type: "goTo", address: { name: "assignment", link, factor } })}
      >
        <img src="art/figure/lantern.svg" alt="" width="40" height="40" />
      </button>
      <span class="place" aria-hidden="true">${name}</span>
    </li>`;
  });
}
