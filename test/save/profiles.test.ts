import { describe, expect, test } from "vitest";
import { newProfile, type Profile } from "../../src/save/profile.ts";
import { addProfile, changeProfile, listProfiles, readProfile, renewProfile } from "../../src/save/profiles.ts";
import { sealedRecords } from "../../src/save/records.ts";
import { FORMAT, seal } from "../../src/save/seal.ts";
import { faultyStore } from "../support/faulty-store.ts";

const profile = (id: string, over: Partial<Profile> = {}): Profile => ({
  ...newProfile({ id, nickname: id, lang: "en", createdAt: 1, writers: [] }),
  ...over,
});
const NEWER = { f: FORMAT + 1, body: "{}", sum: "" };
function opened(from: Record<string, unknown> = {}) {
  const store = faultyStore(from);
  return { store, records: sealedRecords(store) };
}
const TWO = {
  profiles: seal(["anna", "bek"]),
  "profile/anna": seal(profile("anna")),
  "profile/bek": seal(profile("bek")),
};

describe("the list", () => {
  test("is empty on a new device, without a problem", async () => {
    expect(await listProfiles(opened().records)).toEqual({ profiles: [], binned: [], erasing: [], problems: [] });
  });

  test("gives the profiles in the order in which they were made", async () => {
    const { records } = opened();
    await addProfile(records, profile("anna"));
    await addProfile(records, profile("bek"));

    expect((await listProfiles(records)).profiles.map(({ id }) => id)).toEqual(["anna", "bek"]);
  });

  test("gives the readable ones and names what is wrong with the others", async () => {
    const { records } = opened({ ...TWO, "profile/anna": { ...seal(profile("anna")), sum: "0" } });

    expect(await listProfiles(records)).toMatchObject({ profiles: [profile("bek")], problems: ["broken"] });
  });

  test.each([
    ["newer", NEWER],
    ["broken", { f: 1, body: "[", sum: "" }],
  ] as const)("that is itself %s is a problem", async (state, record) => {
    expect(await listProfiles(opened({ profiles: record }).records)).toMatchObject({ profiles: [], problems: [state] });
  });
});

describe("a broken list", () => {
  const broken = { ...TWO, profiles: { f: 1, body: "[", sum: "" } };

  test("loses nobody: the profiles are found by their keys", async () => {
    const found = await listProfiles(opened(broken).records);

    expect(found.profiles.map(({ id }) => id).toSorted()).toEqual(["anna", "bek"]);
    expect(found.problems).toEqual(["broken"]);
  });

  test("is made whole with the next profile", async () => {
    const { records } = opened(broken);

    await addProfile(records, profile("chyngyz"));

    const { profiles, problems } = await listProfiles(records);
    expect(profiles.map(({ id }) => id).toSorted()).toEqual(["anna", "bek", "chyngyz"]);
    expect(problems).toEqual([]);
  });
});

describe("a new profile", () => {
  test("is stored before the list names it", async () => {
    const { store, records } = opened();

    await addProfile(records, profile("anna"));

    expect(store.written).toEqual(["spare/profile/anna", "profile/anna", "spare/profiles", "profiles"]);
  });

  test("is listed later where the list could not be stored", async () => {
    const { store, records } = opened();
    store.failWrites = { keys: /^profiles$/, fault: "full" };
    expect(await addProfile(records, profile("anna"))).toEqual({ ok: false, fault: "full" });

    store.failWrites = undefined;
    await addProfile(records, profile("anna"));

    expect((await listProfiles(records)).profiles).toHaveLength(1);
  });

  test("does not take the place of one that stands there", async () => {
    const { records } = opened(TWO);

    await addProfile(records, profile("anna", { nickname: "" }), (own) => ({ ...own, writers: ["tab"] }));

    expect(await readProfile(records, "anna")).toEqual(profile("anna", { writers: ["tab"] }));
  });

  test("is not made over a list, nor a profile, of a newer game", async () => {
    for (const from of [{ profiles: NEWER }, { "profile/anna": NEWER }]) {
      const { store, records } = opened(from);

      expect(await addProfile(records, profile("anna"))).toEqual({ ok: false, fault: "failed" });
      expect(Object.fromEntries(store.held())).toEqual(from);
    }
  });

  test("is not made while the list can't be read", async () => {
    const { store, records } = opened(TWO);
    const { read } = store;
    store.read = (key) => (key === "profiles" ? Promise.resolve({ ok: false, fault: "timeout" }) : read(key));

    expect((await addProfile(records, profile("chyngyz"))).ok).toBe(false);
    expect(store.written).toEqual([]);
  });
});

describe("a change", () => {
  test("is made to the profile as it stands now", async () => {
    const { records } = opened(TWO);
    await changeProfile(records, "anna", (own) => ({ ...own, writers: ["tab-1"] }));

    const after = await changeProfile(records, "anna", (own) => ({ ...own, nickname: "Aigul" }));

    expect(after).toEqual(profile("anna", { nickname: "Aigul", writers: ["tab-1"] }));
    expect(await readProfile(records, "anna")).toEqual(after);
  });

  test("of a profile that can't be read, or of none, changes nothing", async () => {
    const { store, records } = opened({ ...TWO, "profile/anna": NEWER });

    expect(await changeProfile(records, "anna", (own) => own)).toBeNull();
    expect(await changeProfile(records, "nobody", (own) => own)).toBeNull();
    expect(store.written).toEqual([]);
  });
});

test("a record that is no profile is broken", async () => {
  expect(await readProfile(opened({ "profile/anna": seal({ id: 7 }) }).records, "anna")).toBe("broken");
});

test("profiles in the bin, and those that are being erased, are listed apart", async () => {
  const { records } = opened({
    ...TWO,
    profiles: seal(["anna", "bek", "dilnoza"]),
    "profile/bek": seal(profile("bek", { binnedAt: 7 })),
    "profile/dilnoza": seal(profile("dilnoza", { binnedAt: 0 })),
  });

  const { profiles, binned, erasing } = await listProfiles(records);

  expect([profiles.map(({ id }) => id), binned.map(({ id }) => id), erasing]).toEqual([["anna"], ["bek"], ["dilnoza"]]);
});

describe("a profile of an earlier format", () => {
  const { id, nickname, lang, createdAt, writers } = profile("anna");
  const old = { ...seal({ id, nickname, lang, createdAt, writers }), f: 1 };

  test("is written once in the present one", async () => {
    const { store, records } = opened({ ...TWO, "profile/anna": old });

    await renewProfile(records, "anna");
    await renewProfile(records, "anna");

    expect(store.written).toEqual(["spare/profile/anna", "profile/anna"]);
    expect(store.held().get("profile/anna")).toEqual(seal(profile("anna")));
  });

  test("keeps a writer that is named at the same time", async () => {
    const { records } = opened({ ...TWO, "profile/anna": old });

    const renewed = renewProfile(records, "anna");
    await addProfile(records, profile("anna"), (own) => ({ ...own, writers: ["tab"] }));
    await renewed;

    expect(await readProfile(records, "anna")).toEqual(profile("anna", { writers: ["tab"] }));
  });
});
