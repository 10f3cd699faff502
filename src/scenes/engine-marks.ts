/** The signs at the steps, as images of the engine: of one size on the screen, however large the sheet is. */
import type Phaser from "phaser";
import { drawMark, MARK_FOOT, MARK_SIZE } from "./marks.ts";
import type { Mark, StageView } from "./scene-view.ts";
import type { StepPlace } from "./step-places.ts";

export interface EngineMarks {
  show(view: StageView, places: readonly StepPlace[], animate: boolean): void;
  /** `scale`: CSS pixels a unit of the sheet; `dpr`: device pixels a CSS pixel. */
  fit(scale: number, dpr: number): void;
  /** Before each frame. */
  place(): void;
  drop(): void;
}

interface Standing {
  readonly image: Phaser.GameObjects.Image;
  readonly kind: Mark["kind"];
  /** Its share of the full size and opacity. */
  readonly pose: { grow: number; alpha: number; pulse: number };
}

const AT_REST = { grow: 1, alpha: 1, pulse: 0 } as const;
const PULSE = 0.18;
const COME_MS = 260;
const PULSE_MS = 520;
const KINDS = ["waiting", "now", "gap"] as const satisfies readonly Mark["kind"][];

function drawTexture(kind: Mark["kind"], dpr: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const side = Math.round(MARK_SIZE * dpr);
  canvas.width = canvas.height = side;
  const context = canvas.getContext("2d");
  if (context !== null) drawMark(context, kind, side / 2, side * MARK_FOOT[kind], dpr);
  return canvas;
}

/** `depth` is above all pieces. */
export function createMarks(scene: Phaser.Scene, name: string, depth: number): EngineMarks {
  const { textures, tweens } = scene;
  const standing = new Map<string, Standing>();
  let unit = 1; // units of the sheet a CSS pixel
  let drawnFor = 0;
  const key = (kind: Mark["kind"]): string => `${name}/${kind}@${drawnFor}`;

  function drawAll(dpr: number): void {
    if (dpr === drawnFor) return;
    const old = KINDS.map(key);
    drawnFor = dpr;
    for (const kind of KINDS) textures.addCanvas(key(kind), drawTexture(kind, dpr));
    for (const { image, kind } of standing.values()) image.setTexture(key(kind));
    for (const gone of old) if (textures.exists(gone)) textures.remove(gone);
  }

  function come({ kind }: Mark, animate: boolean): Standing {
    const image = scene.add.image(0, 0, key(kind)).setOrigin(0.5, MARK_FOOT[kind]).setDepth(depth);
    const pose = animate ? { grow: 0.7, alpha: 0, pulse: 0 } : { ...AT_REST };
    if (!animate) return { image, kind, pose };
    tweens.add({ targets: pose, alpha: 1, grow: 1, duration: COME_MS, ease: "Sine.easeOut" });
    if (kind === "waiting")
      tweens.add({
        targets: pose,
        pulse: 1,
        delay: COME_MS,
        duration: PULSE_MS,
        yoyo: true,
        repeat: 1,
        ease: "Sine.easeInOut",
      });
    return { image, kind, pose };
  }
  function go({ image, pose }: Standing): void {
    tweens.killTweensOf(pose);
    image.destroy();
  }

  return {
    show({ marks }, places, animate) {
      const wanted = new Map(marks.map((mark) => [`${mark.step} ${mark.kind}`, mark]));
      for (const [id, mark] of standing)
        if (!wanted.has(id)) {
          go(mark);
          standing.delete(id);
        }
      for (const [id, mark] of wanted) {
        const foot = places[mark.step]?.foot;
        if (foot === undefined) continue;
        const mine = standing.get(id) ?? come(mark, animate);
        if (!animate) Object.assign(mine.pose, AT_REST);
        standing.set(id, mine);
        mine.image.setPosition(foot.x, foot.y);
      }
    },
    fit(scale, dpr) {
      unit = 1 / scale;
      drawAll(dpr);
    },
    place() {
      for (const { image, pose } of standing.values()) {
        const side = MARK_SIZE * unit * pose.grow * (1 + PULSE * pose.pulse);
        image.setDisplaySize(side, side).setAlpha(pose.alpha);
      }
    },
    drop() {
      standing.forEach(go);
      standing.clear();
      for (const kind of KINDS) if (textures.exists(key(kind))) textures.remove(key(kind));
    },
  };
}
