/** Opens everything that is kept on this device. Loaded after the first question is on the screen. */
import * as v from "valibot";
import { browserLocks } from "./alone.ts";
import { purgeBin } from "./bin.ts";
import { LIST, ownKey, SETTINGS } from "./keys.ts";
import { localforageStore } from "./localforage-store.ts";
import { openProfile, type OpenedProfile, type Playing, type SaveParts } from "./open-profile.ts";
import { playTurn, type PlayTurnOptions } from "./play-turn.ts";
import { changed, type NewProfile, type Profile, type ProfileChange } from "./profile.ts";
import { changeProfile, listProfiles, type ProfilesFound } from "./profiles.ts";
import { sealedRecords, type Written } from "./records.ts";
import { saveCare, type SaveCare } from "./save-care.ts";
import { memoryStore, type Store, type StoreFault } from "./store.ts";
import { browserChannel } from "./tab-channel.ts";
import type { Turn, TurnPorts } from "./tab-turn.ts";

export type { OpenedProfile } from "./open-profile.ts";

export interface Save extends SaveCare {
  /** False where storage refused: everything lives in memory and goes with the page. */
  readonly keeps: boolean;
  /** As the start found it. */
  readonly found: ProfilesFound;
  /** Null where the profile can't be read; a new one is stored first. */
  openProfile(id: string, fresh: NewProfile | null): Promise<OpenedProfile | null>;
  /** Null where it could not be stored now. */
  changeProfile(id: string, change: ProfileChange): Promise<Profile | null>;
  /** Of an opened profile; null of any other. A page has one turn: the one before is given up. */
  takeTurn(options: PlayTurnOptions): Promise<Turn | null>;
  readSettings(): Promise<unknown>;
  writeSettings(settings: unknown): Promise<void>;
  /** Own questions of an assignment, by its hash, as they came; null where they are not here, or can't be read. */
  readOwn(hash: string): Promise<string | null>;
  /** Written and read back. */
  writeOwn(hash: string, text: string): Promise<Written>;
}
export interface SaveOptions {
  readonly newId: () => string;
  readonly onPending: (pending: number, fault: StoreFault | null) => void;
  /** Others only in tests. */
  readonly store?: Store;
  readonly now?: () => number;
  readonly ports?: TurnPorts;
}

export async function openSave({
  newId,
  onPending,
  store = localforageStore(),
  now = () => Date.now(),
  ports = { locks: browserLocks(), channel: browserChannel },
}: SaveOptions): Promise<Save> {
  const probe = await store.read(LIST);
  const keeps = probe.ok;
  const records = sealedRecords(keeps ? store : memoryStore(), { locks: ports.locks });
  const parts: SaveParts = { records, newId, now, onPending, ports };
  const plays = new Map<string, Playing>();
  let turn: Turn | null = null;

  const found = await listProfiles(records);
  // Nobody waits for what leaves the bin.
  void purgeBin(records, found, now());
  return {
    ...saveCare(parts, keeps, plays),
    keeps,
    found,
    async openProfile(id, fresh) {
      const playing = await openProfile(parts, id, fresh);
      if (playing === null) return null;
      // Its events that are not stored yet go on being tried; of two snapshots one is enough.
      void plays.get(id)?.keeper.close();
      plays.set(id, playing);
      return playing.opened;
    },
    async changeProfile(id, change) {
      const at = now();
      const stored = await changeProfile(records, id, (own) => changed(own, change, at));
      plays.get(id)?.change(change, at);
      return stored;
    },
    async takeTurn(options) {
      turn?.leave();
      const playing = plays.get(options.profile);
      turn = playing === undefined ? null : await playTurn(playing, newId(), ports, options);
      return turn;
    },
    async readSettings() {
      const read = await records.read(SETTINGS);
      return read.state === "open" ? read.value : null;
    },
    async writeSettings(settings) {
      await records.write(SETTINGS, v.parse(v.looseObject({}), settings));
    },
    async readOwn(hash) {
      const read = await records.readCache(ownKey(hash));
      return read.state === "open" && typeof read.value === "string" ? read.value : null;
    },
    writeOwn: (hash, text) => records.write(ownKey(hash), text),
  };
}
