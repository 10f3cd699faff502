import { describe, expect, test } from "vitest";
import { engineHindrance, isSoftwareRenderer } from "../../src/scenes/software-renderer.ts";

test.each([
  "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)",
  "llvmpipe (LLVM 15.0.7, 256 bits)",
  "Microsoft Basic Render Driver",
  "ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)",
  "Software Rasterizer",
  "Apple Software Renderer",
])("%s draws with the processor", (name) => {
  expect(isSoftwareRenderer(name)).toBe(true);
});

test.each([
  "ANGLE (Intel, Mesa Intel(R) UHD Graphics 600 (GLK 2), OpenGL 4.6)",
  "Mali-G52",
  "Adreno (TM) 610",
  "Apple GPU",
  "PowerVR Rogue GE8320",
  "",
])("%j draws with a graphics chip, as far as anyone can tell", (name) => {
  expect(isSoftwareRenderer(name)).toBe(false);
});

describe("the engine", () => {
  const machine = { saveData: false, memory: 4, renderer: "Mali-G52" };

  test("pays on a machine with a graphics chip", () => {
    expect(engineHindrance(machine)).toBeNull();
    expect(engineHindrance({ ...machine, memory: 2 })).toBeNull();
  });

  test("pays where the browser tells nothing", () => {
    expect(engineHindrance({ saveData: false, memory: null, renderer: "" })).toBeNull();
  });

  test.each([
    ["save-data", { saveData: true }],
    ["little-memory", { memory: 1 }],
    ["no-webgl", { renderer: null }],
    ["software", { renderer: "llvmpipe" }],
  ] as const)("does not pay: %s", (hindrance, change) => {
    expect(engineHindrance({ ...machine, ...change })).toBe(hindrance);
  });
});
