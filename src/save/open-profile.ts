/** One profile at play: its progress, the writer of its log, its drafts. */
import type { Progress } from "../domain/progress.ts";
import { draftsOf, type Drafts, type OwnDrafts } from "./drafts.ts";
import { eventWriter, type EventWriter, type OwnWriter } from "./event-log.ts";
import { logKeeper, type LogKeeper } from "./log-keeper.ts";
import { lately, NO_LOG, readOn, type LogState } from "./log-state.ts";
import { changed, newProfile, type NewProfile, type Profile, type ProfileChange } from "./profile.ts";
import { addProfile, readProfile, renewProfile } from "./profiles.ts";
import type { Records } from "./records.ts";
import { readSnapshot } from "./snapshot.ts";
import type { StoreFault } from "./store.ts";
import type { Turn, TurnPorts } from "./tab-turn.ts";

export interface OpenedProfile {
  readonly profile: Profile;
  readonly progress: Progress;
  /** Records that could not be read; copies were set aside. */
  readonly unreadable: number;
  /** Records of a newer game; they stay as they are. */
  readonly newer: number;
  readonly writer: EventWriter;
  readonly drafts: Drafts;
}
/** Milliseconds: the first things on the screen come first. */
export const LOOK_THROUGH_AFTER = 500;

/** What the parts of the save share. */
export interface SaveParts {
  readonly records: Records;
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onPending: (pending: number, fault: StoreFault | null) => void;
  readonly ports: TurnPorts;
}
/** What the save itself knows of a profile at play. */
export interface Playing {
  readonly opened: OpenedProfile;
  readonly writer: OwnWriter;
  readonly drafts: OwnDrafts;
  readonly keeper: LogKeeper;
  /** As last known. */
  profile(): Profile;
  /** Keeps a change until the profile can be stored. */
  change(change: ProfileChange, now: number): Profile;
  /** Takes in what others stored, all of them or some. */
  catchUp(writers?: readonly string[]): Promise<Progress>;
  /** The same, forgetting what was known before. */
  readAnew(): Promise<Progress>;
  /** Resolves once writers of long ago were asked too: whether one had written since, as a tab left open may. */
  readonly lookedThrough: Promise<boolean>;
  progress(): Progress;
  /** Tells the other tabs of each stored event from now on. */
  useTurn(turn: Turn | null): void;
  /** Resolves when nothing is stored any more. */
  stop(): Promise<void>;
}

const total = ({ heads }: Pick<LogState, "heads">): number => [...heads.values()].reduce((sum, head) => sum + head, 0);
export const countOf = (state: LogState): number => total(state) - state.holes.length;

export interface ReadState {
  readonly state: LogState;
  /** How many events were read beyond the snapshot. */
  readonly behind: number;
  /** Whether every writer was asked, or those only that were named lately. */
  readonly isAll: boolean;
}
/** The state of a log by way of its snapshot: as fast with many writers as with few. */
export async function readState(records: Records, profile: Profile): Promise<ReadState> {
  const snapshot = await readSnapshot(records, profile);
  const writers = snapshot === null ? profile.writers : lately(profile);
  const state = await readOn(records, profile, snapshot ?? NO_LOG, writers);
  return { state, behind: total(state) - total(snapshot ?? NO_LOG), isAll: profile.writers.length <= writers.length };
}

/** Null where the profile can't be read; a new one is stored first. */
export async function openProfile(
  { records, newId, onPending, ports }: SaveParts,
  id: string,
  fresh: NewProfile | null,
): Promise<Playing | null> {
  const made = fresh && newProfile(fresh);
  // A full or failing store plays on: the writer keeps its events and tries again.
  if (made !== null) await addProfile(records, made);
  const read = await readProfile(records, id);
  const found = typeof read === "string" ? made : read;
  if (found === null) return null;
  void renewProfile(records, id);
  const { state, behind, isAll } = await readState(records, found);

  let profile = found;
  let turn: Turn | null = null;
  const keeper = logKeeper({ records, profile: () => profile, state, behind, locks: ports.locks });
  const writer = eventWriter({
    records,
    profile: () => profile,
    writer: newId(),
    lamport: state.lamport,
    onPending,
    onStored(event) {
      keeper.stored(event);
      turn?.tell({ kind: "stored", writer: event.writer, n: event.n });
    },
  });
  const drafts = draftsOf(records, id);
  const progress = (): Progress => keeper.progress(writer.pending());
  async function after(reading: Promise<LogState>): Promise<Progress> {
    writer.observe((await reading).lamport);
    return progress();
  }
  /** Own events count as seen: they are no news. */
  const others = ({ heads }: LogState): number => total({ heads }) - (heads.get(writer.id) ?? 0);
  async function lookThrough(): Promise<boolean> {
    await new Promise((end) => setTimeout(end, LOOK_THROUGH_AFTER));
    const before = others(keeper.state());
    await after(keeper.refresh());
    return others(keeper.state()) > before;
  }
  return {
    opened: {
      profile,
      progress: state.progress,
      unreadable: state.holes.filter(({ why }) => why === "broken" || why === "fault").length,
      newer: state.holes.filter(({ why }) => why === "newer").length,
      writer,
      drafts,
    },
    writer,
    drafts,
    keeper,
    profile: () => profile,
    change(change, now) {
      profile = changed(profile, change, now);
      return profile;
    },
    catchUp: (writers) => after(keeper.refresh(writers)),
    readAnew: () => after(keeper.readAnew()),
    lookedThrough: isAll ? Promise.resolve(false) : lookThrough(),
    progress,
    useTurn: (taken) => void (turn = taken),
    async stop() {
      turn?.leave();
      await Promise.all([writer.stop(), drafts.stop(), keeper.close()]);
    },
  };
}
