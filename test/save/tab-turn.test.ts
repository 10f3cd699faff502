import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Locks } from "../../src/save/alone.ts";
import {
  ANSWER_WITHIN,
  channelName,
  lockName,
  takeTurn,
  TURN_COMES_WITHIN,
  type Turn,
} from "../../src/save/tab-turn.ts";
import { fakeChannels, type FakeChannels } from "./fake-channels.ts";
import { fakeLocks, refusedLocks, silentLocks, type FakeLocks } from "./fake-locks.ts";

interface Tab {
  readonly turn: Turn;
  /** What the tab was told, in order. */
  readonly told: string[];
}
interface Browser {
  readonly locks: FakeLocks;
  readonly channels: FakeChannels;
  readonly open: (how?: { letGo?: () => Promise<void>; locks?: Locks | null; mute?: boolean }) => Promise<Tab>;
}
function browser(): Browser {
  const locks = fakeLocks();
  const channels = fakeChannels();
  let tabs = 0;
  return {
    locks,
    channels,
    async open({ letGo, mute = false, ...how } = {}) {
      const told: string[] = [];
      const opening = takeTurn({
        profile: "anna",
        tab: `tab${++tabs}`,
        ports: { locks: how.locks === undefined ? locks : how.locks, channel: mute ? () => null : channels.open },
        onLost: () => told.push("lost"),
        onGained: () => told.push("gained"),
        onNews: (news) => told.push(news.kind),
        letGo: letGo ?? (() => Promise.resolve(void told.push("letGo"))),
      });
      await vi.advanceTimersByTimeAsync(2 * TURN_COMES_WITHIN);
      return { turn: await opening, told };
    },
  };
}
const takeOver = async ({ turn }: Tab, milliseconds = 0): Promise<void> => {
  void turn.takeOver();
  await vi.advanceTimersByTimeAsync(milliseconds);
};
const states = (...tabs: readonly Tab[]): string[] => tabs.map(({ turn }) => turn.state());

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the turn", () => {
  test("is the first tab's; every other follows", async () => {
    const { open, locks } = browser();
    const tabs = [await open(), await open(), await open()];

    expect(states(...tabs)).toEqual(["playing", "following", "following"]);
    expect(tabs.flatMap(({ told }) => told)).toEqual([]);
    expect(locks.held()).toEqual(["silk-road-play/anna"]);
  });

  test("comes to a page that is loaded anew, although the old one lets go of it late", async () => {
    const { open } = browser();
    const before = await open();
    setTimeout(() => before.turn.leave(), TURN_COMES_WITHIN / 2);

    const after = await open();

    expect([after.turn.state(), after.told]).toEqual(["playing", []]);
  });

  test("comes by itself to the one that waited longest when its tab is closed, and that is told", async () => {
    const { open } = browser();
    const [first, second, third] = [await open(), await open(), await open()];

    first.turn.leave();
    await vi.advanceTimersByTimeAsync(0);

    expect(states(second, third)).toEqual(["playing", "following"]);
    expect([second.told, third.told]).toEqual([["gained"], []]);
  });

  test("of another profile is another turn", async () => {
    expect([lockName("anna"), channelName("anna")]).toEqual(["silk-road-play/anna", "silk-road/anna"]);
    expect([lockName("bek"), channelName("bek")]).toEqual(["silk-road-play/bek", "silk-road/bek"]);
  });
});

describe("taking over", () => {
  test("waits until everything half-made is stored, and not longer", async () => {
    const { open } = browser();
    let stored = (): void => undefined;
    const first = await open({ letGo: () => new Promise((resolve) => (stored = resolve)) });
    const second = await open();
    await takeOver(second, ANSWER_WITHIN - 1);
    expect(states(first, second)).toEqual(["playing", "following"]);

    stored();
    await vi.advanceTimersByTimeAsync(0);

    expect(states(first, second)).toEqual(["following", "playing"]);
    expect([first.told, second.told]).toEqual([["lost"], []]);
  });

  test("does not wait longer than a second for a tab that does not answer", async () => {
    const { open } = browser();
    const first = await open({ letGo: () => new Promise(() => undefined) });
    const second = await open();

    await takeOver(second, ANSWER_WITHIN);

    expect(ANSWER_WITHIN).toBe(1000);
    expect(states(first, second)).toEqual(["following", "playing"]);
  });

  test("is at once where the tabs can't talk", async () => {
    const { open } = browser();
    const [first, second] = [await open({ mute: true }), await open({ mute: true })];

    await takeOver(second);

    expect(states(first, second)).toEqual(["following", "playing"]);
    expect(first.told).toEqual(["lost"]);
  });

  test("goes before those that waited longer", async () => {
    const { open } = browser();
    const [first, second, third] = [await open(), await open(), await open()];

    await takeOver(third);

    expect(states(first, second, third)).toEqual(["following", "following", "playing"]);
    expect(second.told).toEqual([]);
  });

  test("works there and back, as often as somebody likes", async () => {
    const { open } = browser();
    const [first, second] = [await open(), await open()];

    for (let time = 0; time < 3; time++) {
      await takeOver(second);
      expect(states(first, second)).toEqual(["following", "playing"]);
      await takeOver(first);
      expect(states(first, second)).toEqual(["playing", "following"]);
    }

    expect(first.told).toEqual(["letGo", "lost", "letGo", "lost", "letGo", "lost"]);
  });

  test("by two at once leaves the turn with one of them", async () => {
    const { open } = browser();
    const tabs = [await open(), await open(), await open()];

    void tabs[1]!.turn.takeOver();
    void tabs[2]!.turn.takeOver();
    await vi.advanceTimersByTimeAsync(2 * ANSWER_WITHIN);

    expect(states(...tabs).toSorted()).toEqual(["following", "following", "playing"]);
    expect(states(tabs[0]!)).toEqual(["following"]);
  });

  test("by the one that has it changes nothing", async () => {
    const { open, channels } = browser();
    const first = await open();

    await takeOver(first);

    expect([first.turn.state(), channels.said]).toEqual(["playing", []]);
  });

  test("after the turn came by itself meanwhile is not told as lost", async () => {
    const { open } = browser();
    const first = await open({ letGo: () => new Promise(() => undefined) });
    const second = await open();
    await takeOver(second, ANSWER_WITHIN / 2);

    first.turn.leave();
    await vi.advanceTimersByTimeAsync(ANSWER_WITHIN);

    expect([second.turn.state(), second.told]).toEqual(["playing", []]);
  });
});

describe("whatever the tabs do", () => {
  test("one of those that are open has the turn, and each was told whether it is it", async () => {
    const deeds = fc.array(
      fc.record({ deed: fc.constantFrom("open", "takeOver", "rush", "leave"), tab: fc.nat(4), wait: fc.nat(1500) }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const { open, locks, channels } = browser();
        let tabs: Tab[] = [await open()];
        for (const { deed, tab: number, wait } of all) {
          const tab = tabs[number % Math.max(1, tabs.length)];
          if (deed === "open") tabs = [...tabs, await open()];
          else if (deed === "takeOver") void tab?.turn.takeOver();
          else if (deed === "rush") for (const { turn } of tabs) void turn.takeOver();
          else if (tab !== undefined) {
            tab.turn.leave();
            tabs = tabs.filter((other) => other !== tab);
          }
          await vi.advanceTimersByTimeAsync(wait);
        }
        await vi.advanceTimersByTimeAsync(3 * ANSWER_WITHIN);

        expect(states(...tabs).filter((state) => state === "playing")).toHaveLength(Math.min(1, tabs.length));
        expect(locks.held()).toHaveLength(Math.min(1, tabs.length));
        expect(channels.listeners(channelName("anna"))).toBe(tabs.length);
        expect(locks.awaited()).toHaveLength(Math.max(0, tabs.length - 1));
      }),
      { numRuns: 40 },
    );
  });
});

describe("without locks", () => {
  test.each<[string, Locks | null]>([
    ["none", null],
    ["such as never answer", silentLocks],
    ["such as are refused", refusedLocks],
  ])("(%s) everyone has the turn, and taking over changes nothing", async (_, locks) => {
    const { open } = browser();
    const [first, second] = [await open({ locks }), await open({ locks })];
    await takeOver(second, 5 * ANSWER_WITHIN);

    expect(states(first, second)).toEqual(["playing", "playing"]);
    expect([first.told, second.told]).toEqual([[], []]);
  });
});

describe("news", () => {
  test("reach every other tab of the profile, and not the one that tells them", async () => {
    const { open } = browser();
    const [first, second, third] = [await open(), await open(), await open()];

    first.turn.tell({ kind: "stored", writer: "w", n: 1 });
    second.turn.tell({ kind: "changed" });
    await vi.advanceTimersByTimeAsync(0);

    expect([first.told, second.told, third.told]).toEqual([["changed"], ["stored"], ["stored", "changed"]]);
  });

  test("that are none are not heard", async () => {
    const { open, channels } = browser();
    const { told } = await open();
    const other = channels.open(channelName("anna"));

    for (const message of [null, 7, "stored", { kind: "stored" }, { kind: "buy" }, { kind: "take-over" }])
      other.say(message);
    await vi.advanceTimersByTimeAsync(0);

    expect(told).toEqual([]);
  });

  test("are neither told nor heard by a tab that has left", async () => {
    const { open, channels } = browser();
    const [first, second] = [await open(), await open()];
    first.turn.leave();

    first.turn.tell({ kind: "changed" });
    second.turn.tell({ kind: "changed" });
    await vi.advanceTimersByTimeAsync(0);

    expect(channels.said).toHaveLength(1);
    expect(first.told).toEqual([]);
  });
});
