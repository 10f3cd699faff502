/** The start: who plays, and where the address leads. */
import { JOURNEY } from "../domain/events.ts";
import { placeOf, type Address, type Intention } from "../domain/game-state.ts";
import type { Settings } from "../domain/settings.ts";
import { isOffRoad } from "../domain/off-road.ts";
import { NO_PROGRESS } from "../domain/progress.ts";
import type { Core, Handlers } from "./core.ts";
import type { Kept } from "./kept.ts";
import type { Places } from "./places.ts";

type OpeningNames = "goTo" | "begin" | "choosePlayer" | "newPlayer" | "speak" | "set" | "takeTurn";

/** A link to a stop opens its first question at once for a new player. */
const opensAtOnce = (address: Address): address is Extract<Address, { name: "stop" }> =>
  address.name === "stop" && !isOffRoad(address.stop);

export function opening(core: Core, places: Places, { save, enter, newcomer, turn }: Kept) {
  const { services, state, set } = core;

  /** Where nobody is known to have played, play begins before storage has answered. */
  async function beginEarly(wanted: Address, begin: () => Promise<void>): Promise<void> {
    const id = newcomer();
    // The words come first over a slow line, what keeps them after.
    await begin();
    await save();
    if (state().players?.every((player) => player.id === id)) return void (await enter(id, true));
    // The hint was lost and there are players after all: ask, and begin again with the one who plays.
    core.log.forget();
    set({ screen: { name: "who", wanted }, player: null, progress: NO_PROGRESS, visit: null, unsaved: 0 });
  }
  const mayBeginEarly = (): boolean =>
    state().player === null && state().players === null && !services.hints.hasPlayers();

  async function openAt(address: Address): Promise<void> {
    if (address.name !== "title" && address.name !== "unknown" && mayBeginEarly())
      return beginEarly(address, () =>
        opensAtOnce(address) ? places.startAtOnce(address.stop) : places.goTo(address),
      );
    if (address.name === "title" || address.name === "unknown") await places.goTo(address);
    await save();
    const here = state().players ?? [];
    const own = here.find(({ id }) => id === services.hints.tabPlayer());
    if (own !== undefined) {
      const isIn = await enter(own.id, false);
      if (!isIn || address.name === "title" || address.name === "unknown") return;
      // Whoever left before anything was stored is as new as before.
      const isNew = state().progress.lastRun === null && opensAtOnce(address);
      return isNew ? places.startAtOnce(address.stop) : places.goTo(address);
    }
    if (address.name === "title" || address.name === "unknown") return;
    if (here.length > 0) return set({ screen: { name: "who", wanted: address } });
    await enter(newcomer(), true);
    return opensAtOnce(address) ? places.startAtOnce(address.stop) : places.goTo(address);
  }

  async function goOnAs(id: string, isNew: boolean): Promise<void> {
    const { screen } = state();
    const wanted: Address = screen.name === "who" ? screen.wanted : { name: "title" };
    if (!(await enter(id, isNew))) return;
    if (isNew && opensAtOnce(wanted)) return places.startAtOnce(wanted.stop);
    if (wanted.name !== "title" && wanted.name !== "unknown") return places.goTo(wanted);
    return continueJourney(isNew);
  }
  /** A new journey begins on the map; one in mid-question goes on there. */
  function continueJourney(isNew: boolean): Promise<void> {
    const stop = placeOf(state());
    const run = state().progress.runs.get(JOURNEY);
    const isOpen =
      !isNew && run?.latest.some((id) => run.visits.get(id)?.ended === null && run.visits.get(id)?.stop === stop);
    return places.goTo(isOpen ? { name: "stop", stop } : { name: "map" });
  }

  let settled: Promise<void> = Promise.resolve();
  const open = (address: Address): Promise<void> => (settled = openAt(address));

  const handlers: Pick<Handlers, OpeningNames> = {
    async begin() {
      if (mayBeginEarly()) return beginEarly({ name: "title" }, () => continueJourney(true));
      await settled;
      await save();
      const { player, players } = state();
      if (player !== null) return continueJourney(false);
      if (players !== null && players.length > 0) return set({ screen: { name: "who", wanted: { name: "title" } } });
      await enter(newcomer(), true);
      return continueJourney(true);
    },
    /** A link followed while nobody plays is as good as one opened. */
    goTo({ address }) {
      const needsPlayer = address.name !== "title" && address.name !== "who" && address.name !== "unknown";
      return state().player === null && needsPlayer ? open(address) : places.goTo(address);
    },
    async choosePlayer({ player, lock }) {
      const wanted = state().players?.find(({ id }) => id === player)?.lock ?? null;
      if (wanted !== null && wanted.join() !== lock?.join()) return set({ dialog: { name: "lock", player } });
      set({ dialog: null });
      return goOnAs(player, false);
    },
    newPlayer: () => goOnAs(newcomer(), true),
    /** The words change, the question, its order and the half-made answer stay. */
    async speak({ lang }) {
      const fixed = state().assigned?.assignment?.lang ?? null;
      if (fixed !== null && lang !== fixed) return core.notify({ code: "lang-fixed" });
      const { screen } = state();
      const stop = screen.name === "stop" ? state().content?.level.id : undefined;
      const content = stop === undefined ? null : await places.load(stop, lang);
      if (content?.ok === false || !(await services.speak(lang))) return core.notify({ code: "lang-missing" });
      services.hints.rememberLanguage(lang);
      // Meanwhile the player may have gone to another stop, which fetches its words itself.
      const isStill = content !== null && state().content?.level.id === stop;
      set({ lang, ...(isStill ? { content: content.value } : {}) });
      const { player } = state();
      if (player !== null) await (await save()).changeProfile(player.id, { lang });
    },
    /** What the other tab was doing goes on here, drafts and all. */
    async takeTurn() {
      await turn()?.takeOver();
      set({ turn: "mine" });
      const { screen } = state();
      if (screen.name === "stop") return places.openStop(screen.stop);
    },
    async set({ settings }: Extract<Intention, { type: "set" }>) {
      const next: Settings = { ...state().settings, ...settings };
      set({ settings: next });
      await (await save()).writeSettings(next);
    },
  };
  return { open, handlers };
}
