/** A flat picture on a wall that is seen from the side. */

/**
 * The perspective map of the unit square to four corners: top left, top right, bottom right, bottom left
 * (P. Heckbert, Fundamentals of Texture Mapping, 1989, section 2.2.3).
 */
export function perspective([a, b, c, d]) {
  const [sx, sy] = [a[0] - b[0] + c[0] - d[0], a[1] - b[1] + c[1] - d[1]];
  const [dx1, dy1, dx2, dy2] = [b[0] - c[0], b[1] - c[1], d[0] - c[0], d[1] - c[1]];
  const det = dx1 * dy2 - dx2 * dy1;
  const [g, h] = [(sx * dy2 - sy * dx2) / det, (dx1 * sy - dy1 * sx) / det];
  return (s, t) => {
    const w = g * s + h * t + 1;
    return [
      (a[0] + (b[0] - a[0] + g * b[0]) * s + (d[0] - a[0] + h * d[0]) * t) / w,
      (a[1] + (b[1] - a[1] + g * b[1]) * s + (d[1] - a[1] + h * d[1]) * t) / w,
    ];
  };
}
