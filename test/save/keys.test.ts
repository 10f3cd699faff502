import { expect, test } from "vitest";
import {
  asideKey,
  belongsTo,
  draftKey,
  eventKey,
  keyBefore,
  LIST,
  profileKey,
  SETTINGS,
  snapshotKey,
} from "../../src/save/keys.ts";

test("keys are what they have been since the first save", () => {
  expect([LIST, SETTINGS]).toEqual(["profiles", "settings"]);
  expect(profileKey("anna")).toBe("profile/anna");
  expect(eventKey("anna", "tab", 7)).toBe("event/anna/tab/7");
  expect(draftKey("anna", "journey", "q1")).toBe("draft/anna/journey/q1");
  expect(snapshotKey("anna")).toBe("snapshot/anna");
  expect(asideKey("profiles", { f: 1 })).toBe("aside/1q6m0rc/profiles");
});

test("a copy set aside tells the key it had before, and no other key does", () => {
  expect(keyBefore(asideKey("event/anna/tab/7", 1))).toBe("event/anna/tab/7");
  expect(keyBefore("event/anna/tab/7")).toBeNull();
});

const OF_ANNA = [
  profileKey("anna"),
  eventKey("anna", "tab", 1),
  draftKey("anna", "journey", "q1"),
  snapshotKey("anna"),
  asideKey(eventKey("anna", "tab", 1), 0),
  asideKey(profileKey("anna"), 0),
];
test.each(OF_ANNA)("%s belongs to Anna alone", (key) => {
  expect(["anna", "ann", "annab", "tab"].filter((id) => belongsTo(id, key))).toEqual(["anna"]);
});

test.each([LIST, SETTINGS, asideKey(LIST, 0)])("%s belongs to nobody", (key) => {
  expect(["anna", "profiles", "settings", ""].filter((id) => belongsTo(id, key))).toEqual([]);
});
