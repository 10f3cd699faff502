import axe from "axe-core";
import { render } from "lit/html.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings.ts";
import { soundSettings } from "../../../src/hud/dialogs/sound-settings.ts";
import { translator } from "../../../src/i18n/translator.ts";
import words from "../../../src/i18n/messages/en.json";

const t = translator("en", words);
let root: HTMLElement;
let now: Settings;
function draw(): void {
  render(
    soundSettings(t, now, (next) => {
      now = { ...now, ...next };
      draw();
    }),
    root,
  );
}
const range = (name: string): HTMLInputElement => root.querySelector(`input[aria-label="Volume: ${name}"]`)!; // one a channel
const box = (name: string): HTMLInputElement =>
  [...root.querySelectorAll("label")].find((label) => label.textContent.trim() === name)!.querySelector("input")!;

beforeEach(() => {
  root = document.createElement("main");
  document.body.append(root);
  now = DEFAULT_SETTINGS;
  draw();
});
afterEach(() => root.remove());

test("music, effects and the place's sound have a switch and a volume each", async () => {
  expect(range("Effects").disabled).toBe(false);
  expect(range("Music").disabled).toBe(true);
  box("Music").click();
  expect(now.music).toBe(true);
  expect(range("Music").disabled).toBe(false);
  range("Music").value = "0.3";
  range("Music").dispatchEvent(new Event("change"));
  expect(now.volumes).toEqual({ ...DEFAULT_SETTINGS.volumes, music: 0.3 });
  expect(range("Music").getAttribute("aria-valuetext")).toBe("30%");
  box("Sound of the place").click();
  box("Sounds in words").click();
  expect(now).toMatchObject({ ambience: true, captions: true });
  const { violations } = await axe.run(root);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
