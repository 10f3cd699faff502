import { afterEach, describe, expect, test, vi } from "vitest";
import { contentUrl, loadContent, loadJson, messagesUrl } from "../../src/content/load.ts";
import { checksum } from "../../src/domain/fnv.ts";
import { sampleContent } from "../support/sample-level.ts";

/** Answers every fetch with this; returns the addresses asked for. */
function answering(answer: () => Response | Promise<Response>): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(url);
    return Promise.resolve().then(answer);
  });
  return asked;
}
const json = (value: unknown): Response => new Response(JSON.stringify(value));
const sealed = (content = sampleContent()): unknown => ({
  ...content,
  sum: checksum(JSON.stringify([content.level, content.text])),
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("addresses", () => {
  test("carry the version, so that a new build is never mixed with an old one", () => {
    expect(contentUrl("xian", "zh-CN", "abc")).toBe("data/xian.zh-CN.json?v=abc");
    expect(messagesUrl("en", "abc")).toBe("data/ui.en.json?v=abc");
  });
});

describe("a stop's content", () => {
  test("sealed by the build is taken as it is", async () => {
    const asked = answering(() => json(sealed()));

    const loaded = await loadContent("xian", "en", "v1");

    expect(loaded).toMatchObject({ ok: true, value: { level: { id: "xian" } } });
    expect(asked).toEqual(["data/xian.en.json?v=v1"]);
  });

  test("not sealed goes through the parser", async () => {
    answering(() => json(sampleContent()));

    expect(await loadContent("xian", "en", "v1")).toEqual({ ok: true, value: sampleContent() });
  });

  test("with a seal that does not fit goes through the parser, which finds what is wrong", async () => {
    const content = sampleContent();
    const bent = {
      ...content,
      level: { ...content.level, questions: content.level.questions.map((one) => ({ ...one, facts: [] })) },
    };
    answering(() => json({ ...bent, sum: checksum(JSON.stringify([content.level, content.text])) }));

    const loaded = await loadContent("xian", "en", "v1");

    expect(loaded).toMatchObject({ ok: false, fault: { code: "level-broken", file: "data/xian.en.json" } });
    expect(!loaded.ok && loaded.fault.code === "level-broken" && loaded.fault.problems).toHaveLength(
      content.level.questions.length,
    );
  });

  test("of another stop is refused", async () => {
    answering(() => json(sampleContent("horgos")));

    expect(await loadContent("xian", "en", "v1")).toEqual({
      ok: false,
      fault: {
        code: "level-broken",
        file: "data/xian.en.json",
        problems: [{ path: "id", code: "wrong-stop", detail: "horgos" }],
      },
    });
  });
});

describe("a fault is a value with a code", () => {
  test("404 is not found", async () => {
    answering(() => new Response("", { status: 404 }));

    expect(await loadContent("xian", "en", "v1")).toEqual({ ok: false, fault: { code: "not-found" } });
  });

  test.each([500, 503])("%d counts as offline: it can be tried again", async (status) => {
    answering(() => new Response("", { status }));

    expect(await loadJson("a")).toEqual({ ok: false, fault: { code: "offline" } });
  });

  test("no network is offline", async () => {
    answering(() => Promise.reject(new TypeError("Failed to fetch")));

    expect(await loadJson("a")).toEqual({ ok: false, fault: { code: "offline" } });
  });

  test("a school's login page in place of the file is a broken file, named", async () => {
    answering(() => new Response("<!doctype html><title>Log in</title>"));

    expect(await loadJson("data/xian.en.json")).toMatchObject({
      ok: false,
      fault: { code: "level-broken", file: "data/xian.en.json", problems: [{ code: "schema" }] },
    });
  });
});
