/**
 * Of the tabs that play one profile one has the turn; the others follow, and each may take it over. Nothing is lost
 * where two play at once: each writes events of its own, and the fold makes doubles harmless.
 */
import * as v from "valibot";
import type { Locks } from "./alone.ts";
import type { TabChannel } from "./tab-channel.ts";

export type TurnState = "playing" | "following";
/** Null where the browser has none: then everyone has the turn. */
export interface TurnPorts {
  readonly locks: Locks | null;
  readonly channel: (name: string) => TabChannel | null;
}
/** Tells the others: an event was stored; the log was changed otherwise; the profile is no more. */
export type TurnNews =
  { readonly kind: "stored"; readonly writer: string; readonly n: number } | { readonly kind: "changed" | "erased" };
export interface TurnOptions {
  readonly profile: string;
  /** A fresh random id. */
  readonly tab: string;
  readonly ports: TurnPorts;
  /** Another tab has taken the turn over. */
  readonly onLost: () => void;
  /** The tab that had the turn is gone, and so it came here. */
  readonly onGained: () => void;
  readonly onNews: (news: TurnNews) => void;
  /** Another tab asks for the turn: stores what is not stored yet. */
  readonly letGo: () => Promise<void>;
}
export interface Turn {
  state(): TurnState;
  tell(news: TurnNews): void;
  /** Resolves when the turn is here. */
  takeOver(): Promise<void>;
  /** Gives the turn up and hears nothing more. */
  leave(): void;
}

/** Milliseconds in which a free turn comes; a page that was loaded anew may still be letting go of it. */
export const TURN_COMES_WITHIN = 400;
/** Milliseconds for the tab that has the turn to answer; then it is taken. */
export const ANSWER_WITHIN = 1000;

export const lockName = (profile: string): string => `silk-road-play/${profile}`;
export const channelName = (profile: string): string => `silk-road/${profile}`;

const messageSchema = v.variant("kind", [
  v.object({ kind: v.literal("stored"), writer: v.string(), n: v.number() }),
  v.object({ kind: v.picklist(["changed", "erased"]) }),
  v.object({ kind: v.literal("take-over"), tab: v.string() }),
  v.object({ kind: v.literal("yours"), tab: v.string() }),
]);

const wait = (milliseconds: number): Promise<null> => new Promise((end) => setTimeout(() => end(null), milliseconds));

/** Whether somebody has the lock; false where the browser does not tell in time. */
async function isHeld(locks: Locks, name: string): Promise<boolean> {
  const told = await Promise.race([locks.query().catch(() => null), wait(TURN_COMES_WITHIN)]);
  return told?.held?.some((lock) => lock.name === name) ?? false;
}

export async function takeTurn(options: TurnOptions): Promise<Turn> {
  const { profile, tab, ports, onLost, onGained, onNews, letGo } = options;
  const { locks } = ports;
  const name = lockName(profile);
  const channel = ports.channel(channelName(profile));
  let state: TurnState = "following";
  let left = false;
  /** Whether the turn is waited for here, so that nobody has to be told when it comes. */
  let awaited = true;
  let came = (): void => undefined;
  let answered = (): void => undefined;
  let release = (): void => undefined;
  let line = new AbortController();
  let taking: Promise<void> | null = null;

  const isPlaying = (): boolean => state === "playing";
  function gain(): void {
    if (left || isPlaying()) return;
    state = "playing";
    came();
    if (!awaited) onGained();
  }
  function lose(): void {
    if (left || !isPlaying()) return;
    state = "following";
    onLost();
    standInLine();
  }
  /** Resolves when the lock was let go, taken away, or refused: then everybody has the turn. */
  async function request(how: LockOptions): Promise<void> {
    let held = false;
    const hold = (): Promise<void> => {
      held = true;
      gain();
      return new Promise((end) => (left ? end() : (release = end)));
    };
    try {
      await locks?.request(name, how, hold);
    } catch {
      if (held) lose();
      else if (how.signal?.aborted !== true) gain();
    }
  }
  /** Waits for the turn to become free, after those who waited before. */
  function standInLine(): void {
    line = new AbortController();
    void request({ signal: line.signal });
  }
  /** Resolves to true when the turn comes, to false after a while. */
  const coming = async (milliseconds: number): Promise<boolean> =>
    (await Promise.race([new Promise<true>((resolve) => (came = () => resolve(true))), wait(milliseconds)])) ?? false;

  async function hear(data: unknown): Promise<void> {
    const { success, output: message } = v.safeParse(messageSchema, data);
    if (!success || left) return;
    if (message.kind === "yours") return message.tab === tab ? answered() : undefined;
    if (message.kind !== "take-over") return onNews(message);
    if (!isPlaying() || locks === null) return;
    await letGo();
    if (!left) channel?.say({ kind: "yours", tab: message.tab });
  }
  channel?.listen((message) => void hear(message));

  if (locks === null) gain();
  else {
    const soon = coming(TURN_COMES_WITHIN);
    standInLine();
    // A lock that nobody has and that does not come: the turn must not hang on it.
    if (!(await soon) && !(await isHeld(locks, name))) gain();
  }
  awaited = false;

  async function take(): Promise<void> {
    awaited = true;
    const answer = new Promise<void>((resolve) => (answered = resolve));
    channel?.say({ kind: "take-over", tab });
    if (channel !== null) await Promise.race([answer, wait(ANSWER_WITHIN)]);
    if (!left && !isPlaying()) {
      line.abort();
      const soon = coming(ANSWER_WITHIN);
      void request({ steal: true });
      if (!(await soon)) gain();
    }
    awaited = false;
  }
  return {
    state: () => state,
    tell: (news) => (left ? undefined : channel?.say(news)),
    async takeOver() {
      if (locks === null || left || isPlaying()) return;
      taking ??= take().finally(() => (taking = null));
      await taking;
    },
    leave() {
      left = true;
      line.abort();
      release();
      channel?.close();
    },
  };
}
