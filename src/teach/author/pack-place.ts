/** Where a pack hangs: at a stop of the road, or at a place of its own, which is set on a map or by its degrees. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { OwnStop, Pack } from "../../domain/pack/pack.ts";
import type { MessageKey } from "../../i18n/translator.ts";
import { toPoint } from "../../kinds/locate/projection.ts";
import { picker } from "../compose/fields.ts";
import type { DeskView } from "../desk-view.ts";
import type { Editor } from "./editor.ts";
import { placeMap, positionOf } from "./place-map.ts";

const OWN = ":own";
const NOWHERE = "";
const MIDDLE = toPoint(0.5, 0.5);
const EDGES = { lon: 180, lat: 90 } as const;

/** The name of a stop of the road; its id where the road has none of that name. */
export const stopWords = ({ t, bank }: DeskView, stop: string): string =>
  bank.some((question) => question.stop === stop) ? t(`place.${stop}` as MessageKey) : stop; // the checks hold a name for every stop

function degrees({ t }: DeskView, stop: OwnStop, axis: keyof OwnStop, change: (stop: OwnStop) => void): TemplateResult {
  const most = EDGES[axis];
  const typed = ({ target }: Event): void => {
    const value = target instanceof HTMLInputElement ? target.valueAsNumber : Number.NaN;
    if (Math.abs(value) <= most && value !== stop[axis]) change({ ...stop, [axis]: value });
  };
  const left = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) target.value = String(stop[axis]);
  };
  return html`<label class="desk-field number"
    ><span>${t.d(`packs.${axis}`)}</span
    ><input
      type="number"
      min=${-most}
      max=${most}
      step="any"
      inputmode="decimal"
      .value=${String(stop[axis])}
      @input=${typed}
      @blur=${left}
  /></label>`;
}

export function packPlace(view: DeskView, { session }: Editor): TemplateResult {
  const { t, bank } = view;
  const { stop } = session.pack();
  const put = (about: string, next: Pack["stop"]): void => session.change(about, (pack) => ({ ...pack, stop: next }));
  const road = [...new Set(bank.map((question) => question.stop))];
  // A stop that a file names and the road has not stays as it is.
  const stops = typeof stop === "string" && !road.includes(stop) ? [...road, stop] : road;
  const now = typeof stop === "string" ? stop : stop === null ? NOWHERE : OWN;
  const chosen = (value: string): void => put("stop", value === OWN ? MIDDLE : value === NOWHERE ? null : value);
  const own = typeof stop === "object" ? stop : null;
  const change = (next: OwnStop): void => {
    put("stop.place", next);
    view.say(positionOf(next, t));
  };
  return html`<div class="packs-place">
    ${picker(
      t.d("packs.where"),
      [
        { value: NOWHERE, label: t.d("packs.nowhere") },
        ...stops.map((value) => ({ value, label: stopWords(view, value) })),
        { value: OWN, label: t.d("packs.own-place") },
      ],
      now,
      chosen,
      t.d("packs.where-how"),
    )}
    ${
      own === null
        ? nothing
        : html`${placeMap(view, own, change)}
            <div class="row">${degrees(view, own, "lon", change)} ${degrees(view, own, "lat", change)}</div>`
    }
  </div>`;
}
