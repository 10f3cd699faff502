import { readPack } from "../../../content/pack/parse-pack.ts";
import type { ContentProblem } from "../../../content/content-problem.ts";
import { spoken, type PackLang } from "../../../domain/pack/pack.ts";
import type { Collector } from "../collect.ts";
import type { Parsed, Spot } from "../imported.ts";
import { spotCursor } from "../spot-cursor.ts";
import type { JsonPlaces } from "./json-places.ts";

interface Around {
  readonly text: string;
  readonly places: JsonPlaces;
  readonly lang: PackLang;
  readonly collect: Collector;
}
const QUESTION = /^questions\[(\d+)\]/;
const START: Spot = { row: 1, column: 1 };

/** A file of ours: questions as they are, in all their languages, and their pictures. What does not fit is told by its place. */
export function comeInAsPack(
  value: Readonly<Record<string, unknown>>,
  { text, places, lang, collect }: Around,
): Parsed {
  const cursor = spotCursor(text);
  const spots = (places.lists.get("questions") ?? []).map(({ from }) => cursor(from));
  const spotOf = ({ path }: ContentProblem): Spot => spots[Number(QUESTION.exec(path)?.[1] ?? -1)] ?? START;
  const read = readPack(value);
  // A head that does not fit, or pictures: the questions may be whole all the same.
  const rescued =
    read.pack ?? (read.isNewer ? null : readPack({ pack: 1, id: "p", name: {}, questions: value["questions"] }).pack);
  if (read.isNewer) collect.error("does-not-fit", START, `pack: ${JSON.stringify(value["pack"])}`);
  for (const problem of read.problems) {
    const isLost = QUESTION.test(problem.path);
    (isLost ? collect.error : collect.warn)("does-not-fit", spotOf(problem), `${problem.path}: ${problem.detail}`);
  }
  const images = rescued?.images ?? {};
  const lost = new Set(read.problems.map(({ path }) => Number(QUESTION.exec(path)?.[1] ?? -1)));
  const kept = spots.filter((_, index) => !lost.has(index));
  for (const [index, question] of (rescued?.questions ?? []).entries()) {
    const image = question.image !== null && Object.hasOwn(images, question.image) ? question.image : null;
    collect.add(kept[index] ?? START, { ...question, id: collect.newId(question.id), image });
  }
  return { ...collect.parsed(spoken(rescued?.name ?? {}, lang) ?? ""), images };
}
