import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { GameState } from "../../src/domain/game-state.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings.ts";
import { CAPTION_LASTS, createCaptions } from "../../src/hud/captions.ts";
import { translator } from "../../src/i18n/translator.ts";
import words from "../../src/i18n/messages/en.json";
import { answeredWith, stateAt } from "../audio/support.ts";

const TRAVEL = { name: "travel", from: "xian", to: "buka" } as const;
const BUKA = { name: "stop", stop: "buka" } as const;
const at = (screen: GameState["screen"], settings: Partial<Settings> = {}): GameState =>
  stateAt(screen, { settings: { ...DEFAULT_SETTINGS, captions: true, ...settings } });
const line = (): HTMLElement => document.querySelector<HTMLElement>(".caption")!; // there since the captions were made
const read = () => createCaptions(document.body, () => translator("en", words));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  line().remove();
});

describe("captions", () => {
  test("say in words what effects mean, for a while, and not to voices, which hear it from the page", () => {
    const show = read();
    show(at(BUKA), []);
    expect(line().hidden).toBe(true);
    show(at(BUKA), [answeredWith("right")]);
    expect(line().textContent).toBe(`${words["caption.right"]} · ${words["caption.step"]}`);
    expect(line().hidden).toBe(false);
    expect(line().ariaHidden).toBe("true");
    vi.advanceTimersByTime(CAPTION_LASTS);
    expect(line().hidden).toBe(true);
  });
  test("tell the place's own sound once, where that is on", () => {
    const show = read();
    show(at(TRAVEL, { ambience: true }), []);
    expect(line().textContent).toBe(words["caption.rail"]);
    show(at(BUKA, { ambience: true }), []);
    expect(line().textContent).toBe(`${words["caption.arrive"]} · ${words["caption.generator"]}`);
    vi.advanceTimersByTime(CAPTION_LASTS);
    show(at(BUKA, { ambience: true, textSize: 1.6 }), []);
    expect(line().hidden).toBe(true);
  });
  test("have no word for a tick, and none at all where nobody wants them", () => {
    const show = read();
    show(at(BUKA), []);
    show({ ...at(BUKA), dialog: { name: "settings" } }, []);
    expect(line().hidden).toBe(true);
    show(at(BUKA, { captions: false }), [answeredWith("right")]);
    expect(line().hidden).toBe(true);
  });
});
