/** What the class answered at first, option by option, and who fell for what. */
import type { Attempt } from "../assignment/attempt.ts";
import { rightResponse } from "../mark.ts";
import { orderedIds, type Question } from "../question.ts";
import type { Response } from "../response.ts";
import { FEWEST, percent } from "./figure.ts";
import { firstTries, NO_ANSWERS, type Answers, type FirstTry } from "./first-tries.ts";
import { mean } from "./moments.ts";
import { responseGroups } from "./response-groups.ts";
import { countThirds, thirdsOf, type Third, type Thirds } from "./thirds.ts";

export type OptionFlag =
  /** Wrong, and nobody took it: it distracts nobody. */
  | "nobody"
  /** Wrong, and those who took it did better elsewhere than those who took the right one: look at the key and the wording. */
  | "strong";
export interface Option {
  /** A choice's id, "true" or "false"; of other kinds the response as canonical JSON. */
  readonly key: string;
  /** The option taken alone, or one of the responses that count as the same. */
  readonly response: Response;
  readonly count: number;
  /** Of those who answered, per cent; where many may be chosen they add up to more than 100. */
  readonly share: number;
  /** Mean share of the other questions among those who took it, per cent; null with few attempts, or if nobody did. */
  readonly rest: number | null;
  readonly isRight: boolean;
  readonly thirds: Thirds | null;
  readonly flags: readonly OptionFlag[];
}
export interface Distractors {
  readonly question: string;
  readonly asked: number;
  readonly answered: number;
  /** How many of those who answered are in each third by the rest of their score; null with fewer than ten. */
  readonly thirds: Thirds | null;
  /** In the order of the question, then the most taken first. */
  readonly options: readonly Option[];
}

/** A first try with its place in the class. */
interface Placed extends FirstTry {
  readonly third: Third | null;
}
interface Taken {
  readonly key: string;
  readonly response: Response;
  readonly isRight: boolean;
  readonly takers: readonly Placed[];
}
/** Null where the answer has no options: it counts as it is. */
function optionOf({ kind }: Question, key: string): Response | null {
  if (kind === "choice") return { kind, choices: [key] };
  return kind === "true-false" ? { kind, value: key === "true" } : null;
}
function optionsTaken(response: Response): readonly string[] {
  if (response.kind === "choice") return [...new Set(response.choices)];
  return response.kind === "true-false" ? [String(response.value)] : [];
}

/** Every option of the question, and what was taken of an older edition of it. */
function listed(question: Question, tries: readonly Placed[]): readonly Taken[] {
  const takers = new Map<string, Placed[]>(orderedIds(question).map((id) => [id, []]));
  for (const one of tries) {
    if (one.response.kind !== question.kind) continue;
    for (const key of optionsTaken(one.response)) {
      const known = takers.get(key);
      if (known === undefined) takers.set(key, [one]);
      else known.push(one);
    }
  }
  const right = optionsTaken(rightResponse(question));
  return [...takers].flatMap(([key, group]) => {
    const response = optionOf(question, key);
    return response === null ? [] : [{ key, response, isRight: right.includes(key), takers: group }];
  });
}
const written = (question: Question, tries: readonly Placed[]): readonly Taken[] =>
  responseGroups(question, tries)
    .map(({ key, response, tries: takers }) => ({
      key,
      response,
      takers,
      isRight: takers.some(({ score }) => score === 1),
    }))
    .toSorted((a, b) => b.takers.length - a.takers.length || (a.key < b.key ? -1 : 1));

function restsOf(tries: readonly FirstTry[]): readonly number[] {
  const rests: number[] = [];
  for (const { rest } of tries) if (rest !== null) rests.push(rest);
  return rests;
}
function placed(tries: readonly FirstTry[], isTold: boolean): readonly Placed[] {
  const thirds = isTold ? thirdsOf(restsOf(tries)) : [];
  let at = 0;
  return tries.map(({ response, score, rest, sure }) => {
    const third = rest === null ? null : (thirds[at++] ?? null);
    return { response, score, rest, sure, third };
  });
}
const countOf = (tries: readonly Placed[]): Thirds => countThirds(tries.map(({ third }) => third));

/** One alone who did well elsewhere is a slip, not a sign. */
const SIGN = 2;

function describe(question: Question, { asked, tries }: Answers): Distractors {
  const isTold = restsOf(tries).length >= FEWEST;
  const all = placed(tries, isTold);
  const hasOptions = question.kind === "choice" || question.kind === "true-false";
  const taken = hasOptions ? listed(question, all) : written(question, all);
  const best = mean(restsOf(taken.flatMap(({ isRight, takers }) => (isRight ? takers : []))));

  const options = taken.map(({ key, response, isRight, takers }): Option => {
    const count = takers.length;
    const rest = isTold ? mean(restsOf(takers)) : null;
    const flags: OptionFlag[] = [];
    if (isTold && !isRight && count === 0) flags.push("nobody");
    if (!isRight && count >= SIGN && rest !== null && best !== null && rest > best + 1e-9) flags.push("strong");
    return {
      key,
      response,
      count,
      share: tries.length === 0 ? 0 : percent(count / tries.length),
      rest: rest === null ? null : percent(rest),
      isRight,
      thirds: isTold ? countOf(takers) : null,
      flags,
    };
  });
  return { question: question.id, asked, answered: tries.length, thirds: isTold ? countOf(all) : null, options };
}

/** Of several questions, in their order: the answers are gathered once for all. */
export function allDistractors(attempts: readonly Attempt[], questions: readonly Question[]): readonly Distractors[] {
  const answers = firstTries(attempts);
  return questions.map((question) => describe(question, answers.get(question.id) ?? NO_ANSWERS));
}
export const distractorsOf = (attempts: readonly Attempt[], question: Question): Distractors =>
  describe(question, firstTries(attempts).get(question.id) ?? NO_ANSWERS);
