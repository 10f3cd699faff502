import { html, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import { journeyOf, placeOf, stopProgress, type GameState } from "../../domain/game-state.ts";
import { openVisit } from "../../domain/progress.ts";
import { MOST_STARS } from "../../domain/rules.ts";
import type { MessageKey } from "../../i18n/translator.ts";
import { readyOffline } from "../offline.ts";
import { stars } from "../stars.ts";
import type { View } from "../view.ts";
import { besideTheRoad } from "./map-beside.ts";
import { latestOwn, ownPlaces } from "./map-own.ts";
import places from "./map-places.json";
import "../styles/map.css";

/** The next stop of the road that has not been finished; the last one when all are. */
function suggested(state: GameState): string {
  const open = openVisit(journeyOf(state));
  if (open) return open.stop;
  const from = state.route.findIndex(({ id }) => id === placeOf(state));
  const ahead = [...state.route.slice(Math.max(from, 0)), ...state.route];
  return (ahead.find(({ id }) => (stopProgress(state, id)?.visitsEnded ?? 0) === 0) ?? state.route.at(-1)!).id;
}

type Shares = Readonly<Record<string, readonly [x: number, y: number]>>;

/** Where a stop's button stands, in shares of the picture; on small maps neighbours are spread a little. */
function at(stop: string): readonly [number, number] {
  const shares = (innerWidth < 1700 ? places.buttons["800"] : places.buttons["1200"]) as unknown as Shares; // made by assets/make/map.mjs for every stop
  return shares[stop] ?? [0.5, 0.5];
}

/** Height of the road's middle in the picture, as a share. */
const ROAD_MIDDLE = 0.46;

/** The map scrolls to where the journey goes on, once. */
function bringIntoView(stop: HTMLElement): void {
  const land = stop.closest<HTMLElement>(".land");
  const room = land?.parentElement;
  if (!land || !room || land.dataset["seen"] !== undefined) return;
  land.dataset["seen"] = "";
  room.scrollTo(stop.offsetLeft - room.clientWidth / 2, land.offsetHeight * ROAD_MIDDLE - room.clientHeight / 2);
}

export function map(view: View): TemplateResult {
  const { state, t, send } = view;
  const next = suggested(state);
  const resume = openVisit(journeyOf(state));
  const stop = ({ id }: { readonly id: string }, index: number): TemplateResult => {
    const progress = stopProgress(state, id);
    const name = t(`place.${id}` as MessageKey);
    const done = (progress?.visitsEnded ?? 0) > 0;
    const dust = state.memory?.dust.get(id) ?? 0;
    const told =
      resume?.stop === id
        ? t("map.resume")
        : done
          ? t("map.stars", { count: progress?.stars ?? 0, most: MOST_STARS })
          : t("map.no-stars");
    // By a property, not an attribute: the page's content security policy forbids style attributes.
    const place = (element?: Element): void => {
      const [x, y] = at(id);
      if (!(element instanceof HTMLElement)) return;
      Object.assign(element.style, { left: `${x * 100}%`, top: `${y * 100}%` });
      element.style.setProperty("--dust", String(dust));
      if (id === next) queueMicrotask(() => bringIntoView(element));
    };
    return html`<li ${ref(place)} data-stop=${id} ?data-next=${id === next} ?data-done=${done} ?data-dusty=${dust > 0}>
      <button
        type="button"
        aria-label=${t(dust > 0 ? "map.stop-fading" : "map.stop", { number: index + 1, name, state: told })}
        @click=${() => send({ type: "travelTo", stop: id })}
      >
        ${done ? html`<img src="art/stamp/${id}.svg" alt="" width="40" height="40" />` : html`<b aria-hidden="true">${index + 1}</b>`}
      </button>
      <span class="place" aria-hidden="true">${name}${done ? stars(progress?.stars ?? 0, t) : null}</span>
    </li>`;
  };
  const [w, h] = places.size as [number, number];
  return html`<main class="map">
    <header>
      <h1 tabindex="-1" data-focus>${t("map.heading")}</h1>
      <p>${t("map.list")} ${readyOffline(state, t)}</p>
      <nav class="tools">
        <button type="button" class="tool" @click=${() => send({ type: "goTo", address: { name: "finale" } })}>
          ${t("map.passport")}
        </button>
        <button type="button" class="tool" @click=${() => send({ type: "open", dialog: { name: "settings" } })}>
          ${t("stop.settings")}
        </button>
      </nav>
    </header>
    <div class="sheet-of-map">
      <div class="land">
        <img src="art/map/map.avif" alt=${t("map.picture")} width=${w} height=${h} />
        <ol>
          ${state.route.map(stop)} ${ownPlaces(view, at)}
        </ol>
      </div>
    </div>
    <footer>
      ${besideTheRoad(view)} ${latestOwn(view)}
      <button type="button" class="main" @click=${() => send({ type: "travelTo", stop: next })}>
        ${t(resume ? "map.resume" : "map.next")}: ${t(`place.${next}` as MessageKey)}
      </button>
    </footer>
  </main>`;
}
