/** The frame of a file that the game or the desk wrote: whose it is and which format, before anything else is believed. */
import * as v from "valibot";

export type OwnFileFault = "not-ours" | "newer" | "damaged" | "too-big" | "empty";
export interface OwnFile<Value> {
  readonly app: string;
  readonly format: number;
  /** Characters. */
  readonly most: number;
  readonly schema: v.GenericSchema<unknown, Value>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // torn, or never ours
  }
}

/** Never throws, whatever the text. */
export function readOwnFile<Value>(
  text: string,
  { app, format, most, schema }: OwnFile<Value>,
): { readonly ok: true; readonly file: Value } | { readonly ok: false; readonly fault: OwnFileFault } {
  if (text.length > most) return { ok: false, fault: "too-big" };
  if (text.trim() === "") return { ok: false, fault: "empty" };
  const json = parseJson(text);
  const headSchema = v.looseObject({ app: v.literal(app), format: v.pipe(v.number(), v.minValue(1)) });
  const head = v.safeParse(headSchema, json);
  // A file of ours that was cut off is told from somebody else's by its beginning.
  if (!head.success)
    return { ok: false, fault: text.trimStart().startsWith(`{"app":"${app}"`) ? "damaged" : "not-ours" };
  if (head.output.format > format) return { ok: false, fault: "newer" };
  const file = v.safeParse(schema, json);
  return file.success ? { ok: true, file: file.output } : { ok: false, fault: "damaged" };
}
