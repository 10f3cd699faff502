/** What a player has chosen about the page itself. Kept on the device, for whoever plays there. */
export interface Settings {
  readonly music: boolean;
  readonly effects: boolean;
  /** The sound of the place itself. */
  readonly ambience: boolean;
  /** How loud each is where it is on: over 0, at most 1. */
  readonly volumes: { readonly music: number; readonly effects: number; readonly ambience: number };
  /** Writes down what sounds mean. */
  readonly captions: boolean;
  /** Factor of the text size, 1 to 2. */
  readonly textSize: number;
  readonly motion: "system" | "reduced";
  /** `still` draws the world without the engine. */
  readonly picture: "auto" | "moving" | "still";
  /** Asks before each check how sure the player is. */
  readonly certainty: boolean;
}
export const DEFAULT_SETTINGS: Settings = {
  music: false,
  effects: true,
  ambience: false,
  volumes: { music: 0.7, effects: 1, ambience: 0.3 },
  captions: false,
  textSize: 1,
  motion: "system",
  picture: "auto",
  certainty: false,
};
