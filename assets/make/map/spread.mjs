/** Moves buttons apart, each no further from its true place than it must, so that fingers can tell them from each other. */
import { HEIGHT, WIDTH } from "./projection.mjs";

/**
 * `at` maps a stop to its place in shares of the picture; the picture is shown `width` pixels wide and two middles must
 * lie `gap` pixels apart. Returns places in shares. Springs pull home, overlaps push; the outcome is always the same.
 */
export function spread(at, width, gap) {
  const height = (width * HEIGHT) / WIDTH;
  const home = Object.entries(at).map(([id, [x, y]]) => ({ id, x: x * width, y: y * height }));
  const now = home.map(({ x, y }) => ({ x, y }));
  const rounds = 1200;
  for (let round = 0; round < rounds; round++) {
    const pull = 0.06 * (1 - round / rounds);
    now.forEach((spot, i) => {
      spot.x += (home[i].x - spot.x) * pull;
      spot.y += (home[i].y - spot.y) * pull;
    });
    for (let i = 0; i < now.length; i++)
      for (let j = i + 1; j < now.length; j++) {
        const [a, b] = [now[i], now[j]];
        const [dx, dy] = [b.x - a.x || 0.1, b.y - a.y || 0.1];
        const apart = Math.hypot(dx, dy);
        if (apart >= gap) continue;
        const push = (gap - apart) / 2 / apart;
        a.x -= dx * push;
        a.y -= dy * push;
        b.x += dx * push;
        b.y += dy * push;
      }
    for (const spot of now) {
      spot.x = Math.max(gap / 2, Math.min(width - gap / 2, spot.x));
      spot.y = Math.max(gap / 2, Math.min(height - gap / 2, spot.y));
    }
  }
  const share = (n, all) => Math.round((n / all) * 10000) / 10000;
  return Object.fromEntries(home.map(({ id }, i) => [id, [share(now[i].x, width), share(now[i].y, height)]]));
}
