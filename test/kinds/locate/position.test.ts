import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { translator, type Messages } from "../../../src/i18n/translator.ts";
import { landmarks, positionWords } from "../../../src/kinds/locate/position.ts";

const t = translator(
  "en",
  JSON.parse(readFileSync(new URL("../../../src/i18n/messages/en.json", import.meta.url), "utf8")) as Messages, // our own checked file
);

describe("where a pin stands, in words", () => {
  test("is told by distance and direction from the nearest town", () => {
    expect(positionWords({ lon: 69.24, lat: 44 }, [], t)).toBe("300 km north of Tashkent");
    expect(positionWords({ lon: 108.9, lat: 34.3 }, [], t)).toBe("Xi'an");
  });

  test("never names a town that is a candidate, or stands beside one", () => {
    const places = [{ lon: 69.28, lat: 41.31 }];
    expect(landmarks(places).map(({ id }) => id)).not.toContain("tashkent");
    expect(positionWords({ lon: 69.24, lat: 41.31 }, places, t)).not.toContain("Tashkent");
  });
});
