/** BroadcastChannel for many tabs in one test. */
import type { TabChannel } from "../../src/save/tab-channel.ts";

export interface FakeChannels {
  readonly open: (name: string) => TabChannel;
  /** Every message said, in order. */
  readonly said: readonly unknown[];
  readonly listeners: (name: string) => number;
}

export function fakeChannels(): FakeChannels {
  const open = new Map<string, Map<TabChannel, (message: unknown) => void>>();
  const said: unknown[] = [];
  return {
    said,
    listeners: (name) => open.get(name)?.size ?? 0,
    open(name) {
      const all = open.get(name) ?? new Map<TabChannel, (message: unknown) => void>();
      open.set(name, all);
      const channel: TabChannel = {
        say(message) {
          if (!all.has(channel)) throw new DOMException("closed", "InvalidStateError");
          said.push(message);
          for (const other of all.keys())
            if (other !== channel) queueMicrotask(() => all.get(other)?.(structuredClone(message)));
        },
        listen: (listener) => void all.set(channel, listener),
        close: () => void all.delete(channel),
      };
      all.set(channel, () => undefined);
      return channel;
    },
  };
}
