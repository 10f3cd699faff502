/** Lays the licence texts of everything that is shipped beside the page, as they ask: licences.txt. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

function texts(root: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  }; // our own file
  const shipped = [
    ...Object.keys(dependencies),
    "lit-html",
    "workbox-core",
    "workbox-routing",
    "workbox-strategies",
    "@fontsource/noto-serif-sc",
  ].map((name) => {
    const folder = join(root, "node_modules", name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name}\n\n${file === undefined ? "see its package.json" : readFileSync(join(folder, file), "utf8").trim()}`;
  });
  return shipped.join(`\n\n${"-".repeat(80)}\n\n`);
}

export function licences(): Plugin {
  let root = "";
  return {
    name: "licences",
    configResolved: (config) => void (root = config.root),
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "licences.txt", source: texts(root) });
    },
  };
}
