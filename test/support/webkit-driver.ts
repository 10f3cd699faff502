/** A small client of the W3C protocol: what the journeys need of it, spoken to WebKitGTK's own driver. */
import { setTimeout as sleep } from "node:timers/promises";
import { startWebkitDriver, type WebkitPaths } from "./webkit-process.ts";

interface WebkitElement {
  click(): Promise<void>;
  write(text: string): Promise<void>;
}
export interface Webkit {
  goTo(url: string): Promise<void>;
  /** What a function body returns in the page. */
  run<Value>(body: string): Promise<Value>;
  waitFor(selector: string): Promise<WebkitElement>;
  /** Waits for the element, then clicks it as a mouse does. */
  click(selector: string): Promise<void>;
  /** Opens the address in a new tab and closes the one that was open. */
  moveToNewTab(url: string): Promise<void>;
  close(): Promise<void>;
}

/** The key under which the protocol hands out elements. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
type Reference = Readonly<Record<typeof ELEMENT, string>>;
const PATIENCE = 20_000;

/** Tries until there is an answer that is no error, and tells the last error where there is none. */
async function untilGiven<Value>(what: string, attempt: () => Promise<Value>): Promise<Value> {
  let refusal: unknown;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(80))
    try {
      return await attempt();
    } catch (error) {
      refusal = error;
    }
  throw new Error(`WebKit: no ${what}`, { cause: refusal });
}

async function call<Value>(method: "GET" | "POST" | "DELETE", url: string, body: object = {}): Promise<Value> {
  const response = await fetch(url, { method, ...(method === "POST" ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } }; // the protocol's form
  if (!response.ok) throw new Error(`${url}: ${value.error} ${value.message}`);
  return value;
}

export async function openWebkit(paths: WebkitPaths): Promise<Webkit> {
  const { address, close } = await startWebkitDriver(paths);
  const options = { "webkitgtk:browserOptions": { binary: paths.browser, args: ["--automation"] } };
  const asked = { capabilities: { alwaysMatch: options } };
  const session = await untilGiven("session", () =>
    call<{ sessionId: string }>("POST", `${address}/session`, asked),
  ).then(
    ({ sessionId }) => `${address}/session/${sessionId}`,
    async (error: unknown) => {
      await close();
      throw error;
    },
  );

  const element = (reference: Reference): WebkitElement => {
    const own = `${session}/element/${reference[ELEMENT]}`;
    return {
      async click() {
        // The driver scrolls as little as it can: to the window's edge, under a foot that sticks there.
        const script = `(arguments[0].closest("select") ?? arguments[0]).scrollIntoView({ block: "center" })`;
        await call("POST", `${session}/execute/sync`, { script, args: [reference] });
        await call("POST", `${own}/click`);
      },
      async write(text) {
        await call("POST", `${own}/clear`);
        await call("POST", `${own}/value`, { text });
      },
    };
  };
  const find = async (value: string): Promise<WebkitElement> =>
    element(await call<Reference>("POST", `${session}/element`, { using: "css selector", value }));

  const webkit: Webkit = {
    goTo: async (url) => void (await call("POST", `${session}/url`, { url })),
    run: (script) => call("POST", `${session}/execute/sync`, { script, args: [] }),
    waitFor: (selector) => untilGiven(selector, () => find(selector)),
    // An element may be drawn anew, or lie under another, between being found and being clicked.
    click: (selector) => untilGiven(`click on ${selector}`, async () => (await find(selector)).click()),
    async moveToNewTab(url) {
      const { handle } = await call<{ handle: string }>("POST", `${session}/window/new`, { type: "tab" });
      await call("DELETE", `${session}/window`);
      await call("POST", `${session}/window`, { handle });
      await webkit.goTo(url);
    },
    async close() {
      await call("DELETE", session).catch(() => undefined);
      await close();
    },
  };
  return webkit;
}
