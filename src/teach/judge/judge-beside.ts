import { primitivesHere } from "../../exchange/crypto/primitives-here.ts";
import { judge, type JudgeInput, type Opened } from "./judge.ts";
import type { JudgeAnswer } from "./judge-worker.ts";

/** In the page itself, letting it breathe: where there is no worker to be had. */
async function judgeHere(input: JudgeInput): Promise<readonly Opened[]> {
  const one = judge(await primitivesHere(), input);
  const opened: Opened[] = [];
  for (const handedIn of input.handedIn) {
    opened.push(await one(handedIn));
    if (opened.length % 16 === 0) await new Promise((breath) => setTimeout(breath));
  }
  return opened;
}

/** All of `input.handedIn`, in its order. */
export function judgeBeside(input: JudgeInput): Promise<readonly Opened[]> {
  if (input.handedIn.length === 0) return Promise.resolve([]);
  if (typeof Worker === "undefined") return judgeHere(input);
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./judge-worker.ts", import.meta.url), { type: "module" });
    const opened: Opened[] = [];
    worker.addEventListener("message", ({ data }: MessageEvent<JudgeAnswer>) => {
      opened.push(...data.opened);
      if (!data.isLast) return;
      worker.terminate();
      resolve(opened);
    });
    // Its file could not be fetched, or the browser has no such workers.
    worker.addEventListener("error", () => {
      worker.terminate();
      resolve(judgeHere(input));
    });
    worker.postMessage(input, []);
  });
}
