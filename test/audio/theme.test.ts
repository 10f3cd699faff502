import { describe, expect, it } from "vitest";
import { createTheme } from "../../src/audio/theme.ts";

function played() {
  const told: string[] = [];
  const theme = createTheme({
    play: (piece) => void told.push(piece),
    release: (soft) => void told.push(soft ? "fade" : "rest"),
  });
  return { told, theme };
}

describe("createTheme", () => {
  it("keeps silent until it is switched on", () => {
    const { told, theme } = played();
    theme.theme(3, "road");
    expect(told).toEqual([]);
    theme.music(true);
    expect(told).toEqual(["road"]);
  });
  it("rests after its rounds and lets its memory go", () => {
    const { told, theme } = played();
    theme.music(true);
    theme.theme(2, "road");
    theme.roundEnded();
    theme.roundEnded();
    expect(told).toEqual(["road", "road", "rest"]);
  });
  it("finishes the round under way when fewer are wanted", () => {
    const { told, theme } = played();
    theme.music(true);
    theme.theme(3, "road");
    theme.theme(1, "road");
    theme.roundEnded();
    expect(told).toEqual(["road", "rest"]);
  });
  it("fades out where another place has another piece, and begins that", () => {
    const { told, theme } = played();
    theme.music(true);
    theme.theme(3, "road");
    theme.theme(1, "oasis");
    expect(told).toEqual(["road", "fade", "oasis"]);
    theme.roundEnded();
    expect(told).toEqual(["road", "fade", "oasis", "rest"]);
  });
  it("goes on without a break when the road opens again", () => {
    const { told, theme } = played();
    theme.music(true);
    theme.theme(1, "road");
    theme.theme(3, "road");
    expect(told).toEqual(["road"]);
    theme.roundEnded();
    expect(told).toEqual(["road", "road"]);
  });
  it("begins again at the next arrival after a rest", () => {
    const { told, theme } = played();
    theme.music(true);
    theme.theme(1, "road");
    theme.roundEnded();
    theme.theme(3, "road");
    expect(told).toEqual(["road", "rest", "road"]);
  });
  it("fades once when it is switched off, and a round that ends then starts nothing", () => {
    const { told, theme } = played();
    theme.theme(3, "road");
    theme.music(true);
    theme.music(false);
    theme.music(false);
    theme.roundEnded();
    expect(told).toEqual(["road", "fade"]);
  });
});
