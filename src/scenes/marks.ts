/** The signs that stand at steps, drawn alike by both painters: a lantern's ring where a task waits, a stake at a gap. */
import type { Mark } from "./scene-view.ts";

/** Side of the square that a sign is drawn in, in CSS pixels. */
export const MARK_SIZE = 96;
/** Height of a sign's foot in its square: the point that stands on the place. */
export const MARK_FOOT = { waiting: 0.5, now: 0.5, gap: 0.72 } as const satisfies Record<Mark["kind"], number>;

type Drawing = (context: CanvasRenderingContext2D, unit: number) => void;

function glow(context: CanvasRenderingContext2D, radius: number, stops: readonly (readonly [number, string])[]): void {
  const light = context.createRadialGradient(0, 0, 0, 0, 0, radius);
  for (const [at, colour] of stops) light.addColorStop(at, colour);
  context.fillStyle = light;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}

function ring(context: CanvasRenderingContext2D, radius: number, width: number, colour: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

/** A ring like a paper lantern seen from above: dark outside so that it holds on snow, light inside so that it holds at night. */
const waiting: Drawing = (context, unit) => {
  glow(context, 46 * unit, [
    [0, "rgb(255 226 150 / .62)"],
    [0.34, "rgb(255 205 108 / .4)"],
    [0.62, "rgb(255 178 74 / .14)"],
    [1, "rgb(255 170 60 / 0)"],
  ]);
  ring(context, 19 * unit, 5.5 * unit, "rgb(74 38 20 / .55)");
  ring(context, 19 * unit, 3 * unit, "#ffdf94");
  ring(context, 12.5 * unit, 1.2 * unit, "rgb(255 240 200 / .85)");
  context.fillStyle = "#fff4d2";
  context.beginPath();
  context.arc(0, 0, 4.2 * unit, 0, 2 * Math.PI);
  context.fill();
};

const now: Drawing = (context, unit) => {
  glow(context, 40 * unit, [
    [0, "rgb(255 226 150 / .5)"],
    [0.5, "rgb(255 196 96 / .2)"],
    [1, "rgb(255 170 60 / 0)"],
  ]);
  ring(context, 12 * unit, 4 * unit, "rgb(74 38 20 / .45)");
  ring(context, 12 * unit, 2 * unit, "#ffe7ae");
};

/** A surveyor's stake with a ring: this is left to do, and nobody is blamed. */
const gap: Drawing = (context, unit) => {
  context.fillStyle = "rgb(30 20 14 / .28)";
  context.beginPath();
  context.ellipse(2 * unit, 0, 11 * unit, 3.4 * unit, 0, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = "#6d4a30";
  context.beginPath();
  context.moveTo(-2.4 * unit, -30 * unit);
  context.lineTo(2.4 * unit, -30 * unit);
  context.lineTo(1.8 * unit, -1 * unit);
  context.lineTo(0, 2 * unit);
  context.lineTo(-1.8 * unit, -1 * unit);
  context.fill();
  context.fillStyle = "#a87c52";
  context.fillRect(-2.4 * unit, -30 * unit, 1.7 * unit, 29 * unit);
  context.save();
  context.translate(0, -36 * unit);
  ring(context, 7.5 * unit, 4.6 * unit, "rgb(60 24 18 / .5)");
  ring(context, 7.5 * unit, 2.8 * unit, "#f3e3c4");
  context.restore();
  context.fillStyle = "#b4442f";
  context.fillRect(-3 * unit, -25 * unit, 6 * unit, 3.4 * unit);
};

const DRAWINGS: Readonly<Record<Mark["kind"], Drawing>> = { waiting, now, gap };

/** Draws with the sign's foot at (x, y); `unit` is device pixels a CSS pixel. */
export function drawMark(
  context: CanvasRenderingContext2D,
  kind: Mark["kind"],
  x: number,
  y: number,
  unit: number,
): void {
  context.save();
  context.translate(x, y);
  DRAWINGS[kind](context, unit);
  context.restore();
}
