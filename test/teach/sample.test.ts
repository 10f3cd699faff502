import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../assets/make/vite/read-content.ts";
import { scoreOf } from "../../src/domain/assignment/attempt.ts";
import { readLink } from "../../src/domain/assignment/link-code.ts";
import { replay, type Replayed } from "../../src/domain/assignment/replay.ts";
import { contentHash } from "../../src/domain/content-hash.ts";
import type { Content } from "../../src/domain/level-text.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { makeSample, SAMPLE_KEYS, type Sample, type SampleInput } from "../../src/teach/sample/make-sample.ts";
import route from "../../levels/route.json";
import numbers from "../../levels/numbers.json";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const namesOf = (lang: string): string[] => {
  const words = JSON.parse(readFileSync(`${ROOT}src/i18n/desk/${lang}.json`, "utf8")) as Record<string, string>; // ours
  return words["sample.names"]!.split(/\s*[,，、]\s*/);
};
function input(contents: readonly Content[]): SampleInput {
  const byId: Readonly<Record<string, number>> = numbers;
  const bank = contents.flatMap(({ level }) =>
    level.questions.map(({ id, topic, kind, difficulty }) => {
      return { id, topic, kind, difficulty, stop: level.id, number: byId[id]! };
    }),
  );
  const keys = Array.from({ length: SAMPLE_KEYS }, (_, at) => ({ key: `key-${at}`, secret: `secret-${at}` }));
  const [publicKey, now] = ["A".repeat(43), Date.UTC(2025, 8, 1, 9)];
  return { title: "Sample", note: "", names: namesOf("en"), lang: "en", bank, contents, publicKey, keys, now };
}

describe("the sample class", () => {
  let given: SampleInput;
  let sample: Sample;
  let replayed: readonly Replayed[];
  beforeAll(() => {
    given = input(route.stops.map(({ id }) => readContent(ROOT, id, "en")));
    sample = makeSample(given);
    const all = given.contents.flatMap(({ level }) => level.questions);
    const questions = all.filter(({ id }) => sample.assignment.questions.includes(id));
    const hashes = new Map(questions.map((question) => [question, contentHash(question)]));
    replayed = sample.slips.map(({ slip }) =>
      replay({ slip, assignment: sample.assignment, questions, hashOf: (question) => hashes.get(question) ?? "" }),
    );
  });

  test("has an assignment of twelve real questions, one a stop, of many kinds, whose link can be read", () => {
    const { questions } = sample.assignment;
    const asked = questions.map((id) => given.bank.find((one) => one.id === id)!);

    expect(asked.map(({ stop }) => stop)).toEqual(route.stops.map(({ id }) => id));
    expect(new Set(asked.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
    expect(readLink(sample.link, given.bank)).toEqual({ ok: true, assignment: sample.assignment });
  });

  test("is the same each time", () => {
    expect(makeSample(given)).toEqual(sample);
  });

  test.each(LANGUAGES)("has 24 different names in %s", (lang) => {
    expect(new Set(namesOf(lang)).size).toBe(24);
  });

  test("misses three of its students; two tried twice; one typed the number of the seat", () => {
    const names = sample.slips.map(({ slip }) => slip.name);

    expect(sample.seats).toHaveLength(24);
    expect(sample.slips).toHaveLength(SAMPLE_KEYS);
    expect(new Set(names).size).toBe(21);
    expect(names.filter((name) => /^\d+$/.test(name))).toEqual(["8"]);
  });

  test("is what the rules themselves make of it, but for one slip that claims more than it earned", () => {
    expect(replayed.map(({ unverifiable }) => unverifiable).filter((why) => why !== null)).toEqual([]);
    expect(replayed.map(({ flags }) => flags).filter((flags) => flags.length > 0)).toEqual([["score"]]);
  });

  test("has weak and strong students, and results between", () => {
    const scores = replayed.map(({ attempt }) => scoreOf(attempt));

    expect(Math.min(...scores)).toBeLessThan(0.45);
    expect(Math.max(...scores)).toBeGreaterThan(0.85);
    expect(new Set(scores.map((score) => Math.floor(score * 10))).size).toBeGreaterThanOrEqual(4);
  });

  test("holds one wrong belief on one question, and is sure of it", () => {
    const wrong = new Map<string, number>();
    for (const { attempt } of replayed)
      for (const { tries, question, sure } of attempt.results) {
        const response = tries[0]?.response;
        if (response?.kind !== "choice" || tries[0]?.score === 1 || (sure ?? 0) < 2) continue;
        const key = `${question} ${response.choices.join()}`;
        wrong.set(key, (wrong.get(key) ?? 0) + 1);
      }
    const [most = 0, next = 0] = [...wrong.values()].toSorted((a, b) => b - a);

    expect(most).toBeGreaterThanOrEqual(7);
    expect(most).toBeGreaterThan(2 * next);
  });

  test("handed in before it was due, or soon after", () => {
    const { opens, due } = sample.assignment;

    for (const { slip, receivedAt } of sample.slips) {
      expect(slip.start).toBeGreaterThan(opens!);
      expect(receivedAt).toBeLessThan(given.now);
      expect(slip.start).toBeLessThan(due!);
    }
  });
});
