/** What is on the screen now. HUD, world and sound read this one state and send the same intentions. */
import type { GameEvent } from "./events.ts";
import type { Content } from "./level-text.ts";
import { NO_PROGRESS, openVisit, type Progress, type Run, type StopProgress } from "./progress.ts";
import { JOURNEY } from "./events.ts";
import type { Question } from "./question.ts";
import type { Response } from "./response.ts";
import { taskOf, type Task, type Visit } from "./visit.ts";

export type TravelMeans = "camel" | "train" | "car";
export interface RouteStop {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** How the road to this stop is travelled. */
  readonly by: TravelMeans;
}

export type Address =
  | { readonly name: "title" }
  | { readonly name: "map" }
  | { readonly name: "stop"; readonly stop: string }
  | { readonly name: "finale" }
  /** "Who is playing?", before the title. */
  | { readonly name: "who" }
  | { readonly name: "unknown"; readonly text: string };

export type Screen =
  | { readonly name: "title" }
  | { readonly name: "who"; readonly wanted: Address }
  | { readonly name: "map" }
  | { readonly name: "travel"; readonly from: string; readonly to: string }
  | { readonly name: "stop"; readonly stop: string }
  | { readonly name: "finale" };

export type Dialog =
  | { readonly name: "guidebook" | "settings" | "about" | "leave" }
  | { readonly name: "card"; readonly question: string };

export interface Settings {
  readonly music: boolean;
  readonly effects: boolean;
  /** Factor of the text size, 1 to 2. */
  readonly textSize: number;
  readonly motion: "system" | "reduced";
  /** `still` draws the world without the engine. */
  readonly picture: "auto" | "moving" | "still";
}
export const DEFAULT_SETTINGS: Settings = {
  music: false,
  effects: true,
  textSize: 1,
  motion: "system",
  picture: "auto",
};

export type Notice =
  | { readonly code: "unknown-address"; readonly detail: string }
  | { readonly code: "storage-none" | "storage-full" | "storage-slow" | "save-newer" }
  | { readonly code: "save-set-aside"; readonly count: number }
  | { readonly code: "question-replaced"; readonly count: number }
  | { readonly code: "mistake-copied" | "mistake-shown"; readonly detail: string }
  | { readonly code: "still-picture" | "sound-blocked" | "lang-missing" | "part-missing" };

export interface ContentFault {
  readonly code: "offline" | "not-found" | "level-broken";
  readonly file?: string;
  readonly problems?: readonly { readonly path: string; readonly code: string; readonly detail: string }[];
}

export interface Player {
  readonly id: string;
  /** Empty until it is given. */
  readonly nickname: string;
}

export interface GameState {
  readonly screen: Screen;
  readonly dialog: Dialog | null;
  readonly lang: string;
  readonly route: readonly RouteStop[];
  /** Null until storage has answered. */
  readonly players: readonly Player[] | null;
  readonly player: Player | null;
  readonly progress: Progress;
  readonly content: Content | null;
  readonly fault: ContentFault | null;
  readonly visit: string | null;
  readonly draft: Response | null;
  /** Check was pressed and its verdict is not yet shown. */
  readonly checking: boolean;
  /** The feedback on the current question was left behind. */
  readonly left: boolean;
  /** The sheet is folded so that the new step is seen. */
  readonly folded: boolean;
  readonly askName: boolean;
  /** Events that are not stored yet. */
  readonly unsaved: number;
  /** Whether anything can be kept at all. */
  readonly keeps: boolean;
  readonly notices: readonly Notice[];
  readonly settings: Settings;
}

/** Before anything has happened. */
export const startingState = (lang: string, route: readonly RouteStop[]): GameState => ({
  screen: { name: "title" },
  dialog: null,
  lang,
  route,
  players: null,
  player: null,
  progress: NO_PROGRESS,
  content: null,
  fault: null,
  visit: null,
  draft: null,
  checking: false,
  left: false,
  folded: false,
  askName: false,
  unsaved: 0,
  keeps: true,
  notices: [],
  settings: DEFAULT_SETTINGS,
});

export type Intention =
  | { readonly type: "begin" }
  | { readonly type: "goTo"; readonly address: Address }
  | { readonly type: "choosePlayer"; readonly player: string }
  | { readonly type: "newPlayer" }
  | { readonly type: "name"; readonly nickname: string }
  | { readonly type: "travelTo"; readonly stop: string }
  | { readonly type: "arrive" }
  | { readonly type: "startVisit" }
  | { readonly type: "chooseTask"; readonly question: string }
  | { readonly type: "draft"; readonly response: Response | null }
  | { readonly type: "hint" }
  | { readonly type: "check" }
  | { readonly type: "unfold" }
  | { readonly type: "goOn" }
  | { readonly type: "open"; readonly dialog: Dialog }
  | { readonly type: "close" }
  | { readonly type: "dismiss"; readonly notice: Notice["code"] }
  | { readonly type: "notify"; readonly notice: Notice }
  | { readonly type: "speak"; readonly lang: string }
  | { readonly type: "set"; readonly settings: Partial<Settings> }
  | { readonly type: "retryContent" }
  | { readonly type: "copyReport" };
export type Send = (intention: Intention) => void;
/** A reader of the game: told each new state, with the events that led to it. */
export type Reader = (state: GameState, events: readonly GameEvent[]) => void;

export const journeyOf = (state: GameState): Run | undefined => state.progress.runs.get(JOURNEY);
export const visitOf = (state: GameState): Visit | null =>
  (state.visit !== null && journeyOf(state)?.visits.get(state.visit)) || null;
export const stopProgress = (state: GameState, stop: string): StopProgress | undefined =>
  journeyOf(state)?.stops.get(stop);
export const questionOf = (state: GameState, id: string | null): Question | null =>
  state.content?.level.questions.find((question) => question.id === id) ?? null;

export type Phase =
  | { readonly name: "loading" | "fault" | "arrive" | "choose" }
  | { readonly name: "question" | "feedback"; readonly visit: Visit; readonly task: Task; readonly question: Question }
  | { readonly name: "results"; readonly visit: Visit };

/** What the sheet at a stop shows. */
export function phaseOf(state: GameState): Phase {
  if (state.fault !== null) return { name: "fault" };
  if (state.content === null) return { name: "loading" };
  const visit = visitOf(state);
  if (visit === null) return { name: "arrive" };
  if (visit.ended !== null) return { name: "results", visit };
  const task = taskOf(visit, visit.current);
  const question = questionOf(state, visit.current);
  if (task === null || question === null) return { name: "choose" };
  if (task.status === "asked") return { name: "question", visit, task, question };
  return state.left || task.status === "waiting" ? { name: "choose" } : { name: "feedback", visit, task, question };
}

/** Where the journey goes on: the stop of the visit left open, or the last stop seen, or the first. */
export function placeOf(state: GameState): string {
  const run = journeyOf(state);
  const last = run?.latest.at(-1);
  return openVisit(run)?.stop ?? (last && run?.visits.get(last)?.stop) ?? state.route[0]!.id;
}
