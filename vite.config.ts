import { defineConfig } from "vitest/config";

export default defineConfig({
  publicDir: "assets/public",
  test: {
    projects: [{ extends: true, test: { name: "levels", include: ["test/levels/**/*.test.ts"] } }],
  },
});
