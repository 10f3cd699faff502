import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { slipOf } from "../../../src/domain/assignment/attempt-log.ts";
import type { Slip } from "../../../src/domain/assignment/slip.ts";
import { SUM_LENGTH, textSum } from "../../../src/domain/text-sum.ts";
import { framesOf } from "../../../src/domain/summary/frames.ts";
import { toBase64url } from "../../../src/exchange/crypto/base64url.ts";
import type { KeyPair, Primitives } from "../../../src/exchange/crypto/primitives.ts";
import { primitivesHere } from "../../../src/exchange/crypto/primitives-here.ts";
import { openSlip, packSlip, readSlipText } from "../../../src/exchange/slip/slip-text.ts";
import { readSlipBytes, slipBytes } from "../../../src/exchange/slip/slip-wire.ts";
import { respond } from "../../support/answers.ts";
import { assignmentOf, HASH, playAttempt } from "../../support/attempt-player.ts";
import { sampleLevel } from "../../support/sample-level.ts";

let primitives: Primitives;
let teacher: KeyPair;
let student: KeyPair;
beforeAll(async () => {
  primitives = await primitivesHere();
  [teacher, student] = await Promise.all([primitives.newSealingKey(), primitives.newSigningKey()]);
});

const QUESTIONS = ["xian", "buka"].flatMap((stop) => sampleLevel(stop).questions).slice(0, 20);
const slipFor = (name: string): Slip => {
  let at = 0;
  const turn = { sure: 2 as const, hints: 1 };
  return slipOf(
    playAttempt({
      assignment: assignmentOf(QUESTIONS),
      questions: QUESTIONS,
      name,
      key: toBase64url(student.public),
      turn: (question) => ({ ...turn, response: respond(question, at++ % 3 > 0), ms: 4000 + 977 * at }),
    }).log,
  )!;
};
const pack = async (slip: Slip): Promise<string> => (await packSlip(primitives, slip, student.secret, teacher.public))!;
const keys = () => ({ secret: teacher.secret, publicKey: teacher.public });
async function opened(text: string, own = keys()) {
  const read = readSlipText(text);
  return read.ok ? openSlip(primitives, read, own) : read;
}

describe("a slip", () => {
  test("comes back as it was, and signed", async () => {
    const slip = slipFor("阿丽娅 / Әлия");

    expect(await opened(await pack(slip))).toEqual({ ok: true, slip, isSigned: true });
    expect(readSlipText(await pack(slip))).toMatchObject({ ok: true, hash: HASH });
  });
  test("of 20 questions goes into 6 QR pictures at most", async () => {
    expect(framesOf(await pack(slipFor("Aliya Serikbayeva 7B"))).length).toBeLessThanOrEqual(6);
  });
  test("can be read with the assignment's key alone", async () => {
    const other = await primitives.newSealingKey();
    const text = await pack(slipFor("Aliya"));

    expect(await opened(text, { secret: other.secret, publicKey: other.public })).toEqual({
      ok: false,
      fault: "wrong-key",
    });
  });
  test("signed by another key than it names is told as not signed", async () => {
    const other = await primitives.newSigningKey();
    const text = await packSlip(primitives, slipFor("Aliya"), other.secret, teacher.public);

    expect(await opened(text!)).toMatchObject({ ok: true, isSigned: false });
  });
  test("sorted under another assignment on its way is that assignment's only by the outside", async () => {
    const read = readSlipText(await pack(slipFor("Aliya")));
    const moved = read.ok ? { ...read, hash: "f".repeat(16) } : null;

    expect(await openSlip(primitives, moved!, keys())).toEqual({ ok: false, fault: "other-assignment" });
  });
  test("can't be sealed to a key that is none", async () => {
    expect(await packSlip(primitives, slipFor("Aliya"), student.secret, new Uint8Array(32))).toBeNull();
  });
});

describe("what comes from outside", () => {
  test("with one character changed is damaged, or not ours, wherever it is", async () => {
    const text = await pack(slipFor("Aliya"));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(..."AZaz09-_"), (at, letter) => {
        fc.pre(text[at] !== letter);
        const read = readSlipText(text.slice(0, at) + letter + text.slice(at + 1));

        expect(read).toMatchObject({ ok: false });
      }),
    );
  });
  test("cut off is damaged", async () => {
    expect(readSlipText((await pack(slipFor("Aliya"))).slice(0, -9))).toEqual({ ok: false, fault: "damaged" });
  });
  test("of a newer game is told so", async () => {
    const later = `S2${(await pack(slipFor("Aliya"))).slice(2, -SUM_LENGTH)}`;

    expect(readSlipText(later + textSum(later))).toEqual({ ok: false, fault: "newer" });
  });
  test.each([
    ["nothing", "", "not-ours"],
    ["far too long", "S".repeat(300_001), "too-big"],
  ])("that is %s is told so", (_, text, fault) => {
    expect(readSlipText(text)).toEqual({ ok: false, fault });
  });
  test("any text, any bytes: a fault, never a throw", () => {
    const refused = (text: string): void => {
      expect(readSlipText(text).ok).toBe(false);
    };
    const nothing = (bytes: Uint8Array): void => {
      expect(readSlipBytes(bytes)).toBeNull();
    };
    fc.assert(fc.property(fc.string(), refused));
    fc.assert(fc.property(fc.string(), (text) => refused(`S1${HASH}${text}`)));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), nothing));
  });
  test("bytes of a slip that were changed are a slip or nothing", () => {
    const bytes = slipBytes(slipFor("Aliya"));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = value;
        const read = readSlipBytes(changed);

        expect(read === null || read.moves.length >= 0).toBe(true);
      }),
    );
  });
  test("what inflates beyond all measure is not inflated", async () => {
    const { deflateSync } = await import("fflate");

    expect(readSlipBytes(deflateSync(new Uint8Array(50_000_000)))).toBeNull();
  });
});
