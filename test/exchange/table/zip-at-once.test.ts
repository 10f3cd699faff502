/** A workbook in the build needs no worker that the page's policy forbids. Builds in memory; no browser. */
import { build, type Plugin, type Rolldown } from "vite";
import { expect, test } from "vitest";
import { zipAtOnce } from "../../../assets/make/vite/zip-at-once.ts";

async function builtWith(plugins: readonly Plugin[]): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "silent",
    plugins: [...plugins],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: "src/exchange/table/xlsx.ts", preserveEntrySignatures: "strict" },
    },
  });
  const [result] = [built].flat() as readonly Rolldown.RolldownOutput[]; // without `watch` the answer is the output
  return result?.output[0].code ?? "";
}

test("the library left to itself makes a worker, our build does not", async () => {
  expect(await builtWith([])).toContain("new Worker(");

  const code = await builtWith([zipAtOnce()]);
  expect(code).toContain("sharedStrings");
  expect(code).not.toContain("Worker(");
});
