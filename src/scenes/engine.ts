/** The parts of Phaser that the world is made of. There are no others in the engine: see assets/make/vite/phaser.ts. */
export { CANVAS, Game, Scale, Scene, WEBGL, type GameObjects, type Textures } from "phaser";
