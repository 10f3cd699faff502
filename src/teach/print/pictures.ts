/** How large the pictures of questions are: known before a page is laid out, so that nothing moves when they come. */
const MM = 96 / 25.4;

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Pictures {
  /** Null of one that is on its way, or can't be shown. */
  readonly sizeOf: (src: string) => Size | null;
}

async function sizeOfPicture(src: string): Promise<Size | null> {
  const image = new Image();
  image.src = src;
  try {
    await image.decode();
  } catch {
    return null; // no picture, whatever its type says: its words stand in its place
  }
  return { width: image.naturalWidth, height: image.naturalHeight };
}

/** `onChange`: one has come. */
export function pictures(onChange: () => void): Pictures {
  const sizes = new Map<string, Size | null>();
  return {
    sizeOf(src) {
      const known = sizes.get(src);
      if (known !== undefined) return known;
      sizes.set(src, null);
      void sizeOfPicture(src).then((size) => {
        sizes.set(src, size);
        onChange();
      });
      return null;
    },
  };
}

/** As large as fits, and not larger than it is. `width`, `height` in millimetres; whole pixels. */
export function fitted(size: Size, width: number, height: number): Size {
  const share = Math.min(1, (width * MM) / size.width, (height * MM) / size.height);
  return { width: Math.max(1, Math.floor(size.width * share)), height: Math.max(1, Math.floor(size.height * share)) };
}
