/** Going from place to place: addresses, the map, the road, and setting a stop's table. */
import { contentHash } from "../domain/content-hash.ts";
import { replaceChanged, startVisit } from "../domain/decide.ts";
import { JOURNEY, type GameEvent } from "../domain/events.ts";
import { journeyOf, placeOf, questionOf, visitOf, type Address, type Screen } from "../domain/game-state.ts";
import { openVisit } from "../domain/progress.ts";
import { taskOf } from "../domain/visit.ts";
import { addressText } from "./address.ts";
import type { Core, Handlers } from "./core.ts";

const LEFT_BEHIND = {
  visit: null,
  draft: null,
  left: false,
  folded: false,
  checking: false,
  dialog: null,
  fault: null,
} as const;

export interface Places {
  readonly handlers: Pick<Handlers, "travelTo" | "arrive" | "startVisit" | "retryContent">;
  readonly goTo: (address: Address) => Promise<void>;
  /** Starts a visit with its first question on the table: for a new player who came by a link. */
  readonly startAtOnce: (stop: string) => Promise<void>;
}

export function places(core: Core): Places {
  const { services, state, set, record } = core;

  function show(screen: Screen, address: Address): void {
    set({ ...LEFT_BEHIND, screen });
    services.showAddress(addressText(address));
  }

  async function fetchContent(stop: string): Promise<boolean> {
    const { content, lang } = state();
    if (content?.level.id === stop && content.text.lang === lang) return true;
    set({ content: null, fault: null });
    const loaded = await services.loadContent(stop, lang);
    // On a slow network the player may have gone elsewhere, or have chosen other words, before these came.
    const { screen } = state();
    if (screen.name !== "stop" || screen.stop !== stop) return false;
    if (state().lang !== lang) return fetchContent(stop);
    if (!loaded.ok) {
      set({ fault: loaded.fault });
      return false;
    }
    set({ content: loaded.value });
    return true;
  }

  /** Goes on with the visit left open here, exactly where it was; a question that changed meanwhile is replaced, and that is said. */
  async function resume(stop: string): Promise<void> {
    const visit = openVisit(journeyOf(state()), stop);
    const content = state().content;
    if (visit === null || content === null) return;
    set({ visit: visit.id });
    const replaced = replaceChanged(visit, content.level);
    if (replaced.length > 0) {
      void record(replaced);
      core.notify({ code: "question-replaced", count: replaced.length });
    }
    const task = taskOf(visitOf(state()) ?? visit, visit.current);
    const question = questionOf(state(), visit.current);
    if (task?.status !== "asked" || question === null || task.hash !== contentHash(question)) return;
    const draft = await core.drafts()?.load(JOURNEY, question.id);
    if (draft?.kind === question.kind && state().visit === visit.id) set({ draft });
  }

  async function openStop(stop: string): Promise<void> {
    show({ name: "stop", stop }, { name: "stop", stop });
    if (await fetchContent(stop)) await resume(stop);
  }

  async function goTo(address: Address): Promise<void> {
    switch (address.name) {
      case "stop":
        return openStop(address.stop);
      case "map":
      case "title":
      case "finale":
        return show({ name: address.name }, address);
      case "who":
        return set({ ...LEFT_BEHIND, screen: { name: "who", wanted: { name: "title" } } });
      case "unknown":
        show({ name: "title" }, { name: "title" });
        return core.notify({ code: "unknown-address", detail: address.text });
    }
  }

  function begun(stop: string, atOnce: boolean): readonly GameEvent[] {
    const content = state().content;
    if (content === null) return [];
    const progress = journeyOf(state())?.stops.get(stop);
    return startVisit({
      run: JOURNEY,
      visit: services.newId(),
      level: content.level,
      progress,
      seed: services.newSeed(),
      atOnce,
      lang: state().lang,
    });
  }
  function start(stop: string, atOnce: boolean): void {
    const events = begun(stop, atOnce);
    const [first] = events;
    if (first !== undefined) void record(events, { visit: first.visit, draft: null, left: false });
  }

  return {
    goTo,
    async startAtOnce(stop) {
      show({ name: "stop", stop }, { name: "stop", stop });
      if (await fetchContent(stop)) start(stop, true);
    },
    handlers: {
      async travelTo({ stop }) {
        const from = placeOf(state());
        if (from === stop) await openStop(stop);
        else show({ name: "travel", from, to: stop }, { name: "stop", stop });
      },
      arrive() {
        const { screen } = state();
        return screen.name === "travel" ? openStop(screen.to) : undefined;
      },
      startVisit() {
        const { screen } = state();
        if (screen.name !== "stop" || visitOf(state())?.ended === null) return;
        start(screen.stop, false);
      },
      retryContent() {
        const { screen } = state();
        return screen.name === "stop" ? openStop(screen.stop) : undefined;
      },
    },
  };
}
