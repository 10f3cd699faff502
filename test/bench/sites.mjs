/** What is measured side by side: our own build and its peers, each built and served alike. */
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { serve } from "../support/serve.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const CACHE = here("../../node_modules/.cache/bench");

/** `ready` is a selector: the first thing that a student could answer with. */
const PEERS = [
  { name: "react-quiz-component", folder: "react-quiz", ready: ".answerBtn" },
  { name: "all of Phaser first", folder: "phaser-first", ready: "body[data-ready]" },
  { name: "bare HTML (floor)", folder: "html-only", ready: ".answer" },
];

/** Builds everything anew; resolves to the sites with their addresses and a way to close them. */
export async function openSites() {
  await build({ root: here("../.."), logLevel: "error" });
  for (const { folder } of PEERS)
    await build({
      configFile: false,
      root: here(`peers/${folder}`),
      base: "./",
      logLevel: "error",
      build: { outDir: `${CACHE}/${folder}`, emptyOutDir: true },
    });
  const own = await serve(here("../../dist"));
  const peers = await Promise.all(PEERS.map(({ folder }) => serve(`${CACHE}/${folder}`)));
  return {
    own: own.address,
    sites: [
      {
        name: "Silk Road Journey",
        url: `${own.address}#/stop/moynaq`,
        ready: ".choice input:enabled",
        live: "form.question[data-round]",
      },
      ...PEERS.map(({ name, ready }, at) => ({ name, ready, url: peers[at].address })),
    ],
    close: () => Promise.all([own, ...peers].map((host) => host.close())),
  };
}
