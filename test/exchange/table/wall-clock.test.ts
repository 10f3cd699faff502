import { afterEach, expect, test, vi } from "vitest";
import { wallClock } from "../../../src/exchange/table/wall-clock.ts";

afterEach(() => vi.unstubAllEnvs());

test.each(["UTC", "Asia/Almaty", "America/St_Johns"])("shows in UTC what the clock shows in %s", (zone) => {
  vi.stubEnv("TZ", zone);
  const date = new Date(2025, 5, 13, 9, 30, 15, 999);

  expect(date.getTimezoneOffset() === 0).toBe(zone === "UTC");
  expect(wallClock(date).toISOString()).toBe("2025-06-13T09:30:15.000Z");
});
