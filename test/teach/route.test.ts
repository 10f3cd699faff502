import fc from "fast-check";
import { expect, test } from "vitest";
import type { DeskRoute } from "../../src/teach/desk-view.ts";
import { isDesk, parseRoute, routeText } from "../../src/teach/route.ts";

const id = fc.stringMatching(/^[a-z0-9]{4,21}$/);
const word = fc.string({ unit: "grapheme", minLength: 1 });
const routes: fc.Arbitrary<DeskRoute> = fc.oneof(
  fc.record({ name: fc.constantFrom("home" as const, "classes" as const, "new" as const) }),
  fc.record({ name: fc.constantFrom("packs" as const, "import" as const) }),
  fc.record({ name: fc.constantFrom("pack" as const, "assign" as const), id }),
  fc.record({ name: fc.constant("pack-question" as const), id, question: word }),
  fc.record({
    name: fc.constantFrom("print" as const, "round" as const),
    of: fc.constantFrom("pack" as const, "assignment" as const),
    id,
  }),
  fc.record({
    name: fc.constantFrom("edit" as const, "share" as const, "collect" as const, "table" as const, "topics" as const),
    id,
  }),
  fc.record({ name: fc.constant("questions" as const), id }),
  fc.record({ name: fc.constant("question" as const), id, question: word }),
  fc.record({ name: fc.constant("student" as const), id, student: word }),
  fc.record({ name: fc.constant("in" as const), slip: fc.stringMatching(/^[\w-]{1,200}$/) }),
);

test("every place has an address of the desk that leads back to it", () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(isDesk(routeText(route))).toBe(true);
      expect(parseRoute(routeText(route))).toEqual(route);
    }),
  );
});

test("no text throws, and what is no place is unknown", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(typeof parseRoute(`#/teach/${text}`).name).toBe("string");
      expect(typeof routeText({ name: "student", id: "a1b2", student: text })).toBe("string");
    }),
  );
});

test.each<[string, DeskRoute]>([
  ["#/teach", { name: "home" }],
  ["#/teach/", { name: "home" }],
  ["#/teach?lang=en", { name: "home" }],
  ["#/teach/k3f9/student/%E5%B0%8F%2F%E6%9C%88", { name: "student", id: "k3f9", student: "小/月" }],
  ["#/teach/nothing", { name: "unknown" }],
  ["#/teach/k3f9/nothing", { name: "unknown" }],
  ["#/teach/k3f9/table/more", { name: "unknown" }],
  ["#/teach/k3f9/student/%E5", { name: "unknown" }],
  ["#/teach/K3/table", { name: "unknown" }],
  ["#/teach/print/desk/k3f9", { name: "unknown" }],
  ["#/teach/print/pack", { name: "unknown" }],
  ["#/teach/pack/k3f9/q/more", { name: "unknown" }],
  ["#/teach/in/", { name: "unknown" }],
  ["#/teachers", { name: "unknown" }],
  ["#/map", { name: "unknown" }],
])("%s is %j", (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test.each([
  ["#/teach", true],
  ["#/teach/new", true],
  ["#/teachers", false],
  ["#/", false],
  ["", false],
])("%s is of the desk: %s", (hash, isOfDesk) => {
  expect(isDesk(hash)).toBe(isOfDesk);
});
