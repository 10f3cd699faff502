/** Whatever comes in by address, paper, picture or file: a typed answer, never a throw, and never anything but data. */
import { beforeAll, describe, expect, test } from "vitest";
import { linkText, readLink } from "../../src/domain/assignment/link-code.ts";
import { replay } from "../../src/domain/assignment/replay.ts";
import { slipOf } from "../../src/domain/assignment/attempt-log.ts";
import { readSpoken, spokenCode } from "../../src/domain/assignment/spoken-code.ts";
import { contentHash } from "../../src/domain/content-hash.ts";
import { frameReader, framesOf } from "../../src/domain/summary/frames.ts";
import { fromBase64url, toBase64url } from "../../src/exchange/crypto/base64url.ts";
import type { KeyPair, Primitives } from "../../src/exchange/crypto/primitives.ts";
import { primitivesHere } from "../../src/exchange/crypto/primitives-here.ts";
import { openSlip, packSlip, readSlipText } from "../../src/exchange/slip/slip-text.ts";
import { readSlipBytes, slipBytes } from "../../src/exchange/slip/slip-wire.ts";
import { parseAddress } from "../../src/play/address.ts";
import { respond } from "../support/answers.ts";
import { assignmentOf, HASH, playAttempt } from "../support/attempt-player.ts";
import { STOPS } from "../support/fake-services.ts";
import { sampleLevel } from "../support/sample-level.ts";
import { mangled, mangledBytes } from "./mangled.ts";
import { RUNS, SEED } from "./runs.ts";

const QUESTIONS = sampleLevel("xian").questions;
const BANK = QUESTIONS.map(({ id }, at) => ({ id, number: at + 1 }));
const ASSIGNMENT = assignmentOf(QUESTIONS, { title: "第三周", note: "Remember the note." });
const LINK = linkText(ASSIGNMENT, BANK);
const SLIP = slipOf(
  playAttempt({
    assignment: ASSIGNMENT,
    questions: QUESTIONS,
    turn: (question) => ({ response: respond(question, question.id.length % 2 === 0), ms: 3000 }),
  }).log,
)!;

let primitives: Primitives;
let teacher: KeyPair;
let text: string;
beforeAll(async () => {
  primitives = await primitivesHere();
  teacher = await primitives.newSealingKey();
  const student = await primitives.newSigningKey();
  text = (await packSlip(primitives, SLIP, student.secret, teacher.public))!;
});

describe("bad input", () => {
  test("as an address opens some screen", () => {
    for (const address of mangled([`#/a/${LINK}`, `#/a/${LINK}~15`, "#/stop/xian", "#/map"], RUNS, SEED))
      expect(typeof parseAddress(address, STOPS).name).toBe("string");
  });
  test("as a link is a fault, or an assignment whose parts are all within bounds", () => {
    for (const link of mangled([LINK], RUNS, SEED)) {
      const read = readLink(link, BANK);
      if (!read.ok) expect(["not-ours", "newer", "damaged", "unknown-question"]).toContain(read.fault);
      else expect(read.assignment.count).toBeLessThanOrEqual(read.assignment.questions.length);
    }
  });
  test("as a slip is a fault", () => {
    const taken = [...mangled([text], RUNS, SEED)].filter((slip) => slip !== text && readSlipText(slip).ok);

    expect(taken).toEqual([]);
  });
  test("inside a slip is nothing, or a slip that replays to an end", () => {
    for (const bytes of mangledBytes([slipBytes(SLIP)], RUNS, SEED)) {
      const slip = readSlipBytes(bytes);
      if (slip === null) continue;
      const { attempt } = replay({ slip, assignment: ASSIGNMENT, questions: QUESTIONS, hashOf: contentHash });
      expect(attempt.results).toHaveLength(QUESTIONS.length);
    }
  });
  test("sealed on purpose is opened, and told as what it is", async () => {
    const { deflateSync } = await import("fflate");
    const { seal } = await import("../../src/exchange/crypto/sealed-box.ts");
    const good = JSON.stringify(Object.values(SLIP));
    const keys = { secret: teacher.secret, publicKey: teacher.public };
    for (const json of mangled([good, "[]", "{}"], RUNS, SEED)) {
      const inner = deflateSync(new TextEncoder().encode(json));
      const signed = new Uint8Array(64 + inner.length);
      signed.set(inner, 64);
      const box = await seal(primitives, signed, teacher.public);
      const opened = await openSlip(primitives, { hash: HASH, box: box! }, keys);
      if (opened.ok) expect(opened.isSigned).toBe(false);
      else expect(["damaged", "other-assignment"]).toContain(opened.fault);
    }
  });
  test("as QR pictures is a fault or a part", () => {
    const reader = frameReader();
    const done = [...mangled(framesOf(text), RUNS, SEED)].flatMap((frame) => {
      const read = reader.add(frame);
      return read.ok && read.done !== null ? [read.done] : [];
    });

    expect(done.filter((whole) => whole !== text)).toEqual([]);
  });
  test("as a spoken code is a fault, or one of the few codes in a billion that happen to fit", () => {
    const code = spokenCode({ share: 0.5, seat: 12, attempt: 1 }, HASH);
    let fitted = 0;
    for (const said of mangled([code], RUNS, SEED)) {
      const read = readSpoken(said, HASH);
      if (read.ok && read.spoken.seat !== 12) fitted++;
    }
    expect(fitted).toBe(0);
  });
  test("as base64url is null, or bytes that give the same text again", () => {
    const others = [...mangled([toBase64url(slipBytes(SLIP))], RUNS, SEED)].filter((coded) => {
      const bytes = fromBase64url(coded);
      return bytes !== null && toBase64url(bytes) !== coded;
    });

    expect(others).toEqual([]);
  });
});
