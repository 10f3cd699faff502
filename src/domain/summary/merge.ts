/** A summary taken into what is there already: the better of both, and nothing is taken away. */
import { JOURNEY, type Certainty } from "../events.ts";
import type { Progress, Run, Step, StopProgress } from "../progress.ts";
import type { Card, CertaintyTally } from "../recall.ts";
import type { Summary } from "./summary.ts";

const RANK = { open: 0, gap: 1, done: 2 } as const;
const NO_RUN: Run = { visits: new Map(), latest: [], stops: new Map() };

/** Of equals the one that is there stays: a step keeps the question that made it. */
const betterStep = (ours: Step | undefined, theirs: Step | undefined): Step | undefined =>
  ours && (!theirs || RANK[ours.state] >= RANK[theirs.state]) ? ours : theirs;

function withStop(ours: StopProgress | undefined, theirs: StopProgress): StopProgress {
  if (!ours) return theirs;
  const length = Math.max(ours.steps.length, theirs.steps.length);
  return {
    stars: Math.max(ours.stars, theirs.stars),
    visitsEnded: Math.max(ours.visitsEnded, theirs.visitsEnded),
    steps: Array.from({ length }, (_, at) => betterStep(ours.steps[at], theirs.steps[at])!), // one is as long
    asked: new Set([...ours.asked, ...theirs.asked]),
  };
}

const inFull = ({ last, reps, stability, difficulty, lapses, days }: Card): readonly number[] => [
  last,
  reps,
  stability,
  difficulty,
  lapses,
  days,
];

/** The later one; of two at the same time it does not matter which is read first. */
function laterCard(ours: Card | null | undefined, theirs: Card): Card {
  if (!ours) return theirs;
  const values = inFull(ours);
  const differs = inFull(theirs).findIndex((value, at) => value !== values[at]);
  return differs === -1 || inFull(theirs)[differs]! < values[differs]! ? ours : theirs;
}

const most = (a: CertaintyTally, b: CertaintyTally): CertaintyTally => {
  const of = (level: Certainty) => ({
    right: Math.max(a[level].right, b[level].right),
    wrong: Math.max(a[level].wrong, b[level].wrong),
  });
  return { 1: of(1), 2: of(2), 3: of(3) };
};

export function mergeSummary(progress: Progress, { stops, cards, certainty }: Summary): Progress {
  const run = progress.runs.get(JOURNEY) ?? NO_RUN;
  const merged = [...stops].map(([id, stop]) => [id, withStop(run.stops.get(id), stop)] as const);
  const recall = new Map(progress.recall);
  for (const [question, card] of cards) {
    const { from, reviews } = recall.get(question) ?? { from: null, reviews: [] };
    recall.set(question, { from: laterCard(from, card), reviews });
  }
  return {
    ...progress,
    runs:
      stops.size === 0
        ? progress.runs
        : new Map(progress.runs).set(JOURNEY, { ...run, stops: new Map([...run.stops, ...merged]) }),
    recall,
    certainty: most(progress.certainty, certainty),
  };
}
