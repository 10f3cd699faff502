import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { ref } from "lit/directives/ref.js";
import type { QuestionView } from "../question-view.ts";
import type { Point } from "./distance.ts";
import { landmarkName, landmarks, positionWords } from "./position.ts";
import { circleShare, onMap, toPoint, toShare } from "./projection.ts";
import "./locate.css";

/** Degrees that one press of an arrow key moves the pin, and with Shift. */
const STEP = 0.5;
const LEAP = 4;
const ARROWS: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const MIDDLE = toPoint(0.5, 0.5);

/** By a property, not an attribute: the page's content security policy forbids style attributes. */
const placed =
  (point: Point, width?: number) =>
  (element?: Element): void => {
    if (!(element instanceof HTMLElement)) return;
    const [x, y] = toShare(point);
    Object.assign(element.style, { left: `${x * 100}%`, top: `${y * 100}%` });
    if (width !== undefined) element.style.width = `${width * 100}%`;
  };

/** The larger map scrolls to the pin. */
function showPin(event: Event): void {
  const room = (event.target as Element).closest(".locate")?.querySelector<HTMLElement>(".locate-room");
  const pin = room?.querySelector<HTMLElement>(".pin") ?? room?.querySelector<HTMLElement>(".circle");
  if (!room || !pin) return;
  room.scrollTo(pin.offsetLeft - room.clientWidth / 2, pin.offsetTop - room.clientHeight / 2);
}

export function locate(view: QuestionView<"locate">): TemplateResult {
  const { question, text, task, draft, disabled, t, change, say } = view;
  const { places } = question;
  const pin = draft?.kind === "locate" ? draft : null;
  const area = task.hints.find((aid) => aid.aid === "area");
  const put = (point: Point): void => {
    if (disabled) return;
    const next = onMap(point);
    change({ kind: "locate", ...next });
    say(positionWords(next, places, t));
  };
  const press = (event: MouseEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    put(toPoint((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height));
  };
  const key = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (arrow === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const by = event.shiftKey ? LEAP : STEP;
    put(pin ? { lon: pin.lon + arrow[0] * by, lat: pin.lat + arrow[1] * by } : MIDDLE);
  };
  const chosen = pin && places.find(({ lon, lat }) => lon === pin.lon && lat === pin.lat);
  const choose = (event: Event): void => {
    const place = places.find(({ id }) => id === (event.target as HTMLSelectElement).value);
    if (place) put(place);
  };
  const known = task.order.filter((id) => places.some((place) => place.id === id));
  return html`<p class="how">${t("question.locate")}</p>
    <div class="locate">
      <div class="locate-room">
        <div
          class="locate-map"
          role="application"
          tabindex="0"
          aria-label=${t("locate.map")}
          aria-describedby="locate-position"
          @click=${press}
          @keydown=${key}
        >
          ${landmarks(places).map(
            (landmark) =>
              html`<span class="landmark" aria-hidden="true" ${ref(placed(landmark))}
                >${landmarkName(landmark, t)}</span
              >`,
          )}
          ${area ? html`<span class="circle" aria-hidden="true" ${ref(placed(area, 2 * circleShare(area.km, area.lat)))}></span>` : null}
          ${pin ? html`<span class="pin" aria-hidden="true" ${ref(placed(pin))}></span>` : null}
        </div>
      </div>
      <label class="closer"><input type="checkbox" @change=${showPin} /><span>${t("locate.closer")}</span></label>
      <p class="position" id="locate-position">
        ${pin ? t("locate.pin", { position: positionWords(pin, places, t) }) : t("locate.no-pin")}
      </p>
      <details class="locate-list">
        <summary>${t("locate.list")}</summary>
        <label>
          <span class="unseen">${t("locate.list")}</span>
          <select ?disabled=${disabled} .value=${live(chosen?.id ?? "")} @change=${choose}>
            <option value="">${t("question.pick")}</option>
            ${known.map((id) => html`<option value=${id} ?selected=${chosen?.id === id}>${text.choices[id]}</option>`)}
          </select>
        </label>
      </details>
    </div>`;
}
