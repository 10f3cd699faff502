/** Reads QR codes from what a camera or a picture shows: by the browser where it can, else by a library that is fetched. */

/** The part of the Shape Detection API that is used (wicg.github.io/shape-detection-api); not in TypeScript's own types. */
interface Detector {
  detect(source: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Null where nothing can be read in it. */
export type ReadQr = (source: CanvasImageSource, width: number, height: number) => Promise<string | null>;

/** Pixels of the longer side that the library looks at: enough for 65 modules, and quick. */
const LONGEST = 900;

async function browserDetector(): Promise<Detector | null> {
  const { BarcodeDetector: found } = globalThis as { BarcodeDetector?: DetectorClass }; // as the specification describes it
  const formats = (await found?.getSupportedFormats().catch(() => [])) ?? [];
  return found !== undefined && formats.includes("qr_code") ? new found({ formats: ["qr_code"] }) : null;
}

async function libraryReader(): Promise<ReadQr> {
  const { default: jsqr } = await import("jsqr");
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return (source, width, height) => {
    const scale = Math.min(1, LONGEST / Math.max(width, height));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    if (context === null || canvas.width === 0 || canvas.height === 0) return Promise.resolve(null);
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return Promise.resolve(jsqr(data, canvas.width, canvas.height)?.data ?? null);
  };
}

/** Rejects where the library can't be fetched. */
export async function qrReader(): Promise<ReadQr> {
  const detector = await browserDetector();
  if (detector === null) return libraryReader();
  return async (source) => (await detector.detect(source).catch(() => []))[0]?.rawValue ?? null;
}
