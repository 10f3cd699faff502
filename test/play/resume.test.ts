/** Closed at any moment, the journey goes on exactly there. */
import { describe, expect, test } from "vitest";
import { phaseOf, visitOf, type GameState } from "../../src/domain/game-state.ts";
import type { Content } from "../../src/domain/level-text.ts";
import { sampleContent } from "../support/sample-level.ts";
import { boot, device, settle, type Booted, type Device } from "../support/fake-services.ts";
import { answer, choose, draft, onTable, send, STOP } from "../support/game-player.ts";

/** What a player sees, without what belongs to the page. */
const seen = ({ screen, draft: made, visit, progress }: GameState) => ({ screen, draft: made, visit, progress });
/** The page goes out of sight and is never seen again. */
async function leave(booted: Booted): Promise<void> {
  booted.game.flush();
  await settle();
}
async function nextDay(own: Device, options: Parameters<typeof boot>[1] = {}): Promise<Booted> {
  const booted = await boot(own, options);
  if (booted.state().screen.name === "title") await send(booted, { type: "begin" });
  return booted;
}

describe("a new game on the same device", () => {
  test("shows the same question, order, draft, hints and screen", async () => {
    const own = device();
    const before = await boot(own, { address: STOP });
    await answer(before, true);
    await send(before, { type: "goOn" });
    await choose(before);
    await send(before, { type: "hint" });
    await draft(before, false);
    await leave(before);

    const after = await nextDay(own);

    expect(seen(after.state())).toEqual(seen(before.state()));
    expect(onTable(after)).toEqual(onTable(before));
    expect(onTable(after).task.hints).toEqual([{ aid: "nudge" }]);
    expect(after.state().draft).not.toBeNull();
  });

  test("comes to the same place by its address, without a word of who plays", async () => {
    const own = device();
    const before = await boot(own, { address: STOP });
    await draft(before, true);
    await leave(before);

    const after = await boot(own, { address: STOP });

    expect(seen(after.state())).toEqual(seen(before.state()));
  });

  test.each<[string, (booted: Booted) => Promise<void>, string]>([
    ["a feedback", (booted) => answer(booted, true), "feedback"],
    ["a second try or a return", (booted) => answer(booted, false), "either"],
    // Leaving a feedback is no event: it is shown once more.
    ["a choice of tasks", (booted) => answer(booted, true).then(() => send(booted, { type: "goOn" })), "feedback"],
  ])("in the middle of %s goes on there", async (_, play, phase) => {
    const own = device();
    const before = await boot(own, { address: STOP });
    await play(before);
    await leave(before);

    const after = await nextDay(own);

    expect(visitOf(after.state())).toEqual(visitOf(before.state()));
    expect(phaseOf(after.state()).name).toBe(phase === "either" ? phaseOf(before.state()).name : phase);
  });

  test("is played to the same end as if it had never been closed", async () => {
    const own = device();
    const once = await boot(device(), { address: STOP });
    let booted = await boot(own, { address: STOP });
    const twin = async (decide: boolean): Promise<void> => {
      for (const one of [once, booted]) {
        const phase = phaseOf(one.state());
        if (phase.name === "choose") await choose(one);
        else if (phase.name === "question") await answer(one, decide);
        else await send(one, { type: "goOn" });
      }
    };

    for (let turn = 0; phaseOf(once.state()).name !== "results"; turn++) {
      await twin(turn % 3 > 0);
      if (phaseOf(booted.state()).name !== "question") continue;
      await leave(booted);
      booted = await nextDay(own);
    }

    expect(visitOf(booted.state())?.tasks).toEqual(visitOf(once.state())?.tasks);
    expect(visitOf(booted.state())?.ended).toEqual(visitOf(once.state())?.ended);
  });

  test("after the visit's end begins on the map", async () => {
    const own = device();
    const before = await boot(own);
    await send(before, { type: "begin" });

    const after = await nextDay(own);

    expect(after.state().screen).toEqual({ name: "map" });
  });
});

describe("a draft made while storage was still opening", () => {
  test("is kept as well", async () => {
    const own = device();
    const { read } = own.store;
    let open = (): void => undefined;
    const opening = new Promise<void>((resolve) => (open = resolve));
    own.store.read = (key) => opening.then(() => read(key));
    const before = await boot(own, { address: STOP });
    await draft(before, true);
    expect(own.store.written).toEqual([]);

    open();
    await settle();
    await leave(before);

    expect(seen((await nextDay(own)).state())).toEqual(seen(before.state()));
  });
});

describe("a question that changed meanwhile", () => {
  const changed = (content: Content, id: string): Content => ({
    ...content,
    level: {
      ...content.level,
      questions: content.level.questions.map((one) => (one.id === id ? { ...one, revision: 2 } : one)),
    },
  });

  test("is replaced, that is said, and its draft is not put into another question", async () => {
    const own = device();
    const before = await boot(own, { address: STOP });
    await draft(before, true);
    await leave(before);
    const { id } = onTable(before).question;

    const content = (stop: string, lang: string) =>
      ({ ok: true, value: changed(sampleContent(stop, lang), id) }) as const;
    const after = await nextDay(own, { content });

    expect(after.state().notices).toEqual([{ code: "question-replaced", count: 1 }]);
    expect(visitOf(after.state())?.tasks.map(({ question }) => question)).not.toContain(id);
    expect(after.state().draft).toBeNull();
    expect(phaseOf(after.state()).name).toBe("choose");
    await choose(after);
    await answer(after, true);
    expect(onTable(after).task.points).toBe(3);
  });

  test("that was done already stays done and is not spoken of", async () => {
    const own = device();
    const before = await boot(own, { address: STOP });
    await answer(before, true);
    await leave(before);
    const { id } = onTable(before).question;

    const content = (stop: string, lang: string) =>
      ({ ok: true, value: changed(sampleContent(stop, lang), id) }) as const;
    const after = await nextDay(own, { content });

    expect(after.notices()).toEqual([]);
    expect(visitOf(after.state())).toEqual(visitOf(before.state()));
  });
});
