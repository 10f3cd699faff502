/** The installed game: its manifest, and the worker that keeps it for playing offline (`src/offline`). */
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";

const icon = (src: string, size: number, purpose: "any" | "maskable") => ({
  src: `icons/${src}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
});

export const offline = (): Plugin[] =>
  VitePWA({
    strategies: "injectManifest",
    srcDir: "src/offline",
    filename: "worker.ts",
    registerType: "prompt",
    // The page registers it itself, once what the player looks at has come.
    injectRegister: false,
    injectManifest: {
      // Schemas are for editors of files, and the licences' full texts for those who look them up.
      globIgnores: ["schema/**", "licences.txt"],
      globPatterns: ["**/*.{html,js,css,json,svg,avif,png,woff2,webm,mp3,txt}"],
      maximumFileSizeToCacheInBytes: 4_000_000,
      dontCacheBustURLsMatching: /-[\w-]{8}\.(js|css|woff2)$/,
      rollupFormat: "iife",
    },
    manifest: {
      id: "./",
      name: "丝路问学 · Silk Road Journey",
      short_name: "丝路问学",
      description: "从西安到阿斯塔纳的知识之旅 · A journey of questions from Xi'an to Astana",
      start_url: "./",
      scope: "./",
      display: "standalone",
      theme_color: "#f6ead2",
      background_color: "#f6ead2",
      categories: ["education", "games"],
      icons: [icon("icon-192", 192, "any"), icon("icon-512", 512, "any"), icon("maskable-512", 512, "maskable")],
    },
  });
