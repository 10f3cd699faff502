/** A stage is a function of state: which images stand where, for any number of steps in any condition. */
import { sharePieces, type StepSize } from "./share-pieces.ts";
import type { Box, Piece, Scenery } from "./scenery.ts";

export interface StageStep {
  readonly state: "done" | "gap" | "open";
  readonly size: StepSize;
}

/** One image on the sheet, in units of the sheet. */
export interface Draw extends Box {
  /** The same thing keeps its key from state to state. */
  readonly key: string;
  readonly file: string;
  /** Which frame of the sheet of pieces; null for a layer, which is its whole file. */
  readonly frame: number | null;
  readonly alpha: number;
  /** 0 far, 1 near: how much it moves with the eye. */
  readonly depth: number;
  readonly step: number | null;
  readonly piece: number | null;
}

/** Before the first visit nothing is drawn yet: the whole work lies open as one step. */
const NOTHING_BEGUN: readonly StageStep[] = [{ state: "open", size: 1 }];

/** For each piece, the step it belongs to. */
export function stepsOfPieces(scenery: Scenery, steps: readonly StageStep[]): readonly number[] {
  const ranges = sharePieces(
    scenery.pieces.length,
    steps.map(({ size }) => size),
  );
  return ranges.flatMap(([from, to], step) => Array.from({ length: to - from }, () => step));
}

/** What is drawn, from back to front. Things that can't be seen now are there too, with alpha 0, if they can come. */
export function stagePicture(scenery: Scenery, wanted: readonly StageStep[]): readonly Draw[] {
  const steps = wanted.length === 0 ? NOTHING_BEGUN : wanted;
  const stepOf = stepsOfPieces(scenery, steps);
  const built = scenery.pieces.map((_, at) => steps[stepOf[at] ?? -1]?.state === "done");
  const share = built.filter(Boolean).length / built.length;
  const alphas = { always: 1, before: 1 - share, after: share };

  const drawPiece = (piece: Piece, at: number, depth: number): Draw | null => {
    const seen = built[at] ? piece.done : piece.open;
    const place = seen ?? (built[at] ? piece.open : piece.done);
    if (place === null) return null;
    const { frame, x, y, w, h } = place;
    const alpha = seen === null ? 0 : 1;
    return {
      key: `piece-${at}`,
      file: scenery.sheet.file,
      frame,
      x,
      y,
      w,
      h,
      alpha,
      depth,
      step: stepOf[at] ?? null,
      piece: at,
    };
  };

  let depth = 0;
  return scenery.stack.flatMap((entry): readonly Draw[] => {
    if ("slot" in entry) {
      const own = scenery.pieces.map((piece, at) => ({ piece, at })).filter(({ piece }) => piece.slot === entry.slot);
      const inOrder = own.toSorted((a, b) => a.piece.z - b.piece.z);
      return inOrder.map(({ piece, at }) => drawPiece(piece, at, depth)).filter((draw) => draw !== null);
    }
    // Pieces stand on the layer behind them and move with it.
    depth = entry.depth;
    const { file, x, y, w, h } = entry;
    return [
      {
        key: `layer-${file}`,
        file,
        frame: null,
        x,
        y,
        w,
        h,
        alpha: alphas[entry.show],
        depth,
        step: null,
        piece: null,
      },
    ];
  });
}
