/** The parts of Phaser that the world is made of: the one door to the engine. What is not used is cut from the build. */
export { CANVAS, Game, Scale, WEBGL } from "phaser";
