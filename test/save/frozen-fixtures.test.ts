/** What was released once is read for ever: a fixture that changes is a promise broken. New ones get a line here. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FORMAT } from "../../src/save/seal.ts";

const FROZEN: Readonly<Record<string, string>> = {
  "frozen-checksum.json": "2fe83171a280984ec0a5950a208bc916fff059179f3f4fd08ab438c5266285fd",
  "frozen-content-hash.json": "c70c88f913cafab1172d6985868a9074f20121f374c6744944e5a7de93384d74",
  "frozen-seeded.json": "296d7cd6f3a8cb430c793c4aeb2612dcb368a2d2488c558214d2a8b845555307",
  "saves/frozen-format-1-journey.json": "29c49e2a2c5425faf834d2ddff987f8a404b3ed3b6f2f6c9eff8f0dbde8763d5",
  "saves/frozen-format-2-journey.json": "935d38c5e5797076197b21be0a059c3ae0a4838ce275cb3a231a82edfb65e6a4",
};

const folder = new URL("../fixtures/", import.meta.url);
const frozen = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /(^|\/)frozen-[^/]*$/.test(path));

describe("frozen fixtures", () => {
  test("are all known here, and none has gone", () => {
    expect(frozen.toSorted()).toEqual(Object.keys(FROZEN).toSorted());
  });

  test.each(Object.entries(FROZEN))("%s is byte for byte what it was", (path, sum) => {
    expect(
      createHash("sha256")
        .update(readFileSync(new URL(path, folder)))
        .digest("hex"),
    ).toBe(sum);
  });

  test("there is one of every format", () => {
    const formats = frozen.flatMap((path) => /saves\/frozen-format-(\d+)-/.exec(path)?.[1] ?? []);

    expect(new Set(formats)).toEqual(new Set(Array.from({ length: FORMAT }, (_, at) => String(at + 1))));
  });
});
