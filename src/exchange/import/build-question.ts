/** Questions of a pack out of what a file of another system says: words in one language, ids made here. */
import { NO_TEXT, type PackLang, type PackQuestion, type PackText } from "../../domain/pack/pack.ts";
import { numericRange } from "./numeric-range.ts";

/** What every kind is given; ids are made unique by whoever numbers the questions. */
export interface Said {
  readonly id: string;
  readonly lang: PackLang;
  readonly title?: string;
  readonly prompt: string;
  readonly hints?: readonly string[];
  readonly explanation?: string;
  readonly difficulty?: 1 | 2 | 3;
  /** A picture of the pack, and what it shows. */
  readonly image?: { readonly id: string; readonly alt: string };
}
export interface SaidChoice {
  readonly text: string;
  readonly isRight: boolean;
  /** Why it is not right; empty for nothing. */
  readonly reason?: string;
}

const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(97 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);
const idsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => letters(at));
const byId = (ids: readonly string[], words: readonly string[]): Record<string, string> =>
  Object.fromEntries(ids.map((id, at) => [id, words[at] ?? ""]));

function own(said: Said, text: Partial<PackText>) {
  const { id, lang, title = "", prompt, hints = [], explanation = "", difficulty = 1, image } = said;
  const words: PackText = {
    ...NO_TEXT,
    title,
    prompt,
    hints: hints.slice(0, 2),
    explanation,
    alt: image?.alt ?? "",
    ...text,
  };
  return { id, topic: "other", difficulty, image: image?.id ?? null, text: { [lang]: words } } as const;
}

/** `select`: as the number of right choices says, unless told. */
export function choiceQuestion(said: Said, choices: readonly SaidChoice[], select?: "one" | "many"): PackQuestion {
  const ids = idsOf(choices.length);
  const answer = ids.filter((_, at) => choices[at]?.isRight);
  const reasons = ids.flatMap((id, at) => {
    const { isRight = true, reason = "" } = choices[at] ?? {};
    return isRight || reason === "" ? [] : [[id, reason] as const];
  });
  return {
    ...own(said, {
      choices: byId(
        ids,
        choices.map(({ text }) => text),
      ),
      reasons: Object.fromEntries(reasons),
    }),
    kind: "choice",
    select: select ?? (answer.length > 1 ? "many" : "one"),
    choices: ids,
    answer,
  };
}

/** `wrong`: said to whoever took the other side. */
export const trueFalseQuestion = (said: Said, answer: boolean, wrong = ""): PackQuestion => ({
  ...own(said, { reasons: wrong === "" ? {} : { [String(!answer)]: wrong } }),
  kind: "true-false",
  answer,
});

/** `mistakes`: likely wrong answers, each with its reason. */
export function fillInQuestion(
  said: Said,
  accepted: readonly string[],
  mistakes: readonly { readonly text: string; readonly reason: string }[] = [],
): PackQuestion {
  const ids = idsOf(mistakes.length);
  return {
    ...own(said, {
      reasons: byId(
        ids,
        mistakes.map(({ reason }) => reason),
      ),
    }),
    kind: "fill-in",
    accepted: { [said.lang]: accepted },
    mistakes: Object.fromEntries(ids.map((id, at) => [id, { [said.lang]: [mistakes[at]?.text ?? ""] }])),
  };
}

/** `range`: as the file gives it; else one in which the value lies anywhere but in the middle by rule. */
export const numericQuestion = (
  said: Said,
  value: number,
  tolerance: number,
  more: { readonly unit?: string; readonly range?: { readonly min: number; readonly max: number } } = {},
): PackQuestion => ({
  ...own(said, { unit: more.unit ?? "" }),
  kind: "numeric",
  value,
  unit: "unit",
  tolerance,
  ...numericRange(value, tolerance, more.range),
});

/** In the right order. */
export function sequencingQuestion(said: Said, items: readonly string[]): PackQuestion {
  const ids = idsOf(items.length);
  return { ...own(said, { choices: byId(ids, items) }), kind: "sequencing", items: ids };
}

/** Right sides that read the same are one; `extra`: right sides that belong to none. */
export function matchingQuestion(
  said: Said,
  pairs: readonly (readonly [left: string, right: string])[],
  extra: readonly string[] = [],
): PackQuestion {
  const rights = [...new Set([...pairs.map(([, right]) => right), ...extra])];
  const rightId = new Map(rights.map((right, at) => [right, `r${at + 1}`]));
  const lefts = pairs.map((_, at) => `l${at + 1}`);
  const id = (right: string): string => rightId.get(right) ?? "";
  const without = extra.filter((right) => !pairs.some(([, other]) => other === right));
  return {
    ...own(said, {
      choices: {
        ...byId(
          lefts,
          pairs.map(([left]) => left),
        ),
        ...Object.fromEntries(rights.map((right) => [id(right), right])),
      },
    }),
    kind: "matching",
    pairs: pairs.map(([, right], at) => [lefts[at] ?? "", id(right)] as const),
    ...(without.length === 0 ? {} : { extra: [...new Set(without)].map(id) }),
  };
}

/** By bin, what belongs into it. */
export function sortingQuestion(
  said: Said,
  bins: readonly { readonly name: string; readonly items: readonly string[] }[],
): PackQuestion {
  const binIds = bins.map((_, at) => `bin${at + 1}`);
  const items = bins.flatMap((bin, at) => bin.items.map((text) => ({ text, bin: binIds[at] ?? "" })));
  const itemIds = items.map((_, at) => `item${at + 1}`);
  return {
    ...own(said, {
      choices: {
        ...byId(
          binIds,
          bins.map(({ name }) => name),
        ),
        ...byId(
          itemIds,
          items.map(({ text }) => text),
        ),
      },
    }),
    kind: "sorting",
    bins: binIds,
    items: items.map(({ bin }, at) => [itemIds[at] ?? "", bin] as const),
  };
}
