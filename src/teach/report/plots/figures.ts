/** The library that draws, fetched when the first plot is to be seen: no other screen needs it. */

export type PlotLibrary = typeof import("./library.ts");

/** Milliseconds. */
const AGAIN_AFTER = 10_000;

export interface Figures {
  /** Null while it comes, and where it could not: the table beneath tells the same. `onCome`: draws again. */
  readonly library: (onCome: () => void) => PlotLibrary | null;
}

export function createFigures(): Figures {
  let isAsked = false;
  let here: PlotLibrary | null = null;
  return {
    library(onCome) {
      if (isAsked) return here;
      isAsked = true;
      import("./library.ts").then(
        (library) => {
          here = library;
          onCome();
        },
        // Offline: asked for again a little later.
        () =>
          setTimeout(() => {
            isAsked = false;
            onCome();
          }, AGAIN_AFTER),
      );
      return null;
    },
  };
}
