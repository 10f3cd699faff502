import fc from "fast-check";
import { strToU8, zipSync, type Zippable } from "fflate";
import { describe, expect, test } from "vitest";
import { readZip } from "../../../../src/exchange/import/zip/read-zip.ts";

const text = "silk road ".repeat(1000);
const archive = zipSync({ "a.txt": strToU8(text), "dir/b.txt": [strToU8("stored"), { level: 0 }] } satisfies Zippable);
/** What no program packs any smaller. */
function noise(length: number): Uint8Array {
  let state = 1;
  return new Uint8Array(length).map(() => (state = (state * 48_271) % 2_147_483_647) >> 8);
}
const DIRECTORY = 0x02014b50;

function unpacked(bytes: Uint8Array, name: string): string | null {
  const zip = readZip(bytes);
  if (!zip.ok) return zip.fault;
  const pieces: Uint8Array[] = [];
  const fault = zip.parts.get(name)?.((piece) => pieces.push(piece) > 0);
  if (fault === undefined) return null;
  return fault ?? new TextDecoder().decode(Uint8Array.from(pieces.flatMap((piece) => [...piece])));
}
/** With the first entry of the directory changed. */
function mangled(change: (view: DataView, entry: number) => void, bytes = archive): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== DIRECTORY) at += 1;
  change(view, at);
  return copy;
}

test("parts come by name, packed or stored, once they are asked for", () => {
  expect(unpacked(archive, "a.txt")).toBe(text);
  expect(unpacked(archive, "dir/b.txt")).toBe("stored");
  expect(unpacked(archive, "c.txt")).toBeNull();
});
test("in pieces, until it is enough", () => {
  const zip = readZip(zipSync({ a: noise(900_000) }));
  let pieces = 0;
  const fault = zip.ok ? zip.parts.get("a")?.(() => (pieces += 1) < 3) : null;

  expect(fault).toBeNull();
  expect(pieces).toBe(3);
});
test("bytes that stand in a larger buffer are read where they stand", () => {
  const around = new Uint8Array(archive.length + 50).fill(0x50);
  around.set(archive, 20);
  expect(unpacked(around.subarray(20, 20 + archive.length), "a.txt")).toBe(text);
});
test("a comment at the end does no harm", () => {
  const commented = new Uint8Array(archive.length + 4);
  commented.set(archive);
  commented[archive.length - 2] = 4;
  expect(unpacked(commented, "a.txt")).toBe(text);
});

describe("a broken archive is told", () => {
  test.each([
    ["no archive", strToU8("PK\x03\x04 and that is all")],
    ["nothing", new Uint8Array()],
    ["cut off", archive.slice(0, archive.length - 30)],
    ["an entry that points outside", mangled((view, at) => view.setUint32(at + 42, 4_000_000_000, true))],
    ["an entry that points into another", mangled((view, at) => view.setUint32(at + 42, 3, true))],
    ["a part longer than the file", mangled((view, at) => view.setUint32(at + 20, 4_000_000_000, true))],
    ["a name longer than the file", mangled((view, at) => view.setUint16(at + 28, 65_535, true))],
    ["encrypted", mangled((view, at) => view.setUint16(at + 8, 1, true))],
    ["a method that nobody knows", mangled((view, at) => view.setUint16(at + 10, 99, true))],
    ["what is no deflate", mangled((view, at) => view.setUint8(view.getUint32(at + 42, true) + 36, 0xff))],
  ])("%s", (_, bytes) => expect(unpacked(bytes, "a.txt")).toBe("broken-archive"));
});

describe("a bomb is told before it goes off", () => {
  const zeros = zipSync({ "a.txt": new Uint8Array(30_000_000) }, { level: 9 });
  test("by what its directory says", () => expect(unpacked(zeros, "a.txt")).toBe("too-big"));
  test("by what comes out, where its directory lies", () => {
    const lying = mangled((view, at) => view.setUint32(at + 24, 500_000, true), zeros);
    let made = 0;
    const zip = readZip(lying);
    const fault = zip.ok ? zip.parts.get("a.txt")?.((piece) => (made += piece.length) > 0) : null;

    expect(fault).toBe("too-big");
    expect(made).toBeLessThan(5_000_000);
  });
  test("by all parts together", () => {
    const part = noise(4_000_000);
    const zip = readZip(
      zipSync(Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`${at}`, part])), { level: 0 }),
    );
    const faults = zip.ok ? [...zip.parts.values()].map((unpack) => unpack(() => true)) : [];

    expect(faults.slice(0, 15).every((fault) => fault === null)).toBe(true);
    expect(faults.at(-1)).toBe("too-big");
  });
  test("by very many parts", () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}`, new Uint8Array()]));
    expect(readZip(zipSync(many))).toEqual({ ok: false, fault: "too-big" });
  });
  test("by a part that lies over others: each time it counts", () => {
    const zip = readZip(zeros);
    const unpack = zip.ok ? zip.parts.get("a.txt") : undefined;
    expect([unpack?.(() => true), unpack?.(() => true)]).toEqual(["too-big", "too-big"]);
  });
});

test("whatever the bytes, parts or a fault", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: archive.length - 1 }), fc.nat({ max: 255 })), { maxLength: 6 }),
      (changes) => {
        const bytes = archive.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const zip = readZip(bytes);
        const faults = zip.ok ? [...zip.parts.values()].map((unpack) => unpack(() => true)) : [zip.fault];
        for (const fault of faults) expect([null, "broken-archive", "too-big"]).toContain(fault);
      },
    ),
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(readZip(bytes).ok).toBe(false);
    }),
  );
});
