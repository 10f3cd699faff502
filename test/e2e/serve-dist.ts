/** Serves the build while the journeys run; under a sub-path, as many schools' sites do. */
import type { TestProject } from "vitest/node";
import { serve } from "../support/serve.mjs";

declare module "vitest" {
  interface ProvidedContext {
    readonly address: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const host = await serve(new URL("../../dist", import.meta.url).pathname, { prefix: "/some/school/" });
  project.provide("address", host.address);
  return async () => {
    await host.close();
  };
}
