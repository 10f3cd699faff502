/** What stands around every screen of the desk: its name, the tabs of an assignment, languages, and what is to be noticed. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { languageButtons } from "../hud/languages.ts";
import type { Language } from "../i18n/languages.ts";
import type { DeskKey } from "../i18n/desk-translator.ts";
import type { Trouble } from "./desk-records.ts";
import { spoken } from "../domain/pack/pack.ts";
import type { DeskRoute, DeskView } from "./desk-view.ts";
import { idOf, packIdOf, routeText } from "./route.ts";
import type { Screen } from "./screens.ts";

export type Remark = Trouble | "memory" | "contents" | "words" | "unknown" | "update";
export interface FrameWays {
  readonly remarks: readonly Remark[];
  readonly isReadyOffline: boolean;
  readonly dismiss: (remark: Remark) => void;
  readonly retry: () => void;
  /** Opens the next edition. */
  readonly renew: () => void;
  readonly speak: (lang: Language) => void;
}

const NO_TABS: readonly string[] = ["edit", "print", "round"];
const TABS = ["share", "collect", "table", "questions", "topics"] as const;
const REMARKS: Readonly<Record<Exclude<Remark, "update">, DeskKey>> = {
  broken: "notice.broken",
  newer: "notice.newer",
  fault: "notice.fault",
  memory: "notice.memory",
  contents: "notice.contents",
  words: "notice.words",
  unknown: "notice.unknown",
};

const HEADINGS: Readonly<Partial<Record<DeskRoute["name"], DeskKey>>> = {
  classes: "classes.heading",
  new: "home.new",
  packs: "packs.heading",
  import: "import.heading",
};

const ownOf = ({ route, store }: DeskView) => store.assignments().find(({ id }) => id === idOf(route));

/** What the page is called, before the desk's name; empty for the desk itself. */
export function headingOf(view: DeskView): string {
  const { route, t, store } = view;
  const title = ownOf(view)?.assignment.title;
  if (title !== undefined) return title;
  const pack = store.packs().find(({ id }) => id === packIdOf(route));
  if (pack !== undefined) return spoken(pack.name, t.lang) ?? t.d("packs.heading");
  const key = HEADINGS[route.name];
  return key === undefined ? "" : t.d(key);
}

function tabs(view: DeskView): TemplateResult | typeof nothing {
  const { route, t } = view;
  const own = ownOf(view);
  if (own === undefined || NO_TABS.includes(route.name)) return nothing;
  const here = route.name === "question" ? "questions" : route.name === "student" ? "table" : route.name;
  return html`<div class="desk-own">
    <p class="of">
      <b>${own.assignment.title}</b>
      ${own.isSample ? html`<span class="tag">${t.d("home.sample-tag")}</span>` : nothing}
    </p>
    <nav class="tabs" aria-label=${t.d("desk.tabs")}>
      ${TABS.map(
        (name) =>
          html`<a href=${routeText({ name, id: own.id })} aria-current=${here === name ? "page" : nothing}
            >${t.d(`desk.tab-${name}`)}</a
          >`,
      )}
    </nav>
  </div>`;
}

/** Always there, so that what comes into it is said. */
function notices({ t }: DeskView, { remarks, dismiss, retry, renew }: FrameWays): TemplateResult {
  const ways: Readonly<Partial<Record<Remark, readonly [string, () => void]>>> = {
    contents: [t("fault.retry"), retry],
    update: [t("offline.renew"), renew],
  };
  const way = (remark: Remark): TemplateResult | typeof nothing => {
    const [word, act] = ways[remark] ?? [];
    return act === undefined ? nothing : html`<button type="button" class="quiet" @click=${act}>${word}</button>`;
  };
  return html`<div class="desk-notices" role="status">
    ${remarks.map(
      (remark) =>
        html`<p>
          <span>${remark === "update" ? t("offline.update") : t.d(REMARKS[remark])}</span>
          ${way(remark)}
          <button type="button" class="link" @click=${() => dismiss(remark)}>${t("notice.dismiss")}</button>
        </p>`,
    )}
  </div>`;
}

function inside({ t, route }: DeskView, screen: Screen, { retry }: FrameWays): TemplateResult {
  const isPack = packIdOf(route) !== null;
  switch (screen.state) {
    case "here":
      return screen.drawn;
    case "coming":
      return html`<main class="desk-main" aria-busy="true"><p class="how">${t.d("desk.coming")}</p></main>`;
    case "failed":
      return html`<main class="desk-main">
        <h1 tabindex="-1" data-focus>${t.d("fault.screen")}</h1>
        <p><button type="button" class="main" @click=${retry}>${t("fault.retry")}</button></p>
      </main>`;
    case "no-such":
      return html`<main class="desk-main">
        <h1 tabindex="-1" data-focus>${t.d(isPack ? "fault.no-such-pack" : "fault.no-such")}</h1>
        <p>${t.d(isPack ? "fault.no-such-pack-why" : "fault.no-such-why")}</p>
        <p><a class="quiet" href=${routeText({ name: "home" })}>${t.d("desk.home")}</a></p>
      </main>`;
  }
}

export function frame(view: DeskView, screen: Screen, ways: FrameWays): TemplateResult {
  const { t, route } = view;
  const here = (name: string): "page" | typeof nothing => (route.name === name ? "page" : nothing);
  return html`<header class="desk-head">
      <div class="desk-top">
        <a class="desk-name" href=${routeText({ name: "home" })} aria-current=${here("home")}>${t.d("desk.name")}</a>
        <nav class="desk-ways" aria-label=${t.d("desk.ways")}>
          <a href=${routeText({ name: "packs" })} aria-current=${packIdOf(route) === null ? here("packs") : "true"}
            >${t.d("packs.heading")}</a
          >
          <a href=${routeText({ name: "classes" })} aria-current=${here("classes")}>${t.d("classes.heading")}</a>
          <a href="#/">${t.d("desk.to-game")}</a>
        </nav>
        ${ways.isReadyOffline ? html`<span class="ready-offline">✓ ${t("offline.ready")}</span>` : nothing}
        ${languageButtons(t, ways.speak)}
      </div>
      ${tabs(view)}
    </header>
    ${notices(view, ways)} ${inside(view, screen, ways)}`;
}
