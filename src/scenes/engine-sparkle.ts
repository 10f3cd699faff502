/** A few sparks where something has just been built. */
import type Phaser from "phaser";
import { seededRandom } from "../domain/seeded.ts";
import type { Box } from "./scenery.ts";

export interface Sparkles {
  over(box: Box, seed: number, delay: number): void;
  clear(): void;
  drop(): void;
}

const SIDE = 64;
const SPARKS = 5;
const MOST = 40;

function drawSpark(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIDE;
  const context = canvas.getContext("2d");
  if (context === null) return canvas;
  const middle = SIDE / 2;
  const glow = context.createRadialGradient(middle, middle, 0, middle, middle, middle);
  glow.addColorStop(0, "rgb(255 244 206 / .95)");
  glow.addColorStop(0.25, "rgb(255 214 128 / .45)");
  glow.addColorStop(1, "rgb(255 190 90 / 0)");
  context.fillStyle = glow;
  context.fillRect(0, 0, SIDE, SIDE);
  context.translate(middle, middle);
  context.fillStyle = "#fff8e0";
  context.beginPath();
  for (let at = 0; at < 8; at++) {
    const reach = at % 2 === 0 ? middle * 0.9 : middle * 0.12;
    context.lineTo(reach * Math.cos((at * Math.PI) / 4), reach * Math.sin((at * Math.PI) / 4));
  }
  context.fill();
  return canvas;
}

/** `depth` is above all pieces; sizes are units of the sheet. */
export function createSparkles(scene: Phaser.Scene, name: string, depth: number): Sparkles {
  const key = `${name}/spark`;
  scene.textures.addCanvas(key, drawSpark());
  const flying = new Set<Phaser.GameObjects.Image>();

  function spark({ x, y, w, h }: Box, random: () => number, delay: number): void {
    if (flying.size >= MOST) return;
    const image = scene.add.image(x + w * random(), y + h * (0.15 + 0.7 * random()), key);
    const scale = 0.35 + 0.4 * random();
    image
      .setDepth(depth)
      .setAlpha(0)
      .setScale(scale * 0.3);
    flying.add(image);
    const wait = delay + 260 * random();
    const duration = 620 + 300 * random();
    scene.tweens.add({ targets: image, y: image.y - 18 - 26 * random(), delay: wait, duration, ease: "Cubic.easeOut" });
    scene.tweens.add({
      targets: image,
      alpha: 1,
      scale,
      delay: wait,
      duration: duration / 2,
      yoyo: true,
      ease: "Sine.easeInOut",
      onComplete: () => {
        flying.delete(image);
        image.destroy();
      },
    });
  }
  function clear(): void {
    for (const image of flying) image.destroy();
    flying.clear();
  }

  return {
    over(box, seed, delay) {
      const random = seededRandom(seed);
      for (let at = 0; at < SPARKS; at++) spark(box, random, delay);
    },
    clear,
    drop() {
      clear();
      scene.textures.remove(key);
    },
  };
}
