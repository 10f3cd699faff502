/** Makes a save an older one, as the first release wrote it: opening it then migrates. */
import { checksum } from "../../src/domain/fnv.ts";
import { unsealed, type Kept } from "./read-log.ts";

const FIELDS_1 = ["id", "nickname", "lang", "createdAt", "writers"];

function olderBody(key: string, record: unknown): string | null {
  const value = unsealed(record);
  if (typeof value !== "object" || value === null) return null;
  if (!key.startsWith("profile/")) return JSON.stringify(value);
  return JSON.stringify(Object.fromEntries(Object.entries(value).filter(([name]) => FIELDS_1.includes(name))));
}

/** Records to put and keys to take away. What can't be read stays as it is. */
export function inFormat1(kept: Kept): readonly [puts: Kept, gone: readonly string[]] {
  const gone = Object.keys(kept).filter((key) => /^(snapshot|spare)\//.test(key));
  const puts = Object.entries(kept).flatMap(([key, record]) => {
    const body = gone.includes(key) || key.startsWith("aside/") ? null : olderBody(key, record);
    return body === null ? [] : [[key, { f: 1, body, sum: checksum(body) }] as const];
  });
  return [Object.fromEntries(puts), gone];
}
