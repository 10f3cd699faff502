/**
 * What can happen, as it stands in the log for ever. A new kind of happening gets a new type; old ones never change.
 * Time and chance are recorded, never drawn again: a fold only reads.
 */
import type { TimeFactor } from "./assignment/assignment.ts";
import type { HintAid } from "./hint.ts";
import type { Response } from "./response.ts";

/** The journey has this run id; an attempt at an assignment has `a/<hash>/<attempt>`. */
export const JOURNEY = "journey";
/** Sessions at the caravanserai: what was learnt is asked again when it is due. */
export const REVIEW = "review";
/** Five questions before the journey, and their partners after it. */
export const BEFORE = "before";
export const AFTER = "after";

interface OfVisit {
  readonly run: string;
  readonly visit: string;
}

export interface VisitStarted extends OfVisit {
  readonly type: "visitStarted";
  readonly stop: string;
  readonly seed: number;
  readonly rules: number;
  /** One question a step, in the order of the steps. */
  readonly questions: readonly string[];
  /** Those of them that were left as gaps before and come first. */
  readonly again: readonly string[];
  /** One try a question and nothing comes back: questions before and after the journey, and where nothing is told at once. */
  readonly once?: true | undefined;
  /** Whether hints can be taken; where it does not say, in every visit but those of one try. */
  readonly hints?: boolean | undefined;
}
export interface TaskChosen extends OfVisit {
  readonly type: "taskChosen";
  readonly question: string;
}
export interface Asked extends OfVisit {
  readonly type: "asked";
  readonly question: string;
  readonly hash: string;
  readonly lang: string;
  /** Ids in the order on the screen; empty where the kind has none. */
  readonly order: readonly string[];
  /** 2 when the question has returned at the visit's end. */
  readonly round: 1 | 2;
}
export interface HintTaken extends OfVisit {
  readonly type: "hintTaken";
  readonly question: string;
  readonly aid: HintAid;
}

/** How sure the player was before checking: 1 not very, 2 fairly, 3 very. */
export type Certainty = 1 | 2 | 3;

/** What an answer led to, as judged then. */
export interface Outcome {
  readonly score: number;
  readonly points: number;
  readonly next: "right" | "retry" | "return" | "gap";
}
export interface Answered extends OfVisit {
  readonly type: "answered";
  readonly question: string;
  readonly hash: string;
  /** 1 and 2 before, 3 after the question has returned. */
  readonly try: 1 | 2 | 3;
  readonly response: Response;
  readonly outcome: Outcome;
  /** Milliseconds from the question's appearance, monotonic. */
  readonly ms: number;
  /** Absent where the player did not say. */
  readonly sure?: Certainty | undefined;
}
export interface QuestionReplaced extends OfVisit {
  readonly type: "questionReplaced";
  readonly question: string;
  readonly by: string;
}
export interface VisitEnded extends OfVisit {
  readonly type: "visitEnded";
  readonly points: number;
  readonly most: number;
  readonly stars: number;
}

/** What was brought from another device in short: the packed summary (`summary-codec.ts`), folded before all else. */
export interface Restored {
  readonly type: "restored";
  readonly run: string;
  readonly summary: string;
}

/** An attempt at an assignment begins: whatever is needed to go on with it, or to hand it in, without the link. */
export interface AttemptStarted {
  readonly type: "attemptStarted";
  readonly run: string;
  /** The text of the assignment's link (`assignment/link-code.ts`). */
  readonly link: string;
  /** Nickname or seat number. */
  readonly name: string;
  /** Ed25519 key pair made for this attempt alone, 32 bytes each as base64url: it signs the result slip. */
  readonly key: string;
  readonly secret: string;
  readonly factor: TimeFactor;
}

export type VisitEvent = VisitStarted | TaskChosen | Asked | HintTaken | Answered | QuestionReplaced | VisitEnded;
export type GameEvent = VisitEvent | AttemptStarted | Restored;

/** When it happened, as data: order never follows it. */
export interface Timed {
  /** Milliseconds since 1970, as the device's clock said. */
  readonly at: number;
}
export type TimedEvent = GameEvent & Timed;
/** An event's place: order is (lamport, writer, n). */
export interface Stamp extends Timed {
  readonly writer: string;
  readonly n: number;
  readonly lamport: number;
}
export type Stamped<Event> = Event & Stamp;

/** Of a newer game, perhaps: kept, and skipped by the folds of this one. */
export interface UnknownEvent {
  readonly type: string;
}
export type LoggedEvent = Stamped<GameEvent | UnknownEvent>;

export function inOrder(a: Stamp, b: Stamp): number {
  if (a.lamport !== b.lamport) return a.lamport - b.lamport;
  if (a.writer !== b.writer) return a.writer < b.writer ? -1 : 1;
  return a.n - b.n;
}

const TYPES: ReadonlySet<string> = new Set<GameEvent["type"]>([
  "visitStarted",
  "taskChosen",
  "asked",
  "hintTaken",
  "answered",
  "questionReplaced",
  "visitEnded",
  "attemptStarted",
  "restored",
]);
/** Whether this game knows the event's type; the save layer has checked its shape by then. */
export const isKnown = <Known extends GameEvent>(event: Known | UnknownEvent): event is Known => TYPES.has(event.type);
