/** What is on the screen now. HUD, world and sound read this one state and send the same intentions. */
import type { Assigned } from "./assignment/assigned.ts";
import type { TimeFactor } from "./assignment/assignment.ts";
import type { LinkFault } from "./assignment/link-code.ts";
import type { OwnPlace } from "./assignment/own-place.ts";
import { JOURNEY, type Certainty, type GameEvent } from "./events.ts";
import type { Content } from "./level-text.ts";
import type { Calibration, CertaintyTotal } from "./memory/certainty.ts";
import type { BeforeAfter } from "./memory/gain.ts";
import type { Journal } from "./memory/journal.ts";
import { NOTHING_MOVES, type Moving, type MovingIntention } from "./moving.ts";
import { runAt } from "./off-road.ts";
import { NO_PROGRESS, openVisit, type Progress, type Run, type StopProgress } from "./progress.ts";
import type { Question } from "./question.ts";
import type { Response } from "./response.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";
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
  /** Of a link to an assignment: its text, and how much more time it gives. */
  | { readonly name: "assignment"; readonly link: string; readonly factor: TimeFactor }
  | { readonly name: "finale" }
  /** What I know. */
  | { readonly name: "journal" }
  /** "Who is playing?", before the title. */
  | { readonly name: "who" }
  | { readonly name: "unknown"; readonly text: string };

export type Screen =
  | { readonly name: "title" }
  | { readonly name: "who"; readonly wanted: Address }
  | { readonly name: "map" }
  | { readonly name: "travel"; readonly from: string; readonly to: string }
  | { readonly name: "stop"; readonly stop: string }
  | { readonly name: "finale" }
  | { readonly name: "journal" };

export type Dialog =
  | { readonly name: "guidebook" | "settings" | "about" | "leave" }
  /** "Is my progress safe?", and moving house. */
  | { readonly name: "safe" }
  /** Who plays on this computer: names, figures, picture locks, the bin. */
  | { readonly name: "players" }
  /** The three pictures of a player who has locked the journey so. */
  | { readonly name: "lock"; readonly player: string }
  | { readonly name: "card"; readonly question: string };

export type Notice =
  | { readonly code: "unknown-address"; readonly detail: string }
  | { readonly code: "storage-none" | "storage-full" | "storage-slow" | "save-newer" | "save-gone" }
  | { readonly code: "save-set-aside"; readonly count: number }
  | { readonly code: "question-replaced"; readonly count: number }
  | { readonly code: "mistake-copied" | "mistake-shown"; readonly detail: string }
  | {
      readonly code:
        | "still-picture"
        | "sound-blocked"
        | "slip-copied"
        | "slip-not-copied"
        | "lang-fixed"
        | "lang-missing"
        | "part-missing"
        | "memory-missing";
    };

export interface ContentFault {
  readonly code:
    "offline" | "not-found" | "level-broken" | `link-${LinkFault}` | "own-missing" | "own-damaged" | "own-newer";
  readonly file?: string;
  readonly problems?: readonly { readonly path: string; readonly code: string; readonly detail: string }[];
}

/** How far the game can be played without a network. */
export interface Offline {
  /** Of the files that are wanted, those that are here: 0 to 1. */
  readonly share: number;
  /** All of the game is here. */
  readonly whole: boolean;
  /** Another edition of the game is here, and waits to be let in. */
  readonly update: boolean;
}

export interface Player {
  readonly id: string;
  /** Empty until it is given. */
  readonly nickname: string;
  /** Name of a picture; null until one is chosen. */
  readonly figure: string | null;
  /** Three pictures against mischief by classmates: no security, and the game says so. */
  readonly lock: readonly string[] | null;
}
/** A player whose journey is to be erased 30 days after `binnedAt`, milliseconds since 1970. */
export interface BinnedPlayer extends Player {
  readonly binnedAt: number;
}

/** What the memory says at one moment. */
export interface Memory {
  /** Questions that are due, most forgotten first. */
  readonly due: readonly string[];
  /** When the next one is due, milliseconds since 1970; null where nothing was learnt. */
  readonly next: number | null;
  /** By stop, how dim it lies on the map: 0 to 1. */
  readonly dust: ReadonlyMap<string, number>;
  readonly journal: Journal;
  readonly calibration: readonly Calibration[];
  readonly certainty: CertaintyTotal;
  readonly beforeAfter: BeforeAfter;
}

export interface GameState {
  readonly screen: Screen;
  readonly dialog: Dialog | null;
  readonly lang: string;
  readonly route: readonly RouteStop[];
  /** Null until storage has answered. */
  readonly players: readonly Player[] | null;
  readonly player: Player | null;
  readonly binned: readonly BinnedPlayer[];
  /** Whether this tab plays the journey, or another one does and this one looks on. */
  readonly turn: "mine" | "elsewhere";
  readonly progress: Progress;
  readonly content: Content | null;
  readonly fault: ContentFault | null;
  /** Null where no assignment was opened. */
  readonly assigned: Assigned | null;
  readonly visit: string | null;
  readonly draft: Response | null;
  /** How sure the player says to be of the draft. */
  readonly sure: Certainty | null;
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
  /** Null until it was reckoned: where the map, the journal or the caravanserai is shown. */
  readonly memory: Memory | null;
  /** Looked for where the map is shown. */
  readonly ownPlaces: readonly OwnPlace[];
  readonly moving: Moving;
  /** Null where nothing is kept for playing offline. */
  readonly offline: Offline | null;
}

/** Before anything has happened. */
export const startingState = (lang: string, route: readonly RouteStop[]): GameState => ({
  screen: { name: "title" },
  dialog: null,
  lang,
  route,
  players: null,
  player: null,
  binned: [],
  turn: "mine",
  progress: NO_PROGRESS,
  content: null,
  fault: null,
  assigned: null,
  visit: null,
  draft: null,
  sure: null,
  checking: false,
  left: false,
  folded: false,
  askName: false,
  unsaved: 0,
  keeps: true,
  notices: [],
  settings: DEFAULT_SETTINGS,
  memory: null,
  ownPlaces: [],
  moving: NOTHING_MOVES,
  offline: null,
});

export type Intention =
  | { readonly type: "begin" }
  | { readonly type: "goTo"; readonly address: Address }
  | { readonly type: "choosePlayer"; readonly player: string; readonly lock?: readonly string[] }
  | {
      readonly type: "changePlayer";
      readonly player: string;
      readonly change: Partial<Pick<Player, "nickname" | "figure" | "lock">>;
    }
  | { readonly type: "binPlayer" | "restorePlayer" | "erasePlayer"; readonly player: string }
  | { readonly type: "eraseEverything" }
  /** Plays on here what is played in another tab. */
  | { readonly type: "takeTurn" }
  | { readonly type: "newPlayer" }
  | { readonly type: "name"; readonly nickname: string }
  | { readonly type: "travelTo"; readonly stop: string }
  | { readonly type: "arrive" }
  | { readonly type: "startVisit" }
  /** Begins the attempt on the screen, under a nickname or seat number. */
  | { readonly type: "startAttempt"; readonly name: string }
  /** Opens the attempt after the one that has ended. */
  | { readonly type: "nextAttempt" }
  | { readonly type: "saveSlip" }
  /** Of the slip, as a link that opens the desk. */
  | { readonly type: "copySlip"; readonly link: string }
  | { readonly type: "chooseTask"; readonly question: string }
  | { readonly type: "draft"; readonly response: Response | null }
  | { readonly type: "sure"; readonly sure: Certainty | null }
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
  | { readonly type: "copyReport" }
  | { readonly type: "offline"; readonly offline: Offline }
  /** Lets the next edition of the game in. */
  | { readonly type: "renew" }
  | MovingIntention;
export type Send = (intention: Intention) => void;
/** A reader of the game: told each new state, with the events that led to it. */
export type Reader = (state: GameState, events: readonly GameEvent[]) => void;

export const journeyOf = (state: GameState): Run | undefined => state.progress.runs.get(JOURNEY);
/** The run that is played at the stop on the screen. */
export const runOf = ({ screen, progress }: GameState): Run | undefined =>
  progress.runs.get(screen.name === "stop" ? runAt(screen.stop) : JOURNEY);
export const visitOf = (state: GameState): Visit | null =>
  (state.visit !== null && runOf(state)?.visits.get(state.visit)) || null;
export const stopProgress = (state: GameState, stop: string): StopProgress | undefined =>
  state.progress.runs.get(runAt(stop))?.stops.get(stop);
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
