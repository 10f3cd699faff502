/** The build without panning in space, 9 KB smaller; what it holds has the types of the whole. */
declare module "howler/dist/howler.core.min.js" {
  export const Howl: typeof import("howler").Howl;
  export type Howl = import("howler").Howl;
  export const Howler: typeof import("howler").Howler;
}
