import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import credits from "../../assets/credits.json";
import { BROUGHT } from "../../assets/make/vite/licences.ts";
import project from "../../package.json";

const root = new URL("../../", import.meta.url);
const own: Readonly<Record<string, string>> = { ...project.dependencies, ...project.devDependencies };

/** Under whose name each part of `assets/public` stands. */
const SHIPPED: Readonly<Record<string, string>> = {
  art: "Pictures, music and words",
  audio: "Pictures, music and words",
  fonts: "Noto Serif SC",
  icons: "Pictures, music and words",
  "icon.svg": "Pictures, music and words",
};

/** npm packages that the programs in assets/make work with. */
function makers(): readonly string[] {
  const folder = new URL("assets/make/", root);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".mjs"));
  const imported = files.flatMap((path) =>
    [...readFileSync(new URL(path, folder), "utf8").matchAll(/(?:from|import)\s*\(?"([^".:]+)"/g)].map(([, name]) => name),
  );
  return [...new Set(imported)].filter((name) => name !== undefined && own[name] !== undefined).map(String);
}

const packages = [...new Set([...Object.keys(project.dependencies), ...BROUGHT, ...makers()])];

test("the programs that make assets were found", () => {
  expect(makers()).toContain("sharp");
});

test.each(packages)("%s is credited with its version and licence", (name) => {
  const installed = JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), "utf8")) as {
    readonly version: string;
    readonly license: string;
  }; // every installed package has both
  const credit = credits.find((one) => one.name === `${name} ${installed.version}`);
  expect(credit).toMatchObject({ licence: installed.license });
  expect(own[name] ?? installed.version).toBe(installed.version);
});

describe("assets/public", () => {
  test.each(readdirSync(new URL("assets/public/", root)))("%s is credited", (part) => {
    const name = SHIPPED[part];
    expect(name, "say in SHIPPED whose work it is").toBeDefined();
    expect(credits.some((credit) => credit.name.startsWith(name ?? "?"))).toBe(true);
  });

  test.each(["@fontsource/noto-serif-sc", "@fontsource/noto-serif"])("the licence of %s lies beside it, and its version is named", (name) => {
    const font = credits.find((credit) => credit.name.includes(`${name} ${own[name]}`));
    expect(font?.licence).toBe("OFL-1.1");
    expect(readFileSync(new URL("assets/public/fonts/OFL.txt", root), "utf8")).toContain("SIL OPEN FONT LICENSE");
  });

  test("the water of the map is credited as its file says where it comes from", () => {
    const { source } = JSON.parse(readFileSync(new URL("assets/make/map/water.json", root), "utf8")) as { source: string }; // written by map-water.mjs
    const water = credits.find(({ name }) => name.includes("GSHHG"));
    expect(source).toContain("GSHHG");
    expect(source).toContain(/\d+\.\d+\.\d+/.exec(water?.name ?? "")?.[0] ?? "no version");
  });
});

test("nothing is credited that is not used", () => {
  const named = credits.map(({ name }) => /^([\w@/-]+) \d+\.\d+\.\d+$/.exec(name)?.[1]).filter((name) => name !== undefined);
  expect(named.toSorted()).toEqual([...packages].toSorted());
});
