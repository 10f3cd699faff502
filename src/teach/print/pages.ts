/** Puts blocks on pages: none is cut, none that leads to another is left alone at the foot. Any unit of length, one for all. */
export interface Block {
  readonly height: number;
  /** Takes the whole width; others stand in columns, where there are any. */
  readonly isWide: boolean;
  /** A heading: what follows it stands on the same page. */
  readonly leads: boolean;
}
export interface Page {
  /** One below the other, each of one column or two, each column with the places of its blocks. */
  readonly bands: readonly (readonly (readonly number[])[])[];
  /** A block that is higher than a page: it flows on over several. */
  readonly isLong: boolean;
}
export interface Room {
  readonly height: number;
  /** Between one block and the next. */
  readonly gap: number;
}

/** Whether the run of blocks in columns ends before this one. */
const isEnd = (block: Block | undefined): boolean => block === undefined || block.isWide;

/** Blocks from `from` that fill two columns of `height`, one after the other. */
function filled(blocks: readonly Block[], from: number, { height, gap }: Room): readonly (readonly number[])[] {
  let at = from;
  return [0, 1].map(() => {
    const column: number[] = [];
    let left = height;
    for (let block = blocks[at]; block && !block.isWide && block.height <= left; block = blocks[++at]) {
      column.push(at);
      left -= block.height + gap;
    }
    return column;
  });
}

const tall = (blocks: readonly Block[], column: readonly number[], gap: number): number =>
  column.reduce((sum, at) => sum + blocks[at]!.height + gap, -gap);

/** The same blocks in columns as even as can be. */
function balanced(blocks: readonly Block[], from: number, end: number, gap: number): readonly (readonly number[])[] {
  const first: number[] = [];
  const second = Array.from({ length: end - from }, (_, at) => from + at);
  let best: readonly (readonly number[])[] = [first, [...second]];
  let least = tall(blocks, second, gap);
  while (second.length > 0) {
    first.push(second.shift()!);
    const now = Math.max(tall(blocks, first, gap), second.length === 0 ? 0 : tall(blocks, second, gap));
    if (now <= least) {
      least = now;
      best = [[...first], [...second]];
    }
  }
  return best;
}

/** In the order given. Takes time in proportion to the number of blocks. */
export function paged(blocks: readonly Block[], room: Room): readonly Page[] {
  const { gap } = room;
  const pages: Page[] = [];
  let bands: (readonly (readonly number[])[])[] = [];
  let left = room.height;
  let at = 0;
  function turn(isLong = false): void {
    pages.push({ bands, isLong });
    bands = [];
    left = room.height;
  }
  function wide(): void {
    const { height, leads } = blocks[at]!;
    const next = blocks[at + 1];
    const needed = leads && next !== undefined ? height + gap + next.height : height;
    if (needed > left && bands.length > 0) turn();
    bands.push([[at]]);
    at++;
    left -= height + gap;
    // What follows a heading on a fresh page and yet does not fit fits nowhere.
    if (needed > room.height) {
      if (leads && next !== undefined) bands.push([[at++]]);
      turn(true);
    }
  }
  function narrow(): void {
    const columns = filled(blocks, at, { height: left, gap });
    const count = columns.flat().length;
    if (count === 0) {
      if (bands.length > 0) return turn();
      bands.push([[at++]]);
      return turn(true);
    }
    const taken = isEnd(blocks[at + count]) ? balanced(blocks, at, at + count, gap) : columns;
    bands.push(taken);
    at += count;
    left -= Math.max(...taken.map((column) => tall(blocks, column, gap))) + gap;
  }
  while (at < blocks.length) (blocks[at]!.isWide ? wide : narrow)();
  if (bands.length > 0) turn();
  return pages;
}
