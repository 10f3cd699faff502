import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { changed, mergeProfiles, newProfile, profileSchema, type Profile } from "../../src/save/profile.ts";

const ANNA = newProfile({ id: "anna", nickname: "Anna", lang: "en", createdAt: 5, writers: ["w"] });
const few = fc.nat(3);
const profiles: fc.Arbitrary<Profile> = fc.record({
  id: fc.constant("anna"),
  nickname: fc.constantFrom("Anna", "Aigul", "安娜"),
  lang: fc.constantFrom(null, "en", "zh-CN"),
  createdAt: few,
  writers: fc.uniqueArray(fc.constantFrom("a", "b", "c")),
  figure: fc.constantFrom(null, "camel"),
  pin: fc.constantFrom(null, ["camel", "tower", "ship"]),
  changedAt: few,
  binnedAt: fc.option(few),
  exportedAt: fc.option(few),
});
/** Copies of one profile as merging leaves them: who writes is a set. */
const sorted = (one: Profile): Profile => mergeProfiles(one, one);

describe("two copies of a profile", () => {
  test("become the same one, whoever merges with whom first, and however often", () => {
    fc.assert(
      fc.property(profiles, profiles, profiles, (a, b, c) => {
        expect(mergeProfiles(a, b)).toEqual(mergeProfiles(b, a));
        expect(mergeProfiles(mergeProfiles(a, b), c)).toEqual(mergeProfiles(a, mergeProfiles(b, c)));
        expect(mergeProfiles(mergeProfiles(a, b), b)).toEqual(mergeProfiles(a, b));
        expect(sorted(a)).toEqual({ ...a, writers: a.writers.toSorted() });
      }),
    );
  });

  test("keep what was chosen last, every writer, the first day and the last file", () => {
    const later = { ...changed(ANNA, { nickname: "Aigul", figure: "camel" }, 9), writers: ["v"], exportedAt: 8 };

    expect(mergeProfiles({ ...ANNA, exportedAt: 3, createdAt: 2 }, later)).toEqual({
      ...ANNA,
      nickname: "Aigul",
      figure: "camel",
      changedAt: 9,
      createdAt: 2,
      writers: ["v", "w"],
      exportedAt: 8,
    });
  });

  test("are out of the bin where one is", () => {
    expect(mergeProfiles({ ...ANNA, binnedAt: 7 }, ANNA).binnedAt).toBeNull();
    expect(mergeProfiles({ ...ANNA, binnedAt: 7 }, { ...ANNA, binnedAt: 9 }).binnedAt).toBe(9);
  });
});

describe("a change", () => {
  test("counts as later than the one before, also by a clock that was set back", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (changedAt, now) => {
        const before = { ...ANNA, changedAt };
        const after = changed(before, { nickname: "Aigul" }, now);

        expect(mergeProfiles(before, after).nickname).toBe("Aigul");
      }),
    );
  });
});

test.each<[string, Partial<Record<keyof Profile, unknown>>]>([
  ["a PIN of two figures", { pin: ["camel", "ship"] }],
  ["a name as long as a book", { nickname: "x".repeat(41) }],
  ["no time of change", { changedAt: undefined }],
  ["writers that are no list", { writers: "w" }],
])("%s is no profile", (_, over) => {
  expect(v.is(profileSchema, ANNA)).toBe(true);
  expect(v.is(profileSchema, { ...ANNA, ...over })).toBe(false);
});
