import { describe, expect, it } from "vitest";
import { roadTheme } from "../../src/audio/road-theme.ts";

function played() {
  const told: string[] = [];
  const theme = roadTheme({
    play: () => void told.push("play"),
    release: (soft) => void told.push(soft ? "fade" : "rest"),
  });
  return { told, theme };
}

describe("roadTheme", () => {
  it("keeps silent until it is switched on", () => {
    const { told, theme } = played();
    theme.theme(3);
    expect(told).toEqual([]);
    theme.music(true);
    expect(told).toEqual(["play"]);
  });
  it("rests after its rounds and lets its memory go", () => {
    const { told, theme } = played();
    theme.music(true);
    theme.theme(2);
    theme.roundEnded();
    theme.roundEnded();
    expect(told).toEqual(["play", "play", "rest"]);
  });
  it("finishes the round under way when a stop is reached", () => {
    const { told, theme } = played();
    theme.music(true);
    theme.theme(3);
    theme.theme(1);
    theme.roundEnded();
    expect(told).toEqual(["play", "rest"]);
  });
  it("goes on without a break when the road opens again", () => {
    const { told, theme } = played();
    theme.music(true);
    theme.theme(1);
    theme.theme(3);
    expect(told).toEqual(["play"]);
    theme.roundEnded();
    expect(told).toEqual(["play", "play"]);
  });
  it("begins again at the next arrival after a rest", () => {
    const { told, theme } = played();
    theme.music(true);
    theme.theme(1);
    theme.roundEnded();
    theme.theme(3);
    expect(told).toEqual(["play", "rest", "play"]);
  });
  it("fades once when it is switched off, and a round that ends then starts nothing", () => {
    const { told, theme } = played();
    theme.theme(3);
    theme.music(true);
    theme.music(false);
    theme.music(false);
    theme.roundEnded();
    expect(told).toEqual(["play", "fade"]);
  });
});
