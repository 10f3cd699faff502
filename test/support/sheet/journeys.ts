/**
 * Saves for the contact sheet, made by the game's own rules and its own save code: a browser that opens with one of
 * them stands at once where a traveller would have come by playing.
 */
import type { GameEvent } from "../../../src/domain/events.ts";
import type { Level, Question } from "../../../src/domain/question.ts";
import { waitingTasks } from "../../../src/domain/visit.ts";
import { openSave } from "../../../src/save/open-save.ts";
import { memoryStore, type Store } from "../../../src/save/store.ts";
import { visitPlayer, type VisitPlayer } from "../visit-player.ts";

export interface Wish {
  /** The player whose save it becomes. */
  readonly id: string;
  readonly nickname: string;
  readonly visits?: readonly VisitWish[];
}
/** `end` is the whole visit; `last` all but its end, so that one press shows the results; the others stop on the way. */
export interface VisitWish {
  readonly stop: string;
  readonly until: "end" | "last" | "question" | "retry" | "right" | "wrong";
  /** The kind of question to stop at; any where it is left out. */
  readonly kind?: Question["kind"];
  /** Leaves one gap and some points behind. */
  readonly withMistakes?: boolean;
}
export interface StoredRecord {
  readonly key: string;
  readonly value: unknown;
}

/** Seeds tried until a visit asks the wished kind. */
const SEEDS = 60;

/** Plays right until a question of that kind can be put on the table, after at least two others; false where none comes. */
function reach(player: VisitPlayer, level: Level, kind: Question["kind"] | undefined): boolean {
  const kindOf = (id: string | null): string | undefined => level.questions.find((one) => one.id === id)?.kind;
  for (let played = 0; player.visit().ended === null; played++) {
    const waiting = waitingTasks(player.visit()).map(({ question }) => question);
    const wished = waiting.find((id) => kind === undefined || kindOf(id) === kind);
    if (played >= 2 && wished !== undefined) return player.choose(wished).id === wished;
    if (waiting.length === 0) return false;
    player.choose(waiting.find((id) => id !== wished) ?? waiting[0]!);
    player.answer(true);
    if (waitingTasks(player.visit()).length < 2) return false;
  }
  return false;
}

function eventsOf({ stop, until, kind, withMistakes = false }: VisitWish, level: Level): readonly GameEvent[] {
  const visit = `v-${stop}`;
  if (until === "end" || until === "last") {
    const player = visitPlayer({ level, seed: 7, visit });
    const [, , gap, , twice] = player.visit().tasks.map(({ question }) => question);
    player.finish(({ id }, { tries }) => !withMistakes || (id !== gap && (id !== twice || tries.length > 0)));
    return until === "end" ? player.events : player.events.slice(0, -1);
  }
  for (let seed = 1; seed <= SEEDS; seed++) {
    const player = visitPlayer({ level, seed, visit });
    if (!reach(player, level, kind)) continue;
    if (until !== "question") player.answer(until === "right");
    if (until === "wrong") player.answer(false);
    return player.events;
  }
  throw new Error(`${stop} asks no ${kind ?? "question"} in its first ${SEEDS} visits`);
}

/** Everything that storage would hold, for all wishes together. */
export async function recordsOf(
  wishes: readonly Wish[],
  levels: Readonly<Record<string, Level>>,
): Promise<readonly StoredRecord[]> {
  const records = new Map<string, unknown>();
  const memory = memoryStore();
  const store: Store = {
    ...memory,
    write(key, value) {
      records.set(key, value);
      return memory.write(key, value);
    },
  };
  let ids = 0;
  const at = Date.UTC(2025, 8, 1);
  const save = await openSave({ newId: () => `sheet${++ids}`, onPending: () => undefined, store });
  for (const { id, nickname, visits = [] } of wishes) {
    const profile = await save.openProfile(id, { id, nickname, lang: null, createdAt: at, writers: [] });
    const events = visits.flatMap((visit) => eventsOf(visit, levels[visit.stop]!)).map((event) => ({ ...event, at }));
    if (events.length > 0) await profile?.writer.append(events).stored;
  }
  return [...records].map(([key, value]) => ({ key, value }));
}
