/** Own questions that came in a file: kept on this device, and looked up when their assignment is opened. */
import { assignmentHash } from "../domain/assignment/assignment-hash.ts";
import type { Core } from "./core.ts";
import type { Kept } from "./kept.ts";

export interface OwnFiles {
  /** The text of an assignment's own questions; null while their file was not opened here. */
  readonly find: (link: string) => Promise<string | null>;
  /** They are at hand for as long as the page is open, even where nothing can be stored; that is told. */
  readonly keep: (link: string, text: string) => Promise<void>;
}

export function ownFiles(core: Core, { save }: Pick<Kept, "save">): OwnFiles {
  const held = new Map<string, string>();
  return {
    async find(link) {
      const hash = assignmentHash(link);
      return held.get(hash) ?? (await save()).readOwn(hash);
    },
    async keep(link, text) {
      const hash = assignmentHash(link);
      held.set(hash, text);
      const written = await (await save()).writeOwn(hash, text);
      if (!written.ok) core.notify({ code: written.fault === "full" ? "storage-full" : "storage-slow" });
    },
  };
}
