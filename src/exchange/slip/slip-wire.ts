/** A slip as bytes and back: a list without names, in JSON, deflated. What does not fit is not believed. */
import { deflateSync, inflateSync } from "fflate";
import * as v from "valibot";
import { TIME_FACTORS } from "../../domain/assignment/assignment.ts";
import type { Slip } from "../../domain/assignment/slip.ts";
import { moveSchema } from "../../save/progress-json.ts";

/** Deflated bytes: 200 questions take some 6,000. Inflated they are at most a thousand times as many, which does no harm. */
const MOST_BYTES = 20_000;
const MOST_MOVES = 5000;

const whole = v.pipe(v.number(), v.safeInteger());
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const wireSchema = v.tuple([
  v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  text(60),
  v.pipe(whole, v.minValue(1), v.maxValue(9999)),
  text(60),
  v.picklist(TIME_FACTORS),
  text(20),
  whole,
  whole,
  v.pipe(v.number(), v.finite()),
  whole,
  v.pipe(whole, v.minValue(0)),
  v.pipe(v.array(moveSchema), v.maxLength(MOST_MOVES)),
]);

export function slipBytes(slip: Slip): Uint8Array {
  const { hash, name, number, key, factor, lang, seed, rules, start, content, points, moves } = slip;
  const wire = [hash, name, number, key, factor, lang, seed, rules, start, content, points, moves];
  return deflateSync(new TextEncoder().encode(JSON.stringify(wire)), { level: 9 });
}

/** Slips grow to less than this when they are inflated: room for it at once spares many copies. */
const GROWTH = 12;
/** Without a guess where the guess was too small: what does not fit would be cut off. */
function inflated(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length * GROWTH);
  const whole = inflateSync(bytes, { out });
  return whole.length < out.length ? whole : inflateSync(bytes);
}

/** Null where it is no slip. */
export function readSlipBytes(bytes: Uint8Array): Slip | null {
  if (bytes.length > MOST_BYTES) return null;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(inflated(bytes)));
  } catch {
    return null; // nothing deflated, no text, or no JSON
  }
  const parsed = v.safeParse(wireSchema, json);
  if (!parsed.success) return null;
  const [hash, name, number, key, factor, lang, seed, rules, start, content, points, moves] = parsed.output;
  return { hash, name, number, key, factor, lang, seed, rules, start, content, points, moves };
}
