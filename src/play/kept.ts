/** Storage, opened once, and whose save is played on. */
import { visitOf, type BinnedPlayer, type GameState, type Player } from "../domain/game-state.ts";
import { NO_PROGRESS } from "../domain/progress.ts";
import type { Drafts } from "../save/drafts.ts";
import type { OpenedProfile, Save } from "../save/open-save.ts";
import type { Profile } from "../save/profile.ts";
import type { ProfilesFound } from "../save/profiles.ts";
import type { StoreFault } from "../save/store.ts";
import type { Turn } from "../save/tab-turn.ts";
import type { Core } from "./core.ts";
import { parseSettings } from "./parse-settings.ts";

/** Milliseconds. */
const ASK_AGAIN_AFTER = 3000;

const playerOf = ({ id, nickname, figure, pin }: Profile): Player => ({ id, nickname, figure, lock: pin });
const binnedOf = (profile: Profile): readonly BinnedPlayer[] =>
  profile.binnedAt === null ? [] : [{ ...playerOf(profile), binnedAt: profile.binnedAt }];

/** Who is here, as the HUD shows it. */
export const playersIn = ({ profiles, binned }: ProfilesFound): Pick<GameState, "binned"> & { players: Player[] } => ({
  players: profiles.map(playerOf),
  binned: binned.flatMap(binnedOf),
});

export interface Kept {
  readonly save: () => Promise<Save>;
  /** Makes a player's save the one that is played on; false where it can't be read. */
  readonly enter: (id: string, isNew: boolean) => Promise<boolean>;
  /** A player who is not stored yet; returns the id. */
  readonly newcomer: () => string;
  /** Of the player at play; null while storage opens. */
  readonly turn: () => Turn | null;
}

export function keptOf(core: Core): Kept {
  const { services, state, set } = core;
  let opened: Promise<Save> | null = null;
  let turn: Turn | null = null;

  function onPending(pending: number, fault: StoreFault | null): void {
    set({ unsaved: pending });
    if (fault !== null) core.notify({ code: fault === "full" ? "storage-full" : "storage-slow" });
    else if (pending === 0) core.withdraw("storage-full", "storage-slow");
  }
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
  /** Nobody is here although somebody was: the browser lost its database, or it was cleared. That is said. */
  function lookForLost({ found }: Save): void {
    if (services.hints.hasPlayers() && found.binned.length === 0 && found.problems.length === 0)
      core.notify({ code: "save-gone" });
    services.hints.forget();
  }
  async function readSave(): Promise<Save> {
    const save = await openSave();
    core.withdraw("part-missing");
    set({ ...playersIn(save.found), keeps: save.keeps, settings: parseSettings(await save.readSettings()) });
    if (!save.keeps) core.notify({ code: "storage-none" });
    if (save.keeps && save.found.profiles.length === 0) lookForLost(save);
    if (save.found.problems.includes("newer")) core.notify({ code: "save-newer" });
    const broken = save.found.problems.filter((problem) => problem === "broken").length;
    if (broken > 0) core.notify({ code: "save-set-aside", count: broken });
    return save;
  }
  const save = (): Promise<Save> => (opened ??= readSave());

  /** A new player may have drafted, answered and given a name while storage was opening: nothing is lost or folded twice. */
  function joinLate(drafts: Drafts, player: Player): void {
    const visit = visitOf(state());
    if (state().draft !== null && visit?.current) drafts.keep(visit.run, visit.current, state().draft);
    set({ player, players: [...(state().players ?? []).filter(({ id }) => id !== player.id), player] });
  }
  async function takeUp({ profile, progress }: OpenedProfile): Promise<void> {
    const lang = services.hints.askedLanguage() === null ? profile.lang : null;
    set({ player: playerOf(profile), askName: false, progress });
    if (lang !== null && lang !== state().lang && (await services.speak(lang))) set({ lang });
  }
  /** The journey was erased in another tab: nothing more can be kept of it. */
  async function leaveErased(kept: Save): Promise<void> {
    core.log.forget();
    const screen = { name: "who", wanted: { name: "title" } } as const;
    set({ ...playersIn(await kept.players()), player: null, visit: null, turn: "mine", screen });
  }
  /** Another tab may be playing this journey: then this one looks on until it is asked to play here. */
  async function takeTurn(kept: Save, id: string): Promise<void> {
    const isHere = (): boolean => state().player?.id === id;
    turn = await kept.takeTurn({
      profile: id,
      onLost: () => isHere() && set({ turn: "elsewhere" }),
      onErased: () => isHere() && void leaveErased(kept),
      onGained: () => isHere() && set({ turn: "mine" }),
      onEvents: (progress) => isHere() && set({ progress }),
    });
    if (isHere()) set({ turn: turn?.state() === "following" ? "elsewhere" : "mine" });
  }
  return {
    save,
    async enter(id, isNew) {
      const kept = await save();
      const nickname = state().player?.nickname ?? "";
      const fresh = { id, nickname, lang: state().lang, createdAt: services.now(), writers: [] };
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
      if (isNew) joinLate(profile.drafts, { id, nickname: state().player?.nickname ?? "", figure: null, lock: null });
      else await takeUp(profile);
      await takeTurn(kept, id);
      return true;
    },
    newcomer() {
      const id = services.newId();
      set({ player: { id, nickname: "", figure: null, lock: null }, askName: false, progress: NO_PROGRESS });
      return id;
    },
    turn: () => turn,
  };
}
