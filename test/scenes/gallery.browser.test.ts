import { afterEach, expect, test, vi } from "vitest";
import { createGallery } from "../../src/scenes/gallery.ts";
import { smallScenery } from "./small-art.ts";

/** The plans that are there; pictures are never found, and are left out of the drawing. */
function serve(...stops: readonly string[]): string[] {
  const asked: string[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (url) => {
    asked.push(String(url));
    const stop = /art\/([\w-]+)\//.exec(String(url))?.[1] ?? "";
    return stops.includes(stop) ? Response.json(smallScenery()) : new Response("<p>log in</p>", { status: 404 });
  });
  return asked;
}
afterEach(() => void vi.restoreAllMocks());

test("a stop with art has its own, fetched once", async () => {
  const asked = serve("delta", "generic");
  const gallery = createGallery("/none/");
  const [first, again] = [await gallery.stage("delta"), await gallery.stage("delta")];
  expect(first?.id).toBe("delta");
  expect(again).toBe(first);
  expect(asked).toEqual(["/none/art/delta/scenery.json"]);
});

test("a picture that would not load is missing, and the stage is there without it", async () => {
  serve("delta");
  const art = await createGallery("/none/").stage("delta");
  expect(art?.images.size).toBe(0);
  expect(art?.plan.pieces).toHaveLength(20);
});

test("a stop without art is shown on the generic stage", async () => {
  serve("generic");
  expect((await createGallery("/none/").stage("meadow"))?.id).toBe("generic");
});

test("a place beside the road has the generic stage, and none of its own is asked for", async () => {
  const asked = serve("generic");
  expect((await createGallery("/none/").stage("caravanserai"))?.id).toBe("generic");
  expect(asked).toEqual(["/none/art/generic/scenery.json"]);
});

test("what could not be had is asked for again", async () => {
  serve();
  const gallery = createGallery("/none/");
  expect(await gallery.stage("delta")).toBeNull();
  vi.restoreAllMocks();
  serve("delta");
  expect((await gallery.stage("delta"))?.id).toBe("delta");
});
