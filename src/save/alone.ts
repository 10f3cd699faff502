/** One at a time: among all tabs where the browser can see to it, among the works of this page anyway. */

export type Locks = Pick<LockManager, "request" | "query">;
export type Alone = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Milliseconds. A lock that another tab holds for ever must not stop the game. */
export const LOCK_DEADLINE = 4000;
const LESS = 10;

export const browserLocks = (): Locks | null =>
  typeof navigator !== "undefined" && "locks" in navigator ? navigator.locks : null;

/** Runs the work under the lock, or without it where the lock is refused or not given in time; tells whether it was given. */
function underLock<Result>(
  locks: Locks,
  name: string,
  deadline: number,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly isGiven: boolean }> {
  return new Promise((resolve, reject) => {
    let begun = false;
    async function begin(isGiven: boolean): Promise<void> {
      if (begun) return;
      begun = true;
      clearTimeout(timer);
      await work().then((result) => resolve({ result, isGiven }), reject);
    }
    const timer = setTimeout(() => void begin(false), deadline);
    locks.request(name, () => begin(true)).catch(() => begin(false));
  });
}

/** Works wait for one another: one that asks for its own turn inside would wait for ever. */
export function oneAtATime(name: string, locks: Locks | null = browserLocks(), deadline = LOCK_DEADLINE): Alone {
  let last: Promise<unknown> = Promise.resolve();
  // Where the lock did not come once, the next work does not wait as long again.
  let patience = deadline;
  async function locked<Result>(own: Locks, work: () => Promise<Result>): Promise<Result> {
    const { result, isGiven } = await underLock(own, name, patience, work);
    patience = isGiven ? deadline : deadline / LESS;
    return result;
  }
  return (work) => {
    const turn = last.then(() => (locks === null ? work() : locked(locks, work)));
    // One that failed tells its own caller; the next begins all the same.
    last = turn.catch(() => null);
    return turn;
  };
}
