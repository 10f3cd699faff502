/** Parts of the HUD that are fetched when they are first needed, so that they do not weigh on the first question. */
import { html, type TemplateResult } from "lit/html.js";

const PARTS = {
  title: () => import("./screens/title.ts").then((module) => module.title),
  who: () => import("./screens/who.ts").then((module) => module.who),
  map: () => import("./screens/map.ts").then((module) => module.map),
  travel: () => import("./screens/travel.ts").then((module) => module.travel),
  journal: () => import("./screens/journal.ts").then((module) => module.journal),
  finale: () => import("./screens/finale.ts").then((module) => module.finale),
  arrive: () => import("./stop/arrive.ts").then((module) => module.arrive),
  ownFile: () => import("./stop/assigned/own-file.ts").then((module) => module.ownFile),
  picture: () => import("./stop/picture.ts").then((module) => module.picture),
  countdown: () => import("./stop/assigned/countdown.ts").then((module) => module.countdown),
  offRoadSteps: () => import("./stop/off-road/steps.ts").then((module) => module.offRoadSteps),
  moreViews: () => import("../kinds/more-views.ts").then((module) => module.moreViews),
  sure: () => import("./stop/sure.ts").then((module) => module.sure),
  results: () => import("./stop/results.ts").then((module) => module.results),
  elsewhere: () => import("./dialogs/elsewhere.ts").then((module) => module.elsewhere),
  dialog: () => import("./dialogs/dialog.ts").then((module) => module.dialog),
} as const;
type PartName = keyof typeof PARTS;
type DrawOf<Name extends PartName> = Awaited<ReturnType<(typeof PARTS)[Name]>>;
type AnyDraw = (...given: readonly unknown[]) => TemplateResult;

/** Draws a part where it is here already; otherwise nothing yet. */
export type Part = <Name extends PartName>(name: Name, ...given: Parameters<DrawOf<Name>>) => TemplateResult;

/** `redraw` is called when a part that was missing has come. Where the network fails, the next drawing asks again. */
export function partLoader(redraw: () => void): Part {
  const here = new Map<PartName, AnyDraw>();
  const coming = new Set<PartName>();
  return (name, ...given) => {
    const draw = here.get(name);
    if (draw) return draw(...given);
    if (!coming.has(name)) {
      coming.add(name);
      PARTS[name]()
        .then((loaded) => void here.set(name, loaded as AnyDraw)) // `Part` ties each part to its arguments
        .then(redraw)
        .finally(() => coming.delete(name))
        .catch(() => setTimeout(redraw, 3000));
    }
    return html``;
  };
}
