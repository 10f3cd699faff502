/**
 * What the build takes from Phaser's sources, and what it leaves there. Paths are of `phaser/src`, version 4.2.1.
 * The plugin fails the build when a file listed here is not met, or a text to be replaced is not found.
 */

/** Phaser's own build replaces `typeof` these words. */
export const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** They register themselves when they are loaded. Without EventEmitter the game stops with "Core Plugins missing". */
export const REGISTERED: readonly string[] = [
  "events/EventEmitter.js",
  "cameras/2d/CameraManager.js",
  "gameobjects/DisplayList.js",
  "gameobjects/UpdateList.js",
  "gameobjects/GameObjectCreator.js",
  "gameobjects/GameObjectFactory.js",
  "gameobjects/container/ContainerFactory.js",
  "gameobjects/image/ImageFactory.js",
  "scene/ScenePlugin.js",
  "tweens/TweenManager.js",
];

/** The module an export is, or the module and its property. An import that is not here fails the build. */
export const EXPORTS: Readonly<Record<string, string | readonly [file: string, property: string]>> = {
  AUTO: ["const.js", "AUTO"],
  CANVAS: ["const.js", "CANVAS"],
  WEBGL: ["const.js", "WEBGL"],
  Game: "core/Game.js",
  Scale: "scale/index.js",
  Scene: "scene/Scene.js",
};

export interface LeftOut {
  readonly why: string;
  /** `call`: whoever calls or constructs it gets an error. `use`: it may be constructed, any use of it is an error. */
  readonly fails: "call" | "use";
  readonly folder: string;
  readonly files: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Files whose place is taken by an error that names them. */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    why: "what draws the filters",
    fails: "call",
    folder: "renderer/webgl/renderNodes/filters/",
    files: words(`
      BaseFilter BaseFilterShader FilterBarrel FilterBlend FilterBlocky FilterBlur FilterBlurHigh
      FilterBlurLow FilterBlurMed FilterBokeh FilterColorMatrix FilterCombineColorMatrix
      FilterDisplacement FilterGlow FilterGradientMap FilterImageLight FilterKey FilterMask
      FilterNormalTools FilterPanoramaBlur FilterParallelFilters FilterPixelate FilterQuantize
      FilterSampler FilterShadow FilterThreshold FilterVignette FilterWipe`),
  },
  {
    why: "what draws lights, meshes, ropes, shapes, tilemaps, tile sprites, dynamic textures and foreign WebGL code",
    fails: "call",
    folder: "renderer/webgl/renderNodes/",
    files: words(`
      BatchHandlerPointLight BatchHandlerStrip BatchHandlerTileSprite BatchHandlerTri DrawLine
      DynamicTextureHandler FillPath FillTri RebindContext StrokePath YieldContext
      submitter/SubmitterMeshToQuad submitter/SubmitterTile submitter/SubmitterTileSprite
      submitter/SubmitterTilemapGPULayer texturer/TexturerTileSprite transformer/TransformerStamp
      transformer/TransformerTile transformer/TransformerTileSprite transformer/TransformerVertex`),
  },
  {
    why: "frames are cut by hand from an image or a canvas",
    fails: "call",
    folder: "textures/",
    files: words(`
      DynamicTexture parsers/AtlasXML parsers/JSONArray parsers/JSONHash parsers/KTXParser parsers/PCT
      parsers/PCTDecode parsers/PVRParser parsers/SpriteSheet parsers/SpriteSheetFromAtlas
      parsers/UnityYAML`),
  },
  {
    why: "nothing takes pictures of the picture, masks it, or follows a path",
    fails: "call",
    folder: "",
    files: words(`
      display/mask/GeometryMask gameobjects/components/PathFollower renderer/snapshot/CanvasSnapshot
      renderer/snapshot/WebGLSnapshot`),
  },
  {
    why: "touch and keys come from the page, pictures from the gallery, frame animations and shared data do not exist",
    fails: "use",
    folder: "",
    files: ["animations/AnimationManager", "cache/CacheManager", "data/DataManager", "input/InputManager"],
  },
];

export interface StandIn {
  readonly file: string;
  readonly why: string;
  readonly code: string;
}

const ARRAY_TOOLS = words(`
      Add AddAt BringToTop CountAllMatching GetAll GetFirst GetRandom MoveAbove MoveBelow MoveDown MoveTo
      MoveUp Remove RemoveAt RemoveBetween Replace SendToBack SetAll Shuffle StableSort Swap`);

/** Files whose place is taken by less code, because something does call them. `absent(what)` throws. */
export const STAND_INS: readonly StandIn[] = [
  { file: "core/DebugHeader.js", why: "no banner in the console", code: "module.exports = function () {};" },
  {
    file: "device/Audio.js",
    why: "the game's sound is not the engine's; only the banner asks",
    code: "module.exports = {};",
  },
  {
    file: "device/Video.js",
    why: "no film; the original makes a video element at the start",
    code: "module.exports = {};",
  },
  {
    file: "device/Fullscreen.js",
    why: "the page owns the screen; the scale manager answers that it is unsupported",
    code: "module.exports = { available: false };",
  },
  {
    file: "gameobjects/components/Filters.js",
    why: "every game object mixes it in",
    code: 'module.exports = { filterCamera: null, filters: null, enableFilters: function () { absent("enableFilters"); } };',
  },
  {
    file: "math/Matrix4.js",
    why: "the renderer wants a projection and no more",
    code: `
      function Matrix4() { this.val = new Float32Array(16); }
      Matrix4.prototype.identity = function () {
        this.val.fill(0);
        this.val[0] = this.val[5] = this.val[10] = this.val[15] = 1;
        return this;
      };
      Matrix4.prototype.ortho = function (left, right, bottom, top, near, far) {
        var lr = left === right ? 0 : 1 / (left - right);
        var bt = bottom === top ? 0 : 1 / (bottom - top);
        var nf = near === far ? 0 : 1 / (near - far);
        this.val.fill(0);
        this.val[0] = -2 * lr;
        this.val[5] = -2 * bt;
        this.val[10] = 2 * nf;
        this.val[12] = (left + right) * lr;
        this.val[13] = (top + bottom) * bt;
        this.val[14] = (far + near) * nf;
        this.val[15] = 1;
        return this;
      };
      module.exports = Matrix4;`,
  },
  {
    file: "gameobjects/components/FilterList.js",
    why: "every camera has two and asks them each frame",
    code: `
      function FilterList(camera) { this.camera = camera; this.list = []; }
      FilterList.prototype = new Proxy({ clear: function () { return this; }, destroy: function () {} }, {
        get: function (target, name) {
          if (name === "getActive") return function () { return this.list; };
          return typeof name === "string" && name.startsWith("add") ? absent("filters." + name) : target[name];
        }
      });
      module.exports = FilterList;`,
  },
  {
    file: "utils/array/index.js",
    why: "lists, containers and depths use these; the rest is matrices, ranges and searching",
    code: `module.exports = {${ARRAY_TOOLS.map((tool) => `${tool}: require("./${tool}")`).join()}};`,
  },
];

export interface Edit {
  readonly file: string;
  readonly why: string;
  readonly from: string;
  readonly to: string;
}

/** Texts that stand exactly once in their file. */
export const EDITS: readonly Edit[] = [
  {
    file: "renderer/webgl/renderNodes/BatchHandler.js",
    why: "two event names are all it wants of an index that requires every filter, and this file in a circle",
    from: "require('../../../renderer')",
    to: "{ Events: require('../../../renderer/events') }",
  },
  {
    file: "core/Config.js",
    why: "all of mathematics for a random generator that nothing here reads",
    from: "var PhaserMath = require('../math/');",
    to: "",
  },
  {
    file: "core/Config.js",
    why: "the same",
    from: "PhaserMath.RND = new PhaserMath.RandomDataGenerator(this.seed);",
    to: "",
  },
  {
    file: "utils/object/GetAdvancedValue.js",
    why: "all of mathematics once more; a tween's settings are told, not drawn by lot",
    from: "var MATH = require('../../math');",
    to: 'var MATH = { get RND() { return absent("random setting"); } };',
  },
  {
    file: "plugins/DefaultPlugins.js",
    why: "of the scene plugins only tweens exist here",
    from: "'Clock',\n        'DataManagerPlugin',\n        'InputPlugin',\n        'Loader',\n        'TweenManager',\n        'LightsPlugin'",
    to: "'TweenManager'",
  },
  {
    file: "textures/TextureManager.js",
    why: "its tile sprite serves dynamic textures only, and brings frame animations along",
    from: "var TileSpriteGameObject = require('../gameobjects/tilesprite/TileSprite');",
    to: "",
  },
  {
    file: "textures/TextureManager.js",
    why: "the same",
    from: "this.tileSprite = new TileSpriteGameObject(scene, 0, 0, 256, 256, '__WHITE').setOrigin(0);",
    to: "",
  },
];
