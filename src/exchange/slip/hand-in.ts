/** What a student hands in at the end of an attempt, in each form in which it can reach the teacher. */
import type { HandIn } from "../../domain/assignment/assigned.ts";
import type { Assignment } from "../../domain/assignment/assignment.ts";
import { slipOf, type AttemptLog } from "../../domain/assignment/attempt-log.ts";
import { seatOf, spokenCode } from "../../domain/assignment/spoken-code.ts";
import { MOST_POINTS } from "../../domain/rules.ts";
import { framesOf } from "../../domain/summary/frames.ts";
import { fromBase64url } from "../crypto/base64url.ts";
import { primitivesHere } from "../crypto/primitives-here.ts";
import { packSlip } from "./slip-text.ts";

/** "impossible" where the link carries no key that can be sealed to. Rejects where a part can't be fetched. */
export async function handIn(log: AttemptLog, assignment: Assignment): Promise<HandIn | "impossible"> {
  const slip = slipOf(log);
  const [secret, key] = [fromBase64url(log.begun.secret), fromBase64url(assignment.key)];
  if (slip === null || secret === null || key === null) return "impossible";
  const text = await packSlip(await primitivesHere(), slip, secret, key);
  if (text === null) return "impossible";
  const most = MOST_POINTS * 1000 * (log.visit?.questions.length ?? 0);
  const share = most === 0 ? 0 : slip.points / most;
  const code = spokenCode({ share, seat: seatOf(slip.name), attempt: slip.number }, slip.hash);
  return { text, frames: framesOf(text), code };
}
