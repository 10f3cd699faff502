import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { momentsAt, NEAR } from "./moments.ts";

describe("the moment of a kill", () => {
  test("is Check up to 50 ms from the press, and from the beginning and end of its write", () => {
    const spans = [{ moment: "check", begin: 1000, end: 3000 }] as const;

    expect([950, 1050, 2950, 3050].map((at) => momentsAt(at, [...spans]))).toEqual(
      Array.from({ length: 4 }, () => ["check"]),
    );
    expect(momentsAt(1000 + NEAR + 1, [...spans])).toEqual(["elsewhere"]);
    expect(momentsAt(3000 + NEAR + 1, [...spans])).toEqual(["elsewhere"]);
  });

  test("is in anything else only between its beginning and its end, however near it was", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(200), (begin, takes, at) => {
        const span = { moment: "snapshot" as const, begin, end: begin + takes };

        expect(momentsAt(at, [span]).includes("snapshot")).toBe(at >= begin && at <= begin + takes);
      }),
    );
  });

  test("is in what was never heard to end", () => {
    expect(momentsAt(9999, [{ moment: "import", begin: 5, end: null }])).toEqual(["import"]);
  });

  test("may be several at once", () => {
    const spans = [
      { moment: "takeover" as const, begin: 0, end: null },
      { moment: "check" as const, begin: 90, end: 90 },
    ];

    expect(momentsAt(100, spans)).toEqual(["check", "takeover"]);
  });
});
