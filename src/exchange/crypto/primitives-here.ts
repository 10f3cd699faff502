import { nativePrimitives } from "./native-primitives.ts";
import type { Primitives } from "./primitives.ts";

/**
 * The fastest that works here: the browser's own, else the library, fetched only then. Ask once and keep the answer.
 * Rejects where the library's file can't be fetched (offline for the first time).
 */
export async function primitivesHere(): Promise<Primitives> {
  const native = await nativePrimitives();
  if (native !== null) return native;
  const { noblePrimitives } = await import("./noble-primitives.ts");
  return noblePrimitives((bytes) => crypto.getRandomValues(bytes));
}
