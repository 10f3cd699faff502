/** Lays the licence texts of everything that is shipped beside the page, as they ask: licences.txt. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What the dependencies bring into the page with them; from `binary-search-bounds` on, the plots of the report. */
export const BROUGHT: readonly string[] = [
  "eventemitter3",
  "immediate",
  "lie",
  "lit-html",
  "workbox-core",
  "workbox-routing",
  "workbox-strategies",
  "xmlchars",
  "binary-search-bounds",
  "d3-array",
  "d3-axis",
  "d3-color",
  "d3-contour",
  "d3-delaunay",
  "d3-format",
  "d3-geo",
  "d3-hierarchy",
  "d3-interpolate",
  "d3-path",
  "d3-random",
  "d3-scale",
  "d3-scale-chromatic",
  "d3-selection",
  "d3-shape",
  "d3-time",
  "d3-time-format",
  "delaunator",
  "internmap",
  "interval-tree-1d",
  "isoformat",
  "robust-predicates",
];

function texts(root: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  }; // our own file
  const shipped = [...Object.keys(dependencies), ...BROUGHT, "@fontsource/noto-serif-sc"].map((name) => {
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
