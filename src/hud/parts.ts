/** Parts of the HUD that are fetched when they are first needed, so that they do not weigh on the first question. */
import { html, type TemplateResult } from "lit/html.js";
import { until } from "lit/directives/until.js";
import type { View } from "./view.ts";

const PARTS = {
  title: () => import("./screens/title.ts").then((module) => module.title),
  who: () => import("./screens/who.ts").then((module) => module.who),
  map: () => import("./screens/map.ts").then((module) => module.map),
  travel: () => import("./screens/travel.ts").then((module) => module.travel),
  finale: () => import("./screens/finale.ts").then((module) => module.finale),
  results: () => import("./stop/results.ts").then((module) => module.results),
  dialog: () => import("./dialogs/dialog.ts").then((module) => module.dialog),
} as const;
type PartName = keyof typeof PARTS;
type Draw<Name extends PartName> = Awaited<ReturnType<(typeof PARTS)[Name]>>;
type Rest<Name extends PartName> = Draw<Name> extends (view: View, ...rest: infer Given) => TemplateResult ? Given : never;

/** Draws a part, at once where it is here already and otherwise when it has come. */
export function part<Name extends PartName>(name: Name, view: View, ...rest: Rest<Name>): TemplateResult {
  const drawn = PARTS[name]().then((draw) => (draw as (view: View, ...rest: unknown[]) => TemplateResult)(view, ...rest)); // `Rest` ties the two
  return html`${until(drawn)}`;
}
