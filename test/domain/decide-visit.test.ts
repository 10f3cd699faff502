/** A whole visit: what waits, what comes next, how it ends. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseTask, goOn, startVisit } from "../../src/domain/decide.ts";
import { foldProgress, NO_PROGRESS, type StopProgress } from "../../src/domain/progress.ts";
import { orderedIds } from "../../src/domain/question.ts";
import { isTwoWay } from "../../src/domain/rules.ts";
import { waitingTasks } from "../../src/domain/visit.ts";
import { sampleLevel } from "../support/sample-level.ts";
import { visitPlayer, type VisitPlayer } from "../support/visit-player.ts";

const level = sampleLevel();
const questionOf = (id: string) => level.questions.find((question) => question.id === id)!;
const progressOf = (...players: readonly VisitPlayer[]): StopProgress =>
  players
    .flatMap(({ events }) => events)
    .reduce(foldProgress, NO_PROGRESS)
    .runs.get("journey")!
    .stops.get("xian")!;

describe("the next task", () => {
  test("is chosen out of two, then of the two that are left, and the last one comes by itself", () => {
    const player = visitPlayer({ level });
    const offered: number[] = [];

    while (player.visit().tasks.some(({ status }) => status === "waiting")) {
      const waiting = waitingTasks(player.visit());
      if (waiting.length > 1) {
        offered.push(waiting.length);
        player.choose(waiting[1]!.question);
      }
      player.answer(true);
      player.goOn();
    }

    expect(offered).toEqual([2, 2, 2, 2, 2]);
    expect(player.visit().current).not.toBeNull();
  });

  test("cannot be one that does not wait", () => {
    const player = visitPlayer({ level });
    const third = player.visit().tasks[2]!.question;

    expect(chooseTask(player.visit(), questionOf(third), "en")).toEqual([]);
  });

  test("cannot be taken while a question is open", () => {
    const player = visitPlayer({ level });
    player.choose();
    const [other] = waitingTasks(player.visit());

    expect(chooseTask(player.visit(), questionOf(other!.question), "en")).toEqual([]);
    expect(goOn(player.visit(), questionOf, "en")).toEqual([]);
  });

  test("is on the table at once where a link asks for it", () => {
    const events = startVisit({
      run: "journey",
      visit: "v",
      level,
      progress: undefined,
      seed: 5,
      atOnce: true,
      lang: "en",
    });

    expect(events.map(({ type }) => type)).toEqual(["visitStarted", "taskChosen", "asked"]);
  });
});

describe("the order of choices", () => {
  test("holds each of them once and is never the solution of a sequence", () => {
    for (let seed = 0; seed < 40; seed++) {
      const player = visitPlayer({ level, seed });
      player.finish(() => false);

      for (const event of player.events) {
        if (event.type !== "asked") continue;
        const question = questionOf(event.question);
        expect(event.order.toSorted()).toEqual(orderedIds(question).toSorted());
        if (question.kind === "sequencing") expect(event.order).not.toEqual(question.items);
        if (question.kind === "true-false") expect(event.order).toEqual(["true", "false"]);
      }
    }
  });

  test("is drawn again when a question returns", () => {
    const orders = Array.from({ length: 20 }, (_, seed) => {
      const player = visitPlayer({ level, seed });
      player.finish(() => false);
      return player.events.flatMap((event) =>
        event.type === "asked" && event.question === "xian-choice" ? [event.order.join()] : [],
      );
    }).filter((both) => both.length === 2);

    expect(orders.length).toBeGreaterThan(5);
    expect(orders.filter(([first, second]) => first !== second).length).toBeGreaterThan(orders.length / 2);
  });

  test("is the same for the same seed", () => {
    const events = (seed: number) => {
      const player = visitPlayer({ level, seed });
      player.finish(() => true);
      return player.events;
    };

    expect(events(9)).toEqual(events(9));
    expect(events(9)).not.toEqual(events(10));
  });
});

describe("the end", () => {
  test("all right at once is 18 of 18 points and three stars", () => {
    const player = visitPlayer({ level });

    expect(player.finish(() => true)).toBe(6);
    expect(player.visit().ended).toEqual({ points: 18, most: 18, stars: 3 });
    expect(player.visit().tasks.every(({ status }) => status === "right")).toBe(true);
  });

  test("all wrong is no points and six gaps", () => {
    const player = visitPlayer({ level });

    player.finish(() => false);

    expect(player.visit().ended).toEqual({ points: 0, most: 18, stars: 0 });
    expect(player.visit().tasks.map(({ status }) => status)).toEqual(Array(6).fill("gap"));
  });

  test("returning questions come after all others, each once", () => {
    const player = visitPlayer({ level });
    player.finish((_, { round }) => round === 2);

    const rounds = player.events.flatMap((event) => (event.type === "asked" ? [event.round] : []));
    expect(rounds).toEqual([...Array(6).fill(1), ...Array(6).fill(2)]);
    expect(player.visit().tasks.every(({ status, points }) => status === "right" && points === 0)).toBe(true);
  });

  test("comes after at most 3n checks, whatever is answered, and the points stay within bounds", () => {
    fc.assert(
      fc.property(fc.integer(), fc.infiniteStream(fc.boolean()), (seed, answers) => {
        const player = visitPlayer({ level, seed });

        const checks = player.finish(() => answers.next().value);

        const twoWay = player.visit().tasks.filter(({ question }) => isTwoWay(questionOf(question))).length;
        expect(checks).toBeLessThanOrEqual(3 * 6 - twoWay);
        expect(player.visit().ended!.points).toBeLessThanOrEqual(18);
        for (const { status, tries } of player.visit().tasks) {
          expect(["right", "gap"]).toContain(status);
          expect(status === "right").toBe(tries.at(-1)!.outcome.score === 1);
        }
      }),
    );
  });
});

describe("the next visit", () => {
  test("asks the gaps first, each at its step, one after another", () => {
    const before = visitPlayer({ level });
    const failed = new Set([before.visit().tasks[1]!.question, before.visit().tasks[4]!.question]);
    before.finish(({ id }) => !failed.has(id));

    const player = visitPlayer({ level, visit: "v2", seed: 77, progress: progressOf(before) });

    expect(player.visit().again).toEqual([...failed]);
    for (const question of failed) {
      expect(waitingTasks(player.visit()).map((task) => task.question)).toEqual([question]);
      player.choose();
      player.answer(true);
    }
    expect(player.visit().tasks[1]!.question).toBe([...failed][0]);
    expect(player.visit().tasks[4]!.question).toBe([...failed][1]);
    expect(waitingTasks(player.visit())).toHaveLength(2);
  });

  test("opens with the first gap where a link asks for a question at once", () => {
    for (let seed = 0; seed < 20; seed++) {
      const before = visitPlayer({ level, seed });
      before.finish(() => false);

      const progress = progressOf(before);
      const events = startVisit({
        run: "journey",
        visit: "v2",
        level,
        progress,
        seed: seed + 100,
        atOnce: true,
        lang: "en",
      });

      expect(events[1]).toMatchObject({ type: "taskChosen", question: progress.steps[0]!.question });
    }
  });

  test("prefers what was not asked before", () => {
    const before = visitPlayer({ level });
    before.finish(() => true);
    const fresh = level.questions.filter(({ id }) => !progressOf(before).asked.has(id)).map(({ id }) => id);

    const player = visitPlayer({ level, visit: "v2", seed: 3, progress: progressOf(before) });

    expect(player.visit().tasks.map(({ question }) => question)).toEqual(expect.arrayContaining(fresh));
  });
});
