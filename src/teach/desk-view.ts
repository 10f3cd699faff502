/** What every screen of the desk draws with, and what it may do. */
import type { BankQuestion } from "../domain/assignment/assignment.ts";
import type { Content } from "../domain/level-text.ts";
import type { DeskTranslator } from "../i18n/desk-translator.ts";
import type { Pack } from "../domain/pack/pack.ts";
import type { DeskAssignment, DeskClass, DeskRound, HandedIn } from "./desk-data.ts";
import type { ClassResults } from "./judge/judged.ts";

export type QuestionsOf = "pack" | "assignment";
export type DeskRoute =
  | { readonly name: "home" | "classes" | "new" | "unknown" }
  /** Of one assignment: `#/teach/<id>/<name>`. */
  | { readonly name: "edit" | "share" | "collect" | "table" | "questions" | "topics"; readonly id: string }
  | { readonly name: "question"; readonly id: string; readonly question: string }
  | { readonly name: "student"; readonly id: string; readonly student: string }
  /** Own questions: all packs, bringing some in; one pack; one question of it. */
  | { readonly name: "packs" | "import" }
  | { readonly name: "pack"; readonly id: string }
  /** A new assignment, of this pack's questions at first. */
  | { readonly name: "assign"; readonly id: string }
  | { readonly name: "pack-question"; readonly id: string; readonly question: string }
  /** On paper, or by teams before one screen: the questions of a pack or of an assignment. */
  | { readonly name: "print" | "round"; readonly of: QuestionsOf; readonly id: string }
  /** A slip's link was opened: `#/teach/in/<slip>`. */
  | { readonly name: "in"; readonly slip: string };

export type Kept = { readonly ok: true } | { readonly ok: false; readonly fault: "not-stored" };

/** Everything is written sealed and read back before it counts as kept, by the same save rules as the players'. */
export interface DeskStore {
  readonly assignments: () => readonly DeskAssignment[];
  readonly classes: () => readonly DeskClass[];
  readonly packs: () => readonly Pack[];
  readonly rounds: () => readonly DeskRound[];
  readonly putAssignment: (assignment: DeskAssignment) => Promise<Kept>;
  /** With all that was handed in for it. */
  readonly removeAssignment: (id: string) => Promise<Kept>;
  readonly putClass: (own: DeskClass) => Promise<Kept>;
  readonly removeClass: (id: string) => Promise<Kept>;
  readonly putPack: (pack: Pack) => Promise<Kept>;
  readonly removePack: (id: string) => Promise<Kept>;
  readonly putRound: (round: DeskRound) => Promise<Kept>;
  readonly removeRound: (id: string) => Promise<Kept>;
  /** Of one assignment, in the order received. */
  readonly handedIn: (id: string) => Promise<readonly HandedIn[]>;
  /** Adds those that are not there yet (by their id); tells how many were new. */
  readonly addHandedIn: (id: string, slips: readonly HandedIn[]) => Promise<Kept & { readonly added?: number }>;
  /** Replaces those with the same id. */
  readonly changeHandedIn: (id: string, slips: readonly HandedIn[]) => Promise<Kept>;
  /** `slips`: their ids. */
  readonly removeHandedIn: (id: string, slips: readonly string[]) => Promise<Kept>;
}

export interface DeskView {
  readonly t: DeskTranslator;
  readonly route: DeskRoute;
  readonly store: DeskStore;
  /** All questions of the road, in its order. */
  readonly bank: readonly BankQuestion[];
  /** Words and questions of a stop: fetched when first asked for, and drawn again then; null while they come. */
  readonly content: (stop: string) => Content | null;
  /** The same, awaited; rejects where they can't be fetched. */
  readonly contents: (stops: readonly string[]) => Promise<readonly Content[]>;
  /** What came in for an assignment, opened, replayed, gathered; null while it is being made: it is drawn again then. */
  readonly results: (own: DeskAssignment) => ClassResults | null;
  readonly go: (route: DeskRoute) => void;
  readonly redraw: () => void;
  /** Said by the live region. */
  readonly say: (text: string) => void;
  /** Hands the teacher a file. */
  readonly download: (name: string, content: string | Blob) => void;
  readonly now: () => number;
}
