/** A device and a browser for the running game: storage in memory, a clock that moves when told, content made up. */
import { createGame, type Game } from "../../src/play/game.ts";
import type { Hints, Services } from "../../src/play/services.ts";
import type { Loaded } from "../../src/content/load.ts";
import type { GameEvent } from "../../src/domain/events.ts";
import type { Address, GameState, RouteStop } from "../../src/domain/game-state.ts";
import type { Content } from "../../src/domain/level-text.ts";
import { openSave, type Save } from "../../src/save/open-save.ts";
import route from "../../levels/route.json";
import { faultyStore, type FaultyStore } from "./faulty-store.ts";
import { sampleContent } from "./sample-level.ts";

/** What outlives a page: the store, and what the browser remembers beside it. */
export interface Device {
  readonly store: FaultyStore;
  tabPlayer: string | null;
  hasPlayers: boolean;
  lang: string | null;
  ids: number;
}
export const device = (store = faultyStore()): Device => ({
  store,
  tabPlayer: null,
  hasPlayers: false,
  lang: null,
  ids: 0,
});

export const STOPS = route.stops as readonly RouteStop[]; // test/levels holds route.json to this type

export interface BootOptions {
  readonly address?: Address;
  readonly lang?: string;
  /** The language that the address names. */
  readonly asked?: string;
  readonly content?: (stop: string, lang: string) => Loaded<Content> | Promise<Loaded<Content>>;
  readonly speak?: (lang: string) => Promise<boolean>;
  readonly openSave?: Services["openSave"];
  /** Milliseconds that have passed before the page is opened. */
  readonly clock?: number;
  readonly shownFirst?: Services["shownFirst"];
  readonly questions?: Awaited<ReturnType<Services["loadQuestionList"]>>;
}
export interface Booted {
  readonly game: Game;
  readonly state: () => GameState;
  readonly send: Game["send"];
  /** Moves the clock, lets the waits that are due end, and everything that follows from them. */
  readonly advance: (milliseconds: number) => Promise<void>;
  readonly addresses: string[];
  readonly copied: string[];
  readonly downloads: { name: string; text: string }[];
  /** When the page was asked to begin anew. */
  readonly startedOver: number[];
  readonly spoken: string[];
  /** The events that readers were told, in order. */
  readonly told: GameEvent[];
  readonly notices: () => readonly string[];
}

/** Lets everything run that waits for nothing but the fakes. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function hintsOf(own: Device, asked: string | null): Hints {
  return {
    tabPlayer: () => own.tabPlayer,
    rememberPlayer(id) {
      own.tabPlayer = id;
      own.hasPlayers = true;
    },
    hasPlayers: () => own.hasPlayers,
    askedLanguage: () => asked,
    rememberLanguage: (lang) => void (own.lang = lang),
    forget() {
      own.tabPlayer = null;
      own.hasPlayers = false;
    },
  };
}

/** No other tab is there. */
export const ALONE = { locks: null, channel: () => null };
const AT = 1_750_000_000_000;
const anyContent = (stop: string, lang: string): Loaded<Content> => ({ ok: true, value: sampleContent(stop, lang) });

/** Opens the page on a device. A second boot on the same device is the next day. */
export async function boot(own: Device, options: BootOptions = {}): Promise<Booted> {
  const {
    address = { name: "title" },
    lang = "en",
    content = anyContent,
    speak = () => Promise.resolve(true),
  } = options;
  let clock = options.clock ?? 0;
  const waits: { readonly due: number; readonly end: () => void }[] = [];
  const [addresses, copied, spoken, told]: [string[], string[], string[], GameEvent[]] = [[], [], [], []];
  const downloads: { name: string; text: string }[] = [];
  const startedOver: number[] = [];
  const now = (): number => AT + clock;
  const newId = (): string => `id${++own.ids}`;
  const services: Services = {
    now,
    monotonic: () => clock,
    newSeed: () => 1000 + own.ids,
    newId,
    painted: () => Promise.resolve(),
    wait: (milliseconds) => new Promise((end) => waits.push({ due: clock + milliseconds, end })),
    loadContent: async (stop, spokenLang) => content(stop, spokenLang),
    speak(wished) {
      spoken.push(wished);
      return speak(wished);
    },
    openSave:
      options.openSave ??
      ((onPending): Promise<Save> => openSave({ newId, onPending, now, store: own.store, ports: ALONE })),
    showAddress: (shown) => void addresses.push(shown),
    hints: hintsOf(own, options.asked ?? null),
    shownFirst: options.shownFirst ?? null,
    loadQuestionList: () => Promise.resolve(options.questions ?? { ok: true, value: [] }),
    download: (name, text) => void downloads.push({ name, text }),
    renew: () => Promise.resolve(),
    startOver: () => void startedOver.push(clock),
    copy(text) {
      copied.push(text);
      return Promise.resolve(true);
    },
  };
  const game = createGame(services, STOPS, lang, address);
  game.tell((_, events) => void told.push(...events));
  await settle();
  return {
    game,
    state: game.state,
    send: game.send,
    async advance(milliseconds) {
      clock += milliseconds;
      for (const wait of waits.filter(({ due }) => due <= clock)) {
        waits.splice(waits.indexOf(wait), 1);
        wait.end();
      }
      await settle();
    },
    addresses,
    copied,
    downloads,
    startedOver,
    spoken,
    told,
    notices: () => game.state().notices.map(({ code }) => code),
  };
}
