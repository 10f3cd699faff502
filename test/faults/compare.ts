/** Holds what was shown as saved against what is kept: the one judgement that the whole run rests on. */
import { isKnown, type Answered, type LoggedEvent, type Stamped } from "../../src/domain/events.ts";
import { foldProgress, NO_PROGRESS, type Progress } from "../../src/domain/progress.ts";
import { keptProfiles, unsealed, writersOf, type Kept, type KeptProfile } from "./read-log.ts";

/** An answer that was shown as saved. `event` is null where the game never gave it to storage. */
export interface Acknowledged {
  readonly id: string;
  readonly event: { readonly key: string; readonly body: string } | null;
}
export interface Compared {
  /** Shown as saved, and not found by a start-up as it was. */
  readonly lost: readonly (Acknowledged & { readonly why: string })[];
  /** Counted or stored twice: one line each. */
  readonly doubled: readonly string[];
  /** The same try by two writers: two tabs may do that, and the first counts. */
  readonly byTwoWriters: number;
}

export const foldOf = ({ events }: KeptProfile): Progress => events.reduce(foldProgress, NO_PROGRESS);

type StampedAnswer = Stamped<Answered>;
const isAnswer = (event: LoggedEvent): event is StampedAnswer => isKnown(event) && event.type === "answered";
const tryOf = ({ run, visit, question, try: number }: Answered): string => [run, visit, question, number].join(" ");

/** Values that stand more than once. */
function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

/** What the fold counts twice: a try of a visit, or a visit in the memory. */
function countedTwice(progress: Progress, answers: readonly StampedAnswer[]): readonly string[] {
  const tries = [...progress.runs.values()].flatMap((run) =>
    [...run.visits.values()].flatMap((visit) =>
      visit.tasks.flatMap((task) =>
        task.tries.map(({ number }) => [visit.run, visit.id, task.question, number].join(" ")),
      ),
    ),
  );
  const firsts = new Map<string, Set<string>>();
  for (const answer of answers)
    if (answer.try === 1)
      firsts.set(answer.question, (firsts.get(answer.question) ?? new Set()).add(`${answer.run} ${answer.visit}`));
  const remembered = [...progress.recall].filter(
    ([question, { reviews }]) => reviews.length > (firsts.get(question)?.size ?? 0),
  );
  return [
    ...repeated(tries).map((one) => `folded twice: ${one}`),
    ...remembered.map(([question]) => `remembered twice: ${question}`),
  ];
}

const sameBody = (event: LoggedEvent, body: string): boolean =>
  JSON.stringify(event) === JSON.stringify(JSON.parse(body));

/** For whoever has to find out where it went: the first thing that is wrong on the way to it. */
function whyLost({ event }: Acknowledged, kept: Kept): string {
  if (event === null) return "was never given to storage";
  const [, profile = "", writer = "", n = ""] = event.key.split("/");
  const before = Array.from({ length: Number(n) }, (_, at) => `event/${profile}/${writer}/${at + 1}`);
  const gap = before.find((key) => kept[key] === undefined);
  if (Object.keys(kept).length === 0) return "nothing is kept at all";
  if (kept["profiles"] === undefined) return "there is no list of profiles";
  if (kept[`profile/${profile}`] === undefined) return "its profile is not there";
  if (!writersOf(kept, profile).includes(writer)) return "its profile does not name its writer";
  if (gap !== undefined) return `${gap} is not there`;
  return unsealed(kept[event.key]) === undefined ? "its record is broken" : "another record stands in its place";
}

/** `fold` is another one only where this judgement is itself judged. */
export function compare(acknowledged: readonly Acknowledged[], kept: Kept, fold = foldOf): Compared {
  const found = new Map<string, LoggedEvent>();
  const doubled: string[] = [];
  let byTwoWriters = 0;
  for (const profile of keptProfiles(kept)) {
    for (const event of profile.events) found.set(`event/${profile.id}/${event.writer}/${event.n}`, event);
    const answers = profile.events.filter(isAnswer);
    const byWriter = repeated(answers.map((answer) => `${tryOf(answer)} by ${answer.writer}`));
    doubled.push(...byWriter.map((one) => `stored twice: ${one}`), ...countedTwice(fold(profile), answers));
    byTwoWriters += repeated(answers.map(tryOf)).length - byWriter.length;
  }
  const missing = acknowledged.filter(({ event }) => {
    const there = event === null ? undefined : found.get(event.key);
    return event === null || there === undefined || !sameBody(there, event.body);
  });
  const lost = missing.map((one) => ({ ...one, why: whyLost(one, kept) }));
  return { lost, doubled, byTwoWriters };
}
