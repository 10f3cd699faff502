/** One pack changed at two places since both had it in common: nothing of either is lost. */
import type { Pack, PackQuestion } from "../../domain/pack/pack.ts";
import { same } from "./same.ts";

export interface Together {
  readonly pack: Pack;
  /** Questions that were changed at both places: mine stands, and theirs beside it as a new one. */
  readonly clashes: number;
}

/** A pack with the pictures alone that its questions show. */
export function withoutUnused(pack: Pack): Pack {
  const shown = new Set(pack.questions.map(({ image }) => image));
  const all = Object.entries(pack.images);
  const used = all.filter(([name]) => shown.has(name));
  return used.length === all.length ? pack : { ...pack, images: Object.fromEntries(used) };
}

const byId = (questions: readonly PackQuestion[]): ReadonlyMap<string, PackQuestion> =>
  new Map(questions.map((question) => [question.id, question]));

/** `base`: what both began with. `freshId` gives one that no question has. */
export function together(base: Pack, mine: Pack, theirs: Pack, freshId: () => string): Together {
  const before = byId(base.questions);
  const others = byId(theirs.questions);
  const own = byId(mine.questions);
  let clashes = 0;

  const kept = mine.questions.flatMap((question): readonly PackQuestion[] => {
    const was = before.get(question.id);
    const other = others.get(question.id);
    // What they took out stays where it was changed here.
    if (other === undefined) return was !== undefined && same(question, was) ? [] : [question];
    if (same(question, was)) return [other];
    if (same(other, was) || same(other, question)) return [question];
    clashes++;
    return [question, { ...other, id: freshId() }];
  });
  const added = theirs.questions.filter((question) => {
    const was = before.get(question.id);
    return !own.has(question.id) && (was === undefined || !same(question, was));
  });
  const questions = same(mine.questions, base.questions) ? theirs.questions : [...kept, ...added];
  const pack = {
    ...mine,
    name: same(mine.name, base.name) ? theirs.name : mine.name,
    stop: same(mine.stop, base.stop) ? theirs.stop : mine.stop,
    questions,
    images: { ...theirs.images, ...mine.images },
  };
  return { pack, clashes };
}
