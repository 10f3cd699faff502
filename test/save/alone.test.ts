import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LOCK_DEADLINE, oneAtATime, type Locks } from "../../src/save/alone.ts";
import { fakeLocks, refusedLocks, silentLocks } from "./fake-locks.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Reads, waits, writes: two of them at once would lose a count. */
function counter(locks: readonly (Locks | null)[]) {
  let count = 0;
  const tabs = locks.map((own) => oneAtATime("profiles", own));
  const add = async (): Promise<void> => {
    const before = count;
    await new Promise((resolve) => setTimeout(resolve, 10));
    count = before + 1;
  };
  return { count: () => count, tabs, add };
}

describe("works that read and then write", () => {
  test("wait for one another within a page, also where there are no locks", async () => {
    const { count, tabs, add } = counter([null]);

    for (let at = 0; at < 5; at++) void tabs[0]!(add);
    await vi.advanceTimersByTimeAsync(100);

    expect(count()).toBe(5);
  });

  test("wait for one another among tabs that share locks", async () => {
    const locks = fakeLocks();
    const { count, tabs, add } = counter([locks, locks, locks]);

    for (const tab of [...tabs, ...tabs]) void tab(add);
    await vi.advanceTimersByTimeAsync(100);

    expect(count()).toBe(6);
    expect(locks.held()).toEqual([]);
  });

  test("go on after one that failed, which tells its own caller", async () => {
    const alone = oneAtATime("profiles", fakeLocks());
    const failing = alone(() => Promise.reject(new Error("torn")));

    await expect(failing).rejects.toThrow("torn");
    await expect(alone(() => Promise.resolve(7))).resolves.toBe(7);
  });
});

describe("a lock", () => {
  test("that is never given is waited for four seconds, and then gone without", async () => {
    const done = vi.fn<() => void>();
    void oneAtATime("profiles", silentLocks)(() => Promise.resolve(done()));

    await vi.advanceTimersByTimeAsync(3999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);

    expect(LOCK_DEADLINE).toBe(4000);
    expect(done).toHaveBeenCalledTimes(1);
  });

  test("that did not come once is not waited for as long again", async () => {
    const done = vi.fn<() => void>();
    const alone = oneAtATime("profiles", silentLocks);
    for (let time = 0; time < 5; time++) void alone(() => Promise.resolve(done()));

    await vi.advanceTimersByTimeAsync(4000 + 4 * 400);

    expect(done).toHaveBeenCalledTimes(5);
  });

  test("that is refused is gone without at once", async () => {
    await expect(oneAtATime("profiles", refusedLocks)(() => Promise.resolve(7))).resolves.toBe(7);
  });

  test("that comes after the work was begun without it does not begin it again, and is let go", async () => {
    const locks = fakeLocks();
    void locks.request("profiles", () => new Promise((resolve) => setTimeout(resolve, 6000)));
    const done = vi.fn<() => void>();
    void oneAtATime("profiles", locks)(() => Promise.resolve(done()));

    await vi.advanceTimersByTimeAsync(7000);

    expect(done).toHaveBeenCalledTimes(1);
    expect(locks.held()).toEqual([]);
  });
});
