import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEvent } from "../../src/save/event-schema.ts";
import { sampleLevel } from "../support/sample-level.ts";
import { visitPlayer } from "../support/visit-player.ts";

const STAMP = { writer: "tab", n: 1, lamport: 1, at: 1_750_000_000_000 };
const player = visitPlayer({ level: sampleLevel() });
player.choose();
player.hint();
player.hint();
player.finish((_, { tries }) => tries.length > 0);
const replaced = { type: "questionReplaced" as const, run: "journey", visit: "v1", question: "a", by: "b" };

describe("every event that the rules make", () => {
  test("passes unchanged, after a way through JSON", () => {
    const events = [...player.events, replaced].map((event) => ({ ...event, ...STAMP }));

    expect(new Set(events.map(({ type }) => type)).size).toBe(7);
    for (const event of events) expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  test("does not pass without one of its parts", () => {
    for (const event of [...player.events, replaced])
      for (const key of Object.keys({ ...event, ...STAMP })) {
        const { [key]: _, ...rest }: Record<string, unknown> = { ...event, ...STAMP };

        expect(parseEvent(rest), `${event.type} without ${key}`).toBeNull();
      }
  });
});

describe("an event of an unknown type", () => {
  test("is kept whole, for a newer game to read", () => {
    const event = { type: "caravanPainted", ...STAMP, colour: { red: 1 } };

    expect(parseEvent(event)).toEqual(event);
  });

  test("still needs its place in the log", () => {
    expect(parseEvent({ type: "caravanPainted", writer: "tab", n: 1 })).toBeNull();
  });
});

describe("what is no event", () => {
  const started = { ...player.events[0]!, ...STAMP };

  test.each<[string, Record<string, unknown>]>([
    ["an n of 0", { n: 0 }],
    ["half an n", { n: 1.5 }],
    ["a negative Lamport number", { lamport: -1 }],
    ["a seed that is no number", { seed: Number.NaN }],
    ["questions that are no list", { questions: "all" }],
    ["a text without end", { stop: "x".repeat(201) }],
  ])("is refused: %s", (_, over) => {
    expect(parseEvent({ ...started, ...over })).toBeNull();
  });

  test.each<[string, Record<string, unknown>]>([
    ["a fourth try", { try: 4 }],
    ["an outcome of another kind", { outcome: { score: 1, points: 3, next: "jackpot" } }],
    ["negative points", { outcome: { score: 1, points: -3, next: "right" } }],
    ["a response of another kind", { response: { kind: "essay", text: "long ago" } }],
  ])("is refused in an answer: %s", (_, over) => {
    const answered = player.events.find(({ type }) => type === "answered");

    expect(parseEvent({ ...answered, ...STAMP })).not.toBeNull();
    expect(parseEvent({ ...answered, ...STAMP, ...over })).toBeNull();
  });

  test("never throws, whatever it is", () => {
    const bent = fc
      .record({ event: fc.constantFrom(...player.events), key: fc.string(), value: fc.anything() })
      .map(({ event, key, value }) => ({ ...event, ...STAMP, [key]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), bent), (value) => {
        const parsed = parseEvent(value);

        expect(parsed === null || typeof parsed.type === "string").toBe(true);
      }),
    );
  });
});
