import { describe, expect, test, vi } from "vitest";
import { lintQuestion } from "../../../src/content/pack/pack-lint.ts";
import { NO_TEXT, type Pack } from "../../../src/domain/pack/pack.ts";
import { knownFindings, type KnownFindings } from "../../../src/teach/author/known-findings.ts";
import { PACK_QUESTIONS, samplePack } from "../../support/sample-pack.ts";

const unwritten = (pack: Pack, id: string): Pack => ({
  ...pack,
  questions: pack.questions.map((one) => (one.id === id ? { ...one, text: { en: NO_TEXT } } : one)),
});
const long = (count: number): Pack =>
  samplePack({
    questions: Array.from({ length: count }, (_, at) => ({ ...PACK_QUESTIONS[at % 9]!, id: `n${at}` })), // of nine
  });
const whole = (findings: KnownFindings, pack: Pack): Promise<void> =>
  new Promise((known) => void (findings.unfinished(pack, known) === null || known()));
const never = (): void => expect.unreachable();

describe("what is found in the questions of a pack", () => {
  test("costs one look for one question that was changed", async () => {
    const lint = vi.fn<typeof lintQuestion>(lintQuestion);
    const findings = knownFindings(lint);
    const pack = long(500);
    await whole(findings, pack);
    expect(lint).toHaveBeenCalledTimes(500);

    expect(findings.unfinished(unwritten(pack, "n7"), never)).toBe(1);
    expect(lint).toHaveBeenCalledTimes(501);
  });

  test("counts the questions that can't be asked, not what is found in them", () => {
    const findings = knownFindings();
    expect(findings.unfinished(samplePack(), never)).toBe(0);
    expect(findings.unfinished(unwritten(unwritten(samplePack(), "capital"), "salt"), never)).toBe(2);
  });

  test("is what the linter finds, whatever pack a question lies in", () => {
    const findings = knownFindings();
    for (const question of PACK_QUESTIONS)
      expect(findings.of(question)).toEqual(lintQuestion({ id: "packone" }, question));
  });

  test("is looked through bit by bit where there are thousands, and told once", async () => {
    const findings = knownFindings();
    const pack = unwritten(long(300), "n3");
    const told = vi.fn<() => void>();
    expect(findings.unfinished(pack, told)).toBeNull();
    expect(findings.unfinished(pack, never)).toBeNull();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), 20_000);
    expect(findings.unfinished(pack, never)).toBe(1);
  });
});
