import * as v from "valibot";

const schema = v.object({
  app: v.literal("silk-road-journey"),
  kind: v.literal("assignment"),
  link: v.pipe(v.string(), v.regex(/^[\w-]{1,4000}$/)),
});

/** The link's text out of an assignment's file; null where it is none. */
export function linkInFile(text: string): string | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output.link : null;
  } catch {
    return null; // no JSON: some other file
  }
}
