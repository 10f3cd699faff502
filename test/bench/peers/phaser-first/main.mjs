import { AUTO, Game, Scene } from "phaser";

/** A question with four answers, drawn by Phaser as it is published. */
class Question extends Scene {
  create() {
    this.add.text(60, 60, "Why do the salt-loving plants need solar panels beside them?", { fontSize: "28px" });
    ["To shade the seedlings", "To power the pumps", "To keep animals out", "To light the town"].forEach(
      (words, at) => {
        this.add.rectangle(400, 180 + at * 90, 660, 70, 0x1d6f74).setInteractive();
        this.add.text(100, 165 + at * 90, words, { fontSize: "24px" });
      },
    );
    this.game.events.once("postrender", () => {
      document.body.dataset.ready = "";
    });
  }
}
const game = new Game({
  type: AUTO,
  width: 800,
  height: 600,
  banner: false,
  audio: { noAudio: true },
  scene: Question,
});
Object.assign(globalThis, { peerGame: game });
