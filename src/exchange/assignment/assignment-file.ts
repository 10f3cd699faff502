/** An assignment as a file: its link, and the own questions that did not go into the link. There is no key in it. */
import * as v from "valibot";
import { MOST_OWN_TEXT } from "./own-text.ts";

export interface AssignmentFile {
  readonly link: string;
  /** `ownText`; null where there is nothing that the link does not hold. */
  readonly own: string | null;
}

const schema = v.object({
  app: v.literal("silk-road-journey"),
  kind: v.literal("assignment"),
  link: v.pipe(v.string(), v.regex(/^[\w-]{1,4000}$/)),
  own: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(MOST_OWN_TEXT))), null),
});

export const assignmentFileText = (link: string, own: string | null = null): string =>
  `${JSON.stringify({ app: "silk-road-journey", kind: "assignment", link, ...(own === null ? {} : { own }) })}\n`;

/** Null where it is no assignment's file. */
export function readAssignmentFile(text: string): AssignmentFile | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? { link: parsed.output.link, own: parsed.output.own } : null;
  } catch {
    return null; // no JSON: some other file
  }
}
