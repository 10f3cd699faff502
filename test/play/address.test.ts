import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Address } from "../../src/domain/game-state.ts";
import { addressText, parseAddress } from "../../src/play/address.ts";
import { STOPS } from "../support/fake-services.ts";

describe("an address", () => {
  test.each<[string, Address]>([
    ["", { name: "title" }],
    ["#", { name: "title" }],
    ["#/", { name: "title" }],
    ["#/map", { name: "map" }],
    ["#/finale/", { name: "finale" }],
    ["#/stop/xian", { name: "stop", stop: "xian" }],
    ["#/stop/jalal-abad?lang=en", { name: "stop", stop: "jalal-abad" }],
    ["#stop/buka", { name: "stop", stop: "buka" }],
    ["#/stop/atlantis", { name: "unknown", text: "stop/atlantis" }],
    ["#/stop/XIAN", { name: "unknown", text: "stop/XIAN" }],
    ["#/who", { name: "unknown", text: "who" }],
  ])("%j is read", (hash, address) => {
    expect(parseAddress(hash, STOPS)).toEqual(address);
  });

  test.each<Address>([
    { name: "title" },
    { name: "map" },
    { name: "finale" },
    ...STOPS.map(({ id }) => ({ name: "stop" as const, stop: id })),
  ])("$name $stop is read again as it was written", (address) => {
    expect(parseAddress(addressText(address), STOPS)).toEqual(address);
  });

  test("of who plays, or unknown, is written as the title's", () => {
    expect([addressText({ name: "who" }), addressText({ name: "unknown", text: "x" })]).toEqual(["#/", "#/"]);
  });

  test("never throws, and what is told of it is short", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `#/stop/${text}`),
        ),
        (hash) => {
          const address = parseAddress(hash, STOPS);

          if (address.name === "unknown") expect(address.text.length).toBeLessThanOrEqual(80);
          else expect(["title", "map", "finale", "stop"]).toContain(address.name);
        },
      ),
    );
  });
});
