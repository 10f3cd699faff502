/** Moving house: out as a file, as pictures or as a code, and in again once the player has seen what it would change. */
import type { Moving, MovingFault, MovingIntention } from "../domain/moving.ts";
import type { House } from "../save/house-file.ts";
import type { Core, Handlers } from "./core.ts";
import { playersIn, type Kept } from "./kept.ts";
import type { LookAtMemory } from "./memory.ts";
import { movingShort } from "./moving-short.ts";
import type { OwnFiles } from "./own-files.ts";

type MovingHandlers = Pick<Handlers, MovingIntention["type"]>;

/** `silk-road-journey-aida-2026-11-22.json`, without what file systems dislike. */
function fileName(nickname: string, now: number): string {
  const name = nickname.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return ["silk-road-journey", ...(name ? [name] : []), new Date(now).toISOString().slice(0, 10)].join("-") + ".json";
}

export interface MovingNeeds {
  readonly kept: Kept;
  readonly look: LookAtMemory;
  readonly files: OwnFiles;
  /** Opens the assignment that a file holds. */
  readonly openAssignment: (link: string) => Promise<void> | void;
}
export function moving(core: Core, { kept, look, files, openAssignment }: MovingNeeds): MovingHandlers {
  const { services, state, set } = core;
  const { save } = kept;
  const change = (next: Partial<Moving>): void => set({ moving: { ...state().moving, ...next } });
  const fail = (fault: MovingFault): void => change({ fault, incoming: null, reading: null, done: null });
  /** Takes in what was shown; null where nothing waits. */
  let waiting: (() => Promise<boolean>) | null = null;

  async function lookSafety(): Promise<void> {
    const { player } = state();
    change({ safety: await (await save()).safety(player?.id ?? "") });
  }
  /** Whoever has no journey here yet gets one to take it into. */
  async function someone(): Promise<string> {
    const { player } = state();
    if (player !== null) return player.id;
    const id = kept.newcomer();
    await kept.enter(id, true);
    return id;
  }
  async function takeInFile(house: House): Promise<boolean> {
    const own = await save();
    const { ok, progress } = await own.applyImport(house);
    set(playersIn(await own.players()));
    if (progress !== null) set({ progress });
    return ok;
  }
  async function takeInSummary(summary: string): Promise<boolean> {
    const { ok, progress } = await (await save()).applySummary(await someone(), summary);
    if (progress !== null) set({ progress });
    return ok;
  }
  return {
    lookSafety,
    async askPersistence() {
      // Some browsers ask the player, who may take any time: nothing waits for it.
      const persisted = await (await save()).askPersistence();
      change({ done: persisted ? "persisted" : "not-persisted" });
      await lookSafety();
    },
    async exportFile() {
      const { player } = state();
      const text = player && (await (await save()).exportProfile(player.id));
      if (!text) return fail("empty");
      services.download(fileName(player.nickname, services.now()), text);
      change({ done: "exported", fault: null });
      await lookSafety();
    },
    async readFile({ text }) {
      const [{ readHouse }, { takeAssignment }] = await Promise.all([
        import("../save/house-file.ts"),
        import("./take-assignment.ts"),
      ]);
      const taken = await takeAssignment(text, services, files);
      if (taken?.ok === false) return fail(taken.fault);
      if (taken !== null) {
        change({ fault: null });
        return openAssignment(taken.link);
      }
      const read = readHouse(text);
      if (!read.ok) return fail(read.fault);
      const preview = await (await save()).previewImport(read.house);
      if ("fault" in preview) return fail(preview.fault === "newer" ? "newer" : "not-stored");
      if (preview.exists && preview.newEvents === 0) return fail("nothing-new");
      waiting = () => takeInFile(read.house);
      const incoming = {
        from: "file",
        nickname: read.house.profile.nickname,
        isNew: !preview.exists,
        newEvents: preview.newEvents,
        conflicts: preview.conflicts,
        damaged: read.damaged,
        stars: [preview.starsBefore, preview.starsAfter],
        steps: [preview.stepsBefore, preview.stepsAfter],
        stops: [preview.stopsBefore, preview.stopsAfter],
      } as const;
      change({ incoming, fault: null, done: null });
    },
    ...movingShort({ core, look, change, fail, offer: (summary) => (waiting = () => takeInSummary(summary)) }),
    async takeIn() {
      const work = waiting;
      waiting = null;
      if (work === null) return;
      const isDone = await work();
      const next = { incoming: null, reading: null, code: null, frames: null };
      change({ ...next, done: isDone ? "taken-in" : null, fault: isDone ? null : "not-stored" });
      await lookSafety();
    },
    dropIncoming() {
      waiting = null;
      change({ incoming: null, fault: null, reading: null, done: null });
    },
  };
}
