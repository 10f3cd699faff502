/** Places on the map for own questions, out of the assignments that this player has begun. Loaded where there are any. */
import { isOwnLink } from "../domain/assignment/is-own-link.ts";
import type { OwnPlace } from "../domain/assignment/own-place.ts";
import type { Progress } from "../domain/progress.ts";
import { openOwn } from "../exchange/assignment/own-assignment.ts";
import type { OwnFiles } from "./own-files.ts";
import type { Services } from "./services.ts";

/** More would hide the road. */
const MOST_PLACES = 6;
const DAY = 24 * 60 * 60 * 1000;

/** What an assignment puts on the map, and when it is due. */
interface Known {
  readonly due: number | null;
  readonly places: readonly OwnPlace[];
}
/** By link: a file may hold megabytes, and is read once. */
export type KnownPlaces = Map<string, Known>;

export interface OwnPlacesOf {
  readonly services: Pick<Services, "loadQuestionList" | "now">;
  readonly files: OwnFiles;
  readonly progress: Pick<Progress, "attempts">;
  readonly known: KnownPlaces;
}

/** Null where its file is not here. */
async function lookUp(
  link: string,
  factor: OwnPlace["factor"],
  { services, files }: OwnPlacesOf,
): Promise<Known | null> {
  const bank = await services.loadQuestionList();
  if (!bank.ok) return null;
  const inLink = openOwn(link, bank.value, null);
  const needsFile = !inLink.ok && inLink.fault === "missing";
  const opened = needsFile ? openOwn(link, bank.value, await files.find(link)) : inLink;
  if (!opened.ok) return null;
  const { due, title } = opened.assignment;
  const places = opened.packs.flatMap(({ stop, name }) =>
    stop === null ? [] : [{ link, factor, title, name, at: stop }],
  );
  return { due, places };
}

/** The latest first; an assignment that was due a day ago is there no more, nor is one whose file is not here. */
export async function ownPlaces(given: OwnPlacesOf): Promise<readonly OwnPlace[]> {
  const { services, progress, known } = given;
  const begun = [...progress.attempts.values()].map((attempt) => attempt.begun).filter(({ link }) => isOwnLink(link));
  const byLink = new Map(begun.map(({ link, factor }) => [link, factor]));
  const found: OwnPlace[] = [];
  for (const [link, factor] of [...byLink].toReversed()) {
    if (found.length >= MOST_PLACES) break;
    const one = known.get(link) ?? (await lookUp(link, factor, given));
    if (one === null) continue;
    known.set(link, one);
    if (one.due === null || services.now() <= one.due + DAY) found.push(...one.places);
  }
  return found.slice(0, MOST_PLACES);
}
