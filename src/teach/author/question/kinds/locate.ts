/** Places on the map, one of which is asked for. */
import { html, type TemplateResult } from "lit/html.js";
import { onMap } from "../../../../kinds/locate/projection.ts";
import { picker } from "../../../compose/fields.ts";
import { placeMap } from "../../place-map.ts";
import { wordsRow } from "../cells.ts";
import { newId, type EditingOf, type PackOf } from "../editing.ts";
import { foundHere } from "../found-here.ts";
import { letter } from "../lists.ts";
import { numberRow } from "../number-row.ts";
import { partList } from "../parts.ts";
import { reasonRow } from "../reason-row.ts";
import { withoutWordsOf, wordsAt } from "../word-path.ts";

type Own = PackOf<"locate">;
type Place = Own["places"][number];
const [LEAST, MOST] = [3, 8];
/** A new place lies in the middle of the map, degrees. */
const MIDDLE = onMap({ lon: 75, lat: 45 });

const withPlace = (own: Own, id: string, next: Partial<Place>): Own => ({
  ...own,
  places: own.places.map((place) => (place.id === id ? { ...place, ...onMap({ ...place, ...next }) } : place)),
});
function withoutPlace(own: Own, id: string): Own {
  const places = own.places.filter((place) => place.id !== id);
  return withoutWordsOf({ ...own, places, answer: own.answer === id ? (places[0]?.id ?? id) : own.answer }, [id]);
}

function onTheMap(editing: EditingOf<"locate">): TemplateResult {
  const { view, question, state, lang, change } = editing;
  const { t } = view;
  const shown = question.places.find(({ id }) => id === state.place) ?? question.places[0];
  if (shown === undefined) return html``;
  const nameOf = (id: string, at: number): string =>
    wordsAt(question.text[lang], `choices.${id}`) || t.d("edit.place", { letter: letter(at) });
  return html`${picker(
    t.d("edit.place-moved"),
    question.places.map(({ id }, at) => ({ value: id, label: nameOf(id, at) })),
    shown.id,
    (id) => {
      state.place = id;
      view.redraw();
    },
    t.d("edit.place-moved-how"),
  )}
  ${placeMap(view, shown, (next) => change(`places.${shown.id}`, (own) => withPlace(own, shown.id, next)))}`;
}

export function locateEditor(editing: EditingOf<"locate">): TemplateResult {
  const { view, question, change } = editing;
  const { t } = view;
  const found = foundHere(editing, null, "answer");
  const degrees = (place: Place, axis: "lon" | "lat"): TemplateResult =>
    numberRow(editing, {
      label: t.d(`packs.${axis}`),
      path: `places.${place.id}.${axis}`,
      value: place[axis],
      fits: (value) => Math.abs(value) <= (axis === "lon" ? 180 : 90),
      put: (own, value) => withPlace(own, place.id, { [axis]: value }),
    });
  return html`${found.shown}
    ${partList(editing, {
      legend: t.d("edit.places"),
      how: t.d("edit.places-how"),
      path: "places",
      least: LEAST,
      most: MOST,
      parts: question.places.map((place, at) => {
        const { id } = place;
        const name = t.d("edit.place", { letter: letter(at) });
        return {
          id,
          name,
          fields: html`<label class="edit-mark"
              ><input
                type="radio"
                name=${`right-${question.id}`}
                .checked=${question.answer === id}
                aria-label=${t.d("edit.is-right", { item: name })}
                @change=${() => change("answer", (own) => ({ ...own, answer: id }))}
              /><span aria-hidden="true">${t.d("edit.right")}</span></label
            >
            ${wordsRow(editing, { label: name, path: `choices.${id}` })}
            <div class="edit-numbers">${degrees(place, "lon")} ${degrees(place, "lat")}</div>
            ${question.answer === id ? "" : reasonRow(editing, name, `reasons.${id}`)}`,
        };
      }),
      move: null,
      remove: withoutPlace,
      add: {
        label: t.d("edit.add-place"),
        make: (own) => ({ ...own, places: [...own.places, { id: newId(own), ...MIDDLE }] }),
      },
    })}
    ${onTheMap(editing)}
    <div class="edit-numbers">
      ${numberRow(editing, {
        label: t.d("edit.within"),
        path: "within",
        value: question.within,
        fits: (value) => value > 0,
        put: (own, within) => ({ ...own, within }),
      })}
      ${numberRow(editing, {
        label: t.d("edit.near"),
        path: "near",
        value: question.near,
        fits: (value) => value > 0,
        put: (own, near) => ({ ...own, near }),
      })}
    </div>
    ${reasonRow(editing, t.d("edit.far"), "reasons.far")}`;
}
