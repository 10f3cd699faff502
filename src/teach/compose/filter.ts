/** Which questions the list shows: each facet narrows it, within a facet any will do. */
import * as v from "valibot";
import { TOPICS } from "../../domain/question-base.ts";
import { KINDS } from "../../kinds/rules.ts";
import type { ListedQuestion } from "./own-bank.ts";

export const DIFFICULTIES = [1, 2, 3] as const;

const some = <Item>(item: v.GenericSchema<Item>) => v.pipe(v.array(item), v.maxLength(100), v.readonly());
export const filterSchema = v.object({
  stops: some(v.pipe(v.string(), v.maxLength(100))),
  topics: some(v.picklist(TOPICS)),
  difficulties: some(v.picklist(DIFFICULTIES)),
  kinds: some(v.picklist(KINDS)),
  search: v.pipe(v.string(), v.maxLength(200)),
  onlyChosen: v.boolean(),
});
export type Filter = v.InferOutput<typeof filterSchema>;

export const NO_FILTER: Filter = { stops: [], topics: [], difficulties: [], kinds: [], search: "", onlyChosen: false };

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();
const wordsIn = (search: string): readonly string[] => plain(search).split(/\s+/).filter(Boolean);

/** Whether it hides anything. */
export const isFiltering = ({ stops, topics, difficulties, kinds, search, onlyChosen }: Filter): boolean =>
  [stops, topics, difficulties, kinds, wordsIn(search)].some(({ length }) => length > 0) || onlyChosen;

const within = <Item>(taken: readonly Item[], own: Item): boolean => taken.length === 0 || taken.includes(own);

export interface Filtered {
  readonly chosen: ReadonlySet<string>;
  /** Title and prompt in the desk's language; empty while they come. */
  readonly textOf: (question: ListedQuestion) => string;
}

/** Every word of the search stands somewhere in the question's words. */
export function filtered(
  bank: readonly ListedQuestion[],
  filter: Filter,
  { chosen, textOf }: Filtered,
): readonly ListedQuestion[] {
  const words = wordsIn(filter.search);
  return bank.filter((question) => {
    const { id, stop, topic, difficulty, kind } = question;
    const fits =
      within(filter.stops, stop) &&
      within(filter.topics, topic) &&
      within(filter.difficulties, difficulty) &&
      within(filter.kinds, kind) &&
      (!filter.onlyChosen || chosen.has(id));
    if (!fits || words.length === 0) return fits;
    const text = plain(textOf(question));
    return words.every((word) => text.includes(word));
  });
}
