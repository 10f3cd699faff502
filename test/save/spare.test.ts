/** The list of players and each profile are written over, and everything hangs on them: each has a second copy. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sealedRecords } from "../../src/save/records.ts";
import { faultyStore } from "../support/faulty-store.ts";

const KEY = "profile/anna";
const torn = (): unknown => ({ f: 2, body: "{", sum: "0" });

describe("a record with a second copy", () => {
  test("is read from it where the first is broken, and the broken one is set aside", async () => {
    const store = faultyStore();
    await sealedRecords(store).write(KEY, { name: "Anna" });
    await store.write(KEY, torn());

    expect(await sealedRecords(store).read(KEY)).toMatchObject({ state: "open", value: { name: "Anna" } });
    expect([...store.held().keys()].filter((key) => key.startsWith("aside/"))).toHaveLength(1);
  });

  test("loses nothing to torn writes, however many come one after another, each cut off right there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom("first", "second", "none"), { maxLength: 8 }), async (tears) => {
        const store = faultyStore();
        await sealedRecords(store).write(KEY, { turn: 0 });
        let known = 0;
        for (const [at, tear] of tears.entries()) {
          // A new page: it reads, then writes, and is cut off at the write that tears.
          const records = sealedRecords(store);
          await records.read(KEY);
          let writes = 0;
          store.tear = (key, value) => {
            if (!key.endsWith(KEY) || key.startsWith("aside/")) return value;
            writes++;
            return (tear === "first" && writes === 1) || (tear === "second" && writes === 2) ? torn() : value;
          };
          const written = await records.write(KEY, { turn: at + 1 });
          store.tear = undefined;
          if (written.ok) known = at + 1;
          const read = await sealedRecords(store).read(KEY);
          expect(read).toMatchObject({ state: "open" });
          const value = read.state === "open" ? (read.value as { turn: number }).turn : -1; // as it was written above
          expect(value).toBeGreaterThanOrEqual(known);
          known = Math.max(known, value);
        }
      }),
    );
  });

  test("of an event there is none: it is never written over", async () => {
    const store = faultyStore();
    await sealedRecords(store).write("event/anna/w1/1", { n: 1 });

    expect([...store.held().keys()]).toEqual(["event/anna/w1/1"]);
  });
});
