import { describe, expect, test } from "vitest";
import { fateOf, isOwnFault, STARTS, type Reading } from "./browser-loss.ts";
import { plantedSave, QUESTIONS } from "./planted-save.ts";
import { newTally } from "./tally.ts";
import { judge, newTraveller, startAnew, type Traveller } from "./traveller.ts";

const said = (name: string, message: string): Reading => ({ refused: { name, message } });
const OWN = said("UnknownError", "Internal error opening backing store for indexedDB.open.");
const EMPTY: Reading = { kept: {} };
const { kept, shown } = plantedSave();
const WHOLE: Reading = { kept };

/** A device on which the planted answers were shown as saved, and one more that storage was never given. */
function travelled(): Traveller {
  const traveller = newTraveller("a folder");
  for (const [check, { id, event }] of shown.entries()) {
    const told = { page: "p", at: check };
    traveller.ledger.hear({ type: "check", check, question: id, wall: 0, ...told });
    const put = { put: check, key: event!.key, format: 2, event: event!.body };
    traveller.ledger.hear({ type: "put", ...put, ...told });
    traveller.ledger.hear({ type: "saved", check, ms: 20, keeps: true, ...told });
  }
  return traveller;
}

describe("a database that does not open", () => {
  test.each([
    ["after a kill, once: it is asked again", [OWN], true, "ask again"],
    ["and then is empty: the browser lost it", [OWN, EMPTY], true, "lost by the browser"],
    ["in any start: the browser lost it", Array.from({ length: STARTS }, () => OWN), true, "lost by the browser"],
    ["and then has everything: it was not lost", [OWN, WHOLE], true, "opened"],
    ["and then has something: what is not in it is judged as ever", [OWN, { kept: { profiles: 1 } }], true, "opened"],
    ["where nothing was killed: trouble", [OWN], false, "trouble"],
    [
      "for another reason: trouble",
      [said("UnknownError", "Connection to Indexed Database server lost.")],
      true,
      "trouble",
    ],
    ["for another reason, asked again: trouble", [OWN, said("Error", "Target closed")], true, "trouble"],
  ] as const)("%s", (_, readings, wasKilled, fate) => expect(fateOf(readings, wasKilled)).toBe(fate));

  test.each([
    ["UnknownError", "Internal error opening backing store for indexedDB.open.", true],
    ["UnknownError", "Internal error.", false],
    ["UnknownError", "Internal error deleting database.", false],
    ["Error", "UnknownError: Internal error opening backing store for indexedDB.open.", false],
    ["AbortError", "Internal error opening backing store for indexedDB.open.", false],
  ])("is the browser's own fault by these words alone: %s, %s: %s", (name, message, isOwn) =>
    expect(isOwnFault({ name, message })).toBe(isOwn),
  );
});

describe("a database that opens and is empty", () => {
  test("is no loss of the browser's where it did not say so: every answer is lost", () => {
    const tally = newTally();
    judge(travelled(), {}, tally);

    expect(fateOf([EMPTY], true)).toBe("opened");
    expect([...tally.lost.keys()]).toEqual(QUESTIONS.map((_, at) => `p/${at}`));
    expect(tally.byBrowser).toEqual([]);
  });
});

describe("after the browser's loss", () => {
  test("its answers are counted and awaited no longer, and those of the new player are", () => {
    const [traveller, tally] = [travelled(), newTally()];
    traveller.after = "leg 8";
    startAnew(traveller, tally);
    const { ledger } = traveller;
    judge(traveller, {}, tally);
    const lostAfter = tally.lost.size;
    ledger.hear({ type: "check", check: 1, question: "q1", at: 5, wall: 5, page: "anew" });
    ledger.hear({ type: "saved", check: 1, at: 9, ms: 4, keeps: true, page: "anew" });
    judge(traveller, {}, tally);

    expect(tally.byBrowser).toEqual([{ after: "leg 8", answers: QUESTIONS.length }]);
    expect([lostAfter, ...tally.lost.keys()]).toEqual([0, "anew/1"]);
  });

  test("an answer that storage was never given is lost, and so is what was lost before", () => {
    const [traveller, tally] = [travelled(), newTally()];
    const { "event/p/w1/13": _last, ...rest } = kept;
    judge(traveller, rest, tally);
    traveller.ledger.hear({ type: "check", check: 9, question: "q9", at: 5, wall: 5, page: "p" });
    traveller.ledger.hear({ type: "saved", check: 9, at: 9, ms: 4, keeps: true, page: "p" });
    startAnew(traveller, tally);

    expect([...tally.lost.keys()]).toEqual(["p/5", "p/9"]);
    expect(tally.byBrowser[0]?.answers).toBe(QUESTIONS.length - 1);
  });

  test("calls to storage that misbehaved before it stay counted", () => {
    const [traveller, tally] = [travelled(), newTally()];
    traveller.ledger.hear({ type: "fault", kind: "torn", at: 1, page: "p" });
    startAnew(traveller, tally);

    expect(tally.faults.get("torn")).toBe(1);
  });
});
