/**
 * The round that is played and how it was set up: whoever closes the browser goes on where they were. It is written at once, within
 * the key press, and its result goes to the desk's own records; a browser that is killed may lose the last move.
 * Storage may refuse: then the round lives in the page alone.
 */
import * as v from "valibot";
import { MOST_ASKED, ROUND_ORDERS, type RoundOrder } from "../../domain/round/draw-round.ts";
import type { Response } from "../../domain/response.ts";
import { LEAST_TEAMS, MOST_CORRECTION, MOST_TEAMS, type RoundMove, type RoundPlan } from "../../domain/round/round.ts";
import { responseSchema } from "../../kinds/schemas.ts";
import { deskId, MOST_NAME } from "../desk-schema.ts";

/** Seconds of quiet thinking time; 0 for none. It takes no points. */
export const THINKING = [0, 30, 60, 90] as const;

const whole = (least: number, most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));
const team = whole(0, MOST_TEAMS - 1);
const text = v.pipe(v.string(), v.maxLength(200));
const names = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(MOST_NAME))),
  v.minLength(LEAST_TEAMS),
  v.maxLength(MOST_TEAMS),
  v.readonly(),
);
const seconds = v.picklist(THINKING);

const setupSchema = v.object({
  names,
  count: v.nullable(whole(1, MOST_ASKED)),
  order: v.picklist(ROUND_ORDERS),
  passes: v.boolean(),
  seconds,
});
const moveSchema = v.variant("move", [
  v.object({
    move: v.literal("answered"),
    team,
    question: text,
    response: responseSchema,
    score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  v.object({ move: v.literal("passed"), team, question: text }),
  v.object({ move: v.picklist(["gone-on", "ended", "undone"]) }),
  v.object({ move: v.literal("corrected"), team, by: whole(-MOST_CORRECTION, MOST_CORRECTION) }),
]);
const runSchema = v.pipe(
  v.object({
    id: deskId,
    seed: whole(-(2 ** 31), 2 ** 31 - 1),
    names,
    seconds,
    plan: v.object({
      teams: whole(LEAST_TEAMS, MOST_TEAMS),
      questions: v.pipe(
        v.array(v.object({ id: text, isTwoWay: v.boolean() })),
        v.minLength(1),
        v.maxLength(MOST_ASKED),
        v.readonly(),
      ),
      passes: v.boolean(),
    }),
    moves: v.pipe(v.array(moveSchema), v.maxLength(5000), v.readonly()),
    draft: v.nullable(v.object({ turn: text, response: responseSchema })),
    isPaused: v.boolean(),
    saved: v.nullable(whole(0, 5000)),
  }),
  v.check((run) => run.names.length === run.plan.teams),
);
const schema = v.object({ setup: setupSchema, run: v.nullable(runSchema) });

type Seconds = (typeof THINKING)[number];
export interface RoundSetup {
  /** One a team; empty for the name that the desk gives. */
  readonly names: readonly string[];
  /** Null for what is proposed. */
  readonly count: number | null;
  readonly order: RoundOrder;
  /** Whether a question that earned nothing goes to the next team. */
  readonly passes: boolean;
  readonly seconds: Seconds;
}
/** A round that is played. */
export interface Run {
  /** Under which its result is kept. */
  readonly id: string;
  /** 32 bits; draws the order of what stands in a question. */
  readonly seed: number;
  readonly names: readonly string[];
  readonly seconds: Seconds;
  readonly plan: RoundPlan;
  readonly moves: readonly RoundMove[];
  /** What is chosen and not yet checked, and in which turn. */
  readonly draft: { readonly turn: string; readonly response: Response } | null;
  readonly isPaused: boolean;
  /** With how many moves its result was kept; null for not yet. */
  readonly saved: number | null;
}
export interface Kept {
  readonly setup: RoundSetup;
  readonly run: Run | null;
}

export const FIRST_SETUP: RoundSetup = {
  names: Array.from({ length: 4 }, () => ""),
  count: null,
  order: "given",
  passes: true,
  seconds: 0,
};

export interface KeptRound {
  /** Null where nothing of ours is there. */
  readonly read: () => Kept | null;
  readonly write: (kept: Kept) => void;
}

/** `of`: the pack or assignment. */
export function keptRound(of: string, storage = (): Storage => localStorage): KeptRound {
  const key = `silk-road-journey.round.${of}`;
  /** Even to name the storage may throw, where cookies are off. */
  function guarded<Value>(work: () => Value): Value | null {
    try {
      return work();
    } catch {
      return null; // refused, full, or somebody else's text: the round goes on without it
    }
  }
  return {
    read: () =>
      guarded(() => {
        const kept = storage().getItem(key);
        if (kept === null) return null;
        const parsed = v.safeParse(schema, JSON.parse(kept));
        return parsed.success ? parsed.output : null;
      }),
    write: (kept) => void guarded(() => storage().setItem(key, JSON.stringify(kept))),
  };
}
