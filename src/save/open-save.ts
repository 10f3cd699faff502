/** Opens everything that is kept on this device. Loaded after the first question is on the screen. */
import * as v from "valibot";
import type { LoggedEvent } from "../domain/events.ts";
import { draftsOf, type Drafts } from "./drafts.ts";
import { eventWriter, loadLog, type EventWriter } from "./event-log.ts";
import { localforageStore } from "./localforage-store.ts";
import { addProfile, changeProfile, listProfiles, readProfile, type Profile, type ProfilesFound } from "./profiles.ts";
import { sealedRecords } from "./records.ts";
import { memoryStore, type Store, type StoreFault } from "./store.ts";

export interface OpenedProfile {
  readonly profile: Profile;
  readonly events: readonly LoggedEvent[];
  readonly unreadable: number;
  readonly newer: number;
  readonly writer: EventWriter;
  readonly drafts: Drafts;
}
export interface Save {
  /** False where storage refused: everything lives in memory and goes with the page. */
  readonly keeps: boolean;
  readonly found: ProfilesFound;
  /** Null where the profile can't be read; a new one is stored first. */
  openProfile(id: string, fresh: Profile | null): Promise<OpenedProfile | null>;
  changeProfile(id: string, change: Partial<Pick<Profile, "nickname" | "lang">>): Promise<void>;
  readSettings(): Promise<unknown>;
  writeSettings(settings: unknown): Promise<void>;
}
export interface SaveOptions {
  readonly now: () => number;
  readonly newId: () => string;
  readonly onPending: (pending: number, fault: StoreFault | null) => void;
  /** Another one only in tests. */
  readonly store?: Store;
}

const SETTINGS = "settings";

export async function openSave({ now, newId, onPending, store = localforageStore() }: SaveOptions): Promise<Save> {
  const probe = await store.read("profiles");
  const keeps = probe.ok;
  const records = sealedRecords(keeps ? store : memoryStore());
  return {
    keeps,
    found: await listProfiles(records),
    async openProfile(id, fresh) {
      // A full or failing store plays on: the writer keeps its events and tries again.
      if (fresh !== null) await addProfile(records, fresh);
      const read = await readProfile(records, id);
      const profile = typeof read === "string" ? fresh : read;
      if (profile === null) return null;
      const { events, unreadable, newer } = await loadLog(records, profile);
      const lamport = events.reduce((most, event) => Math.max(most, event.lamport), 0);
      const writer = eventWriter({ records, profile, writer: newId(), lamport, now, onPending });
      return { profile, events, unreadable, newer, writer, drafts: draftsOf(records, profile.id) };
    },
    async changeProfile(id, change) {
      await changeProfile(records, id, (profile) => ({ ...profile, ...change }));
    },
    async readSettings() {
      const read = await records.read(SETTINGS);
      return read.state === "open" ? read.value : null;
    },
    async writeSettings(settings) {
      await records.write(SETTINGS, v.parse(v.looseObject({}), settings));
    },
  };
}
