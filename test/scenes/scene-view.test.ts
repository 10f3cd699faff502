import { describe, expect, test } from "vitest";
import { startingState, type GameState, type RouteStop } from "../../src/domain/game-state.ts";
import { answer, chooseTask } from "../../src/domain/decide.ts";
import { foldProgress, NO_PROGRESS } from "../../src/domain/progress.ts";
import { startOnce } from "../../src/domain/review-visit.ts";
import { foldVisit } from "../../src/domain/visit.ts";
import { sameView, sceneView, type SceneView, type StageView } from "../../src/scenes/scene-view.ts";
import { respond } from "../support/answers.ts";
import { sampleContent } from "../support/sample-level.ts";
import { visitPlayer, type VisitPlayer } from "../support/visit-player.ts";

const content = sampleContent();
const ROUTE: readonly RouteStop[] = [
  { id: "xian", lon: 108.94, lat: 34.27, by: "camel" },
  { id: "horgos", lon: 80.41, lat: 44.21, by: "train" },
];
const AT_STOP: GameState = {
  ...startingState("en", ROUTE),
  screen: { name: "stop", stop: content.level.id },
  players: [],
  content,
};
const stateOf = (player: VisitPlayer, over: Partial<GameState> = {}): GameState => ({
  ...AT_STOP,
  progress: player.events.reduce(foldProgress, NO_PROGRESS),
  visit: player.visit().id,
  ...over,
});
function stage(view: SceneView): StageView {
  if (view.name !== "stage") throw new Error(`${view.name} is no stage`);
  return view;
}
const kinds = ({ marks }: StageView): string[] => marks.map(({ kind }) => kind);
const level = content.level;

describe("the world shows", () => {
  test.each([
    { name: "title" },
    { name: "map" },
    { name: "who", wanted: { name: "title" } },
    { name: "finale" },
  ] as const)("nothing on the screen $name", (screen) => {
    expect(sceneView({ ...AT_STOP, screen })).toEqual({ name: "hidden" });
  });

  test("the road as it is travelled, west to the left as on a map", () => {
    const road = (from: string, to: string): SceneView =>
      sceneView({ ...AT_STOP, screen: { name: "travel", from, to } });

    expect(road("xian", "horgos")).toEqual({ name: "travel", to: "horgos", by: "train", heading: "west" });
    expect(road("horgos", "xian")).toMatchObject({ by: "camel", heading: "east" });
    expect(road("xian", "nowhere")).toMatchObject({ by: "camel", heading: "east" });
  });

  test("a stop before its first visit without steps, so that nothing can be touched", () => {
    expect(sceneView(AT_STOP)).toEqual({ name: "stage", stop: level.id, steps: [], marks: [], touch: [] });
  });
});

test("own questions that hang on a stop of the road are shown in its landscape", () => {
  const stop = "a/0123456789abcdef/1";
  const assigned = {
    link: "",
    hash: "0123456789abcdef",
    factor: 1,
    number: 1,
    assignment: null,
    landscape: "horgos",
    endsAt: null,
    slip: null,
  } as const;
  const at = (over: Partial<GameState>): StageView =>
    stage(sceneView({ ...AT_STOP, screen: { name: "stop", stop }, ...over }));

  expect(at({ assigned }).stop).toBe("horgos");
  expect(at({ assigned: { ...assigned, landscape: null } }).stop).toBe(stop);
  expect(at({}).stop).toBe(stop);
});

describe("a stage", () => {
  test("marks two waiting places, and a touch of either chooses its task", () => {
    const player = visitPlayer({ level });
    const view = stage(sceneView(stateOf(player)));

    expect(kinds(view)).toEqual(["waiting", "waiting"]);
    for (const { step } of view.marks)
      expect(view.touch[step]).toEqual({ type: "chooseTask", question: player.visit().tasks[step]!.question });
  });

  test("marks the one place that is worked at while its question is asked", () => {
    const player = visitPlayer({ level });
    const asked = player.choose();
    const view = stage(sceneView(stateOf(player)));

    expect(view.marks).toEqual([
      { step: player.visit().tasks.findIndex(({ question }) => question === asked.id), kind: "now" },
    ]);
    expect(view.touch.every((meaning) => meaning === null)).toBe(true);
  });

  test("builds the step of a right answer, which remembers its question", () => {
    const player = visitPlayer({ level });
    const { id } = player.choose();
    player.answer(true);
    const view = stage(sceneView(stateOf(player)));
    const step = player.visit().tasks.findIndex(({ question }) => question === id);

    expect(view.steps[step]!.state).toBe("done");
    expect(view.touch[step]).toEqual({ type: "open", dialog: { name: "card", question: id } });
  });

  test("marks the gaps that are left at the end", () => {
    const player = visitPlayer({ level });
    player.finish(() => false);
    const view = stage(sceneView(stateOf(player)));

    expect(kinds(view)).toEqual(view.steps.map(() => "gap"));
  });

  test("takes the size of a step from its question's difficulty, and the middle where that is unknown", () => {
    const player = visitPlayer({ level });
    const hard = { ...level, questions: level.questions.map((question) => ({ ...question, difficulty: 3 as const })) };
    const sizes = (state: GameState): number[] => stage(sceneView(state)).steps.map(({ size }) => size);

    expect(new Set(sizes(stateOf(player, { content: { ...content, level: hard } })))).toEqual(new Set([3]));
    expect(new Set(sizes(stateOf(player, { content: null })))).toEqual(new Set([2]));
  });

  test("is the same picture as long as nothing in it has changed", () => {
    const player = visitPlayer({ level });
    const before = sceneView(stateOf(player));

    expect(sameView(before, sceneView(stateOf(player, { draft: null, unsaved: 3, folded: true })))).toBe(true);
    player.choose();
    expect(sameView(before, sceneView(stateOf(player)))).toBe(false);
  });
});

describe("the questions before the journey", () => {
  test("build a step for each answer given, right or wrong, and leave no gap to be seen", () => {
    const events = visitPlayer({ level });
    const questions = [...level.questions];
    const started = startOnce({ stop: "before", visit: "b1", questions, seed: 1 });
    const first = questions[0]!;
    const visit = foldVisit(null, started)!;
    const asked = chooseTask(visit, first, "en");
    const answered = answer(asked.reduce(foldVisit, visit)!, first, respond(first, false), 1000);
    const progress = [started, ...asked, ...answered]
      .map((event) => ({ ...event, at: 0 }))
      .reduce(foldProgress, NO_PROGRESS);
    const state = stateOf(events, { progress, visit: "b1", screen: { name: "stop", stop: "before" } });
    const view = stage(sceneView(state));

    expect(answered).toMatchObject([{ outcome: { next: "gap" } }]);
    expect(view.steps[0]).toMatchObject({ state: "done" });
    expect(kinds(view)).not.toContain("gap");
  });
});
