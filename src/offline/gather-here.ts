/** Gathers the game for playing without a network, once what is looked at has come. */
import type { OfflineNeeds } from "./offline.ts";

/** Milliseconds after which it begins. */
const GATHER_AFTER = 4000;

const isGenerous = (): boolean =>
  !("connection" in navigator && (navigator.connection as { saveData?: boolean }).saveData === true); // not in TypeScript's own types

/** Nothing while the game is being developed: a worker would keep what was changed since. */
export function gatherHere(needs: Omit<OfflineNeeds, "isGenerous">): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const open = async (): Promise<void> => {
    const { openOffline } = await import("./offline.ts");
    await openOffline({ ...needs, isGenerous });
  };
  const endRenewal = (): Promise<void> => import("./renew.ts").then(({ endRenewal }) => endRenewal());
  // Private windows and pages without https have no worker: then the game needs the network, as before.
  void endRenewal().catch(() => undefined);
  setTimeout(() => void open().catch(() => undefined), GATHER_AFTER);
}
