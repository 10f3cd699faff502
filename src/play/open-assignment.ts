/** Reads an assignment's link, and gathers its questions: of the road, and of the teacher's own. Loaded when one is opened. */
import type { LoadFault } from "../content/load.ts";
import type { Assignment, BankQuestion } from "../domain/assignment/assignment.ts";
import { assignmentFileName } from "../domain/assignment/file-name.ts";
import { isOwnLink } from "../domain/assignment/is-own-link.ts";
import { readLink } from "../domain/assignment/link-code.ts";
import type { ContentFault } from "../domain/game-state.ts";
import { joined } from "../domain/joined.ts";
import type { Content } from "../domain/level-text.ts";
import type { Pack } from "../domain/pack/pack.ts";
import type { OwnFiles } from "./own-files.ts";
import type { Services } from "./services.ts";

type Failed = { readonly ok: false; readonly fault: LoadFault | ContentFault };
export type LoadedContent = { readonly ok: true; readonly value: Content } | Failed;
export interface OpenedAssignment {
  readonly ok: true;
  readonly assignment: Assignment;
  readonly packs: readonly Pack[];
  /** `place`: the level's id. */
  readonly content: (place: string, lang: string) => Promise<LoadedContent>;
}
type Read = { readonly ok: true; readonly assignment: Assignment; readonly packs: readonly Pack[] } | Failed;
const OFFLINE = { ok: false, fault: { code: "offline" } } as const;

function readOfRoad(link: string, bank: readonly BankQuestion[]): Read {
  const read = readLink(link, bank);
  return read.ok ? { ...read, packs: [] } : { ok: false, fault: { code: `link-${read.fault}` } };
}

async function readWithOwn(link: string, bank: readonly BankQuestion[], files: OwnFiles): Promise<Read> {
  const own = await import("../exchange/assignment/own-assignment.ts").catch(() => null);
  if (own === null) return OFFLINE;
  const ofLink = own.openOwn(link, bank, null);
  const needsFile = !ofLink.ok && ofLink.fault === "missing";
  const file = needsFile ? await files.find(link) : null;
  const opened = file === null ? ofLink : own.openOwn(link, bank, file);
  if (opened.ok) return opened;
  const { fault, title } = opened;
  const isOfFile = needsFile && (fault === "missing" || fault === "damaged" || fault === "newer");
  // Without a title nothing of it could be read: the link itself is at fault.
  return title !== undefined && isOfFile
    ? { ok: false, fault: { code: `own-${fault}`, file: assignmentFileName(title) } }
    : { ok: false, fault: { code: fault === "missing" ? "link-damaged" : `link-${fault}` } };
}

export async function openAssignment(
  services: Pick<Services, "loadContent" | "loadQuestionList">,
  files: OwnFiles,
  link: string,
): Promise<OpenedAssignment | Failed> {
  const bank = await services.loadQuestionList();
  if (!bank.ok) return bank;
  const read = isOwnLink(link) ? await readWithOwn(link, bank.value, files) : readOfRoad(link, bank.value);
  if (!read.ok) return read;
  const { assignment, packs } = read;
  const wanted = new Set(assignment.questions);

  async function content(place: string, lang: string): Promise<LoadedContent> {
    const stops = [...new Set(bank.ok ? bank.value.filter(({ id }) => wanted.has(id)).map(({ stop }) => stop) : [])];
    const [contents, own] = await Promise.all([
      Promise.all(stops.map((stop) => services.loadContent(stop, lang))),
      packs.length === 0 ? [] : import("../domain/pack/pack-content.ts").catch(() => null),
    ]);
    const failed = contents.find((one) => !one.ok);
    if (failed && !failed.ok) return failed;
    if (own === null) return OFFLINE;
    const ofRoad = contents.flatMap((one) => (one.ok ? one.value : []));
    const all = "packContent" in own ? [...ofRoad, own.packContent(packs, place, lang)] : ofRoad;
    return { ok: true, value: joined({ place, lang, name: assignment.title, contents: all, wanted }) };
  }
  return { ok: true, assignment, packs, content };
}
