import { expect, test } from "vitest";
import type { Loaded } from "../../src/content/load.ts";
import type { Content } from "../../src/domain/level-text.ts";
import { stopContents } from "../../src/teach/stop-contents.ts";
import { sampleContent } from "../support/sample-level.ts";

const settled = () => new Promise((then) => setTimeout(then));
function opened(answers: Loaded<Content>[]) {
  const asked: string[] = [];
  let changes = 0;
  const load = (stop: string, lang: string): Promise<Loaded<Content>> => {
    asked.push(`${stop}.${lang}`);
    return Promise.resolve(answers.shift() ?? { ok: true, value: sampleContent() });
  };
  const stops = stopContents("1", () => changes++, load);
  return { ...stops, asked, changes: () => changes };
}

test("a stop is fetched once, whoever asks and however often, and drawn again when it has come", async () => {
  const stops = opened([]);

  expect([stops.content("xian", "en"), stops.content("xian", "en")]).toEqual([null, null]);
  const [awaited] = await stops.contents(["xian"], "en");
  expect(stops.content("xian", "en")).toBe(awaited);
  expect(stops.asked).toEqual(["xian.en"]);
  expect(stops.changes()).toBe(1);
});

test("each language is another", async () => {
  const stops = opened([]);
  await stops.contents(["xian"], "en");
  stops.content("xian", "ru");

  expect(stops.asked).toEqual(["xian.en", "xian.ru"]);
});

test("what can't be fetched is told, rejected where it is awaited, and asked for again only when wanted", async () => {
  const stops = opened([
    { ok: false, fault: { code: "offline" } },
    { ok: false, fault: { code: "offline" } },
  ]);
  stops.content("xian", "en");
  await settled();
  stops.content("xian", "en");

  expect(stops.isMissing()).toBe(true);
  expect(stops.asked).toHaveLength(1);
  await expect(stops.contents(["xian"], "en")).rejects.toThrow("xian.en: offline");
  stops.retry();
  expect(stops.isMissing()).toBe(false);
  stops.content("xian", "en");
  await settled();
  expect(stops.content("xian", "en")).not.toBeNull();
});
