/**
 * The engine without what the world does not use: well under half of the published file's bytes, a quarter of the time
 * to start it.
 *
 * Phaser is published as one prebundled module that no bundler can shake. In the build, `import … from "phaser"` gets
 * its own sources instead, cut as `slim-phaser-cuts.ts` tells. The development server and the browser tests use the
 * published file: what is left out is missed only in the build, where using it throws an error that names it.
 * The cuts name files and lines of one version, so anything that does not fit stops the build.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { Plugin } from "vite";
import { EDITS, EXPORTS, FLAGS, LEFT_OUT, REGISTERED, STAND_INS } from "./slim-phaser-cuts.ts";

const VERSION = "4.2.1";
const ENTRY = "\0slim-phaser";
/** What a missing part says and does; `commonjs` like the sources around it. */
const ABSENT = "\0slim-phaser-absent";
const ABSENT_CODE = `
function absent(what) { throw new Error("Phaser's " + what + " is left out of the build, see slim-phaser-cuts.ts"); }
exports.absent = absent;
exports.call = function (what) { return function () { absent(what); }; };
exports.use = function (what) {
  var watch = {
    get: function (own, name) { return typeof name !== "string" || name in own ? own[name] : absent(what + "." + name); }
  };
  return function () { return new Proxy({ destroy: function () {} }, watch); };
};`;

const absent = `require(${JSON.stringify(ABSENT)})`;
const withAbsent = (code: string): string =>
  code.includes("absent(") ? `var absent = ${absent}.absent;\n${code}` : code;

/** Each file that is replaced as a whole, with its new code. */
function replacements(): ReadonlyMap<string, string> {
  const leftOut = LEFT_OUT.flatMap(({ folder, files, fails }) =>
    files.map((file) => [`${folder}${file}.js`, `module.exports = ${absent}.${fails}("${folder}${file}");`] as const),
  );
  return new Map([...leftOut, ...STAND_INS.map(({ file, code }) => [file, withAbsent(code)] as const)]);
}

function entryCode(source: string): string {
  const at = (file: string): string => JSON.stringify(join(source, file));
  const exported = Object.entries(EXPORTS).map(([name, from], index) => {
    const [file, property] = typeof from === "string" ? [from] : from;
    const value = property === undefined ? `m${index}` : `m${index}.${property}`;
    return `import m${index} from ${at(file)};\nconst e${index} = ${value};\nexport { e${index} as ${name} };`;
  });
  return [...REGISTERED.map((file) => `import ${at(file)};`), ...exported].join("\n");
}

/** Where the sources are, which the package does not export. */
function findSource(): string {
  const manifest = createRequire(import.meta.url).resolve("phaser/package.json");
  // The file is Phaser's own; a wrong shape fails the comparison.
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version?: string };
  if (version !== VERSION) throw new Error(`slim-phaser is cut for Phaser ${VERSION}, not ${version}: check its cuts`);
  return join(dirname(manifest), "src");
}

/** The flags answered and the edits made; every edit must find its text exactly once. */
function cut(code: string, file: string): string {
  // Some of the files end their lines in the Windows way.
  const flagged = code.replaceAll("\r\n", "\n").replace(/typeof ([A-Z]+_[A-Z0-9]+)\b/g, (_, flag: string) => {
    const value = FLAGS[flag];
    if (value === undefined) throw new Error(`slim-phaser does not know the flag ${flag} in ${file}`);
    return String(value);
  });
  const edited = EDITS.filter((edit) => edit.file === file).reduce((text, { from, to }) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`slim-phaser finds ${parts.length - 1} times in ${file}: ${from}`);
    return parts.join(to);
  }, flagged);
  return withAbsent(edited);
}

export function slimPhaser(): Plugin {
  const replaced = replacements();
  const source = findSource();
  const met = new Set<string>();
  const fileOf = (id: string): string | undefined =>
    id.startsWith(source + sep) ? id.slice(source.length + 1).replaceAll(sep, "/") : undefined;
  return {
    name: "slim-phaser",
    apply: "build",
    enforce: "pre",
    buildStart: () => met.clear(),
    resolveId: (id) => (id === "phaser" ? ENTRY : id === ABSENT ? ABSENT : undefined),
    load(id) {
      if (id === ENTRY) return entryCode(source);
      if (id === ABSENT) return ABSENT_CODE;
      const file = fileOf(id);
      if (file === undefined) return undefined;
      met.add(file);
      return replaced.get(file);
    },
    transform(code, id) {
      const file = fileOf(id);
      return file === undefined || replaced.has(file) ? undefined : { code: cut(code, file), map: null };
    },
    buildEnd(error) {
      if (error !== undefined || met.size === 0) return;
      const lost = [...replaced.keys(), ...EDITS.map(({ file }) => file)].filter((file) => !met.has(file));
      if (lost.length > 0) this.error(`slim-phaser cuts files that the bundle never meets: ${lost.join(", ")}`);
    },
  };
}
