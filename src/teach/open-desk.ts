/** The teacher's desk: a page of its own beside the game, without account or server. Follows the address, draws, and keeps the place. */
import { html, render } from "lit/html.js";
import { loadQuestionList } from "../content/question-list.ts";
import { focusOnChange } from "../hud/focus.ts";
import { liveRegion } from "../hud/live-region.ts";
import type { BankQuestion } from "../domain/assignment/assignment.ts";
import type { Offline } from "../domain/game-state.ts";
import type { DeskTranslator } from "../i18n/desk-translator.ts";
import noWords from "../i18n/no-words.json";
import { otherWords, type Language } from "../i18n/languages.ts";
import { openDeskStore, type OpenedDesk } from "./desk-store.ts";
import type { DeskView } from "./desk-view.ts";
import { download, rememberLanguage } from "./browser-ways.ts";
import { frame, headingOf, type Remark } from "./frame.ts";
import { loadWords } from "./load-words.ts";
import { DESK, isDesk, parseRoute, routeText } from "./route.ts";
import { deskResults } from "./judge/desk-results.ts";
import { deskScreens } from "./screens.ts";
import { stopContents } from "./stop-contents.ts";
import "../hud/styles/later.css";
import "./styles/desk.css";
import "./styles/frame.css";

export interface DeskOptions {
  readonly lang: Language;
  /** Keeps caches honest: part of every address that is fetched. */
  readonly version: string;
  /** Gathers desk and game for days without a network, and tells how far that is. `first`: what is needed soonest, `without`: what never. */
  readonly gather: (needs: {
    readonly first: () => readonly string[];
    readonly without: () => readonly string[];
    readonly tell: (offline: Offline) => void;
  }) => void;
  /** Opens the next edition. */
  readonly renew: () => Promise<void>;
}

/** Resolves when it was pressed. */
function askRetry(root: HTMLElement, text: string, retry: string): Promise<void> {
  return new Promise((pressed) => {
    render(
      html`<main class="desk-fault" role="alert">
        <p>${text}</p>
        <button type="button" class="main" @click=${() => pressed()}>${retry}</button>
      </main>`,
      root,
    );
  });
}

/** Asks for words and questions until both are here. */
async function firstNeeds(
  root: HTMLElement,
  { lang, version }: DeskOptions,
): Promise<{ words: DeskTranslator; bank: readonly BankQuestion[] }> {
  for (;;) {
    const [words, bank] = await Promise.all([loadWords(lang, version), loadQuestionList(version)]);
    if (words !== null && bank.ok) return { words, bank: bank.value };
    if (words === null) await askRetry(root, noWords[lang].text, noWords[lang].retry);
    else await askRetry(root, words.d("fault.questions"), words("fault.retry"));
  }
}

export async function openDesk(root: HTMLElement, live: HTMLElement, options: DeskOptions): Promise<void> {
  const page = document.documentElement;
  page.dataset["screen"] = "desk";
  // The game is another page: nothing of the desk is left behind in it.
  addEventListener("hashchange", () => void (isDesk(location.hash) || location.reload()));
  root.replaceChildren();
  const { version } = options;
  const needs = await firstNeeds(root, options);
  const { bank } = needs;
  let { words } = needs;
  const desk: OpenedDesk = await openDeskStore({ onChange: redraw });
  const screens = deskScreens(desk, redraw);
  const stops = stopContents(version, redraw);
  const results = deskResults();
  const say = liveRegion(live);
  const focus = focusOnChange(root);
  /** What came up meanwhile, and what the teacher has put away. */
  const remarks = new Set<Remark>();
  const put = new Set<Remark>();

  let offline: Offline | null = null;
  let isDue = false;
  /** Several changes in one go are drawn once. */
  function redraw(): void {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      draw();
    });
  }
  function view(): DeskView {
    const { lang } = words;
    return {
      t: words,
      route: parseRoute(location.hash),
      store: desk,
      bank,
      content: (stop) => stops.content(stop, lang),
      contents: (wanted) => stops.contents(wanted, lang),
      results: (own) => results(view(), own),
      go(route) {
        if (location.hash === routeText(route)) redraw();
        else location.hash = routeText(route);
      },
      redraw,
      say,
      download,
      now: () => Date.now(),
    };
  }
  let asked: Language = options.lang;
  async function speak(lang: Language): Promise<void> {
    asked = lang;
    const found = await loadWords(lang, version);
    // Meanwhile another may have been asked for.
    if (asked !== lang) return;
    if (found === null) remarks.add("words");
    else {
      words = found;
      remarks.delete("words");
      rememberLanguage(lang);
    }
    redraw();
  }
  function remarked({ route }: DeskView): readonly Remark[] {
    const now: Remark[] = [
      ...(desk.keeps ? [] : (["memory"] as const)),
      ...desk.troubles(),
      ...(stops.isMissing() ? (["contents"] as const) : []),
      // Nobody is disturbed in the middle of something.
      ...(offline?.update === true && route.name === "home" ? (["update"] as const) : []),
      ...remarks,
    ];
    return [...new Set(now)].filter((remark) => !put.has(remark));
  }
  function draw(): void {
    const now = view();
    if (now.route.name === "unknown") {
      remarks.add("unknown");
      history.replaceState(null, "", DESK);
      return draw();
    }
    const screen = screens.draw(now);
    const { t } = now;
    page.lang = t.lang;
    document.title = [headingOf(now), t.d("desk.name")].filter((part) => part !== "").join(" · ");
    render(
      frame(now, screen, {
        remarks: remarked(now),
        isReadyOffline: offline?.whole === true,
        dismiss(remark) {
          if (!remarks.delete(remark)) put.add(remark);
          redraw();
        },
        retry() {
          put.delete("contents");
          screens.retry();
          stops.retry();
        },
        renew: () => void options.renew(),
        speak: (lang) => void speak(lang),
      }),
      root,
    );
    if (screen.state !== "coming") focus(routeText(now.route));
  }
  addEventListener("hashchange", () => {
    // What was said of the place before is not said of this one.
    remarks.delete("unknown");
    if (isDesk(location.hash)) draw();
    scrollTo({ top: 0 });
  });
  draw();
  options.gather({
    first: () => ["desk/", `data/desk.${words.lang}`],
    without: () => otherWords(words.lang),
    tell(now) {
      offline = now;
      redraw();
    },
  });
}
