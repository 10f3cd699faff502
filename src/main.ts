/** Reads the address, starts the game, and lets everything that is not the first question come after it. */
import { loadContent, loadJson, messagesUrl } from "./content/load.ts";
import { phaseOf, type RouteStop } from "./domain/game-state.ts";
import { createHud } from "./hud/render.ts";
import { shownFirst } from "./hud/shown-first.ts";
import { pickLanguage } from "./i18n/languages.ts";
import { translator, type Messages, type Translator } from "./i18n/translator.ts";
import { hashOf, parseAddress } from "./play/address.ts";
import { createGame, type Game } from "./play/game.ts";
import type { Services } from "./play/services.ts";
import { browserHints } from "./play/browser-hints.ts";
import route from "../levels/route.json";

declare const DATA_VERSION: string;

const randomWords = (count: number): Uint32Array => crypto.getRandomValues(new Uint32Array(count));
const renew = (): Promise<void> => import("./offline/renew.ts").then(({ renew }) => renew());
const newId = (): string => [...randomWords(3)].map((word) => word.toString(36).padStart(7, "0")).join("");

async function messagesOf(lang: string): Promise<Translator | null> {
  const loaded = await loadJson(messagesUrl(lang, DATA_VERSION));
  // Our own build wrote this file, and a text that is missing shows its key.
  return loaded.ok ? translator(lang, loaded.value as Messages) : null;
}

/** Milliseconds after which a page whose words have not come shows that they are on their way. */
const SHEET_AFTER = 1500;

async function start(root: HTMLElement, live: HTMLElement, stage: HTMLElement): Promise<void> {
  const lang = pickLanguage(document.documentElement.lang);
  let words = (await messagesOf(lang)) ?? (await messagesOf(lang === "en" ? "zh-CN" : "en")) ?? translator(lang, {});
  const stops = route.stops as readonly RouteStop[]; // test/levels holds route.json to this type
  const hints = browserHints();
  const shown = shownFirst(root);
  const services: Services = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    newSeed: () => randomWords(1)[0]! | 0,
    newId,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    painted,
    async loadQuestionList() {
      const { loadQuestionList } = await import("./content/question-list.ts");
      return loadQuestionList(DATA_VERSION);
    },
    shownFirst: shown,
    loadContent: (stop, spoken) => loadContent(stop, spoken, DATA_VERSION),
    async speak(spoken) {
      const found = await messagesOf(spoken);
      if (found !== null) words = found;
      return found !== null;
    },
    async openSave(onPending) {
      const { openSave } = await import("./save/open-save.ts");
      return openSave({ newId, onPending });
    },
    // Each place is a step in the browser's history, so that "back" leads back and not out.
    showAddress(address) {
      if ((location.hash || "#/") !== address) history.pushState(null, "", address);
    },
    hints,
    download(name, text) {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
    renew,
    startOver() {
      location.hash = "#/";
      location.reload();
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false; // refused, or not there on a page without https
      }
    },
  };
  const game = createGame(services, stops, words.lang, parseAddress(hashOf(location), stops));
  if (words.lang !== lang) game.send({ type: "notify", notice: { code: "lang-missing" } });
  // Drawn once, with its words: an empty sheet first would cost a slow device a fifth of a second. A slow line gets it.
  const hasWords = readable(game, shown !== null);
  await (shown === null ? Promise.race([hasWords, services.wait(SHEET_AFTER)]) : hasWords);
  for (const intention of shown?.done() ?? []) game.send(intention);
  game.tell(createHud({ root, live, send: game.send, texts: () => words }));
  addEventListener("hashchange", () => {
    if (isDesk()) location.reload();
    else game.send({ type: "goTo", address: parseAddress(location.hash, stops) });
  });
  await hasWords;
  await painted();
  const { afterwards } = await import("./afterwards.ts");
  afterwards(game, stage, () => words);
}

/** Resolves when there is something to read; where a question is on the page already, once the game asks it. */
const readable = (game: Game, isAsked: boolean): Promise<void> =>
  new Promise((then) => {
    const stop = game.tell((state) => {
      const phase = phaseOf(state).name;
      if (state.screen.name === "stop" && (phase === "loading" || (isAsked && phase === "arrive"))) return;
      then();
      queueMicrotask(() => stop());
    });
  });

/** Resolves when what is shown has been painted; a page in the background paints nothing and is not waited for. */
const painted = (): Promise<void> =>
  new Promise((then) => {
    requestAnimationFrame(() => setTimeout(then));
    setTimeout(then, 1000);
  });

/** The teacher's desk is a page of its own. */
const isDesk = (): boolean => /^#\/teach(?:[/?]|$)/.test(location.hash);
/** Milliseconds until what did not come is asked for again. */
const AGAIN_AFTER = 3000;
const openDesk = (root: HTMLElement, live: HTMLElement): Promise<void> =>
  Promise.all([import("./teach/open-desk.ts"), import("./offline/gather-here.ts")]).then(
    ([{ openDesk }, { gatherHere }]) => {
      const lang = pickLanguage(document.documentElement.lang);
      return openDesk(root, live, { lang, version: DATA_VERSION, gather: gatherHere, renew });
    },
    () => new Promise<void>((then) => setTimeout(then, AGAIN_AFTER)).then(() => openDesk(root, live)),
  );

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no #${id}`);
  return found;
};
if (isDesk()) void openDesk(element("hud"), element("live"));
else void start(element("hud"), element("live"), element("stage"));
