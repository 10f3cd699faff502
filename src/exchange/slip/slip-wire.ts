/** A slip as bytes and back: a list without names, in JSON, deflated. What does not fit is not believed. */
import { Inflate, deflateSync } from "fflate";
import * as v from "valibot";
import { TIME_FACTORS } from "../../domain/assignment/assignment.ts";
import type { Slip } from "../../domain/assignment/slip.ts";
import { moveSchema } from "../../save/progress-json.ts";

/** Bytes that a slip may grow to: 200 questions of the longest kind stay far below. */
const MOST_BYTES = 400_000;
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

/** Null where the bytes do not inflate, or grow beyond all measure. */
function inflated(bytes: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    size += part.length;
    if (size > MOST_BYTES) throw new RangeError("too big");
    parts.push(part);
  });
  try {
    // In portions, so that what grows beyond measure is noticed on the way.
    for (let at = 0; at < bytes.length; at += 1024)
      stream.push(bytes.subarray(at, at + 1024), at + 1024 >= bytes.length);
  } catch {
    return null; // no deflated bytes
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Null where it is no slip. */
export function readSlipBytes(bytes: Uint8Array): Slip | null {
  const plain = inflated(bytes);
  if (plain === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(plain));
  } catch {
    return null; // no text, or no JSON
  }
  const parsed = v.safeParse(wireSchema, json);
  if (!parsed.success) return null;
  const [hash, name, number, key, factor, lang, seed, rules, start, content, points, moves] = parsed.output;
  return { hash, name, number, key, factor, lang, seed, rules, start, content, points, moves };
}
