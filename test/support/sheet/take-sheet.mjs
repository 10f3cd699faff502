/** All screens of one size in one language. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { composeSheet } from "./compose.mjs";
import { namePlayer, takeScreen } from "./take.mjs";

/** What a browser holds for the game, in the form in which Playwright puts it there. */
const storageState = (address, records) => ({
  cookies: [],
  origins: [
    {
      origin: new URL(address).origin,
      localStorage: [],
      indexedDB: [
        {
          name: "silk-road-journey",
          version: 1,
          stores: ["v1", "local-forage-detect-blob-support"].map((name) => ({
            name,
            autoIncrement: false,
            indexes: [],
            records: name === "v1" ? records : [],
          })),
        },
      ],
    },
  ],
});

/**
 * `kept` holds the records that storage opens with, by the screens' `storage`. Resolves to what went wrong on the way;
 * every screen is taken all the same.
 */
export async function takeSheet({ browser, address, screens, kept, size, lang, into, file }) {
  const [width, height] = size.split("x").map(Number);
  const folder = join(into, `${size}-${lang}`);
  await mkdir(folder, { recursive: true });
  const faults = new Set();
  for (const [storage, records] of Object.entries(kept)) {
    const own = screens.filter((screen) => screen.storage === storage);
    if (own.length === 0) continue;
    const context = await browser.newContext({
      locale: lang,
      viewport: { width, height },
      reducedMotion: "reduce",
      serviceWorkers: "block",
      ...(records.length > 0 ? { storageState: storageState(address, records) } : {}),
    });
    await context.addInitScript(namePlayer);
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.add(String(error)));
    page.on("response", (response) => response.status() >= 400 && faults.add(`${response.status()} ${response.url()}`));
    for (const screen of own) {
      const fault = await takeScreen(page, address, screen, folder);
      if (fault !== null) faults.add(fault);
    }
    await context.close();
  }
  await composeSheet({ folder, names: screens.map(({ name }) => name), size, file: join(into, file) });
  return [...faults];
}
