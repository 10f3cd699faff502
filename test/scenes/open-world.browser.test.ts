import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startingState, type GameState, type Intention } from "../../src/domain/game-state.ts";
import { createEngineWorld, type EngineStart } from "../../src/scenes/engine-world.ts";
import { openWorld } from "../../src/scenes/open-world.ts";
import type { Painter } from "../../src/scenes/painter.ts";
import { readMachine } from "../../src/scenes/read-machine.ts";
import { whenIdle } from "../../src/scenes/when-idle.ts";
import type { World } from "../../src/scenes/world.ts";

vi.mock(import("../../src/scenes/engine-world.ts"), () => ({
  createEngineWorld: vi.fn<typeof createEngineWorld>(),
}));
vi.mock(import("../../src/scenes/read-machine.ts"), () => ({
  readMachine: vi.fn<typeof readMachine>(),
}));

const NOTICE = { type: "notify", notice: { code: "still-picture" } };
type Picture = GameState["settings"]["picture"];

const start = startingState("en", [{ id: "xian", lon: 108.9, lat: 34.3, by: "camel" }]);
const state = (picture: Picture, screen: GameState["screen"] = { name: "stop", stop: "nowhere" }): GameState => ({
  ...start,
  screen,
  settings: { ...start.settings, picture },
});
const ROAD: GameState["screen"] = { name: "travel", from: "xian", to: "xian" };

let world: World | null = null;
let sent: Intention[] = [];
let starts: EngineStart[] = [];
let engine: { [Key in keyof Painter]: ReturnType<typeof vi.fn<Painter[Key]>> };

beforeEach(() => {
  sent = [];
  starts = [];
  engine = { paint: vi.fn<Painter["paint"]>(), destroy: vi.fn<Painter["destroy"]>() };
  vi.mocked(readMachine).mockReturnValue({ saveData: false, memory: 8, renderer: "Mali-G52" });
  vi.mocked(createEngineWorld).mockImplementation(async (_, given) => {
    starts.push(given);
    return engine;
  });
});
afterEach(() => {
  world?.destroy();
  world = null;
  vi.clearAllMocks();
});

function open(wants: "moving" | "still" = "moving"): World {
  const parent = document.createElement("div");
  world = openWorld({ parent, send: (intention) => void sent.push(intention), base: "/none/", wants: () => wants });
  return world;
}
async function here(): Promise<void> {
  await expect.poll(() => engine.paint.mock.calls.length, { timeout: 5000 }).toBeGreaterThan(0);
}
/** The engine was asked for so often, and what came of it is known. */
async function asked(times: number): Promise<void> {
  await expect.poll(() => vi.mocked(createEngineWorld).mock.calls.length, { timeout: 10_000 }).toBe(times);
  await new Promise((then) => setTimeout(then));
}
/** Idle time has come for the world, which asked first, and what it then began has had time. */
async function idle(): Promise<void> {
  await new Promise<void>(whenIdle);
  await new Promise((then) => setTimeout(then, 500));
}

describe("the engine", () => {
  test("comes where it pays, by WebGL, and is painted what is seen by then", async () => {
    const opened = open();
    opened.show(state("auto"));
    await here();
    expect(starts[0]?.kind).toBe("webgl");
    expect(engine.paint.mock.lastCall?.[0]).toMatchObject({ name: "stage", stop: "nowhere" });
    expect(sent).toEqual([]);
  });

  test.each([
    ["is not wanted", "still", "moving"],
    ["would have to keep still", "auto", "still"],
  ] as const)("stays away where it %s", async (_, picture, wants) => {
    open(wants).show(state(picture));
    await idle();
    expect(createEngineWorld).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
  });

  test("draws on a plain canvas where WebGL is drawn by the processor and movement is asked for", async () => {
    vi.mocked(readMachine).mockReturnValue({ saveData: false, memory: 8, renderer: "Google SwiftShader" });
    const opened = open();
    opened.show(state("auto"));
    await idle();
    expect(createEngineWorld).not.toHaveBeenCalled();
    opened.show(state("moving"));
    await here();
    expect(starts[0]?.kind).toBe("canvas");
    expect(sent).toEqual([]);
  });

  test("goes when a still picture is chosen", async () => {
    const opened = open();
    opened.show(state("moving"));
    await here();
    opened.show(state("still"));
    expect(engine.destroy).toHaveBeenCalledOnce();
  });

  test("takes over no road that another painter has begun", async () => {
    const opened = open();
    opened.show(state("moving"));
    opened.show(state("moving", ROAD));
    await expect.poll(() => starts.length, { timeout: 5000 }).toBe(1);
    await idle();
    expect(engine.paint).not.toHaveBeenCalled();
    opened.show(state("moving"));
    expect(engine.paint).toHaveBeenCalled();
  });

  test("that is ready too late is let go", async () => {
    const opened = open();
    opened.show(state("moving"));
    opened.show(state("moving", ROAD));
    await expect.poll(() => starts.length, { timeout: 5000 }).toBe(1);
    await idle();
    opened.destroy();
    expect(engine.destroy).toHaveBeenCalledOnce();
  });
});

describe("a still picture in place of a moving one is told", () => {
  test("once, where there is no WebGL at all", async () => {
    vi.mocked(readMachine).mockReturnValue({ saveData: false, memory: 8, renderer: null });
    const opened = open();
    opened.show(state("auto"));
    await expect.poll(() => sent, { timeout: 5000 }).toEqual([NOTICE]);
    opened.show(state("auto"));
    await idle();
    expect(sent).toHaveLength(1);
  });

  test.each([
    ["moving", [NOTICE]],
    ["auto", []],
  ] as const)("after the second failure to start, with the picture %s", async (picture, told) => {
    vi.mocked(createEngineWorld).mockRejectedValue(new Error("no"));
    const opened = open();
    opened.show(state(picture));
    await asked(1);
    expect(sent).toEqual([]);
    opened.show(state(picture));
    await asked(2);
    expect(sent).toEqual(told);
    opened.show(state(picture));
    await idle();
    expect(createEngineWorld).toHaveBeenCalledTimes(2);
    expect(sent).toEqual(told);
  });

  test("when the context is lost for good: the engine goes and is not asked for again", async () => {
    const opened = open();
    opened.show(state("auto"));
    await here();
    starts[0]?.lost();
    expect(engine.destroy).toHaveBeenCalledOnce();
    expect(sent).toEqual([NOTICE]);
    opened.show(state("auto"));
    await idle();
    expect(createEngineWorld).toHaveBeenCalledOnce();
  });
});
