import { afterEach, describe, expect, test, vi } from "vitest";
import { browserHints } from "../../src/play/browser-hints.ts";

function box() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
}
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("hints beside the save", () => {
  test("a tab knows its player, the device that there are players and the language", () => {
    const [session, local] = [box(), box()];
    vi.stubGlobal("sessionStorage", session);
    vi.stubGlobal("localStorage", local);
    const hints = browserHints();
    expect([hints.tabPlayer(), hints.hasPlayers()]).toEqual([null, false]);

    hints.rememberPlayer("anna");
    hints.rememberLanguage("zh-CN");

    expect([hints.tabPlayer(), hints.hasPlayers()]).toEqual(["anna", true]);
    // The page's own script reads this key before any of ours is there.
    expect(local.held.get("silk-road-journey.lang")).toBe("zh-CN");
  });

  test("the address may ask for a language", () => {
    vi.stubGlobal("location", { search: "?lang=zh-CN&x=1" });
    expect(browserHints().askedLanguage()).toBe("zh-CN");

    vi.stubGlobal("location", { search: "" });
    expect(browserHints().askedLanguage()).toBeNull();
  });

  test("that are refused are simply not there", () => {
    const refuse = (): never => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("sessionStorage", { getItem: refuse, setItem: refuse });
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
    const hints = browserHints();

    hints.rememberPlayer("anna");
    hints.rememberLanguage("en");

    expect([hints.tabPlayer(), hints.hasPlayers()]).toEqual([null, false]);
  });
});
