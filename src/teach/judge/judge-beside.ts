import { primitivesHere } from "../../exchange/crypto/primitives-here.ts";
import type { HandedIn } from "../desk-data.ts";
import { judge, type JudgeInput, type Opened } from "./judge.ts";
import type { JudgeAnswer } from "./judge-worker.ts";

/** Slips for which another worker is worth its start. */
const A_WORKER = 100;
const MOST_WORKERS = 4;
/** Milliseconds for which workers wait for the next slips: starting one takes a third of a second. */
const PATIENCE = 120_000;

export type JudgeAll = (input: JudgeInput) => Promise<readonly Opened[]>;

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

function judgeInWorker(worker: Worker, input: JudgeInput): Promise<readonly Opened[] | "failed"> {
  return new Promise((resolve) => {
    const opened: Opened[] = [];
    const signal = new AbortController();
    const end = (answer: readonly Opened[] | "failed"): void => {
      signal.abort();
      resolve(answer);
    };
    const take = ({ data }: MessageEvent<JudgeAnswer>): void => {
      // What was handed in is here already: it need not cross back.
      for (const one of data.opened) opened.push({ ...one, handedIn: input.handedIn[opened.length]! });
      if (data.isLast) end(opened);
    };
    worker.addEventListener("message", take, signal);
    // Its file could not be fetched, or the browser has no such workers.
    worker.addEventListener("error", () => end("failed"), signal);
    worker.postMessage(input, []);
  });
}

/** Workers that judge, started when first wanted (asked with no slips, too) and kept for a while. */
export function createJudge(): JudgeAll {
  const idle: Worker[] = [];
  let parting: ReturnType<typeof setTimeout> | undefined;
  const start = (): Worker => new Worker(new URL("./judge-worker.ts", import.meta.url), { type: "module" });

  function part(): void {
    for (const worker of idle.splice(0)) worker.terminate();
  }
  async function judgeBy(worker: Worker, input: JudgeInput): Promise<readonly Opened[]> {
    const opened = await judgeInWorker(worker, input);
    if (opened !== "failed") {
      idle.push(worker);
      return opened;
    }
    worker.terminate();
    return judgeHere(input);
  }

  /** All of `input.handedIn`, in its order. */
  return async (input) => {
    const { handedIn } = input;
    if (typeof Worker === "undefined") return judgeHere(input);
    clearTimeout(parting);
    const most = Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1);
    const count = Math.min(most, Math.max(1, Math.ceil(handedIn.length / A_WORKER)));
    const size = Math.max(1, Math.ceil(handedIn.length / count));
    const portions = Array.from({ length: count }, (_, at): readonly HandedIn[] =>
      handedIn.slice(at * size, (at + 1) * size),
    );
    const judged = await Promise.all(
      portions.map((portion) => judgeBy(idle.pop() ?? start(), { ...input, handedIn: portion })),
    );
    parting = setTimeout(part, PATIENCE);
    return judged.flat();
  };
}
