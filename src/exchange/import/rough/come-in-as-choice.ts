import type { PackQuestion } from "../../../domain/pack/pack.ts";
import { choiceQuestion, type Said } from "../build-question.ts";
import type { Collector } from "../collect.ts";
import type { RemarkCode, Repair, RepairCode, Spot } from "../imported.ts";
import { alike, readRight } from "./right-answer.ts";
import type { RoughChoice, RoughQuestion, Told } from "./rough-question.ts";

const built = (said: Said, choices: readonly RoughChoice[], rights: readonly number[]): PackQuestion =>
  choiceQuestion(
    said,
    choices.map(({ text, place, reason = "" }) => ({ text, reason, isRight: rights.includes(place) })),
  );

/** Choices that say the same as one before them. */
function repeatedChoices(choices: readonly RoughChoice[]): readonly RoughChoice[] {
  const seen = new Set<string>();
  return choices.filter(({ text }) => {
    const isSeen = seen.has(alike(text));
    seen.add(alike(text));
    return isSeen;
  });
}

interface Read {
  readonly places: readonly number[];
  readonly other: readonly number[] | null;
}
/** What a question that came in should be looked at for. */
function tellDoubts(
  { choices, right, kind }: RoughQuestion,
  said: Said,
  { places, other }: Read,
  collect: Collector,
): void {
  const warn = (
    code: RemarkCode,
    told: Told,
    repair: RepairCode,
    kept: readonly RoughChoice[],
    rights: readonly number[],
  ) => {
    const question = kept.length < 2 ? null : collect.fitting(built(said, kept, rights));
    const offered = question === null ? null : ({ code: repair, do: "replace-question", question } as const);
    collect.warn(code, told.at, told.text, { question: said.id, repair: offered });
  };
  if (kind === "one" && places.length > 1) warn("several-right", right, "choose-one", choices, places.slice(0, 1));
  if (other !== null) warn("answer-two-ways", right, "other-way", choices, other);
  const repeated = repeatedChoices(choices);
  const [first] = repeated;
  if (first === undefined) return;
  const rightWords = new Set(choices.filter(({ place }) => places.includes(place)).map(({ text }) => alike(text)));
  const kept = choices.filter((choice) => !repeated.includes(choice));
  const rights = kept.filter(({ text }) => rightWords.has(alike(text))).map(({ place }) => place);
  warn("same-choices", first, "remove", kept, rights);
}

/** A question of one choice or many. Its texts are within bounds, its choices say something. */
export function comeInAsChoice(rough: RoughQuestion, said: Said, collect: Collector): boolean {
  const { choices, right, at } = rough;
  const refused = (code: RemarkCode, spot: Spot, detail = "", repair: Repair | null = null): false => {
    collect.error(code, spot, detail, { repair });
    return false;
  };
  if (choices.length < 2) return refused("too-few-choices", choices[0]?.at ?? at, String(choices.length));

  const firstMarked = (): Repair | null => {
    const question = collect.fitting(built(said, choices, [choices[0]?.place ?? 1]));
    return question === null ? null : { code: "mark-first", do: "add-question", question };
  };
  const marked = choices.filter(({ isRight }) => isRight).map(({ place }) => place);
  const read =
    marked.length > 0 || right.text === ""
      ? ({ ok: true, places: marked, other: rough.otherPlaces ?? null } as const)
      : readRight(right.text, choices);
  if (!read.ok) return refused(read.code, right.at, read.detail, firstMarked());
  if (read.places.length === 0) return refused("no-right-answer", right.at, "", firstMarked());

  if (!collect.add(at, built(said, choices, read.places))) return false;
  tellDoubts(rough, said, read, collect);
  return true;
}
