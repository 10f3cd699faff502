/** WebKitGTK's own driver, on a display and in a home of its own. It has no headless mode. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface WebkitPaths {
  readonly driver: string;
  readonly display: string;
  readonly browser: string;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Xvfb chooses the number itself, so that no two meet. */
async function startDisplay(path: string): Promise<{ process: ChildProcess; name: string }> {
  const process = spawn(path, ["-displayfd", "1", "-screen", "0", "1366x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const name = await new Promise<string>((resolve, reject) => {
    process.stdout?.once("data", (number: Buffer) => resolve(`:${number.toString().trim()}`));
    process.once("error", reject);
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

export async function startWebkitDriver({ driver, display }: WebkitPaths) {
  const screen = await startDisplay(display);
  const home = await makeHome();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: screen.name, XDG_RUNTIME_DIR: home, XDG_CONFIG_HOME: home };
  const running = spawn(driver, ["-p", String(port)], { env, stdio: "ignore" });
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      running.kill();
      screen.process.kill();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
