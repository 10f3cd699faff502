/** The start: who plays, what was kept, and where the address leads. */
import { JOURNEY } from "../domain/events.ts";
import { placeOf, visitOf, type Address, type Intention, type Player, type Settings } from "../domain/game-state.ts";
import { foldProgress, NO_PROGRESS } from "../domain/progress.ts";
import type { Drafts } from "../save/drafts.ts";
import type { OpenedProfile, Save } from "../save/open-save.ts";
import type { StoreFault } from "../save/store.ts";
import type { Core, Handlers } from "./core.ts";
import { parseSettings } from "./parse-settings.ts";
import type { Places } from "./places.ts";

type OpeningNames = "goTo" | "begin" | "choosePlayer" | "newPlayer" | "name" | "speak" | "set";

/** Milliseconds. */
const ASK_AGAIN_AFTER = 3000;

export function opening(core: Core, places: Places) {
  const { services, state, set } = core;
  let opened: Promise<Save> | null = null;

  function onPending(pending: number, fault: StoreFault | null): void {
    set({ unsaved: pending });
    if (fault !== null) core.notify({ code: fault === "full" ? "storage-full" : "storage-slow" });
    else if (pending === 0) core.withdraw("storage-full", "storage-slow");
  }

  const save = (): Promise<Save> => (opened ??= readSave());
  /** The part of the game that keeps things has to come over the network first: on a bad one it is asked for again. */
  async function openSave(): Promise<Save> {
    for (;;)
      try {
        return await services.openSave(onPending);
      } catch {
        core.notify({ code: "part-missing" });
        await services.wait(ASK_AGAIN_AFTER);
      }
  }
  async function readSave(): Promise<Save> {
    const save = await openSave();
    core.withdraw("part-missing");
    const players = save.found.profiles.map(({ id, nickname }) => ({ id, nickname }));
    set({ players, keeps: save.keeps, settings: parseSettings(await save.readSettings()) });
    if (!save.keeps) core.notify({ code: "storage-none" });
    if (save.found.problems.includes("newer")) core.notify({ code: "save-newer" });
    const broken = save.found.problems.filter((problem) => problem === "broken").length;
    if (broken > 0) core.notify({ code: "save-set-aside", count: broken });
    return save;
  }

  /** Makes a player's save the one that is played on; false where it can't be read. */
  async function enter(id: string, isNew: boolean): Promise<boolean> {
    const kept = await save();
    const fresh = {
      id,
      nickname: state().player?.nickname ?? "",
      lang: state().lang,
      createdAt: services.now(),
      writers: [],
    };
    const profile = await kept.openProfile(id, isNew ? fresh : null);
    if (profile === null) {
      core.notify({ code: "save-set-aside", count: 1 });
      return false;
    }
    if (profile.newer > 0) core.notify({ code: "save-newer" });
    if (profile.unreadable > 0) core.notify({ code: "save-set-aside", count: profile.unreadable });
    services.hints.rememberPlayer(id);
    core.useDrafts(profile.drafts);
    core.log.attach(profile.writer);
    if (isNew) joinLate(profile.drafts, { id, nickname: state().player?.nickname ?? "" });
    else await takeUp(profile);
    return true;
  }
  /** A new player may have drafted, answered and given a name while storage was opening: nothing is lost or folded twice. */
  function joinLate(drafts: Drafts, player: Player): void {
    const question = visitOf(state())?.current;
    if (state().draft !== null && question) drafts.keep(JOURNEY, question, state().draft);
    set({ player, players: [...(state().players ?? []).filter(({ id }) => id !== player.id), player] });
  }
  async function takeUp({ profile, events }: OpenedProfile): Promise<void> {
    const { id, nickname } = profile;
    const lang = services.hints.askedLanguage() === null ? profile.lang : null;
    set({ player: { id, nickname }, askName: false, progress: events.reduce(foldProgress, NO_PROGRESS) });
    if (lang !== null && lang !== state().lang && (await services.speak(lang))) set({ lang });
  }

  function newcomer(): string {
    const id = services.newId();
    set({ player: { id, nickname: "" }, askName: false, progress: NO_PROGRESS });
    return id;
  }

  /** Where nobody is known to have played, play begins before storage has answered. */
  async function beginEarly(wanted: Address, begin: () => Promise<void>): Promise<void> {
    const id = newcomer();
    // The words come first over a slow line, what keeps them after.
    await begin();
    const kept = await save();
    if (kept.found.profiles.length === 0) return void (await enter(id, true));
    // The hint was lost and there are players after all: ask, and begin again with the one who plays.
    core.log.forget();
    set({ screen: { name: "who", wanted }, player: null, progress: NO_PROGRESS, visit: null, unsaved: 0 });
  }
  const mayBeginEarly = (): boolean =>
    state().player === null && state().players === null && !services.hints.hasPlayers();

  async function openAt(address: Address): Promise<void> {
    if (address.name !== "title" && address.name !== "unknown" && mayBeginEarly())
      return beginEarly(address, () =>
        address.name === "stop" ? places.startAtOnce(address.stop) : places.goTo(address),
      );
    if (address.name === "title" || address.name === "unknown") await places.goTo(address);
    const kept = await save();
    const own = kept.found.profiles.find(({ id }) => id === services.hints.tabPlayer());
    if (own !== undefined) {
      const isIn = await enter(own.id, false);
      return !isIn || address.name === "title" || address.name === "unknown" ? undefined : places.goTo(address);
    }
    if (address.name === "title" || address.name === "unknown") return;
    if (kept.found.profiles.length > 0) return set({ screen: { name: "who", wanted: address } });
    await enter(newcomer(), true);
    return address.name === "stop" ? places.startAtOnce(address.stop) : places.goTo(address);
  }

  async function goOnAs(id: string, isNew: boolean): Promise<void> {
    const { screen } = state();
    const wanted: Address = screen.name === "who" ? screen.wanted : { name: "title" };
    if (!(await enter(id, isNew))) return;
    if (wanted.name === "stop" && isNew) return places.startAtOnce(wanted.stop);
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
      const kept = await save();
      const { player, players } = state();
      if (player !== null) return continueJourney(false);
      if (players !== null && players.length > 0) return set({ screen: { name: "who", wanted: { name: "title" } } });
      await (kept.found.profiles.length === 0 ? enter(newcomer(), true) : undefined);
      return continueJourney(true);
    },
    /** A link followed while nobody plays is as good as one opened. */
    goTo({ address }) {
      const needsPlayer = address.name === "stop" || address.name === "map" || address.name === "finale";
      return state().player === null && needsPlayer ? open(address) : places.goTo(address);
    },
    choosePlayer: ({ player }) => goOnAs(player, false),
    newPlayer: () => goOnAs(newcomer(), true),
    async name({ nickname }) {
      const { player, players } = state();
      if (player === null) return;
      const named = { ...player, nickname: nickname.trim().slice(0, 24) };
      set({
        player: named,
        askName: false,
        players: (players ?? []).map((other) => (other.id === named.id ? named : other)),
      });
      await (await save()).changeProfile(named.id, { nickname: named.nickname });
    },
    /** The words change, the question, its order and the half-made answer stay. */
    async speak({ lang }) {
      const stop = state().content?.level.id;
      const content = stop === undefined ? null : await services.loadContent(stop, lang);
      if (content?.ok === false || !(await services.speak(lang))) return core.notify({ code: "lang-missing" });
      services.hints.rememberLanguage(lang);
      // Meanwhile the player may have gone to another stop, which fetches its words itself.
      const isStill = content !== null && state().content?.level.id === stop;
      set({ lang, ...(isStill ? { content: content.value } : {}) });
      const { player } = state();
      if (player !== null) await (await save()).changeProfile(player.id, { lang });
    },
    async set({ settings }: Extract<Intention, { type: "set" }>) {
      const next: Settings = { ...state().settings, ...settings };
      set({ settings: next });
      await (await save()).writeSettings(next);
    },
  };
  return { open, handlers };
}
