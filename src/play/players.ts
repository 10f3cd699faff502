/** Who plays on this device: names, figures, locks, the bin. */
import type { Player } from "../domain/game-state.ts";
import type { Core, Handlers } from "./core.ts";
import { playersIn, type Kept } from "./kept.ts";

type PlayerNames = "name" | "changePlayer" | "binPlayer" | "restorePlayer" | "erasePlayer" | "eraseEverything";
type Change = Partial<Pick<Player, "nickname" | "figure" | "lock">>;

const MOST_LETTERS = 24;

export function players(core: Core, { save }: Kept): Pick<Handlers, PlayerNames> {
  const { services, state, set } = core;

  const listed = async (): Promise<void> => set(playersIn(await (await save()).players()));

  /** Shown at once, then stored. */
  async function change(id: string, { nickname, figure, lock }: Change): Promise<void> {
    const next = {
      ...(nickname === undefined ? {} : { nickname: nickname.trim().slice(0, MOST_LETTERS) }),
      ...(figure === undefined ? {} : { figure }),
    };
    const changed = (player: Player): Player =>
      player.id === id ? { ...player, ...next, ...(lock === undefined ? {} : { lock }) } : player;
    const { player } = state();
    set({ player: player && changed(player), players: state().players?.map(changed) ?? null });
    await (await save()).changeProfile(id, { ...next, ...(lock === undefined ? {} : { pin: lock }) });
  }
  /** The journey of who plays now can't go on once it is in the bin. */
  function leave(id: string): void {
    if (state().player?.id !== id) return;
    core.log.forget();
    set({ player: null, visit: null, screen: { name: "who", wanted: { name: "title" } } });
  }
  return {
    async name({ nickname }) {
      set({ askName: false });
      const { player } = state();
      if (player !== null) await change(player.id, { nickname });
    },
    changePlayer: ({ player, change: changes }) => change(player, changes),
    async binPlayer({ player }) {
      await (await save()).binProfile(player);
      leave(player);
      await listed();
    },
    async restorePlayer({ player }) {
      await (await save()).restoreProfile(player);
      await listed();
    },
    async erasePlayer({ player }) {
      await (await save()).eraseProfile(player);
      leave(player);
      await listed();
      // Nobody is left to be missed at the next start.
      if (state().players?.length === 0 && state().binned.length === 0) services.hints.forget();
    },
    async eraseEverything() {
      await (await save()).eraseEverything();
      services.hints.forget();
      services.startOver();
    },
  };
}
