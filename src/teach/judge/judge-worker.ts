/** Judges beside the page, so that the page never stands still: asked with a whole assignment, it answers in portions. */
import { primitivesHere } from "../../exchange/crypto/primitives-here.ts";
import { judge, type JudgeInput, type Opened } from "./judge.ts";

export interface JudgeAnswer {
  /** In the order in which they were given. */
  readonly opened: readonly Omit<Opened, "handedIn">[];
  readonly isLast: boolean;
}

/** Slips under way at once: the browser's own cryptography works on several cores. */
const AT_ONCE = 32;

const here = self as unknown as Pick<Worker, "postMessage" | "addEventListener">; // what a worker's own scope has of it
here.addEventListener("message", ({ data }: MessageEvent<JudgeInput>) => {
  void (async () => {
    const one = judge(await primitivesHere(), data);
    const { handedIn } = data;
    if (handedIn.length === 0) here.postMessage({ opened: [], isLast: true } satisfies JudgeAnswer, []);
    for (let at = 0; at < handedIn.length; at += AT_ONCE) {
      const opened = await Promise.all(handedIn.slice(at, at + AT_ONCE).map(one));
      const told = opened.map((one) => {
        const { handedIn: _, ...rest } = one;
        return rest;
      });
      here.postMessage({ opened: told, isLast: at + AT_ONCE >= handedIn.length } satisfies JudgeAnswer, []);
    }
  })();
});
