import type { JournalRow } from "../../../domain/memory/journal.ts";

/** What a question can be to the player, in the order of the tiles. */
export const TILES = ["known", "fading", "missed", "unmet"] as const;
export type Tile = (typeof TILES)[number];

export const countOf = (row: JournalRow, tile: Tile): number => (tile === "unmet" ? row.total - row.seen : row[tile]);

/** One tile a question. */
export const tilesOf = (row: JournalRow): readonly Tile[] =>
  TILES.flatMap((tile) => Array.from({ length: countOf(row, tile) }, () => tile));
