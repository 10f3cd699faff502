import { expect, test } from "vitest";
import { readContent } from "../../assets/make/vite/read-content.ts";
import { fromBase64url } from "../../src/exchange/crypto/base64url.ts";
import { primitivesHere } from "../../src/exchange/crypto/primitives-here.ts";
import { openSlip, readSlipText } from "../../src/exchange/slip/slip-text.ts";
import { deskTranslator } from "../../src/i18n/desk-translator.ts";
import { memoryStore } from "../../src/save/store.ts";
import { openDeskStore } from "../../src/teach/desk-store.ts";
import type { DeskView } from "../../src/teach/desk-view.ts";
import { openSample } from "../../src/teach/sample/open-sample.ts";
import words from "../../src/i18n/desk/en.json";
import numbers from "../../levels/numbers.json";
import route from "../../levels/route.json";

async function viewOf(over: Partial<DeskView> = {}): Promise<DeskView> {
  const contents = route.stops.map(({ id }) => readContent(process.cwd(), id, "en"));
  const byId: Readonly<Record<string, number>> = numbers;
  const bank = contents.flatMap(({ level }) =>
    level.questions.map(({ id, topic, kind, difficulty }) => {
      return { id, topic, kind, difficulty, stop: level.id, number: byId[id]! };
    }),
  );
  const options = { onChange: () => undefined, store: memoryStore(), locks: null, channel: () => null };
  return {
    t: deskTranslator("en", [words]),
    route: { name: "home" },
    store: await openDeskStore(options),
    bank,
    content: () => null,
    contents: () => Promise.resolve(contents),
    results: () => null,
    go: () => undefined,
    redraw: () => undefined,
    say: () => undefined,
    download: () => undefined,
    now: () => Date.UTC(2025, 8, 1, 9),
    ...over,
  };
}

test("the sample class stands on the desk with slips that its own key opens", async () => {
  const view = await viewOf();
  const id = await openSample(view);
  const own = view.store.assignments()[0]!;
  const slips = await view.store.handedIn(own.id);
  const primitives = await primitivesHere();
  const keys = { secret: fromBase64url(own.secret)!, publicKey: fromBase64url(own.assignment.key)! };
  const opened = await Promise.all(
    slips.map(async ({ slip }) => {
      const outer = readSlipText(slip);
      if (!outer.ok) return outer;
      return openSlip(primitives, outer, keys);
    }),
  );

  expect(own).toMatchObject({ id, isSample: true, classId: view.store.classes()[0]?.id });
  expect(view.store.classes()[0]?.seats).toHaveLength(24);
  expect(opened).toHaveLength(23);
  expect(opened.filter((one) => one.ok && one.isSigned && one.slip.hash === own.hash)).toHaveLength(23);
});

test("asked for again, the one that is there is opened", async () => {
  const view = await viewOf();
  const id = await openSample(view);

  expect(await openSample(view)).toBe(id);
  expect(view.store.assignments()).toHaveLength(1);
  expect(view.store.classes()).toHaveLength(1);
});

test("without network nothing is put on the desk", async () => {
  const view = await viewOf({ contents: () => Promise.reject(new Error("offline")) });

  await expect(openSample(view)).rejects.toThrow("offline");
  expect([view.store.assignments(), view.store.classes()]).toEqual([[], []]);
});
