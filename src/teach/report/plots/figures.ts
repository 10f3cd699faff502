/** The library that draws, fetched when the first plot is to be seen: no other screen needs it. */

export type PlotLibrary = typeof import("./library.ts");

export interface Figures {
  /** Null while it comes, and where it could not: the table beneath tells the same. `onCome`: draws again. */
  readonly library: (onCome: () => void) => PlotLibrary | null;
}

export function createFigures(): Figures {
  let state: "none" | "asked" | "failed" = "none";
  let here: PlotLibrary | null = null;
  return {
    library(onCome) {
      if (state !== "none") return here;
      state = "asked";
      import("./library.ts").then(
        (library) => {
          here = library;
          onCome();
        },
        // Offline: asked for again with the next visit to the desk.
        () => (state = "failed"),
      );
      return null;
    },
  };
}
