/** Questions on paper: what to print, and the pages exactly as the printer gets them. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { directive, Directive } from "lit/directive.js";
import { keyed } from "lit/directives/keyed.js";
import type { DeskRoute, DeskView } from "../desk-view.ts";
import type { ClassResults } from "../judge/judged.ts";
import type { Questions } from "../parts/questions-of.ts";
import { textOf } from "../report/words-of.ts";
import { routeText } from "../route.ts";
import { askedQuestions } from "./asked.ts";
import { classChoice } from "./certified.ts";
import { laidPages } from "./laid-pages.ts";
import type { LaidOut } from "./lay-out.ts";
import { firstOptions, localDay, type Options } from "./options.ts";
import { optionsForm, type Offer } from "./options-form.ts";
import { paperOf } from "./paper-of.ts";
import { pictures } from "./pictures.ts";
import { chosen, markOf, type Printing } from "./printing.ts";
import "../compose/compose.css";
import "../styles/print.css";
import "../styles/print-parts.css";
import "../styles/print-cards.css";
import "../styles/print-paper.css";

type Route = Extract<DeskRoute, { name: "print" | "round" }>;
const NOTHING_LAID: LaidOut = { pages: 0, cut: 0 };

/** Asked for only where it is wanted: results are judged in a worker, which takes its time. */
function resultsOf(view: DeskView, { of, id }: Route, { paper }: Options): ClassResults | null {
  const own =
    of === "assignment" && paper === "certificates" ? view.store.assignments().find((one) => one.id === id) : undefined;
  return own === undefined ? null : view.results(own);
}

function offerOf(printing: Printing, rows: ClassResults["rows"] | undefined): Offer {
  const { content } = printing;
  const { questions } = content.level;
  const results = rows?.filter(({ share }) => share !== null).length ?? 0;
  return {
    count: questions.length,
    hasHints: chosen(printing).some((one) => one.kind === "numeric" || textOf(content, one).hints.length > 0),
    hasSources: questions.some(({ sources }) => sources.length > 0),
    results: results === 0 ? null : results,
    mark: markOf(printing),
  };
}

/** Of a pack, how many questions are not ready to be asked. */
function unfinished({ store }: DeskView, { of, id }: Route, { content }: Pick<Questions, "content">): number {
  const pack = of === "pack" ? store.packs().find((one) => one.id === id) : undefined;
  return pack === undefined ? 0 : pack.questions.length - content.level.questions.length;
}

function createPrint(): (view: DeskView, route: Route) => TemplateResult {
  const questions = askedQuestions();
  const pages = laidPages();
  let options: Options | null = null;
  let laid = NOTHING_LAID;
  let latest: DeskView | null = null;
  const sizes = pictures(() => {
    pages.spoil();
    latest?.redraw();
  });

  function done(view: DeskView, now: LaidOut): void {
    if (laid.pages === now.pages && laid.cut === now.cut) return;
    laid = now;
    view.say(view.t.d("print.pages", { count: now.pages }));
    view.redraw();
  }
  function acts(view: DeskView, route: Route, printing: Printing): TemplateResult {
    const { t } = view;
    const left = unfinished(view, route, printing);
    const isEmpty = printing.options.paper !== "certificates" && chosen(printing).length === 0;
    return html`<div class="print-now">
      <div class="head-row">
        <h2 id="print-preview">${t.d("print.preview")}</h2>
        <div class="row">
          <b>${t.d(isEmpty ? "print.none" : "print.pages", { count: laid.pages })}</b>
          <button
            type="button"
            class="main"
            aria-disabled=${laid.pages === 0}
            @click=${() => laid.pages > 0 && globalThis.print()}
          >
            ${t.d("print.print")}
          </button>
        </div>
      </div>
      ${left === 0 ? nothing : html`<p class="print-warning">${t.d("print.unfinished", { count: left })}</p>`}
      ${laid.cut === 0 ? nothing : html`<p class="print-warning">${t.d("print.cut", { count: laid.cut })}</p>`}
      <p class="how">${t.d("print.how")}</p>
    </div>`;
  }
  function preview(view: DeskView, route: Route, printing: Printing, results: ClassResults | null): TemplateResult {
    const { t, store } = view;
    const { content, title, options: now } = printing;
    const ownClass = store.classes().find((one) => classChoice(one) === now.names);
    return html`<section class="print-preview" aria-labelledby="print-preview">
      ${acts(view, route, printing)}
      ${pages.drawn({
        from: [content, title, now, t, results, ownClass],
        paper: () => paperOf(view, printing, results),
        label: (number) => t.d("print.page", { number }),
        done: (come) => done(view, come),
      })}
    </section>`;
  }
  function inside(view: DeskView, route: Route, now: Options, found: Questions): TemplateResult {
    const printing: Printing = { t: view.t, ...found, options: now, pictures: sizes };
    const results = resultsOf(view, route, now);
    const change = (part: Partial<Options>): void => {
      options = { ...now, ...part };
      view.redraw();
    };
    return html`<div class="print-columns">
      <form class="compose print-form" @submit=${(event: Event) => event.preventDefault()}>
        ${optionsForm(view, { options: now, offer: offerOf(printing, results?.rows), change })}
      </form>
      ${preview(view, route, printing, results)}
    </div>`;
  }
  return (view, route) => {
    const { t } = view;
    latest = view;
    options ??= firstOptions(route.id, localDay(view.now()));
    const found = questions(view, route);
    const { of, id } = route;
    return html`<main class="desk-main print" aria-busy=${found === null}>
      <div class="head-row">
        <h1 tabindex="-1" data-focus>${t.d("print.heading")}</h1>
        <a class="quiet" href=${routeText(of === "pack" ? { name: "pack", id } : { name: "share", id })}
          >${t.d(of === "pack" ? "print.to-pack" : "print.to-assignment")}</a
        >
      </div>
      ${found === null ? html`<p class="how">${t.d("desk.coming")}</p>` : inside(view, route, options, found)}
    </main>`;
  };
}

/** What was chosen lives as long as the screen. */
class Print extends Directive {
  private readonly draw = createPrint();
  override render(view: DeskView, route: Route): TemplateResult {
    return this.draw(view, route);
  }
}
const screen = directive(Print);

export const print = (view: DeskView): TemplateResult =>
  view.route.name === "print" ? html`${keyed(`${view.route.of} ${view.route.id}`, screen(view, view.route))}` : html``;
