/** Assignments as a student plays them: opened by a link, against the clock, handed in. */
import { beforeAll, describe, expect, test } from "vitest";
import { linkText } from "../../src/domain/assignment/link-code.ts";
import { replay } from "../../src/domain/assignment/replay.ts";
import type { Assignment } from "../../src/domain/assignment/assignment.ts";
import { contentHash } from "../../src/domain/content-hash.ts";
import { phaseOf, visitOf, type GameState } from "../../src/domain/game-state.ts";
import { toBase64url } from "../../src/exchange/crypto/base64url.ts";
import type { KeyPair, Primitives } from "../../src/exchange/crypto/primitives.ts";
import { primitivesHere } from "../../src/exchange/crypto/primitives-here.ts";
import { openSlip, readSlipText } from "../../src/exchange/slip/slip-text.ts";
import { respond } from "../support/answers.ts";
import { hashOf } from "../../src/play/address.ts";
import { assignmentOf } from "../support/attempt-player.ts";
import { boot, device, STOPS, type Booted, type Device } from "../support/fake-services.ts";
import { answer, onTable, send } from "../support/game-player.ts";
import { sampleContent, sampleLevel } from "../support/sample-level.ts";

const BANK = STOPS.flatMap(({ id: stop }) =>
  sampleLevel(stop).questions.map(({ id, topic, kind, difficulty }) => ({ id, stop, topic, kind, difficulty })),
).map((question, at) => ({ ...question, number: at + 1 }));
const QUESTIONS = ["xian", "buka"].flatMap((stop) => sampleLevel(stop).questions.slice(0, 3));

let primitives: Primitives;
let teacher: KeyPair;
beforeAll(async () => {
  primitives = await primitivesHere();
  teacher = await primitives.newSealingKey();
  await Promise.all([import("../../src/exchange/slip/attempt-key.ts"), import("../../src/exchange/slip/hand-in.ts")]);
});

const content = (stop: string, lang: string) => ({ ok: true, value: sampleContent(stop, lang) }) as const;
const assigned = (over: Partial<Assignment> = {}): Assignment =>
  assignmentOf(QUESTIONS, { title: "Week 3", key: toBase64url(teacher.public), ...over });
const open = (own: Device, link: string, clock = 0) =>
  boot(own, { address: { name: "assignment", link, factor: 1 }, content, questions: { ok: true, value: BANK }, clock });

/** Lets work run that waits for real things: keys and seals. */
async function until(booted: Booted, is: (state: GameState) => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !is(booted.state()); turn++) {
    await new Promise((next) => setTimeout(next, 5));
    await booted.advance(0);
  }
  expect(is(booted.state())).toBe(true);
}
async function begin(booted: Booted, name = "Aliya"): Promise<void> {
  booted.send({ type: "startAttempt", name });
  await until(booted, (state) => visitOf(state) !== null);
}
async function playOn(booted: Booted, rightOnes = 99): Promise<void> {
  for (let at = 0; phaseOf(booted.state()).name !== "results" && at < 60; at++) {
    await booted.advance(3000);
    if (phaseOf(booted.state()).name === "question") await answer(booted, at < rightOnes);
    if (phaseOf(booted.state()).name === "feedback") await send(booted, { type: "goOn" });
  }
}
async function slipIn(booted: Booted) {
  await until(booted, (state) => state.assigned?.slip !== null);
  const made = booted.state().assigned!.slip!;
  if (made === "impossible") return made;
  const read = readSlipText(made.text);
  if (!read.ok) return read;
  return openSlip(primitives, read, { secret: teacher.secret, publicKey: teacher.public });
}

describe("a link to an assignment", () => {
  test("opens it, asks for a name, and hands in a slip that plays again without a flag", async () => {
    const assignment = assigned();
    const booted = await open(device(), linkText(assignment, BANK));
    expect(phaseOf(booted.state()).name).toBe("arrive");
    expect(booted.state().assigned?.assignment).toEqual(assignment);
    await begin(booted);
    await playOn(booted, 4);
    const opened = await slipIn(booted);

    expect(opened).toMatchObject({ ok: true, isSigned: true, slip: { name: "Aliya", number: 1 } });
    const { slip } = opened as Extract<typeof opened, { slip: unknown }>;
    const { attempt, flags, unverifiable } = replay({ slip, assignment, questions: QUESTIONS, hashOf: contentHash });
    expect({ flags, unverifiable }).toEqual({ flags: [], unverifiable: null });
    const visit = booted.state().progress.runs.get(booted.state().progress.lastRun!)!.visits.values().next().value!;
    expect(attempt.results.map(({ score }) => score * 3)).toEqual(visit.tasks.map(({ points }) => points));
  });

  test("goes on in mid-question after the page was closed, and is one attempt then", async () => {
    const own = device();
    const link = linkText(assigned(), BANK);
    const first = await open(own, link);
    await begin(first);
    await first.advance(3000);
    await answer(first, true);
    await send(first, { type: "goOn" });
    const { question } = onTable(first);
    await first.advance(1000);

    const second = await open(own, link, 60_000);
    expect(onTable(second).question.id).toBe(question.id);
    await playOn(second);
    const opened = await slipIn(second);

    expect(opened).toMatchObject({ ok: true, isSigned: true });
    const { slip } = opened as Extract<typeof opened, { slip: unknown }>;
    expect(replay({ slip, assignment: assigned(), questions: QUESTIONS, hashOf: contentHash }).flags).toEqual([]);
    const third = await open(own, link);
    expect(phaseOf(third.state()).name).toBe("results");
    await slipIn(third);
    await send(third, { type: "nextAttempt" });
    expect(third.state().assigned?.number).toBe(2);
    expect(phaseOf(third.state()).name).toBe("arrive");
  });

  test("tells nothing of right and wrong where the teacher wants it so", async () => {
    const booted = await open(device(), linkText(assigned({ feedback: "never", hints: false }), BANK));
    await begin(booted);
    const seen = new Set<string>();
    for (let at = 0; phaseOf(booted.state()).name !== "results" && at < 20; at++) {
      seen.add(phaseOf(booted.state()).name);
      await booted.advance(2000);
      await send(booted, { type: "hint" });
      expect(onTable(booted).task.hints).toEqual([]);
      await answer(booted, false);
    }

    expect([...seen]).toEqual(["question"]);
  });

  test.each([
    ["cut off", (link: string) => link.slice(0, -3), "link-damaged"],
    ["of something else", () => "nonsense", "link-not-ours"],
  ])("that is %s says so", async (_, spoil, code) => {
    const booted = await open(device(), spoil(linkText(assigned(), BANK)));

    expect(booted.state().fault?.code).toBe(code);
  });

  test("without a key to seal to says that no slip can be made", async () => {
    const booted = await open(device(), linkText(assigned({ key: "A".repeat(43) }), BANK));
    await begin(booted);
    await playOn(booted);

    expect(await slipIn(booted)).toBe("impossible");
  });
});

describe("against the clock", () => {
  test("what stands on the table counts when the time is over, and the rest stays open", async () => {
    const assignment = assigned({ minutes: 1, feedback: "at-end" });
    const booted = await open(device(), linkText(assignment, BANK));
    await begin(booted);
    await booted.advance(20_000);
    await answer(booted, true);
    await booted.advance(20_000);
    const { question } = onTable(booted);
    await send(booted, { type: "draft", response: respond(question, true) });
    await booted.advance(20_000);

    expect(phaseOf(booted.state()).name).toBe("results");
    const opened = await slipIn(booted);
    const { slip } = opened as Extract<typeof opened, { slip: unknown }>;
    const { attempt, flags } = replay({ slip, assignment, questions: QUESTIONS, hashOf: contentHash });
    expect(flags).toEqual([]);
    expect(attempt.results.map(({ score }) => score)).toEqual([1, 1, 0, 0, 0, 0]);
  });

  test("is over at once where the page is opened after the end", async () => {
    const own = device();
    const link = linkText(assigned({ minutes: 1 }), BANK);
    const first = await open(own, link);
    await begin(first);
    await first.advance(5000);
    const second = await open(own, link);
    await second.advance(120_000);

    expect(phaseOf(second.state()).name).toBe("results");
  });
});

describe("what an assignment asks for", () => {
  test("its language is spoken, and can't be changed before it is left", async () => {
    const booted = await open(device(), linkText(assigned({ lang: "ru" }), BANK));
    expect(booted.state().lang).toBe("ru");
    await send(booted, { type: "speak", lang: "en" });
    expect([booted.state().lang, booted.notices()]).toEqual(["ru", ["lang-fixed"]]);
    await send(booted, { type: "goTo", address: { name: "map" } }, { type: "speak", lang: "en" });

    expect(booted.state().lang).toBe("en");
  });

  test("its time runs on while the student looks at the map", async () => {
    const link = linkText(assigned({ minutes: 1 }), BANK);
    const booted = await open(device(), link);
    await begin(booted);
    await send(booted, { type: "goTo", address: { name: "map" } });
    await booted.advance(70_000);
    await send(booted, { type: "goTo", address: { name: "assignment", link, factor: 1 } });
    await booted.advance(10);

    expect(phaseOf(booted.state()).name).toBe("results");
  });

  test("more time is given by the link that says so", async () => {
    const own = device();
    const link = linkText(assigned({ minutes: 1 }), BANK);
    const booted = await boot(own, {
      address: { name: "assignment", link, factor: 2 },
      content,
      questions: { ok: true, value: BANK },
    });
    await begin(booted);
    await booted.advance(100_000);
    expect(phaseOf(booted.state()).name).toBe("question");
    await booted.advance(21_000);

    expect(phaseOf(booted.state()).name).toBe("results");
  });
});

describe("an assignment reaches the game otherwise too:", () => {
  test("as a file, opened where files are opened", async () => {
    const booted = await boot(device(), { content, questions: { ok: true, value: BANK } });
    const link = linkText(assigned(), BANK);
    await send(booted, {
      type: "readFile",
      text: JSON.stringify({ app: "silk-road-journey", kind: "assignment", link }),
    });
    await until(booted, (state) => state.assigned?.assignment?.title === "Week 3");

    expect(booted.addresses.at(-1)).toBe(`#/a/${link}`);
  });
  test.each([
    ["beside an empty hash", { hash: "", search: "?a=AbC-_1&from=chat" }, "#/a/AbC-_1"],
    ["beside the title's", { hash: "#/", search: "?lang=en&a=AbC" }, "#/a/AbC"],
    ["but not over another place", { hash: "#/map", search: "?a=AbC" }, "#/map"],
    ["or not at all", { hash: "#/map", search: "?from=chat" }, "#/map"],
  ])("in ?a=, %s", (_, place, hash) => {
    expect(hashOf(place)).toBe(hash);
  });
});
