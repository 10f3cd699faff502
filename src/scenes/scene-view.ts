/** What the world has to show, read off the game's state. */
import {
  phaseOf,
  questionOf,
  stopProgress,
  visitOf,
  type GameState,
  type Intention,
  type TravelMeans,
} from "../domain/game-state.ts";
import { AFTER, BEFORE } from "../domain/events.ts";
import { offRoadAt, runAt } from "../domain/off-road.ts";
import type { Step } from "../domain/progress.ts";
import { waitingTasks, type Visit } from "../domain/visit.ts";
import type { StageStep } from "./stage-picture.ts";

/** A sign at a step. A waiting place may be chosen; `now` is the one being worked at. */
export interface Mark {
  readonly step: number;
  readonly kind: "waiting" | "now" | "gap";
}
export interface StageView {
  readonly name: "stage";
  readonly stop: string;
  readonly steps: readonly StageStep[];
  readonly marks: readonly Mark[];
  /** For each step, what touching it means. */
  readonly touch: readonly (Intention | null)[];
}
export interface TravelView {
  readonly name: "travel";
  readonly to: string;
  readonly by: TravelMeans;
  /** As on a map: west is to the left. */
  readonly heading: "east" | "west";
}
export type SceneView = StageView | TravelView | { readonly name: "hidden" };

const MOST_STEPS = 20;

function waitingPlaces(state: GameState, visit: Visit): readonly number[] {
  const waiting = phaseOf(state).name === "choose" ? waitingTasks(visit) : [];
  return waiting.map(({ question }) => visit.tasks.findIndex((task) => task.question === question));
}

/** Where nothing is told of right and wrong, steps follow the answers given and show no answer. */
function isWithheld(state: GameState, stop: string): boolean {
  const visit = visitOf(state);
  if (offRoadAt(stop) !== "assigned") return runAt(stop) === BEFORE || runAt(stop) === AFTER;
  return visit?.once === true && (visit.ended === null || state.assigned?.assignment?.feedback === "never");
}

function stepsAt(state: GameState, stop: string): readonly Step[] {
  const steps = stopProgress(state, stop)?.steps.slice(0, MOST_STEPS) ?? [];
  return isWithheld(state, stop)
    ? steps.map((step) => (step.state === "gap" ? { ...step, state: "done" } : step))
    : steps;
}

/** Own questions that hang on a stop of the road are played in its landscape; what it shows is their own progress. */
const landscapeOf = ({ assigned }: GameState, stop: string): string =>
  offRoadAt(stop) === "assigned" ? (assigned?.landscape ?? stop) : stop;

function stageView(state: GameState, stop: string): StageView {
  const found = stepsAt(state, stop);
  const visit = visitOf(state);
  const waiting = visit === null ? [] : waitingPlaces(state, visit);
  const phase = phaseOf(state);
  const now = phase.name === "question" ? phase.visit.tasks.indexOf(phase.task) : -1;
  const steps = found.map(({ state: condition, question }) => ({
    state: condition,
    size: questionOf(state, question)?.difficulty ?? 2,
  }));
  const marks = found.flatMap((step, at): readonly Mark[] => {
    if (waiting.includes(at)) return [{ step: at, kind: "waiting" }];
    if (at === now && step.state !== "done") return [{ step: at, kind: "now" }];
    return step.state === "gap" ? [{ step: at, kind: "gap" }] : [];
  });
  const touch = found.map((step, at): Intention | null => {
    const task = waiting.includes(at) ? visit?.tasks[at] : undefined;
    if (task !== undefined) return { type: "chooseTask", question: task.question };
    return step.state === "done" && !isWithheld(state, stop)
      ? { type: "open", dialog: { name: "card", question: step.question } }
      : null;
  });
  return { name: "stage", stop: landscapeOf(state, stop), steps, marks, touch };
}

function travelView(state: GameState, from: string, to: string): TravelView {
  const [start, goal] = [from, to].map((stop) => state.route.find(({ id }) => id === stop));
  return {
    name: "travel",
    to,
    by: goal?.by ?? "camel",
    heading: start && goal && goal.lon < start.lon ? "west" : "east",
  };
}

export function sceneView(state: GameState): SceneView {
  const { screen } = state;
  if (screen.name === "stop") return stageView(state, screen.stop);
  return screen.name === "travel" ? travelView(state, screen.from, screen.to) : { name: "hidden" };
}

/** Views that look alike need no new drawing. */
export const sameView = (a: SceneView, b: SceneView): boolean => JSON.stringify(a) === JSON.stringify(b);
