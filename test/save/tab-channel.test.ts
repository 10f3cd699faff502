import { afterEach, expect, test, vi } from "vitest";
import { browserChannel } from "../../src/save/tab-channel.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what one tab says the others hear, as it was", async () => {
  const [one, other] = [browserChannel("test-say"), browserChannel("test-say")];
  const heard = new Promise((resolve) => other?.listen(resolve));
  const own = vi.fn<(message: unknown) => void>();
  one?.listen(own);

  one?.say({ kind: "stored", n: 1 });

  expect(await heard).toEqual({ kind: "stored", n: 1 });
  expect(own).not.toHaveBeenCalled();
  one?.close();
  other?.close();
});

test("a browser without channels has none", () => {
  vi.stubGlobal("BroadcastChannel", undefined);

  expect(browserChannel("test-none")).toBeNull();
});

test("a browser that refuses them has none", () => {
  function refuse(): never {
    throw new DOMException("not here", "SecurityError");
  }
  vi.stubGlobal("BroadcastChannel", refuse);

  expect(browserChannel("test-refused")).toBeNull();
});
