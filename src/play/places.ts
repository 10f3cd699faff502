/** Going from place to place: addresses, the map, the road, and setting a stop's table. */
import { isOwnLink } from "../domain/assignment/is-own-link.ts";
import { contentHash } from "../domain/content-hash.ts";
import { replaceChanged, startVisit } from "../domain/decide.ts";
import type { VisitEvent } from "../domain/events.ts";
import { placeOf, questionOf, visitOf, type Address, type Screen } from "../domain/game-state.ts";
import { isRoadside, offRoadAt, runAt } from "../domain/off-road.ts";
import { lastVisitAt, openVisit } from "../domain/progress.ts";
import { taskOf } from "../domain/visit.ts";
import { assignedPlaces, type AssignedPlaces } from "./assigned.ts";
import { addressText } from "./address.ts";
import type { Core, Handlers } from "./core.ts";
import type { LookAtMemory } from "./memory.ts";
import { offRoadPlaces } from "./off-road.ts";
import type { OwnFiles } from "./own-files.ts";
import type { KnownPlaces } from "./own-places.ts";

const LEFT_BEHIND = {
  visit: null,
  draft: null,
  sure: null,
  left: false,
  folded: false,
  checking: false,
  dialog: null,
  fault: null,
} as const;

export interface Places {
  readonly handlers: Pick<Handlers, "travelTo" | "arrive" | "startVisit" | "retryContent"> & AssignedPlaces["handlers"];
  readonly goTo: (address: Address) => Promise<void>;
  /** The questions of a stop, or of a place beside the road, with their words. */
  readonly load: (stop: string, lang: string) => ReturnType<AssignedPlaces["load"]>;
  readonly openStop: (stop: string) => Promise<void>;
  /** Starts a visit with its first question on the table: for a new player who came by a link. */
  readonly startAtOnce: (stop: string) => Promise<void>;
}

export function places(core: Core, look: LookAtMemory, check: () => Promise<void>, files: OwnFiles): Places {
  const { services, state, set, record } = core;
  const offRoad = offRoadPlaces(core, look);
  const assigned = assignedPlaces(core, { openStop: (stop) => openStop(stop), check, files });

  function show(screen: Screen, address: Address): void {
    const isAssigned = screen.name === "stop" && offRoadAt(screen.stop) === "assigned";
    set({ ...LEFT_BEHIND, screen, assigned: isAssigned ? state().assigned : null });
    services.showAddress(addressText(address));
  }

  const load: Places["load"] = (stop, lang) => {
    if (isRoadside(stop)) return offRoad.load(stop, lang);
    return offRoadAt(stop) === "assigned" ? assigned.load(lang) : services.loadContent(stop, lang);
  };

  async function fetchContent(stop: string): Promise<boolean> {
    const { content, lang } = state();
    // What is due changes from session to session, and an assignment's rules come with its questions.
    const isNew = stop === "caravanserai" || state().assigned?.assignment === null;
    if (content?.level.id === stop && content.text.lang === lang && !isNew) return true;
    set({ content: null, fault: null });
    const loaded = await load(stop, lang);
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
    const run = state().progress.runs.get(runAt(stop));
    // An attempt that has ended is looked at again: its slip may still have to be handed in.
    const visit = openVisit(run, stop) ?? (offRoadAt(stop) === "assigned" ? lastVisitAt(run, stop) : null);
    const content = state().content;
    if (visit === null || content === null) return;
    set({ visit: visit.id });
    const replaced = replaceChanged(visit, content.level);
    // A tab that only looks on writes nothing.
    if (replaced.length > 0 && state().turn === "mine") {
      void record(replaced);
      core.notify({ code: "question-replaced", count: replaced.length });
    }
    const task = taskOf(visitOf(state()) ?? visit, visit.current);
    const question = questionOf(state(), visit.current);
    if (task?.status !== "asked" || question === null || task.hash !== contentHash(question)) return;
    const draft = await core.drafts()?.load(visit.run, question.id);
    if (draft?.kind === question.kind && state().visit === visit.id) set({ draft });
  }

  /** An attempt at an assignment has its link for an address. */
  function addressOf(stop: string): Address {
    const { assigned } = state();
    if (offRoadAt(stop) !== "assigned" || assigned === null) return { name: "stop", stop };
    return { name: "assignment", link: assigned.link, factor: assigned.factor };
  }
  async function openStop(stop: string): Promise<void> {
    show({ name: "stop", stop }, addressOf(stop));
    if (await fetchContent(stop)) await resume(stop);
  }

  const known: KnownPlaces = new Map();
  /** Own questions that were begun have their places on the map. */
  async function findOwn(): Promise<void> {
    const hasOwn = [...state().progress.attempts.values()].some(({ begun }) => isOwnLink(begun.link));
    // Where the part is not fetched the map is whole without them.
    const part = hasOwn ? await import("./own-places.ts").catch(() => null) : null;
    const ownPlaces = part === null ? [] : await part.ownPlaces({ services, files, progress: state().progress, known });
    if (ownPlaces.length > 0 || state().ownPlaces.length > 0) set({ ownPlaces });
  }
  async function lookAround(): Promise<void> {
    void findOwn();
    const seen = await look();
    if (seen.ok) core.withdraw("memory-missing");
    else core.notify({ code: "memory-missing" });
  }

  async function goTo(address: Address): Promise<void> {
    switch (address.name) {
      case "stop":
        return openStop(address.stop);
      case "assignment":
        return openStop(assigned.placeFor(address.link, address.factor));
      case "map":
      case "journal":
        show({ name: address.name }, address);
        return lookAround();
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

  function begun(stop: string, atOnce: boolean): readonly VisitEvent[] {
    const content = state().content;
    if (content === null) return [];
    const progress = state().progress.runs.get(runAt(stop))?.stops.get(stop);
    return startVisit({
      run: runAt(stop),
      visit: services.newId(),
      level: content.level,
      progress,
      seed: services.newSeed(),
      atOnce,
      shown: services.shownFirst?.stop === stop ? services.shownFirst : null,
      lang: state().lang,
    });
  }
  async function start(stop: string, atOnce: boolean): Promise<void> {
    const level = state().content?.level;
    const events = isRoadside(stop) ? level && (await offRoad.begin(stop, level)) : begun(stop, atOnce);
    const first = events?.[0];
    if (events && first) void record(events, { visit: first.visit, draft: null, sure: null, left: false });
  }

  return {
    goTo,
    load,
    openStop,
    async startAtOnce(stop) {
      show({ name: "stop", stop }, { name: "stop", stop });
      if (await fetchContent(stop)) await start(stop, true);
    },
    handlers: {
      ...assigned.handlers,
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
        if (screen.name !== "stop" || offRoadAt(screen.stop) === "assigned" || visitOf(state())?.ended === null) return;
        return start(screen.stop, false);
      },
      retryContent() {
        const { screen } = state();
        return screen.name === "stop" ? openStop(screen.stop) : undefined;
      },
    },
  };
}
