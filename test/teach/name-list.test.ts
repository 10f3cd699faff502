import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Seat } from "../../src/teach/desk-data.ts";
import { addNames } from "../../src/teach/classes/name-list.ts";
import { deskClassSchema } from "../../src/teach/desk-schema.ts";
import * as v from "valibot";

const seats = (pasted: string, before: readonly Seat[] = []) =>
  addNames(before, pasted).seats.map(({ number, name }) => [number, name]);

describe("a list of names", () => {
  test.each<[string, string, (string | number)[][]]>([
    [
      "names alone are numbered in their order",
      "Otter\nMaple",
      [
        [1, "Otter"],
        [2, "Maple"],
      ],
    ],
    [
      "a number before the name is the seat",
      "12 Otter\n3\tMaple",
      [
        [3, "Maple"],
        [12, "Otter"],
      ],
    ],
    [
      "numbers may be set in any usual way",
      "1. Otter\n2) Maple\n3,Robin\n４",
      [
        [1, "Otter"],
        [2, "Maple"],
        [3, "Robin"],
        [4, "４"],
      ],
    ],
    [
      "Chinese marks part number and name as well",
      "1、小月亮\n2．竹子",
      [
        [1, "小月亮"],
        [2, "竹子"],
      ],
    ],
    [
      "a number alone is its own name",
      "7\n9",
      [
        [7, "7"],
        [9, "9"],
      ],
    ],
    ["empty lines and edges are nobody", "\r\n  Otter  \r\n\t\n", [[1, "Otter"]]],
    [
      "who has no number takes none that is written down",
      "Otter\n1 Maple",
      [
        [1, "Maple"],
        [2, "Otter"],
      ],
    ],
    [
      "of two with one number the second gets another",
      "5 Otter\n5 Maple",
      [
        [1, "Maple"],
        [5, "Otter"],
      ],
    ],
    ["a year is part of a name", "2025 Otter", [[1, "2025 Otter"]]],
    ["no seat has the number nought", "0 Otter", [[1, "0 Otter"]]],
    ["a name may hold numbers", "3 Otter 2", [[3, "Otter 2"]]],
  ])("%s", (_, pasted, expected) => {
    expect(seats(pasted)).toEqual(expected);
  });

  test("who sits there already is not seated twice, however the name is typed", () => {
    const before: Seat[] = [{ number: 1, name: "Otter", factor: 2 }];
    const list = addNames(before, "otter \n1 OTTER\nMaple");

    expect(list).toMatchObject({ added: 1, known: 2, over: 0 });
    expect(list.seats).toEqual([before[0], { number: 2, name: "Maple", factor: 1 }]);
  });

  test("of more than 999 the rest is counted", () => {
    const list = addNames([], Array.from({ length: 1002 }, (_, at) => `name ${at}`).join("\n"));

    expect(list).toMatchObject({ added: 999, over: 3 });
  });

  test("whatever is pasted, each seat has a number of its own and can be kept", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.string(), (first, second) => {
        const own = addNames(addNames([], first).seats, second).seats;

        expect(new Set(own.map(({ number }) => number)).size).toBe(own.length);
        expect(v.is(deskClassSchema, { id: "c1", name: "7B", seats: own })).toBe(true);
      }),
    );
  });
});
