/** A question to begin with: as little as its kind can stand with, no words yet. */
import { NO_TEXT, type PackLang, type PackQuestion, type PackTexts } from "../../domain/pack/pack.ts";
import type { QuestionKind } from "../../domain/question.ts";
import type { Random } from "../../domain/seeded.ts";
import { onMap } from "../../kinds/locate/projection.ts";
import { freshId } from "./question/lists.ts";

/** Towns far apart on the map, degrees: the answer's place is moved to where it belongs. */
const PLACES = [
  { lon: 69.24, lat: 41.31 },
  { lon: 87.62, lat: 43.83 },
  { lon: 108.94, lat: 34.27 },
] as const;

/** Characters, after the letter. By chance, so that an id that was deleted does not come again. */
const ID_LENGTH = 7;

/** An id that none of `taken` is: results hang on it. */
export function newQuestionId(taken: ReadonlySet<string>, random: Random): string {
  for (;;) {
    const id = `q${Array.from({ length: ID_LENGTH }, () => Math.floor(random() * 36).toString(36)).join("")}`;
    if (!taken.has(id)) return id;
  }
}

const OF_KIND: { readonly [Kind in QuestionKind]: (ids: readonly string[]) => OwnPart<Kind> } = {
  choice: ([a = "", b = "", c = "", d = ""]) => ({
    kind: "choice",
    select: "one",
    choices: [a, b, c, d],
    answer: [a],
  }),
  "true-false": () => ({ kind: "true-false", answer: true }),
  numeric: () => ({ kind: "numeric", value: 50, unit: "unit", min: 0, max: 100, step: 1, tolerance: 0 }),
  "fill-in": () => ({ kind: "fill-in", accepted: {}, mistakes: {} }),
  sequencing: ([a = "", b = "", c = ""]) => ({ kind: "sequencing", items: [a, b, c] }),
  matching: ([a = "", b = "", c = "", d = "", e = "", f = ""]) => ({
    kind: "matching",
    pairs: [
      [a, b],
      [c, d],
      [e, f],
    ],
  }),
  sorting: ([a = "", b = "", c = "", d = "", e = "", f = ""]) => ({
    kind: "sorting",
    bins: [a, b],
    items: [
      [c, a],
      [d, b],
      [e, a],
      [f, b],
    ],
  }),
  locate: (ids) => ({
    kind: "locate",
    places: PLACES.map((place, at) => ({ id: ids[at] ?? "", ...onMap(place) })),
    answer: ids[0] ?? "",
    within: 100,
    near: 400,
  }),
};
type OwnPart<Kind extends QuestionKind> = Omit<
  Extract<PackQuestion, { kind: Kind }>,
  "id" | "topic" | "difficulty" | "image" | "text" | "revision"
>;
/** As many as any kind begins with. */
const MOST_IDS = 6;

/** `langs`: in which it will have words. */
export function newQuestion(kind: QuestionKind, id: string, langs: readonly PackLang[], random: Random): PackQuestion {
  const ids = new Set<string>();
  while (ids.size < MOST_IDS) ids.add(freshId(ids, random));
  const text: PackTexts = Object.fromEntries(langs.map((lang) => [lang, NO_TEXT]));
  const own = { id, topic: "other", difficulty: 1, image: null, text } as const;
  return { ...own, ...OF_KIND[kind]([...ids]) };
}
