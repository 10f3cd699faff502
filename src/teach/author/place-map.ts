/** The map on which a pack's own place is set: by a tap, or by the arrow keys. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import type { OwnStop } from "../../domain/pack/pack.ts";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import { MAP_EDGES } from "../../kinds/locate/map-edges.ts";
import { landmarkName, landmarks, positionWords } from "../../kinds/locate/position.ts";
import { onMap, toPoint, toShare } from "../../kinds/locate/projection.ts";
import type { DeskView } from "../desk-view.ts";
import "../../kinds/locate/locate.css";

/** Degrees that one press of an arrow key moves the pin, and with Shift. */
const STEP = 0.5;
const LEAP = 4;
const ARROWS: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** By a property: the page's content security policy forbids style attributes. */
const placed =
  (point: OwnStop) =>
  (element?: Element): void => {
    if (!(element instanceof HTMLElement)) return;
    const [x, y] = toShare(point);
    Object.assign(element.style, { left: `${x * 100}%`, top: `${y * 100}%` });
  };

export const isOnMap = ({ lon, lat }: OwnStop): boolean =>
  lon >= MAP_EDGES.west && lon <= MAP_EDGES.east && lat >= MAP_EDGES.south && lat <= MAP_EDGES.north;

/** Where it is, in words. */
export const positionOf = (stop: OwnStop, t: DeskTranslator): string =>
  isOnMap(stop) ? t.d("packs.place-at", { position: positionWords(stop, [], t) }) : t.d("packs.place-beyond");

export function placeMap({ t }: DeskView, stop: OwnStop, change: (stop: OwnStop) => void): TemplateResult {
  const press = (event: MouseEvent): void => {
    if (!(event.currentTarget instanceof Element)) return;
    const box = event.currentTarget.getBoundingClientRect();
    change(toPoint((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height));
  };
  const key = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (arrow === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const by = event.shiftKey ? LEAP : STEP;
    change(onMap({ lon: stop.lon + arrow[0] * by, lat: stop.lat + arrow[1] * by }));
  };
  return html`<div class="locate packs-map">
    <div class="locate-room">
      <div
        class="locate-map"
        role="application"
        tabindex="0"
        aria-label=${t.d("packs.map")}
        aria-describedby="packs-position"
        @click=${press}
        @keydown=${key}
      >
        ${landmarks([]).map(
          (landmark) =>
            html`<span class="landmark" aria-hidden="true" ${ref(placed(landmark))}
              >${landmarkName(landmark, t)}</span
            >`,
        )}
        ${isOnMap(stop) ? html`<span class="pin" aria-hidden="true" ${ref(placed(stop))}></span>` : nothing}
      </div>
    </div>
    <p class="position" id="packs-position">${positionOf(stop, t)}</p>
  </div>`;
}
