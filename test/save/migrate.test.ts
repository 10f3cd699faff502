import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { migrate, STEPS } from "../../src/save/migrate.ts";
import { from1to2 } from "../../src/save/migrations/1-to-2.ts";
import { FORMAT } from "../../src/save/seal.ts";

const folder = new URL("../../src/save/migrations/", import.meta.url);

describe("the steps", () => {
  test("lead from the first format to the present one without a gap", () => {
    expect(STEPS.map(({ from }) => from)).toEqual(Array.from({ length: FORMAT - 1 }, (_, at) => at + 1));
  });

  test("are one file each, which imports nothing", () => {
    const files = readdirSync(folder).toSorted();

    expect(files).toEqual(STEPS.map(({ from }) => `${from}-to-${from + 1}.ts`));
    for (const file of files) expect(readFileSync(new URL(file, folder), "utf8")).not.toMatch(/\bimport\b|\bfrom "/);
  });
});

describe("a record", () => {
  test("of the present format stays as it is", () => {
    const value = { id: "anna" };

    expect(migrate("profile/anna", value, FORMAT)).toBe(value);
  });

  test("of format 1 comes to the present one if it is a profile, unknown parts and all", () => {
    const value = { id: "anna", nickname: "Anna", lang: null, createdAt: 5, writers: ["w"], more: 1 };

    expect(migrate("profile/anna", value, 1)).toEqual({
      ...value,
      figure: null,
      pin: null,
      changedAt: 5,
      binnedAt: null,
      exportedAt: null,
    });
  });

  test.each(["profiles", "settings", "event/anna/w/1", "draft/anna/journey/q", "aside/x/profile/anna"])(
    "of format 1 under %s stays as it is",
    (key) => {
      const value = { id: "anna", createdAt: 5 };

      expect(migrate(key, value, 1)).toBe(value);
    },
  );

  test("that is no profile at all goes through without an error", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        if (typeof value !== "object" || value === null) expect(from1to2("profile/anna", value)).toBe(value);
        else expect(from1to2("profile/anna", value)).toMatchObject({ binnedAt: null });
      }),
    );
  });
});
