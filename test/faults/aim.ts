/** Aims the kill: at the next signal of a kind, some milliseconds after it. It is fired once. */
import type { Ledger, Signal } from "./ledger.ts";

export interface Aim {
  /** By the run's clock; null while the browser lives. */
  readonly killedAt: () => number | null;
  at(signal: Signal, delay: number): void;
  after(delay: number): void;
  /** The leg is over: nothing is killed any more. */
  disarm(): void;
}

export function takeAim(ledger: Ledger, kill: () => number): Aim {
  let killedAt: number | null = null;
  let forget = (): void => undefined;
  let isArmed = true;
  const fire = (): void => {
    forget();
    if (isArmed) killedAt ??= kill();
  };
  const after = (delay: number): void => (delay === 0 ? fire() : void setTimeout(fire, delay));
  return {
    killedAt: () => killedAt,
    after,
    disarm() {
      isArmed = false;
      forget();
    },
    at(signal, delay) {
      forget();
      forget = ledger.listen((heard, at) => {
        if (heard === signal) after(Math.max(0, at + delay - Date.now()));
      });
    },
  };
}
