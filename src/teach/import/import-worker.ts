/** Reads beside the page, so that the page never stands still. */
import { doJob, type ImportJob } from "./jobs.ts";

const here = self as unknown as Pick<Worker, "postMessage" | "addEventListener">; // what a worker's own scope has of it
here.addEventListener("message", ({ data }: MessageEvent<ImportJob>) => {
  here.postMessage(doJob(data), []);
});
