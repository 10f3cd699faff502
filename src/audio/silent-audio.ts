import type { AudioPort } from "./audio-port.ts";

const nothing = (): void => undefined;

/**
 * For places without sound: the still picture in a frame that forbids it, tests, and the time until sound has loaded.
 */
export const SILENT_AUDIO: AudioPort = {
  effect: nothing,
  music: nothing,
  effects: nothing,
  theme: nothing,
  unlock: nothing,
};
