import { ownId, type Pack } from "./pack.ts";

/** Of the packs only the questions wanted (by the ids that they have outside) and the pictures in them; packs of which nothing is wanted are left out. */
export const snapshotOf = (packs: readonly Pack[], wanted: ReadonlySet<string>): readonly Pack[] =>
  packs.flatMap((pack) => {
    const questions = pack.questions.filter((question) => wanted.has(ownId(pack, question)));
    const shown = new Set(questions.map(({ image }) => image));
    const images = Object.fromEntries(Object.entries(pack.images).filter(([name]) => shown.has(name)));
    return questions.length === 0 ? [] : [{ ...pack, questions, images }];
  });

/** By which the questions of packs are known outside, in their order. */
export const ownIdsIn = (packs: readonly Pack[]): readonly string[] =>
  packs.flatMap((pack) => pack.questions.map((question) => ownId(pack, question)));
