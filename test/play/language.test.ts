import { describe, expect, test } from "vitest";
import { phaseOf } from "../../src/domain/game-state.ts";
import { sampleContent } from "../support/sample-level.ts";
import { boot, device, settle } from "../support/fake-services.ts";
import { answer, draft, onTable, send, STOP } from "../support/game-player.ts";

describe("a language switch in mid-question", () => {
  test("changes the words and keeps question, order, draft and hints", async () => {
    const booted = await boot(device(), { address: STOP });
    await send(booted, { type: "hint" });
    await draft(booted, true);
    const before = { ...onTable(booted), draft: booted.state().draft };

    await send(booted, { type: "speak", lang: "zh-CN" });

    expect({ ...onTable(booted), draft: booted.state().draft }).toEqual(before);
    expect(booted.state()).toMatchObject({ lang: "zh-CN", content: { text: { lang: "zh-CN" } } });
    expect(booted.spoken).toEqual(["zh-CN"]);
  });

  test("is an answer's language no more: it is marked as before", async () => {
    const booted = await boot(device(), { address: STOP });
    await send(booted, { type: "speak", lang: "zh-CN" });

    await answer(booted, true);

    expect(onTable(booted).task).toMatchObject({ status: "right", points: 3 });
  });

  test("is remembered by the browser and by the player", async () => {
    const own = device();
    const booted = await boot(own, { address: STOP });
    await answer(booted, true);

    await send(booted, { type: "speak", lang: "zh-CN" });

    expect(own.lang).toBe("zh-CN");
    const nextDay = await boot(own, { lang: "en" });
    expect(nextDay.state()).toMatchObject({ lang: "zh-CN", player: { id: booted.state().player?.id } });
    expect(nextDay.spoken).toEqual(["zh-CN"]);
  });
});

describe("the language of the address", () => {
  test("goes before the player's own, which is kept for another day", async () => {
    const own = device();
    const booted = await boot(own, { address: STOP });
    await send(booted, { type: "speak", lang: "zh-CN" });

    const byLink = await boot(own, { lang: "en", asked: "en" });
    const nextDay = await boot(own, { lang: "en" });

    expect([byLink.state().lang, nextDay.state().lang]).toEqual(["en", "zh-CN"]);
  });
});

describe("words that can't be had", () => {
  test("of the interface leave everything in the old language and say so", async () => {
    const booted = await boot(device(), { address: STOP, speak: () => Promise.resolve(false) });

    await send(booted, { type: "speak", lang: "zh-CN" });

    expect(booted.notices()).toEqual(["lang-missing"]);
    expect(booted.state()).toMatchObject({ lang: "en", content: { text: { lang: "en" } } });
  });

  test("of the stop leave the interface in the old language too", async () => {
    const booted = await boot(device(), {
      address: STOP,
      content: (stop, lang) =>
        lang === "en" ? { ok: true, value: sampleContent(stop, lang) } : { ok: false, fault: { code: "offline" } },
    });

    await send(booted, { type: "speak", lang: "zh-CN" });

    expect(booted.notices()).toEqual(["lang-missing"]);
    expect(booted.spoken).toEqual([]);
    expect(phaseOf(booted.state()).name).toBe("question");
  });
});

describe("on a slow network", () => {
  test("content that comes after the player went elsewhere is not laid on the wrong table", async () => {
    const waiting = new Map<string, () => void>();
    const booted = await boot(device(), {
      content: async (stop, lang) => {
        await new Promise<void>((resolve) => waiting.set(stop, resolve));
        return { ok: true, value: sampleContent(stop, lang) };
      },
    });
    await send(booted, { type: "begin" }, { type: "goTo", address: STOP }, { type: "goTo", address: { name: "map" } });
    await send(booted, { type: "goTo", address: { name: "stop", stop: "horgos" } });

    waiting.get("horgos")!();
    await settle();
    waiting.get("xian")!();
    await settle();

    expect(booted.state()).toMatchObject({ screen: { stop: "horgos" }, content: { level: { id: "horgos" } } });
  });

  test("content asked for before a language switch comes in the new language", async () => {
    const waiting: (() => void)[] = [];
    const booted = await boot(device(), {
      content: async (stop, lang) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return { ok: true, value: sampleContent(stop, lang) };
      },
    });
    await send(booted, { type: "begin" }, { type: "goTo", address: STOP }, { type: "speak", lang: "zh-CN" });

    while (waiting.length > 0) {
      waiting.shift()!();
      await settle();
    }

    expect(booted.state()).toMatchObject({ lang: "zh-CN", content: { text: { lang: "zh-CN" } } });
  });
});
