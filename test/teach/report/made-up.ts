/** A class that was made up, its attempts played by the real rules, and a desk to show them on. */
import type { Assignment } from "../../../src/domain/assignment/assignment.ts";
import type { Attempt } from "../../../src/domain/assignment/attempt.ts";
import { slipOf } from "../../../src/domain/assignment/attempt-log.ts";
import { replay } from "../../../src/domain/assignment/replay.ts";
import { contentHash } from "../../../src/domain/content-hash.ts";
import type { Certainty } from "../../../src/domain/events.ts";
import type { Content } from "../../../src/domain/level-text.ts";
import type { Question } from "../../../src/domain/question.ts";
import type { Response } from "../../../src/domain/response.ts";
import { deskTranslator } from "../../../src/i18n/desk-translator.ts";
import type { DeskAssignment, DeskClass, HandedIn } from "../../../src/teach/desk-data.ts";
import type { DeskRoute, DeskView } from "../../../src/teach/desk-view.ts";
import { deskAssignment as sampleAssignment } from "../samples.ts";
import { plainStore } from "../support/plain-store.ts";
import type { Opened } from "../../../src/teach/judge/judge.ts";
import type { ClassResults } from "../../../src/teach/judge/judged.ts";
import { gather } from "../../../src/teach/judge/results-of.ts";
import messages from "../../../src/i18n/messages/en.json";
import desk from "../../../src/i18n/desk/en.json";
import words from "../../../src/i18n/report/en.json";
import { respond } from "../../support/answers.ts";
import { assignmentOf, HASH, playAttempt, START } from "../../support/attempt-player.ts";
import { sampleContent } from "../../support/sample-level.ts";

const CONTENT: Content = sampleContent("xian");
export const QUESTIONS = CONTENT.level.questions;
export const FIRST = QUESTIONS[0]!;
export const t = deskTranslator("en", [messages, desk, words]);

/** Names of the class in the order of the seats; the last three have handed in nothing that counts. */
export const NAMES = ["Ada", "Bo", "Cyd", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida", "Jo", "Kit", "Lou", "Max", "Ned"];
/** Handed in nothing; said a code; bent the points. */
export const [MISSING, SPOKEN, BENT] = ["Lou", "Max", "Ned"];
/** The time was over before the last questions. */
export const SLOW = "Kit";
/** Played twice. */
export const TWICE = "Gus";

/** The stronger the student, the more is right; five fall for the same wrong answer of the first question. */
export const isRight = (seat: number, at: number): boolean => (seat * 5 + at * 3) % 11 >= seat - 2;
const FALLS = new Set([7, 8, 9, 10, 11]);
function given(seat: number, at: number, question: Question): Response {
  if (question === FIRST && FALLS.has(seat)) return { kind: "choice", choices: ["south"] };
  return respond(question, isRight(seat, at));
}

export const own = (over: Partial<DeskAssignment> = {}, rules: Partial<Assignment> = {}): DeskAssignment => ({
  ...sampleAssignment(),
  id: "own",
  assignment: assignmentOf(QUESTIONS, { title: "Silk Road", minutes: 30, pass: 60, certainty: true, ...rules }),
  link: "",
  hash: HASH,
  classId: "7b",
  createdAt: START,
  keySavedAt: START,
  ...over,
});
export const OWN_CLASS: DeskClass = {
  id: "7b",
  name: "7b",
  seats: NAMES.map((name, at) => ({ number: at + 1, name, factor: 1 })),
};

const handed = (id: string, over: Partial<HandedIn> = {}): HandedIn => ({
  id,
  via: "file",
  receivedAt: START,
  slip: id,
  code: null,
  student: null,
  ...over,
});

export function played(name: string, { assignment }: DeskAssignment, number = 1): Attempt {
  const seat = NAMES.indexOf(name) + 1;
  let turns = 0;
  const { log } = playAttempt({
    assignment,
    questions: QUESTIONS,
    name,
    key: `key-of-${name}`,
    number,
    turn(question) {
      if (name === SLOW && turns++ >= 6) return null;
      const at = QUESTIONS.indexOf(question);
      const sure = (((seat + at) % 3) + 1) as Certainty; // 1 to 3
      return {
        response: number > 1 ? respond(question, true) : given(seat, at, question),
        ms: 4000 + seat * 500,
        sure,
      };
    },
  });
  return replay({ slip: slipOf(log)!, assignment, questions: QUESTIONS, hashOf: contentHash }).attempt;
}

function opened(of: DeskAssignment): readonly Opened[] {
  const base = { flags: [], why: null, fault: null, timing: null, chain: "", key: "" } as const;
  const slip = (name: string, number: number): Opened => {
    const isBent = name === BENT;
    return {
      ...base,
      handedIn: handed(`${name}-${number}`),
      verdict: isBent ? "flagged" : "verified",
      flags: isBent ? ["score"] : [],
      attempt: played(name, of, number),
      timing: name === "Cyd" ? "late" : null,
      key: `key-of-${name}-${number}`,
      name,
    };
  };
  const playing = NAMES.filter((name) => name !== MISSING && name !== SPOKEN);
  return [
    ...playing.map((name) => slip(name, 1)),
    slip(TWICE, 2),
    {
      ...base,
      handedIn: handed("code", { code: { seat: 13, share: 0.5, attempt: 1 } }),
      verdict: "unproven",
      attempt: null,
      name: "13",
    },
  ];
}

export const resultsOf = (
  of: DeskAssignment,
  ownClass: DeskClass | null = OWN_CLASS,
  content = CONTENT,
): ClassResults => gather({ own: of, ownClass, content, opened: opened(of) });

export interface Desk {
  readonly view: (route: DeskRoute) => DeskView;
  readonly own: () => DeskAssignment;
  readonly said: readonly string[];
  readonly files: readonly (readonly [name: string, content: string | Blob])[];
}
/** A desk with this one assignment; `redraw` after every change. */
export function madeUpDesk(redraw: () => void, first = own(), make = resultsOf): Desk {
  let made: { readonly own: DeskAssignment; readonly results: ClassResults } | null = null;
  const said: string[] = [];
  const files: (readonly [string, string | Blob])[] = [];
  const store = plainStore({ assignments: [first], classes: [OWN_CLASS] });
  const now = (): DeskAssignment => store.assignments().at(-1) ?? first;
  return {
    own: now,
    said,
    files,
    view: (route) => ({
      t,
      route,
      store,
      bank: QUESTIONS.map(({ id, topic, kind, difficulty }, at) => ({
        id,
        number: at + 1,
        stop: "xian",
        topic,
        kind,
        difficulty,
      })),
      content: () => CONTENT,
      contents: async () => [CONTENT],
      results(of) {
        if (made?.own !== of) made = { own: of, results: make(of) };
        return made.results;
      },
      go: () => redraw(),
      redraw,
      say: (text) => void said.push(text),
      download: (name, content) => void files.push([name, content]),
      now: () => START,
    }),
  };
}
