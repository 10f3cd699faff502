import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { bedAt } from "../../src/audio/bed-at.ts";
import { pieceAt } from "../../src/audio/piece-at.ts";
import route from "../../levels/route.json";

const AUDIO = new URL("../../assets/public/audio", import.meta.url).pathname;
const stops = route.stops.map(({ id }) => id);

describe("pieceAt", () => {
  it("gives every stop of the road a piece of its country, and the way between them the road's", () => {
    expect(stops.filter((stop) => pieceAt({ name: "stop", stop }) === "road")).toEqual([]);
    expect(pieceAt({ name: "map" })).toBe("road");
    expect(pieceAt({ name: "travel", from: "xian", to: "horgos" })).toBe("road");
  });
  it("knows no piece of a place beside the road", () => {
    expect(pieceAt({ name: "stop", stop: "caravanserai" })).toBe("road");
  });
});

test("every piece and bed is there in both formats, and every file is one of them or the effects'", () => {
  const pieces = ["road", ...stops.map((stop) => pieceAt({ name: "stop", stop }))];
  const beds = stops.flatMap((stop) => bedAt({ name: "stop", stop }) ?? []);
  const files = [...new Set([...pieces, ...beds]), "effects"].flatMap((name) => [`${name}.webm`, `${name}.mp3`]);
  expect(files.filter((file) => !existsSync(join(AUDIO, file)))).toEqual([]);
  expect(readdirSync(AUDIO).toSorted()).toEqual(files.toSorted());
});

test.each([".webm", ".mp3"])("all that a device fetches as %s is at most 1.2 MB", (ending) => {
  const files = readdirSync(AUDIO).filter((file) => file.endsWith(ending));
  expect(files.reduce((sum, file) => sum + statSync(join(AUDIO, file)).size, 0)).toBeLessThanOrEqual(1_200_000);
});
