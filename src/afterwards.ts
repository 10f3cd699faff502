/** What may come after the first question: the picture, sound, and watching over what is not stored yet. */
import type { GameState } from "./domain/game-state.ts";
import type { Translator } from "./i18n/translator.ts";
import type { Game } from "./play/game.ts";
import { otherWords } from "./i18n/languages.ts";
import { gatherHere } from "./offline/gather-here.ts";
import { createWorld } from "./scenes/world.ts";
import { whenIdle } from "./scenes/when-idle.ts";
import "./hud/styles/later.css";

/** Nothing moves where the player or the device asks for calm. */
function wantsMotion({ settings }: GameState): "moving" | "still" {
  const isCalm = settings.motion === "reduced" || matchMedia("(prefers-reduced-motion: reduce)").matches;
  return settings.picture === "still" || isCalm ? "still" : "moving";
}

/** Stores what is pending when the page goes out of sight, and warns before closing only while something is. */
function keepSafe(game: Game): void {
  document.addEventListener("visibilitychange", game.flush);
  addEventListener("pagehide", game.flush);
  addEventListener("pageshow", game.flush);
  addEventListener("beforeunload", (event) => {
    if (game.state().keeps && game.state().unsaved > 0) event.preventDefault();
  });
}

/** Milliseconds in which a press is over and what it does has been painted, on a slow device too. */
const AFTER_GESTURE = 250;

/** Browsers let nothing sound before a gesture, so sound is fetched with the first one. */
function hearAtFirstTouch(game: Game): void {
  const gestures = new AbortController();
  const onBlocked = (): void => game.send({ type: "notify", notice: { code: "sound-blocked" } });
  const open = async (): Promise<void> => {
    const [{ soundReader }, { howlerAudio }] = await Promise.all([
      import("./audio/sound-reader.ts"),
      import("./audio/howler-audio.ts"),
    ]);
    const audio = howlerAudio({ folder: "audio/", onBlocked });
    audio.unlock();
    game.tell(soundReader(audio));
  };
  // What the gesture does comes first, and so does the release of a press. Where sound can't be fetched the game is silent: nothing waits for it, and
  // nothing is said by it alone.
  const soon = (): void => {
    gestures.abort();
    setTimeout(() => whenIdle(() => void open().catch(() => undefined)), AFTER_GESTURE);
  };
  for (const gesture of ["pointerdown", "keydown"]) addEventListener(gesture, soon, { signal: gestures.signal });
}

/** Words for sounds, once somebody wants them. */
function tellSounds(game: Game, texts: () => Translator): void {
  let isAsked = false;
  game.tell(({ settings }) => {
    if (!settings.captions || isAsked) return;
    isAsked = true;
    void import("./hud/captions.ts").then(
      ({ createCaptions }) => game.tell(createCaptions(document.body, texts)),
      () => (isAsked = false), // the network: asked for again with the next change
    );
  });
}

/** Of the stops, the one on the screen is needed soonest. */
function gatherForOffline(game: Game): void {
  const first = (): readonly string[] => {
    const { screen, lang } = game.state();
    const here = screen.name === "stop" ? [`data/${screen.stop}.${lang}`, `art/${screen.stop}/`] : [];
    return [...here, "art/map/", "art/travel/", "art/stamp/"];
  };
  const without = (): readonly string[] => [...otherWords(game.state().lang), "desk/", "data/desk."];
  gatherHere({ first, without, tell: (offline) => game.send({ type: "offline", offline }) });
}

/** `texts`: the words of the language that is spoken now. */
export function afterwards(game: Game, stage: HTMLElement, texts: () => Translator): void {
  keepSafe(game);
  hearAtFirstTouch(game);
  tellSounds(game, texts);
  // The other kinds' forms and the results, before they are needed: the line may be gone by then. Asked for again where it fails.
  whenIdle(
    () => void Promise.all([import("./kinds/more-views.ts"), import("./hud/stop/results.ts")]).catch(() => undefined),
  );
  const world = createWorld({ parent: stage, send: game.send, base: "./", wants: () => wantsMotion(game.state()) });
  game.tell(world.show);
  gatherForOffline(game);
}
