/** A small client of the W3C protocol: starts WebKitGTK's own driver on a display of its own, and speaks to it. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface WebkitPaths {
  readonly driver: string;
  readonly display: string;
  readonly browser: string;
}
export interface WebkitElement {
  click(): Promise<void>;
  write(text: string): Promise<void>;
}
export interface Webkit {
  goTo(url: string): Promise<void>;
  reload(): Promise<void>;
  /** What a function body returns in the page; `arguments` are its parameters. */
  run<Value>(body: string, ...parameters: readonly (string | number)[]): Promise<Value>;
  /** Elements as they are now. */
  all(selector: string): Promise<readonly WebkitElement[]>;
  /** Waits for the element, then clicks it as a mouse does. */
  click(selector: string): Promise<void>;
  waitFor(selector: string): Promise<WebkitElement>;
  /** Opens the address in a new tab and closes the one that was open. */
  moveToNewTab(url: string): Promise<void>;
  close(): Promise<void>;
}

/** The key under which the protocol hands out elements. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
type Reference = Readonly<Record<typeof ELEMENT, string>>;
const PATIENCE = 20_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function until<Value>(what: () => string, look: () => Promise<Value | null>): Promise<Value> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(80)) {
    const found = await look();
    if (found !== null) return found;
  }
  throw new Error(`WebKit: ${what()} did not come`);
}

/** A display of its own, under a number that the server chooses. */
async function startDisplay(path: string): Promise<{ process: ChildProcess; name: string }> {
  const process = spawn(path, ["-displayfd", "1", "-screen", "0", "1366x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const name = await new Promise<string>((resolve, reject) => {
    process.stdout?.once("data", (number: Buffer) => resolve(`:${number.toString().trim()}`));
    process.once("exit", () => reject(new Error("Xvfb does not start")));
  });
  return { process, name };
}

/** The folders a session of a desktop would have; motion is reduced in the toolkit's own settings. */
async function makeHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "srj-webkit-")); // mode 700, as the runtime folder must be
  await mkdir(join(home, "gtk-3.0"));
  await writeFile(join(home, "gtk-3.0/settings.ini"), "[Settings]\ngtk-enable-animations=0\n");
  return home;
}

export async function openWebkit({ driver, display, browser }: WebkitPaths, lang: string): Promise<Webkit> {
  const screen = await startDisplay(display);
  const home = await makeHome();
  const port = await freePort();
  const locale = `${lang.replace("-", "_")}.UTF-8`;
  const env = { ...process.env, DISPLAY: screen.name, XDG_RUNTIME_DIR: home, XDG_CONFIG_HOME: home, LANGUAGE: locale };
  const running = spawn(driver, ["-p", String(port)], { env, stdio: "ignore" });

  async function call<Value>(method: "GET" | "POST" | "DELETE", path: string, body: object = {}): Promise<Value> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === "POST" ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } }; // the protocol's form
    if (!response.ok) throw new Error(`WebKit: ${path} ${value.error} ${value.message}`);
    return value;
  }
  await until(
    () => "the driver",
    () => call<object>("GET", "/status").catch(() => null),
  );
  const options = { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } };
  const { sessionId } = await call<{ sessionId: string }>("POST", "/session", {
    capabilities: { alwaysMatch: options },
  });
  const session = `/session/${sessionId}`;

  const element = (reference: Reference): WebkitElement => ({
    click: async () => void (await call("POST", `${session}/element/${reference[ELEMENT]}/click`)),
    async write(text) {
      await call("POST", `${session}/element/${reference[ELEMENT]}/clear`);
      await call("POST", `${session}/element/${reference[ELEMENT]}/value`, { text });
    },
  });
  const webkit: Webkit = {
    goTo: async (url) => void (await call("POST", `${session}/url`, { url })),
    reload: async () => void (await call("POST", `${session}/refresh`)),
    run: (script, ...args) => call("POST", `${session}/execute/sync`, { script, args }),
    async all(value) {
      const found = await call<Reference[]>("POST", `${session}/elements`, { using: "css selector", value });
      return found.map(element);
    },
    waitFor: (selector) =>
      until(
        () => selector,
        async () => (await webkit.all(selector))[0] ?? null,
      ),
    // An element may be drawn anew, or lie under another, between being found and being clicked.
    async click(selector) {
      let refusal = "nothing to click";
      await until(
        () => `a click on ${selector} (${refusal})`,
        async () => {
          const [found] = await webkit.all(selector);
          if (found === undefined) return null;
          const clicked = found.click().then(() => true);
          return clicked.catch((error: unknown) => {
            refusal = String(error);
            return null;
          });
        },
      );
    },
    async moveToNewTab(url) {
      const { handle } = await call<{ handle: string }>("POST", `${session}/window/new`, { type: "tab" });
      await call("DELETE", `${session}/window`);
      await call("POST", `${session}/window`, { handle });
      await webkit.goTo(url);
    },
    async close() {
      await call("DELETE", session).catch(() => undefined);
      running.kill();
      screen.process.kill();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return webkit;
}
