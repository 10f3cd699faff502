import type { Safety } from "../domain/moving.ts";

export type StorageFacts = Partial<Pick<StorageManager, "estimate" | "persisted" | "persist">>;

/** Milliseconds. */
export const FACTS_DEADLINE = 2000;

export const browserStorage = (): StorageFacts =>
  typeof navigator !== "undefined" && "storage" in navigator ? navigator.storage : {};

/** Null where the browser does not know how, does not tell, or takes too long. */
async function told<Fact>(ask: (() => Promise<Fact>) | undefined): Promise<Fact | null> {
  const late = new Promise<null>((end) => setTimeout(() => end(null), FACTS_DEADLINE));
  return Promise.race([ask?.().catch(() => null) ?? null, late]);
}

export async function storageFacts(
  storage: StorageFacts = browserStorage(),
): Promise<Pick<Safety, "persisted" | "usage" | "quota">> {
  const [persisted, estimate] = await Promise.all([
    told(storage.persisted?.bind(storage)),
    told(storage.estimate?.bind(storage)),
  ]);
  return { persisted, usage: estimate?.usage ?? null, quota: estimate?.quota ?? null };
}

/** Asks the browser to keep what is stored. Some ask the player first: never to be waited for. Null: it can't be asked. */
export async function askPersistence(storage: StorageFacts = browserStorage()): Promise<boolean | null> {
  return (await storage.persist?.().catch(() => null)) ?? null;
}
