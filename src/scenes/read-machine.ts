import type { Machine } from "./software-renderer.ts";

/** What browsers tell that the type library doesn't know (Chromium alone has both). */
interface TellingNavigator {
  readonly deviceMemory?: number;
  readonly connection?: { readonly saveData?: boolean };
}

function rendererName(): string | null {
  const gl = document.createElement("canvas").getContext("webgl");
  if (gl === null) return null;
  const extension = gl.getExtension("WEBGL_debug_renderer_info");
  const name: unknown = gl.getParameter(extension?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
  // Browsers allow few contexts at a time; this one is given back.
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return typeof name === "string" ? name : "";
}

/** Takes some milliseconds (a WebGL context is made and thrown away): ask in idle time, and once. */
export function readMachine(): Machine {
  // Every navigator has these fields or lacks them; `TellingNavigator` makes them all optional.
  const { deviceMemory, connection } = navigator as TellingNavigator;
  return { saveData: connection?.saveData === true, memory: deviceMemory ?? null, renderer: rendererName() };
}
