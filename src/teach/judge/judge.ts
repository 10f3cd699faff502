/** Opens and replays what was handed in, one after another; pure but for the keys it is given. */
import type { Assignment } from "../../domain/assignment/assignment.ts";
import { replay, type Replayed } from "../../domain/assignment/replay.ts";
import type { Slip } from "../../domain/assignment/slip.ts";
import { contentHash } from "../../domain/content-hash.ts";
import { hash64 } from "../../domain/fnv.ts";
import type { Question } from "../../domain/question.ts";
import { fromBase64url } from "../../exchange/crypto/base64url.ts";
import { KEY_BYTES, type Primitives } from "../../exchange/crypto/primitives.ts";
import { openSlip, readSlipText } from "../../exchange/slip/slip-text.ts";
import type { HandedIn } from "../desk-data.ts";
import type { AnyFlag, Judged } from "./judged.ts";

/** What can be said of one slip by itself. */
export interface Opened extends Omit<Judged, "student"> {
  readonly name: string;
  /** The same for the same answers at the same times, whoever signed them; empty where there are none. */
  readonly chain: string;
  /** The attempt's key; empty where there is none. */
  readonly key: string;
}

export interface JudgeInput {
  readonly assignment: Assignment;
  readonly hash: string;
  /** Key pair of the assignment, as base64url. */
  readonly secret: string;
  readonly questions: readonly Question[];
  readonly handedIn: readonly HandedIn[];
}

const chainOf = ({ start, moves }: Slip): string =>
  hash64(JSON.stringify([start, moves.map((move) => (move[0] === "q" ? ["q", move[1]] : move))]));

const NO_KEY = new Uint8Array(KEY_BYTES);
const NOTHING = { flags: [], why: null, fault: null, attempt: null, timing: null, chain: "", key: "" } as const;

function timingOf({ opens, due }: Assignment, { attempt }: Replayed): Judged["timing"] {
  if (opens !== null && attempt.startedAt < opens) return "early";
  return due !== null && attempt.endedAt > due ? "late" : null;
}

/** Remembers the content of questions: it is asked for with every move. */
export function judge(primitives: Primitives, input: JudgeInput): (one: HandedIn) => Promise<Opened> {
  const { assignment, questions, hash, secret } = input;
  const hashes = new Map(questions.map((question) => [question, contentHash(question)]));
  const hashOf = (question: Question): string => hashes.get(question) ?? contentHash(question);

  // Keys that are none open nothing.
  const keys = { secret: fromBase64url(secret) ?? NO_KEY, publicKey: fromBase64url(assignment.key) ?? NO_KEY };

  return async (handedIn) => {
    const { code } = handedIn;
    if (code !== null)
      return { ...NOTHING, handedIn, verdict: "unproven", name: code.seat === 0 ? "" : String(code.seat) };
    const read = readSlipText(handedIn.slip);
    const opened = !read.ok
      ? read
      : read.hash === hash
        ? await openSlip(primitives, read, keys)
        : ({ ok: false, fault: "other-assignment" } as const);
    if (!opened.ok) return { ...NOTHING, handedIn, verdict: "unreadable", fault: opened.fault, name: "" };
    const { slip, isSigned } = opened;
    const replayed = replay({ slip, assignment, questions, hashOf });
    const flags: readonly AnyFlag[] = isSigned ? replayed.flags : ["signature", ...replayed.flags];
    const why = isSigned ? replayed.unverifiable : null;
    return {
      handedIn,
      verdict: why !== null ? "unverifiable" : flags.length > 0 ? "flagged" : "verified",
      flags: why === null ? flags : [],
      why,
      fault: null,
      attempt: replayed.attempt,
      timing: timingOf(assignment, replayed),
      name: slip.name,
      chain: chainOf(slip),
      key: slip.key,
    };
  };
}

/** One attempt may come as a file and as pictures too, each sealed anew: the first that came stays. */
export function withoutDoubles(opened: readonly Opened[]): readonly Opened[] {
  const seen = new Set<string>();
  return opened.filter(({ chain, key, name, handedIn }) => {
    const same = key === "" ? handedIn.id : [key, chain, name].join(" ");
    const isNew = !seen.has(same);
    seen.add(same);
    return isNew;
  });
}

/**
 * The same chain under two names: whoever has another flag already copied it; where none has, all of them are shown.
 * `nameOf`: the student a slip counts for.
 */
export function withCopies(opened: readonly Opened[], nameOf: (one: Opened) => string): readonly Judged[] {
  const byChain = new Map<string, Opened[]>();
  for (const one of opened) if (one.chain !== "") byChain.set(one.chain, [...(byChain.get(one.chain) ?? []), one]);
  return opened.map((one) => {
    const { name: _, key: __, chain, ...judged } = one;
    const same = byChain.get(chain) ?? [];
    const isShared = new Set(same.map(nameOf)).size > 1;
    const isSound = one.verdict === "verified" && same.some(({ verdict }) => verdict === "flagged");
    const student = nameOf(one);
    if (!isShared || isSound || one.verdict === "unverifiable") return { ...judged, student };
    return { ...judged, student, verdict: "flagged", flags: [...judged.flags, "copy"] };
  });
}
