import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  begun,
  changed,
  MOST_STEPS,
  redone,
  settled,
  undone,
  type History,
} from "../../../src/teach/author/history.ts";

type Step = { readonly about: string | null; readonly value: number };
const steps = fc.array(fc.record({ about: fc.constantFrom("a", "b", null), value: fc.integer() }), { maxLength: 40 });
const after = (all: readonly Step[], first = begun(0)): History<number> =>
  all.reduce((history, { about, value }) => changed(history, about, value), first);
const times = <Value>(count: number, value: Value, step: (value: Value) => Value): Value =>
  Array.from({ length: count }).reduce<Value>(step, value);

describe("undoing", () => {
  test("gives back the beginning after as many steps as there were, whatever they were", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const history = after(all);
        expect(times(history.past.length, history, undone).now).toBe(0);
      }),
    );
  });

  test("and doing again as often gives exactly what was", () => {
    fc.assert(
      fc.property(steps, fc.nat(40), (all, wanted) => {
        const history = settled(after(all));
        const count = Math.min(wanted, history.past.length);
        expect(times(count, times(count, history, undone), redone)).toEqual(history);
      }),
    );
  });

  test("passes each value that a step left, the last one first", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1 }), { maxLength: 30 }), (values) => {
        const history = after(values.map((value) => ({ about: null, value })));
        const seen = values.map((_, at) => times(at + 1, history, undone).now);
        expect(seen).toEqual([0, ...values].slice(0, -1).toReversed());
      }),
    );
  });

  test("with nothing left changes nothing", () => {
    const first = begun("one");
    expect(undone(first)).toBe(first);
    expect(redone(first)).toBe(first);
  });
});

describe("a change", () => {
  test("that goes on about the same is one step with it", () => {
    const typed = after([1, 12, 123].map((value) => ({ about: "field", value })));
    expect(undone(typed).now).toBe(0);
  });

  test("about something else is a step of its own, as is each about nothing", () => {
    expect(
      after([
        { about: "a", value: 1 },
        { about: "b", value: 2 },
        { about: "a", value: 3 },
      ]).past,
    ).toEqual([0, 1, 2]);
    expect(
      after([
        { about: null, value: 1 },
        { about: null, value: 2 },
      ]).past,
    ).toEqual([0, 1]);
  });

  test("after a pause is a step of its own", () => {
    const before = settled(after([{ about: "a", value: 1 }]));
    expect(undone(changed(before, "a", 2)).now).toBe(1);
  });

  test("after undoing is a step of its own, and what was undone is gone", () => {
    const back = undone(
      after([
        { about: "a", value: 1 },
        { about: "b", value: 2 },
      ]),
    );
    const next = changed(back, "a", 3);
    expect([undone(next).now, next.future]).toEqual([1, []]);
  });

  test("that changes nothing keeps what can be done again", () => {
    const back = undone(after([{ about: "a", value: 1 }]));
    expect(changed(back, "b", back.now)).toBe(back);
  });

  test("lets the oldest step go once there are too many", () => {
    const long = after(Array.from({ length: MOST_STEPS + 5 }, (_, at) => ({ about: null, value: at + 1 })));
    expect(long.past).toHaveLength(MOST_STEPS);
    expect(times(MOST_STEPS, long, undone).now).toBe(5);
  });
});
