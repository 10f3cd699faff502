import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignmentHash } from "../../../src/domain/assignment/assignment-hash.ts";
import type { Assignment } from "../../../src/domain/assignment/assignment.ts";
import { isOwnLink } from "../../../src/domain/assignment/is-own-link.ts";
import { linkText, readLink } from "../../../src/domain/assignment/link-code.ts";
import { ownLinkText } from "../../../src/domain/assignment/own-link.ts";
import { hash64 } from "../../../src/domain/fnv.ts";
import { NO_TEXT, ownId, type Pack } from "../../../src/domain/pack/pack.ts";
import { snapshotOf } from "../../../src/domain/pack/snapshot.ts";
import { seededRandom } from "../../../src/domain/seeded.ts";
import { BASE64URL } from "../../../src/domain/summary/bits.ts";
import { textSum } from "../../../src/domain/text-sum.ts";
import { giveOut, MOST_ADDRESS, openOwn } from "../../../src/exchange/assignment/own-assignment.ts";
import { ownText, readOwnText } from "../../../src/exchange/assignment/own-text.ts";
import { packed } from "../../../src/exchange/assignment/packing.ts";
import { assignmentOf } from "../../support/attempt-player.ts";
import { givenOut, packOf } from "../../support/own-assignment.ts";
import { PACK_QUESTIONS, samplePack } from "../../support/sample-pack.ts";
import frozen from "../../fixtures/exchange/own-links.json";

const BANK = Array.from({ length: 60 }, (_, at) => ({ id: `q${at}`, number: ((at * 37) % 61) + 1 }));
const FAULTS = ["not-ours", "newer", "damaged", "unknown-question", "missing"];

const words = fc.string({ unit: "binary", maxLength: 80 }).map((text) => text.toWellFormed());
/** Packs of the sample's questions, with words of any letters, hung anywhere. */
const packs: fc.Arbitrary<readonly Pack[]> = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9]{4,12}$/), { minLength: 1, maxLength: 3 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          questions: fc.subarray([...PACK_QUESTIONS], { minLength: 1 }),
          stop: fc.constantFrom("samarkand", null, { lon: 66.9, lat: 39.6 }),
          prompt: words,
          hints: fc.array(words, { maxLength: 2 }),
        }).map(({ questions, stop, prompt, hints }) =>
          samplePack({
            id,
            stop,
            questions: questions.map((one) => ({ ...one, text: { ...one.text, kk: { ...NO_TEXT, prompt, hints } } })),
          }),
        ),
      ),
    ),
  ); // prettier-ignore

interface Case {
  readonly assignment: Assignment;
  readonly packs: readonly Pack[];
}
const cases: fc.Arbitrary<Case> = fc
  .record({
    packs,
    road: fc.subarray(BANK),
    title: fc.string({ unit: "grapheme-ascii", maxLength: 20 }),
    share: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ packs: all, road, title, share }) => {
    const ids = all.flatMap((pack) => pack.questions.map((question) => ownId(pack, question)));
    const questions = [...road.map(({ id }) => id), ...ids];
    const count = Math.max(1, Math.ceil((questions.length * share) / 1000));
    return { assignment: assignmentOf([], { questions, count, title }), packs: snapshotOf(all, new Set(questions)) };
  });

describe("an assignment with own questions", () => {
  test("comes out of link and file as it went in, whatever way it took", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(0, 1000, MOST_ADDRESS, 100_000), ({ assignment, packs: own }, room) => {
        const given = giveOut({ assignment, bank: BANK, packs: own, room });
        const opened = openOwn(given.link, BANK, given.in === "file" ? ownText(own) : null);

        expect(given.link).toMatch(/^[\w-]+$/);
        if (given.in === "link") expect(given.link.length).toBeLessThanOrEqual(Math.min(room, 4000));
        expect(opened).toEqual({ ok: true, assignment, packs: own, in: given.in });
      }),
      { numRuns: 150 },
    );
  });
  test("goes into the link where there is room, and not with one letter less", () => {
    const { link, assignment, packs: own } = givenOut();
    const give = (room: number) => giveOut({ assignment, bank: [], packs: own, room });

    expect(link.length).toBeLessThan(1000);
    expect(give(link.length)).toEqual({ link, in: "link" });
    expect(give(link.length - 1).in).toBe("file");
  });
  test("with a picture goes into a file, which holds no other picture", () => {
    const data = "A".repeat(4000);
    const images = { map: { type: "image/png", data }, other: { type: "image/png", data } } as const;
    const { in: where, packs: own } = givenOut({ packs: [packOf(["rivers", "salt"], { images })] });

    expect(where).toBe("link"); // one letter four thousand times: nothing is as short
    expect(own.map((pack) => Object.keys(pack.images))).toEqual([["map"]]);
    const random = seededRandom(5);
    const noise = Array.from({ length: 4000 }, () => BASE64URL[Math.floor(random() * 62)]).join("");
    const heavy = { map: { type: "image/png", data: noise } } as const;
    expect(givenOut({ packs: [packOf(["rivers"], { images: heavy })] }).in).toBe("file");
  });
  test("is known by every word of its questions: another word is another assignment", () => {
    for (const room of [0, MOST_ADDRESS]) {
      const [one, other] = ["Almaty", "Aqtau"].map((choice) => {
        const pack = packOf(["capital"]);
        const said = JSON.parse(JSON.stringify(pack).replaceAll("Almaty", choice)) as Pack; // the same but for a word
        return givenOut({ packs: [said], room }).link;
      });
      expect(assignmentHash(one!)).not.toBe(assignmentHash(other!));
    }
  });
  test("is none of the first version, and one of the first version is none of these", () => {
    const { link } = givenOut();
    const ofRoad = linkText(assignmentOf([], { questions: ["q1"], count: 1 }), BANK);

    expect([isOwnLink(link), isOwnLink(ofRoad)]).toEqual([true, false]);
    expect(readLink(link, BANK)).toEqual({ ok: false, fault: "newer" });
    expect(openOwn(ofRoad, BANK, null)).toEqual({ ok: false, fault: "not-ours" });
  });
});

describe("whatever comes in", () => {
  test("is a value: any letters, with and without a sum that fits", () => {
    const bodies = fc.stringMatching(/^C[\w-]{20,300}$/);
    fc.assert(
      fc.property(bodies, fc.boolean(), fc.option(fc.string()), (body, isSummed, file) => {
        const opened = openOwn(isSummed ? body + textSum(body) : body, BANK, file);
        expect(opened.ok ? "whole" : opened.fault).toMatch(/^(whole|not-ours|newer|damaged|unknown-question|missing)$/);
      }),
      { numRuns: 1000 },
    );
  });
  test("one letter changed is noticed, or makes another sum fit and still is a value", () => {
    const { link } = givenOut({ bank: BANK, road: ["q1", "q7"] });
    fc.assert(
      fc.property(fc.nat(link.length - 1), fc.nat(63), fc.boolean(), (at, to, isSummed) => {
        const body = link.slice(0, -5);
        const place = 1 + (at % (body.length - 1));
        fc.pre(body[place] !== BASE64URL[to]);
        const forged = body.slice(0, place) + BASE64URL[to] + body.slice(place + 1);
        const opened = openOwn(isSummed ? forged + textSum(forged) : forged + link.slice(-5), BANK, null);

        if (!isSummed) expect(opened.ok).toBe(false);
        if (!opened.ok) expect(FAULTS).toContain(opened.fault);
        else expect(opened.assignment.count).toBeLessThanOrEqual(opened.assignment.questions.length);
      }),
      { numRuns: 500 },
    );
  });
  const inLink = (text: string | Uint8Array, count = 1): string => {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    const assignment = assignmentOf([], { questions: ["q1"], count, title: "Own" });
    return ownLinkText(assignment, BANK, { in: "link", bytes: packed(bytes) });
  };
  test("a link that would blow up a thousandfold is refused before it has", () => {
    const bomb = inLink(new Uint8Array(1_500_000));
    expect(bomb.length).toBeLessThan(4000);
    expect(openOwn(bomb, BANK, null)).toEqual({ ok: false, fault: "damaged", title: "Own" });
  });
  const text = ownText([packOf(["salt"])]);
  test.each([
    ["no JSON", "salt"],
    ["no list", "{}"],
    ["an empty list", "[]"],
    ["a list of nothing", "[null]"],
    ["deep brackets", "[".repeat(20_000) + "]".repeat(20_000)],
    ["a question of no kind", text.replace("true-false", "riddle")],
    ["a question twice", ownText([packOf(["salt"]), packOf(["salt"])])],
    ["a foreign key", text.replace('"kind"', '"__proto__":{"a":1},"kind"')],
    ["an answer that is no choice", ownText([packOf(["capital"])]).replace('"answer":["b"]', '"answer":["z"]')],
  ])("%s in a link is damage", (_, own) => {
    expect(openOwn(inLink(own), BANK, null)).toEqual({ ok: false, fault: "damaged", title: "Own" });
  });
  test("a pack of a later edition is told as newer", () => {
    expect(openOwn(inLink(text.replace('"pack":1', '"pack":2')), BANK, null)).toMatchObject({ fault: "newer" });
  });
  test("more asked than there is, or an id of the road's, is damage", () => {
    expect(openOwn(inLink(text, 2), BANK, null).ok).toBe(true);
    expect(openOwn(inLink(text, 3), BANK, null)).toMatchObject({ fault: "damaged" });
    expect(openOwn(inLink(text), [...BANK, { id: "packone-salt", number: 99 }], null)).toMatchObject({
      fault: "damaged",
    });
  });
  test("a file of other words than those named is damage; without a file it says so", () => {
    const { link, text: own } = givenOut({ room: 0 });
    expect(openOwn(link, [], null)).toEqual({ ok: false, fault: "missing", title: "Geography" });
    expect(openOwn(link, [], own.replace("Almaty", "Aqtau"))).toMatchObject({ fault: "damaged" });
    expect(openOwn(link, [], "")).toMatchObject({ fault: "damaged" });
    expect(openOwn(link, [], own).ok).toBe(true);
  });
  test("a file that names more questions than it has is damage", () => {
    const assignment = assignmentOf([], { questions: ["q1"], count: 1 });
    const link = ownLinkText(assignment, BANK, { in: "file", hash: hash64(text), count: 2 });
    expect(openOwn(link, BANK, text)).toMatchObject({ fault: "damaged" });
  });
});

test("a question of a hundred thousand choices is refused at once", () => {
  const many = Array.from({ length: 100_000 }, (_, at) => `c${at}`);
  const crowded = ownText([packOf(["capital"])]).replace('["a","b","c"]', JSON.stringify(many));
  expect(crowded.length).toBeGreaterThan(500_000);
  expect(readOwnText(crowded)).toEqual({ ok: false, fault: "damaged" });
});

describe("the text of own questions", () => {
  test("is the same for the same questions, in whatever order their parts stand", () => {
    const pack = packOf(["capital", "rivers"]);
    const turned = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(pack).toReversed()))) as Pack; // the same
    expect(ownText([turned])).toBe(ownText([pack]));
  });
  test("read and written again is the same", () => {
    fc.assert(
      fc.property(packs, (all) => {
        const written = ownText(all);
        const read = readOwnText(written);
        expect(read).toEqual({ ok: true, packs: all });
        expect(read.ok && ownText(read.packs)).toBe(written);
      }),
      { numRuns: 60 },
    );
  });
});

/** FROZEN: such links and files are in students' hands. */
describe("the frozen links of own questions", () => {
  test.each(frozen.links)("$what", ({ link, hash, own, in: where, questions }) => {
    const opened = openOwn(link, frozen.bank, own);
    expect(opened).toMatchObject({ ok: true, in: where, assignment: { questions } });
    expect(assignmentHash(link)).toBe(hash);
    expect(opened.ok && own !== null ? ownText(opened.packs) : own).toBe(own);
  });
  test("are two", () => expect(frozen.links).toHaveLength(2));
});
