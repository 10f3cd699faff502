import { describe, expect, test } from "vitest";
import { FORMAT } from "../../src/save/seal.ts";
import { MOVED, openLedger, type Signal } from "./ledger.ts";
import { momentsAt } from "./moments.ts";

const event = (type: string, question = "q1", at = 500): string => JSON.stringify({ type, question, at });
function listening() {
  const ledger = openLedger();
  const heard: Signal[] = [];
  ledger.listen((signal) => heard.push(signal));
  const page = "p";
  let puts = 0;
  const put = (key: string, body: string | null, format = FORMAT, at = 10): number => {
    ledger.hear({ type: "put", put: ++puts, key, format, event: body, at, page });
    return puts;
  };
  const check = (id: number, question = "q1", wall = 500): void =>
    ledger.hear({ type: "check", check: id, question, at: 5, wall, page });
  return { ledger, heard, put, check, page };
}

describe("the ledger", () => {
  test("joins a check with the first event that answers its question, and with no later one", () => {
    const { ledger, put, check } = listening();
    check(1);
    put("event/a/w/4", event("asked"));
    put("event/a/w/5", event("answered"));
    put("event/a/w/5", event("answered"));
    check(2);
    put("event/a/w/6", event("answered", "q1", 600));

    expect(ledger.checks.map(({ event: of }) => of?.key)).toEqual(["event/a/w/5", "event/a/w/6"]);
  });

  test("leaves a check alone that was pressed after the event happened", () => {
    const { ledger, put, check } = listening();
    check(1, "q1", 5000);
    put("event/a/w/5", event("answered", "q1", 500));

    expect(ledger.checks[0]?.event).toBeNull();
  });

  test("holds an answer to be acknowledged only once its page has shown it as saved", () => {
    const { ledger, check, page } = listening();
    check(1);
    const before = ledger.checks[0]?.ms;
    ledger.hear({ type: "saved", check: 1, at: 40, ms: 35, keeps: true, page: "another" });
    const other = ledger.checks[0]?.ms;
    ledger.hear({ type: "saved", check: 1, at: 40, ms: 35, keeps: true, page });

    expect([before, other, ledger.checks[0]?.ms]).toEqual([null, null, 35]);
  });

  test("tells by its key what is being stored", () => {
    const { ledger, heard, put, page } = listening();
    ledger.hear({ type: "stored", put: put("event/a/w/5", event("answered")), at: 20, page });
    put("event/a/w/6", event("visitEnded"));
    put("snapshot/a", null);
    put("draft/a/journey/q1", null);
    put("profile/a", null);

    expect(heard).toEqual(["write", "stored", "ended", "snapshot", "draft"]);
    expect(momentsAt(10, ledger.spans)).toEqual(["check", "snapshot", "draft"]);
  });

  test("tells a migration once for each copy: an older profile that is written in the format of today", () => {
    const { ledger, heard, put } = listening();
    ledger.isOld = true;
    put("profile/a", null, FORMAT - 1);
    for (const key of ["spare/profile/a", "profile/a", "spare/profile/a", "profile/a"]) put(key, null);

    expect(heard).toEqual(["migration", "migration"]);
  });

  test("tells an import from its first event to its last", () => {
    const { ledger, heard, put, page } = listening();
    const moved = (n: number, at: number): number => put(`event/a/${MOVED}1/${n}`, event("answered"), FORMAT, at);
    ledger.expectImport(2);
    const first = moved(1, 10);
    ledger.hear({ type: "stored", put: first, at: 20, page });
    const last = moved(2, 40);
    const meanwhile = momentsAt(30, ledger.spans);
    ledger.hear({ type: "stored", put: last, at: 50, page });

    expect(heard).toEqual(["import", "import"]);
    expect([meanwhile, momentsAt(50, ledger.spans), momentsAt(51, ledger.spans)]).toEqual([
      ["import"],
      ["import"],
      ["elsewhere"],
    ]);
  });

  test("tells a takeover from the press to the moment when the turn is here", () => {
    const { ledger, heard, page } = listening();
    ledger.hear({ type: "turn", here: false, at: 10, page });
    ledger.hear({ type: "turn", here: true, at: 30, page });

    expect(heard).toEqual(["takeover"]);
    expect([momentsAt(30, ledger.spans), momentsAt(31, ledger.spans)]).toEqual([["takeover"], ["elsewhere"]]);
  });

  test("ends what was under way where storage refused it", () => {
    const { ledger, put, page } = listening();
    ledger.hear({ type: "refused", put: put("snapshot/a", null), at: 30, page });

    expect(momentsAt(31, ledger.spans)).toEqual(["elsewhere"]);
  });
});
