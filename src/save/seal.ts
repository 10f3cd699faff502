/** Every record is sealed: format, body as JSON text, checksum. What does not open is set aside, never overwritten. */
import { checksum } from "../domain/fnv.ts";

export interface Seal {
  readonly f: number;
  readonly body: string;
  readonly sum: string;
}
export const FORMAT = 2;

export function seal(value: unknown): Seal {
  const body = JSON.stringify(value);
  return { f: FORMAT, body, sum: checksum(body) };
}

export type Opened =
  /** `format` is the one it was written in: the value is as that format had it. */
  | { readonly state: "open"; readonly value: unknown; readonly format: number }
  | { readonly state: "none" }
  /** Of a newer game: left untouched. */
  | { readonly state: "newer" }
  | { readonly state: "broken" };

export function openSeal(record: unknown): Opened {
  if (record === null || record === undefined) return { state: "none" };
  if (typeof record !== "object" || !("f" in record) || !("body" in record) || !("sum" in record))
    return { state: "broken" };
  const { f, body, sum } = record;
  if (typeof f !== "number" || !Number.isInteger(f) || f < 1) return { state: "broken" };
  if (f > FORMAT) return { state: "newer" };
  if (typeof body !== "string" || checksum(body) !== sum) return { state: "broken" };
  try {
    return { state: "open", value: JSON.parse(body), format: f };
  } catch {
    return { state: "broken" };
  }
}
