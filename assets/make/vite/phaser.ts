/**
 * The engine without what the world doesn't use: a quarter of the published file's bytes, and of the time to start it.
 *
 * Phaser is published as one prebundled module that no bundler can shake. `import … from "phaser"` gets a bundle made of
 * its own sources instead, with the few exports of `ENTRY`; the same one in the dev server, in tests and in the build.
 * Cut away are empty stand-ins: filters, meshes, tilemaps, point lights, dynamic textures, keyboard, touch and the
 * loader fail if they are used. Phaser's version is pinned in package.json because the cuts name its files.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";

/** What registers itself by being imported, and what is exported. Paths are of Phaser's `src`. */
const ENTRY = `
import "phaser-src/events/EventEmitter.js";
import "phaser-src/cameras/2d/CameraManager.js";
import "phaser-src/gameobjects/DisplayList.js";
import "phaser-src/gameobjects/UpdateList.js";
import "phaser-src/gameobjects/GameObjectCreator.js";
import "phaser-src/gameobjects/GameObjectFactory.js";
import "phaser-src/gameobjects/image/ImageFactory.js";
import "phaser-src/scene/ScenePlugin.js";
import "phaser-src/tweens/TweenManager.js";
import Game from "phaser-src/core/Game.js";
import Scene from "phaser-src/scene/Scene.js";
import constants from "phaser-src/const.js";
import scaleModes from "phaser-src/scale/const/SCALE_MODE_CONST.js";
const { CANVAS, WEBGL, VERSION } = constants;
const Scale = { NONE: scaleModes.NONE };
export { CANVAS, Game, Scale, Scene, VERSION, WEBGL };
`;

/** Phaser's own build replaces these words; both renderers stay, since not every machine has WebGL. */
const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Sources that nothing here uses: whoever calls them is told. */
const CUT: readonly RegExp[] = [
  /^filters\//,
  /^renderer\/webgl\/renderNodes\/filters\//,
  /^renderer\/webgl\/renderNodes\/(BatchHandler(PointLight|Strip|TileSprite|Tri)|DrawLine|DynamicTextureHandler)\.js$/,
  /^renderer\/webgl\/renderNodes\/(FillPath|StrokePath)\.js$/,
  /^renderer\/webgl\/renderNodes\/submitter\/Submitter(MeshToQuad|Tile|TilemapGPULayer|TileSprite)\.js$/,
  /^renderer\/webgl\/renderNodes\/texturer\/TexturerTileSprite\.js$/,
  /^renderer\/webgl\/renderNodes\/transformer\/Transformer(Tile|TileSprite|Vertex)\.js$/,
  /^renderer\/snapshot\//,
  /^textures\/DynamicTexture\.js$/,
  /^textures\/parsers\/(?!index|Canvas|Image)/,
  /^input\/(keyboard|mouse|touch)\/.*Manager\.js$/,
];

/** What Phaser makes when it starts, though nothing here uses it. */
const QUIET: Readonly<Record<string, string>> = {
  "animations/AnimationManager.js": "module.exports = function () {};",
  "core/DebugHeader.js": "module.exports = function () {};",
  "input/InputManager.js": "module.exports = function () {};",
  "gameobjects/tilesprite/TileSprite.js":
    "module.exports = function () { this.setOrigin = function () { return this; }; this.destroy = function () {}; };",
  // Only the game's config asks for the whole index, and only for this.
  "math/index.js": "exports.RandomDataGenerator = require('./random-data-generator/RandomDataGenerator');",
};

const SOURCE = /[\\/]phaser[\\/]src[\\/](.+)$/;

function cuts(source: string): Plugin {
  return {
    name: "phaser-cuts",
    enforce: "pre",
    resolveId: (id) =>
      id === "phaser-slim" ? "\0phaser-slim" : id.startsWith("phaser-src/") ? join(source, id.slice(11)) : undefined,
    load(id) {
      if (id === "\0phaser-slim") return ENTRY;
      const path = SOURCE.exec(id)?.[1]?.replaceAll("\\", "/");
      if (path === undefined) return undefined;
      if (!CUT.some((cut) => cut.test(path))) return QUIET[path];
      return `module.exports = function () { throw new Error("cut from the engine: ${path}"); };`;
    },
    transform(code, id) {
      const path = SOURCE.exec(id)?.[1]?.replaceAll("\\", "/");
      if (path === undefined) return undefined;
      const flagged = code.replace(/typeof ([A-Z]+_[A-Z0-9]+)\b/g, (found, flag: string) =>
        String(FLAGS[flag] ?? found),
      );
      // Two event names are all it wants of the renderer's index, which requires everything, this file too.
      return path.endsWith("renderNodes/BatchHandler.js")
        ? flagged.replace("require('../../../renderer')", "{ Events: require('../../../renderer/events') }")
        : flagged;
    },
  };
}

async function bundle(source: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins: [cuts(source)],
    build: {
      write: false,
      minify: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: "phaser-slim", preserveEntrySignatures: "strict" },
    },
  });
  const [result] = [built].flat() as readonly Rolldown.RolldownOutput[]; // without `watch` the answer is the output
  const chunk = result?.output[0];
  if (chunk === undefined) throw new Error("Phaser's sources gave no bundle");
  return chunk.code;
}

export function slimPhaser(): Plugin {
  const source = join(dirname(createRequire(import.meta.url).resolve("phaser/package.json")), "src");
  let code: Promise<string> | undefined;
  return {
    name: "slim-phaser",
    enforce: "pre",
    // The dev server would bundle the published file beforehand.
    config: () => ({ optimizeDeps: { exclude: ["phaser"] } }),
    resolveId: (id) => (id === "phaser" ? "\0phaser" : undefined),
    load: (id) => (id === "\0phaser" ? (code ??= bundle(source)) : undefined),
  };
}
