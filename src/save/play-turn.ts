/** The turn of a profile at play: what other tabs store is taken in, what is half-made is stored before the turn goes. */
import type { Progress } from "../domain/progress.ts";
import type { Playing } from "./open-profile.ts";
import { takeTurn, type Turn, type TurnNews, type TurnPorts } from "./tab-turn.ts";

export interface PlayTurnOptions {
  readonly profile: string;
  /** Another tab has the turn now. */
  readonly onLost: () => void;
  /** The profile was erased in another tab. */
  readonly onErased: () => void;
  /** The tab that had the turn is gone, and so it came here. */
  readonly onGained?: () => void;
  /** What stands now, with what other tabs stored. */
  readonly onEvents: (progress: Progress) => void;
}

export async function playTurn(
  playing: Playing,
  tab: string,
  ports: TurnPorts,
  { profile, onLost, onErased, onGained, onEvents }: PlayTurnOptions,
): Promise<Turn> {
  /** One reading for all the news that come while another goes on: of these writers, or all anew. */
  let waiting: Set<string> | "anew" | null = null;
  let last: Promise<void> = Promise.resolve();

  async function takeIn(): Promise<void> {
    const news = waiting;
    waiting = null;
    if (news !== null) onEvents(await (news === "anew" ? playing.readAnew() : playing.catchUp([...news])));
  }
  function hear(news: TurnNews): void {
    if (news.kind === "erased") return void playing.stop().then(onErased);
    const isFirst = waiting === null;
    if (news.kind !== "stored") waiting = "anew";
    else if (waiting !== "anew") waiting = new Set(waiting).add(news.writer);
    if (isFirst) last = last.then(takeIn);
  }
  const catchUp = async (): Promise<void> => onEvents(await playing.catchUp());
  const turn = await takeTurn({
    profile,
    tab,
    ports,
    onLost,
    onGained: () => void catchUp().then(onGained),
    onNews: hear,
    async letGo() {
      await Promise.all([playing.drafts.settled(), playing.writer.settled()]);
    },
  });
  playing.useTurn(turn);
  void playing.lookedThrough.then((isNews) => isNews && onEvents(playing.progress()));
  return {
    ...turn,
    async takeOver() {
      await turn.takeOver();
      await catchUp();
    },
  };
}
