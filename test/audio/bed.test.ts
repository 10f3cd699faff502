import { describe, expect, it } from "vitest";
import { BED_LASTS, createBed } from "../../src/audio/bed.ts";
import { bedAt } from "../../src/audio/bed-at.ts";
import route from "../../levels/route.json";
import { stateAt } from "./support.ts";

function laid() {
  const told: string[] = [];
  const timers = new Set<() => void>();
  const bed = createBed(
    { play: (name) => void told.push(name), release: () => void told.push("rest") },
    (call, wait) => {
      expect(wait).toBe(BED_LASTS);
      timers.add(call);
      return () => timers.delete(call);
    },
  );
  const pass = (): void => {
    for (const call of timers) call();
  };
  return { told, bed, timers, pass };
}

describe("a place's own sound", () => {
  it("keeps silent until it is switched on, and is heard from then on", () => {
    const { told, bed } = laid();
    bed.bed("wind");
    expect(told).toEqual([]);
    bed.ambience(true);
    expect(told).toEqual(["wind"]);
  });
  it("rests after a while, and comes back with the next arrival", () => {
    const { told, bed, timers, pass } = laid();
    bed.ambience(true);
    bed.bed("wind");
    pass();
    expect(told).toEqual(["wind", "rest"]);
    expect(timers.size).toBe(0);
    bed.bed("rail");
    expect(told).toEqual(["wind", "rest", "rail"]);
  });
  it("gives way to another place's, and to none", () => {
    const { told, bed, timers } = laid();
    bed.ambience(true);
    bed.bed("wind");
    bed.bed("river");
    bed.bed(null);
    expect(told).toEqual(["wind", "rest", "river", "rest"]);
    expect(timers.size).toBe(0);
  });
  it("is not begun again where nothing has changed, and rests once when it is switched off", () => {
    const { told, bed } = laid();
    bed.ambience(true);
    bed.bed("wind");
    bed.bed("wind");
    bed.ambience(true);
    bed.ambience(false);
    bed.ambience(false);
    expect(told).toEqual(["wind", "rest"]);
  });
});

describe("bedAt", () => {
  it.each(route.stops.map(({ id }) => id))("knows what %s sounds like", (stop) => {
    expect(bedAt({ name: "stop", stop })).not.toBeNull();
  });
  it("hears the train on the way, and nothing on the map or in the inn", () => {
    expect(bedAt({ name: "travel", from: "xian", to: "buka" })).toBe("rail");
    expect(bedAt(stateAt({ name: "map" }).screen)).toBeNull();
    expect(bedAt({ name: "stop", stop: "caravanserai" })).toBeNull();
  });
});
