/**
 * Puts the first screen's styles and questions into the page, and, in the build, a content security policy that names the page's own
 * script and styles by hash. The development server injects styles of its own, so it gets no policy.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "lightningcss";
import { minifySync, type Plugin } from "vite";
import { openings } from "./openings.ts";

const STYLES = ["tokens", "base", "sheet", "sheet-phone", "question"];

const hashes = (html: string, tag: RegExp): string =>
  [...html.matchAll(tag)]
    .map(
      ([, body]) =>
        `'sha256-${createHash("sha256")
          .update(body ?? "")
          .digest("base64")}'`,
    )
    .join(" ");

/** `data:` pictures are the engine's built-in textures, `blob:` its image loader. */
const policy = (html: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashes(html, /<script>([\s\S]*?)<\/script>/g)}`,
    `style-src 'self' ${hashes(html, /<style>([\s\S]*?)<\/style>/g)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * The page's last script begins the game: at once, or after the first paint where it has set a question itself. Until
 * then the game's script is only fetched.
 */
function beginLater(html: string): string {
  const tag = /<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/;
  const src = tag.exec(html)?.[1];
  if (src === undefined) throw new Error("index.html starts no script");
  return html
    .replace(tag, () => `<link rel="modulepreload" crossorigin href="${src}">`)
    .replace("/* begin */", () => `import(${JSON.stringify(src)});`);
}

export function firstScreen(): Plugin {
  let root = "";
  return {
    name: "first-screen",
    configResolved: (config) => void (root = config.root),
    transformIndexHtml: {
      order: "post",
      handler(html, context) {
        const css = STYLES.map((name) => readFileSync(join(root, "src/hud/styles", `${name}.css`), "utf8")).join("\n");
        const { code } = transform({ filename: "first.css", code: Buffer.from(css), minify: true });
        const page = html
          .replace("<!-- first.css -->", () => `<style>${code.toString()}</style>`)
          .replace(/\s*OPENINGS\s*/, () => JSON.stringify(openings(root)).replaceAll("<", "\\u003c"));
        if (context.server) return page;
        const script = /<script>([\s\S]*?)<\/script>/g;
        const small = beginLater(page)
          .replace(script, (_, code: string) => `<script>${minifySync("first.js", code).code.trim()}</script>`)
          .replace(/^\s+/gm, "")
          .replace(/\n+/g, "\n");
        return small.replace(
          "<meta charset",
          `<meta http-equiv="Content-Security-Policy" content="${policy(small)}" /><meta charset`,
        );
      },
    },
  };
}
