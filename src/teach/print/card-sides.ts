/** Eight cards of a sheet of A4 (each is A7), and their backs where a printer that turns along the long edge puts them. */
export const CARDS_PER_PAGE = 8;
const ACROSS = 2;

export interface CardSheet<Card> {
  /** By rows; null where the last sheet has no more. */
  readonly front: readonly (Card | null)[];
  readonly back: readonly (Card | null)[];
}

/** Left and right change places in every row. */
const mirrored = <Card>(slots: readonly Card[]): readonly Card[] =>
  slots.map((_, at) => slots[at - (at % ACROSS) + (ACROSS - 1 - (at % ACROSS))]!); // a whole number of rows

export function cardSheets<Card>(cards: readonly Card[]): readonly CardSheet<Card>[] {
  return Array.from({ length: Math.ceil(cards.length / CARDS_PER_PAGE) }, (_, sheet) => {
    const front = Array.from({ length: CARDS_PER_PAGE }, (__, at) => cards[sheet * CARDS_PER_PAGE + at] ?? null);
    return { front, back: mirrored(front) };
  });
}
