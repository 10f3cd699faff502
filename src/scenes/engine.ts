/** The parts of Phaser that the world is made of. The build takes these and no more: see assets/make/vite/slim-phaser.ts. */
export { AUTO, CANVAS, WEBGL, Game, Scale, Scene } from "phaser";
