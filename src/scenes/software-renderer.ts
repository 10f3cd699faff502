/** Names under which browsers admit that WebGL is drawn by the processor, where each frame costs a good part of a second. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|microsoft basic render|swrast|mesa offscreen/i;

export const isSoftwareRenderer = (renderer: string): boolean => SOFTWARE.test(renderer);

/** What stands in the way of the engine, or null if it pays. */
export type EngineHindrance = "save-data" | "little-memory" | "no-webgl" | "software";

export interface Machine {
  readonly saveData: boolean;
  /** GB, as far as the browser tells. */
  readonly memory: number | null;
  /** Unmasked name of the WebGL renderer; null without WebGL, empty where it is kept secret. */
  readonly renderer: string | null;
}

export function engineHindrance({ saveData, memory, renderer }: Machine): EngineHindrance | null {
  if (saveData) return "save-data";
  if (memory !== null && memory < 2) return "little-memory";
  if (renderer === null) return "no-webgl";
  return isSoftwareRenderer(renderer) ? "software" : null;
}
