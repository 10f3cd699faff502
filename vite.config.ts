import { defineConfig } from "vitest/config";
import { gameData } from "./assets/make/vite/data.ts";
import { firstScreen } from "./assets/make/vite/first-screen.ts";

export default defineConfig({
  base: "./",
  publicDir: "assets/public",
  plugins: [gameData(), firstScreen()],
  build: { assetsInlineLimit: 0, modulePreload: false },
  test: {
    projects: [
      { extends: true, test: { name: "levels", include: ["test/levels/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/levels/**", "test/e2e/**", "test/**/*.browser.test.ts"],
        },
      },
    ],
  },
});
