import { expect, test } from "vitest";
import {
  asideKey,
  belongsToDesk,
  DESK_LIST,
  deskAssignmentKey,
  deskClassKey,
  deskSlipsKey,
  spareKey,
} from "../../src/save/keys.ts";

test("the desk's keys are what they have been since the first desk", () => {
  expect(DESK_LIST).toBe("desk/list");
  expect(deskAssignmentKey("a1")).toBe("desk/assignment/a1");
  expect(deskClassKey("c1")).toBe("desk/class/c1");
  expect(deskSlipsKey("a1", 3)).toBe("desk/slips/a1/3");
});

test("list, assignments and classes have second copies, slips have none", () => {
  const keys = [DESK_LIST, deskAssignmentKey("a1"), deskClassKey("c1"), deskSlipsKey("a1", 1)];
  expect(keys.map(spareKey)).toEqual(["spare/desk/list", "spare/desk/assignment/a1", "spare/desk/class/c1", null]);
});

const OF_ONE = ["desk/assignment/a1", "spare/desk/assignment/a1", "desk/slips/a1/1", asideKey("desk/slips/a1/2", 0)];
test.each(OF_ONE)("%s goes with its assignment and no other", (key) => {
  const owners = [deskAssignmentKey("a1"), deskAssignmentKey("a"), deskAssignmentKey("a11"), deskClassKey("a1")];
  expect(owners.filter((own) => belongsToDesk(own, key))).toEqual([deskAssignmentKey("a1")]);
});
