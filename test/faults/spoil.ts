/** Does to a closed browser's database what makes Chromium say that it can't open it, and begin an empty one. */
import { readdir, truncate } from "node:fs/promises";
import { join } from "node:path";

/** False where there is none, or one of another make. */
export async function spoilDatabase(folder: string): Promise<boolean> {
  const databases = join(folder, "Default", "IndexedDB");
  const names = await readdir(databases).catch(() => []);
  const ours = names.filter((name) => name.endsWith(".indexeddb.leveldb"));
  // The file that names the one with which reading begins.
  for (const name of ours) await truncate(join(databases, name, "CURRENT"));
  return ours.length > 0;
}
