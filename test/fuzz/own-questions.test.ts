/** Own questions as anybody may have changed them on their way: refused, or such that the rules can ask and mark them. */
import { expect, test } from "vitest";
import { answer, chooseTask, takeHint } from "../../src/domain/decide.ts";
import { startAttempt } from "../../src/domain/assignment/start-attempt.ts";
import { rightResponse } from "../../src/domain/mark.ts";
import { foldVisit } from "../../src/domain/visit.ts";
import { packContent } from "../../src/domain/pack/pack-content.ts";
import { openOwn } from "../../src/exchange/assignment/own-assignment.ts";
import { readOwnText } from "../../src/exchange/assignment/own-text.ts";
import { readAssignmentFile, assignmentFileText } from "../../src/exchange/assignment/assignment-file.ts";
import { assignmentOf } from "../support/attempt-player.ts";
import { givenOut, packOf } from "../support/own-assignment.ts";
import { PACK_QUESTIONS } from "../support/sample-pack.ts";
import { mangled } from "./mangled.ts";
import { RUNS, SEED } from "./runs.ts";

const ALL = givenOut({ packs: [packOf(PACK_QUESTIONS.map(({ id }) => id))], room: 0 });
const SMALL = givenOut();

test("a link is a fault, or what was given out", () => {
  for (const link of mangled([SMALL.link, ALL.link], RUNS, SEED)) {
    const opened = openOwn(link, [], null);
    if (opened.ok) expect(link).toBe(SMALL.link);
    else expect(["not-ours", "newer", "damaged", "unknown-question", "missing"]).toContain(opened.fault);
  }
});
test("a file is refused, or is the one that the link names", () => {
  const file = assignmentFileText(ALL.link, ALL.text);
  const changed = [...mangled([file], RUNS, SEED)].filter((text) => {
    const read = readAssignmentFile(text);
    return read !== null && openOwn(read.link, [], read.own).ok && read.own !== ALL.text;
  });

  expect(changed).toEqual([]);
});
test("questions that come through can be asked, hinted at, and marked", () => {
  let through = 0;
  for (const text of mangled([ALL.text], RUNS, SEED)) {
    const read = readOwnText(text);
    if (!read.ok) continue;
    through++;
    const { level } = packContent(read.packs, "place", "ru");
    for (const question of level.questions) {
      const assignment = assignmentOf([question]);
      const start = { hash: "0123456789abcdef", number: 1, visit: "v", assignment, questions: [question] };
      let visit = foldVisit(null, startAttempt({ ...start, name: "A", key: "k" }))!; // it begins with `visitStarted`
      const take = (events: readonly Parameters<typeof foldVisit>[1][]): void => {
        for (const event of events) visit = foldVisit(visit, event) ?? visit;
      };
      take(chooseTask(visit, question, "ru"));
      take(takeHint(visit, question));
      take(takeHint(visit, question));
      take(answer(visit, question, rightResponse(question), 1000, undefined));
      expect(visit.tasks[0]?.tries[0]?.outcome.score).toBe(1);
    }
  }
  expect(through).toBeGreaterThan(0);
});
