/** The map of a question on paper: bare for the student's cross, or with the right place for the key. */
import { nothing, svg, html, type SVGTemplateResult, type TemplateResult } from "lit/html.js";
import { widthOf } from "./letters.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { LocateQuestion } from "../../kinds/locate/rules.ts";
import { landmarkName, landmarks, type Landmark } from "../../kinds/locate/position.ts";
import { ASPECT, circleShare, toShare } from "../../kinds/locate/projection.ts";

/** Of the drawing; it is as wide as its place on the paper. */
const WIDTH = 1000;
const HEIGHT = WIDTH / ASPECT;
/** Half of a cross. */
const ARM = 14;

const at = (point: { readonly lon: number; readonly lat: number }): readonly [number, number] => {
  const [x, y] = toShare(point);
  return [x * WIDTH, y * HEIGHT];
};

function named(landmark: Landmark, t: Translator, size: number): SVGTemplateResult {
  const [x, y] = at(landmark);
  const name = landmarkName(landmark, t);
  // At the right edge it would leave the map.
  const isLast = x + size * (0.6 + 0.58 * widthOf(name)) > WIDTH;
  return svg`<circle cx=${x} cy=${y} r=${size * 0.18} />
    <text x=${isLast ? x - size * 0.45 : x + size * 0.45} y=${y + size * 0.35} font-size=${size}
      text-anchor=${isLast ? "end" : "start"}>${name}</text>`;
}

function cross(question: LocateQuestion): SVGTemplateResult | typeof nothing {
  const place = question.places.find(({ id }) => id === question.answer);
  if (place === undefined) return nothing;
  const [x, y] = at(place);
  const radius = circleShare(question.within, place.lat) * WIDTH;
  return svg`<circle class="reach" cx=${x} cy=${y} r=${radius} />
    <path class="cross" d="M${x - ARM} ${y - ARM}l${ARM * 2} ${ARM * 2}m0 ${-ARM * 2}l${-ARM * 2} ${ARM * 2}" />`;
}

export interface MapLook {
  readonly label: string;
  readonly isKey: boolean;
}
export function paperMap(question: LocateQuestion, t: Translator, { label, isKey }: MapLook): TemplateResult {
  const size = isKey ? 34 : 17;
  return html`<svg class="leaf-map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${label}>
    <image href="art/map/locate.avif" width=${WIDTH} height=${HEIGHT} preserveAspectRatio="none" />
    ${landmarks(question.places).map((landmark) => named(landmark, t, size))} ${isKey ? cross(question) : nothing}
  </svg>`;
}
