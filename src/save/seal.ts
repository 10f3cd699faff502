/** Every record is sealed: format, body as JSON text, checksum. What does not open is set aside, never overwritten. */
import { checksum } from "../domain/fnv.ts";

export interface Seal {
  readonly f: number;
  readonly body: string;
  readonly sum: string;
}
export const FORMAT = 1;

export function seal(value: unknown): Seal {
  const body = JSON.stringify(value);
  return { f: FORMAT, body, sum: checksum(body) };
}

export type Opened =
  | { readonly state: "open"; readonly value: unknown }
  | { readonly state: "none" }
  /** Of a newer game: left untouched. */
  | { readonly state: "newer" }
  | { readonly state: "broken" };

export function openSeal(record: unknown): Opened {
  if (record === null || record === undefined) return { state: "none" };
  if (typeof record !== "object" || !("f" in record) || !("body" in record) || !("sum" in record))
    return { state: "broken" };
  const { f, body, sum } = record;
  if (typeof f === "number" && f > FORMAT) return { state: "newer" };
  if (f !== FORMAT || typeof body !== "string" || checksum(body) !== sum) return { state: "broken" };
  try {
    return { state: "open", value: JSON.parse(body) };
  } catch {
    return { state: "broken" };
  }
}
