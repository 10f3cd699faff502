/** A small static host for tests and benchmarks: brotli, ETag, long cache for hashed names, no-cache for the rest. */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { brotliCompress, constants } from "node:zlib";
import { promisify } from "node:util";

const compress = promisify(brotliCompress);
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".avif": "image/avif",
  ".webm": "audio/webm",
  ".mp3": "audio/mpeg",
  ".woff2": "font/woff2",
};
const SQUEEZED = new Set([".html", ".js", ".css", ".json", ".svg"]);

/** Serves `folder` on 127.0.0.1 at a free port; resolves to its address and a way to close it. `changing`: files are read anew each time. */
export async function serve(folder, { prefix = "/", changing = false } = {}) {
  const ready = new Map();
  async function load(path) {
    const body = await readFile(path);
    const squeezed = SQUEEZED.has(extname(path))
      ? await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
      : null;
    return { body, squeezed, etag: `"${createHash("sha1").update(body).digest("hex").slice(0, 16)}"` };
  }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const inside = normalize(decodeURIComponent(pathname)).slice(prefix.length - 1);
    const path = join(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
    try {
      if (!pathname.startsWith(prefix) || !path.startsWith(folder)) throw new Error("outside");
      if (changing || !ready.has(path)) ready.set(path, load(path));
      const { body, squeezed, etag } = await ready.get(path);
      const isHashed = /-[\w-]{8}\.\w+$/.test(path);
      response.setHeader("ETag", etag);
      response.setHeader("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
      response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
      if (request.headers["if-none-match"] === etag) return response.writeHead(304).end();
      const wants = squeezed && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
      if (wants) response.setHeader("Content-Encoding", "br");
      return response.end(wants ? squeezed : body);
    } catch {
      ready.delete(path);
      return response.writeHead(404).end("not found");
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  return {
    address: `http://127.0.0.1:${port}${prefix}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
