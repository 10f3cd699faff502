import { expect, test } from "vitest";
import { isAppleHandheld } from "../../../../src/hud/dialogs/safe/apple.ts";

const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1";
const OLD_IPAD = "Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 Version/12.1.2 Safari/604.1";
const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15";
const PIXEL = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36";
const CHROMEBOOK = "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36";

test.each([
  ["an iPhone", IPHONE, 5, true],
  ["an iPad that says so", OLD_IPAD, 5, true],
  ["an iPad that passes for a Mac", MAC, 5, true],
  ["a Mac", MAC, 0, false],
  ["an Android phone", PIXEL, 5, false],
  ["a Chromebook with a touch screen", CHROMEBOOK, 10, false],
])("the home-screen advice for %s", (_, userAgent, maxTouchPoints, isGiven) => {
  expect(isAppleHandheld({ userAgent, maxTouchPoints })).toBe(isGiven);
});
