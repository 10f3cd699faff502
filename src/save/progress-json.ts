/** Progress as JSON and back, for the snapshot: maps and sets as lists. What does not fit is not believed. */
import * as v from "valibot";
import type { AttemptLog } from "../domain/assignment/attempt-log.ts";
import type { Move } from "../domain/assignment/slip.ts";
import type { Progress, Run, StopProgress } from "../domain/progress.ts";
import type { Card, CertaintyTally, Recall, Review } from "../domain/recall.ts";
import type { Visit } from "../domain/visit.ts";
import { responseSchema as response } from "../kinds/schemas.ts";
import { aid, begun, count, finite, list, outcome, text, whole } from "./event-schema.ts";

type Json<Value> = v.GenericSchema<unknown, Value>;

const mapOf = <Value>(value: Json<Value>): Json<ReadonlyMap<string, Value>> =>
  v.pipe(
    v.array(v.tuple([text, value])),
    v.transform((entries) => new Map(entries)),
  );
const textSet = v.pipe(
  list,
  v.transform((texts) => new Set(texts)),
);

const task = v.object({
  question: text,
  status: v.picklist(["waiting", "asked", "right", "returning", "gap"]),
  hash: v.nullable(text),
  order: list,
  round: v.picklist([1, 2]),
  hints: v.array(aid),
  tries: v.array(v.object({ number: v.picklist([1, 2, 3]), response, outcome })),
  points: count,
});
const visit: Json<Visit> = v.object({
  id: text,
  run: text,
  stop: text,
  seed: finite,
  rules: whole,
  tasks: v.array(task),
  again: list,
  once: v.boolean(),
  hints: v.boolean(),
  current: v.nullable(text),
  ended: v.nullable(v.object({ points: count, most: count, stars: whole })),
});
const stop: Json<StopProgress> = v.object({
  stars: whole,
  visitsEnded: whole,
  steps: v.array(v.object({ state: v.picklist(["done", "gap", "open"]), question: text })),
  asked: textSet,
});
const run: Json<Run> = v.object({ visits: mapOf(visit), latest: list, stops: mapOf(stop) });

const card: Json<Card> = v.object({
  last: finite,
  stability: finite,
  difficulty: finite,
  reps: count,
  lapses: count,
  days: count,
});
/** The longest part of a long history: pairs without names, looked through by hand, which is ten times faster. */
type Pair = readonly [at: number, rating: Review["rating"]];
const isPair = (pair: unknown): boolean =>
  Array.isArray(pair) && pair.length === 2 && Number.isFinite(pair[0]) && [1, 2, 3, 4].includes(pair[1]);
const reviews: Json<readonly Review[]> = v.pipe(
  v.custom<readonly Pair[]>((pairs) => Array.isArray(pairs) && pairs.every(isPair)),
  v.transform((pairs) => pairs.map(([at, rating]) => ({ at, rating }))),
);
const recall: Json<Recall> = v.object({ from: v.nullable(card), reviews });
const answers = v.object({ right: whole, wrong: whole });
const certainty: Json<CertaintyTally> = v.object({ 1: answers, 2: answers, 3: answers });

const at = finite;
const MOVES: { readonly [Mark in Move[0]]: v.GenericSchema<unknown, Move> } = {
  q: v.tuple([v.literal("q"), at, whole]),
  h: v.tuple([v.literal("h"), at]),
  a: v.tuple([v.literal("a"), at, count, response, whole, v.picklist([0, 1, 2, 3])]),
  r: v.tuple([v.literal("r"), at]),
  e: v.tuple([v.literal("e"), at]),
};
const isMark = (mark: unknown): mark is Move[0] => typeof mark === "string" && Object.hasOwn(MOVES, mark);
/** Its mark tells which one it is: a class's slips hold a million, and trying each shape in turn takes twice as long. */
export const moveSchema: Json<Move> = v.lazy((move) => {
  const mark: unknown = Array.isArray(move) ? move[0] : undefined;
  return isMark(mark) ? MOVES[mark] : v.never();
});
const attemptLog: Json<AttemptLog> = v.object({
  begun: v.object(begun),
  visit: v.nullable(v.object({ id: text, seed: finite, rules: whole, start: finite, questions: list })),
  hashes: mapOf(text),
  lang: text,
  points: v.nullable(count),
  moves: v.array(moveSchema),
});

export const progressSchema: Json<Progress> = v.object({
  runs: mapOf(run),
  lastRun: v.nullable(text),
  attempts: mapOf(attemptLog),
  recall: mapOf(recall),
  certainty,
});

const stopJson = (own: StopProgress) => ({ ...own, asked: [...own.asked] });
const runJson = ({ visits, latest, stops }: Run) => ({
  visits: [...visits],
  latest,
  stops: [...stops].map(([id, own]) => [id, stopJson(own)]),
});
const recallJson = (own: Recall) => ({ ...own, reviews: own.reviews.map(({ at, rating }) => [at, rating]) });

/** Plain JSON, which `progressSchema` reads again. */
export const progressJson = (progress: Progress) => ({
  ...progress,
  attempts: [...progress.attempts].map(([run, own]) => [run, { ...own, hashes: [...own.hashes] }]),
  runs: [...progress.runs].map(([id, own]) => [id, runJson(own)]),
  recall: [...progress.recall].map(([id, own]) => [id, recallJson(own)]),
});
