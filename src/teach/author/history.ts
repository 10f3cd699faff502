/** Steps that can be undone and done again: pure, of whatever values. */

/** Older steps are forgotten. */
export const MOST_STEPS = 500;

export interface History<Value> {
  /** The oldest first. */
  readonly past: readonly Value[];
  readonly now: Value;
  /** What was undone last first. */
  readonly future: readonly Value[];
  /** What the last change was about; null where the next one is a step of its own in any case. */
  readonly about: string | null;
}

export const begun = <Value>(now: Value): History<Value> => ({ past: [], now, future: [], about: null });

/** Goes on with the last step where it was about the same; null is about nothing else. */
export function changed<Value>(history: History<Value>, about: string | null, next: Value): History<Value> {
  const { past, now } = history;
  if (Object.is(next, now)) return history;
  const goesOn = about !== null && about === history.about;
  return { past: goesOn ? past : [...past, now].slice(-MOST_STEPS), now: next, future: [], about };
}

/** The next change is a step of its own. */
export const settled = <Value>(history: History<Value>): History<Value> =>
  history.about === null ? history : { ...history, about: null };

export function undone<Value>(history: History<Value>): History<Value> {
  const { past, now, future } = history;
  const before = past.at(-1);
  return past.length === 0
    ? history
    : // The last of a list that is not empty; a value may be undefined itself.
      { past: past.slice(0, -1), now: before as Value, future: [now, ...future], about: null };
}

export function redone<Value>(history: History<Value>): History<Value> {
  const { past, now, future } = history;
  const [next, ...rest] = future;
  return future.length === 0
    ? history
    : // The first of a list that is not empty.
      { past: [...past, now], now: next as Value, future: rest, about: null };
}
