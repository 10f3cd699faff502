import type { Done, ImportJob } from "./jobs.ts";

export type DoImport = (job: ImportJob) => Promise<Done>;

/** In the page itself: where there is no worker to be had. */
const importHere: DoImport = async (job) => {
  const { doJob } = await import("./jobs.ts");
  return doJob(job);
};

/** One job after another in a worker of its own, which is let go once nothing is left to do. */
export function createImporter(): DoImport {
  let last: Promise<unknown> = Promise.resolve();
  const inWorker: DoImport = (job) =>
    new Promise((resolve) => {
      const worker = new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" });
      const end = (result: Done | Promise<Done>): void => {
        worker.terminate();
        resolve(result);
      };
      worker.addEventListener("message", ({ data }: MessageEvent<Done>) => end(data), { once: true });
      // Its file could not be fetched, or the browser has no such workers.
      worker.addEventListener("error", () => end(importHere(job)), { once: true });
      worker.postMessage(job, []);
    });
  return (job) => {
    const next = last.then(() => (typeof Worker === "undefined" ? importHere(job) : inWorker(job)));
    last = next.catch(() => null);
    return next;
  };
}
