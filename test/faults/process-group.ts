/** Waits for the dead: a browser's helpers may outlive it by a fifth of a second, with their hands on its files. */
import { readFile, readdir } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds, where the system does not tell who lives. */
const GRACE = 500;
/** Milliseconds after which a process that was killed must be gone. */
const LONGEST = 10_000;

/** Ids of the group's processes that still run; null where there is no `/proc`. A zombie holds no files any more. */
async function living(group: number): Promise<readonly string[] | null> {
  const ids = await readdir("/proc").catch(() => null);
  if (ids === null) return null;
  const found = await Promise.all(
    ids
      .filter((id) => /^\d+$/.test(id))
      .map(async (id) => {
        const text = await readFile(`/proc/${id}/stat`, "utf8").catch(() => ""); // gone meanwhile
        // "pid (name) state parent group …", and the name may hold anything.
        const [state, , of] = text.slice(text.lastIndexOf(")") + 2).split(" ");
        return Number(of) === group && state !== "Z" && state !== "X" ? [id] : [];
      }),
  );
  return found.flat();
}

export async function groupGone(group: number): Promise<void> {
  for (const until = Date.now() + LONGEST; ;) {
    const alive = await living(group);
    if (alive === null) return wait(GRACE);
    if (alive.length === 0) return undefined;
    if (Date.now() > until) throw new Error(`killed and still alive: ${alive.join(" ")}`);
    await wait(10);
  }
}
