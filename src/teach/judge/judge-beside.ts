import { primitivesHere } from "../../exchange/crypto/primitives-here.ts";
import type { HandedIn } from "../desk-data.ts";
import { judge, type JudgeInput, type Opened } from "./judge.ts";
import type { JudgeAnswer } from "./judge-worker.ts";

/** Slips for which another worker is worth its start. */
const A_WORKER = 100;
const MOST_WORKERS = 4;

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

function judgeInWorker(input: JudgeInput): Promise<readonly Opened[]> {
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

/** All of `input.handedIn`, in its order. */
export async function judgeBeside(input: JudgeInput): Promise<readonly Opened[]> {
  const { handedIn } = input;
  if (handedIn.length === 0) return [];
  if (typeof Worker === "undefined") return judgeHere(input);
  const count = Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1, Math.ceil(handedIn.length / A_WORKER));
  const size = Math.ceil(handedIn.length / count);
  const portions = Array.from({ length: count }, (_, at): readonly HandedIn[] =>
    handedIn.slice(at * size, (at + 1) * size),
  );
  const judged = await Promise.all(
    portions.filter(({ length }) => length > 0).map((portion) => judgeInWorker({ ...input, handedIn: portion })),
  );
  return judged.flat();
}
