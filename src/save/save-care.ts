/** What is done with a save besides playing: moving house, the bin, and how safe it is. */
import type { Safety } from "../domain/moving.ts";
import type { Progress } from "../domain/progress.ts";
import { recordsAside } from "./aside.ts";
import { binProfile, eraseProfile, restoreProfile } from "./bin.ts";
import { houseText, type House } from "./house-file.ts";
import { planImport } from "./import-plan.ts";
import { previewOf, type ImportPreview } from "./import-preview.ts";
import { houseOf, moveIn, moveInShort, type Imported } from "./move-house.ts";
import { readOn } from "./log-state.ts";
import { countOf, readState, type Playing, type SaveParts } from "./open-profile.ts";
import type { Profile } from "./profile.ts";
import { changeProfile, listProfiles, readProfile, type ProfilesFound } from "./profiles.ts";
import type { Written } from "./records.ts";
import { askPersistence, storageFacts } from "./safety.ts";
import type { StoreFault } from "./store.ts";
import { channelName, type TurnNews } from "./tab-turn.ts";

type WithProgress<Done> = Done & {
  /** What stands now, where the profile is open here. */
  readonly progress: Progress | null;
};
export interface SaveCare {
  /** As they stand now. */
  players(): Promise<ProfilesFound>;
  /** Out of the list, into the bin for 30 days. */
  binProfile(id: string): Promise<Profile | null>;
  restoreProfile(id: string): Promise<Profile | null>;
  /** Now and for good. */
  eraseProfile(id: string): Promise<Written>;
  /** Everything that this game keeps on this device. */
  eraseEverything(): Promise<Written>;
  /** A file's text, with what storage could not take and what it could not read; null where there is no such profile. */
  exportProfile(id: string): Promise<string | null>;
  /** What a file would change; read it by `readHouse`. */
  previewImport(house: House): Promise<ImportPreview | { readonly fault: StoreFault | "newer" }>;
  applyImport(house: House): Promise<WithProgress<Imported>>;
  /** Takes in a packed summary. */
  applySummary(id: string, summary: string): Promise<WithProgress<Written>>;
  safety(id: string): Promise<Safety>;
  /** Never to be waited for. */
  askPersistence(): Promise<boolean | null>;
  /** What could not be read, with the keys under which it lay. */
  aside(): Promise<readonly (readonly [string, unknown])[]>;
}

export function saveCare({ records, now, ports }: SaveParts, keeps: boolean, plays: Map<string, Playing>): SaveCare {
  function tellTabs(profile: string, news: TurnNews): void {
    const channel = ports.channel(channelName(profile));
    channel?.say(news);
    channel?.close();
  }
  async function stop(id: string): Promise<void> {
    const playing = plays.get(id);
    plays.delete(id);
    await playing?.stop();
    tellTabs(id, { kind: "erased" });
  }
  /** What was stored past the writers is taken in here and in the other tabs. */
  async function withProgress<Done>(id: string, done: Done): Promise<WithProgress<Done>> {
    tellTabs(id, { kind: "changed" });
    return { ...done, progress: (await plays.get(id)?.readAnew()) ?? null };
  }
  async function known(id: string): Promise<Profile | null> {
    const profile = await readProfile(records, id);
    return typeof profile === "string" ? (plays.get(id)?.profile() ?? null) : profile;
  }
  return {
    players: () => listProfiles(records),
    binProfile: (id) => binProfile(records, id, now()),
    restoreProfile: (id) => restoreProfile(records, id),
    async eraseProfile(id) {
      await stop(id);
      return eraseProfile(records, id);
    },
    async eraseEverything() {
      const { profiles, binned } = await listProfiles(records);
      for (const id of new Set([...plays.keys(), ...[...profiles, ...binned].map((own) => own.id)])) await stop(id);
      return records.clear();
    },
    async exportProfile(id) {
      const profile = await known(id);
      if (profile === null) return null;
      const house = await houseOf(records, profile, plays.get(id)?.writer.pending() ?? [], now());
      await changeProfile(records, id, (own) => ({ ...own, exportedAt: house.exportedAt }));
      return houseText(house);
    },
    async previewImport(house) {
      const planned = await planImport(records, house);
      return planned.ok ? previewOf(planned.plan) : { fault: planned.fault };
    },
    applyImport: async (house) => withProgress(house.profile.id, await moveIn(records, house)),
    applySummary: async (id, summary) => withProgress(id, await moveInShort(records, id, summary)),
    async safety(id) {
      const profile = await known(id);
      const state =
        plays.get(id)?.keeper.state() ??
        (profile && (await readOn(records, profile, (await readState(records, profile)).state)));
      return {
        keeps,
        ...(await storageFacts()),
        events: state === null ? 0 : countOf(state),
        exportedAt: profile?.exportedAt ?? null,
        aside: (await recordsAside(records)).length,
      };
    },
    askPersistence: () => askPersistence(),
    aside: () => recordsAside(records),
  };
}
