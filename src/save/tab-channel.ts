/** How the tabs of one origin talk to each other. */
export interface TabChannel {
  /** To all the others, not to oneself. */
  say(message: unknown): void;
  listen(listener: (message: unknown) => void): void;
  close(): void;
}

/** Null where the browser has none, or refuses it. */
export function browserChannel(name: string): TabChannel | null {
  try {
    if (typeof BroadcastChannel === "undefined") return null;
    const channel = new BroadcastChannel(name);
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
      say: (message) => channel.postMessage(message),
      listen: (listener) => (channel.onmessage = ({ data }: MessageEvent<unknown>) => listener(data)),
      close: () => channel.close(),
    };
  } catch {
    return null; // in a frame that may keep nothing
  }
}
