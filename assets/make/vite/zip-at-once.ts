/**
 * Workbooks of every size are packed under our policy. `write-excel-file` has parts over 160 kB packed by a worker made
 * from a blob; the page's policy forbids those, and the packing would never end (seen in Chromium and Firefox). In the
 * build it packs on the spot: 300 students with 200 questions take 1.5 s in all. The development server has no policy.
 */
import type { Plugin } from "vite";

const AT_ONCE = `
import { zipSync } from "fflate";
export default async (files) => zipSync(files).buffer;`;

export const zipAtOnce = (): Plugin => ({
  name: "zip-at-once",
  load: { filter: { id: /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/ }, handler: () => AT_ONCE },
});
