/** Puts a rasterised scenery together as one PNG, as the game shows it after a share of its pieces is built. */
import { readFile } from "node:fs/promises";
import sharp from "sharp";

const decoded = (image) => image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
const fromRaw = ({ data, info: { width, height, channels } }) => sharp(data, { raw: { width, height, channels } });

/** `built`: how many pieces are done, from the first. Resolves to PNG bytes of 1200 x `scale` pixels a side. */
export async function compose(folder, built, scale = 0.6) {
  const scenery = JSON.parse(await readFile(`${folder}/scenery.json`, "utf8"));
  const [W, H] = scenery.size.map((n) => Math.round(n * scale));
  const share = built / scenery.pieces.length;
  // Decoded once: each piece is cut from it.
  const sheet = await decoded(sharp(`${folder}/${scenery.sheet.file}`));
  const parts = [];
  const place = async (image, { x, y, w, h }, alpha = 1) => {
    let [left, top] = [Math.round(x * scale), Math.round(y * scale)];
    const [width, height] = [Math.max(1, Math.round(w * scale)), Math.max(1, Math.round(h * scale))];
    const resized = await decoded(image.resize(width, height, { fit: "fill" }));
    const [cutX, cutY] = [Math.max(0, -left), Math.max(0, -top)];
    const [seenW, seenH] = [
      Math.min(width - cutX, W - Math.max(left, 0)),
      Math.min(height - cutY, H - Math.max(top, 0)),
    ];
    if (seenW <= 0 || seenH <= 0) return;
    const shown = await decoded(
      fromRaw(resized)
        .extract({ left: cutX, top: cutY, width: seenW, height: seenH })
        .linear([1, 1, 1, alpha], [0, 0, 0, 0]),
    );
    parts.push({ input: shown.data, raw: shown.info, left: Math.max(left, 0), top: Math.max(top, 0) });
  };
  for (const entry of scenery.stack) {
    if ("slot" in entry) {
      const own = scenery.pieces.map((piece, at) => ({ piece, at })).filter(({ piece }) => piece.slot === entry.slot);
      for (const { piece, at } of own.toSorted((a, b) => a.piece.z - b.piece.z)) {
        const seen = at < built ? piece.done : piece.open;
        if (!seen) continue;
        const [left, top, width, height] = scenery.sheet.frames[seen.frame];
        await place(fromRaw(await decoded(fromRaw(sheet).extract({ left, top, width, height }))), seen);
      }
    } else {
      const alpha = entry.show === "always" ? 1 : entry.show === "after" ? share : 1 - share;
      if (alpha > 0) await place(sharp(`${folder}/${entry.file}`), entry, alpha);
    }
  }
  return sharp({ create: { width: W, height: H, channels: 4, background: "#000" } })
    .composite(parts)
    .png()
    .toBuffer();
}
