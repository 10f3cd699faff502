/**
 * A plucked string as a digital waveguide: one period of delay in a loop with a loss filter (Karplus and Strong 1983;
 * Jaffe and Smith 1983), excited by a plectrum's pulse at a place on the string. The delay is read between samples,
 * so that a note may be bent or shaken while it rings.
 */
import { RATE, samplesOf } from "./rate.mjs";

/**
 * One period of a string drawn aside at `pick` of its length and let go: partial k sounds as sin(pi k pick) / k,
 * rounded by the touch; `edge` adds the bare corners, which lack that fall and so are brighter.
 */
function excitation(period, { pick, soft, edge, scrape, chance }) {
  const width = Math.max(2, Math.round(soft * RATE));
  const between = Math.max(1, Math.round(pick * period));
  const corner = (i) => (i < 0 || i >= width ? 0 : 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / width));
  const pulse = new Float64Array(Math.ceil(period) + width);
  // A soft touch must be darker, not weaker: the corner keeps its energy whatever its width.
  const corners = edge * Math.sqrt(period / width);
  let [drawn, low] = [0, 0];
  for (let i = 0; i < pulse.length; i++) {
    const turn = corner(i) - corner(i - between);
    drawn += turn / (width / 2);
    low += (chance() * 2 - 1 - low) * Math.min(1, 0.00025 / soft);
    const rest = i < period ? pick : 0;
    pulse[i] = drawn - rest + turn * corners + low * scrape * Math.exp((-3 * i) / pulse.length);
  }
  return pulse;
}

/**
 * One string. `hz` of its note, `seconds` to compute, `ring` the seconds to fall by 60 dB, `dark` 0 to 0.5 the loss
 * of high partials at each turn, `pick` 0 to 0.5 the place of the touch, `soft` the seconds for which the plectrum
 * touches, `edge` how sharp its corner is, `scrape` its noise, and `bend(second)` a factor of the pitch.
 */
export function string({ hz, seconds, ring, dark, pick, soft, edge, scrape = 0.15, bend = () => 1, chance }) {
  const count = samplesOf(seconds);
  const out = new Float64Array(count);
  const size = 1 << Math.ceil(Math.log2(RATE / hz + 64));
  const [line, mask] = [new Float64Array(size), size - 1];
  const pulse = excitation(RATE / hz, { pick, soft, edge, scrape, chance });
  const gain = 10 ** (-3 / (hz * ring));
  let [delay, whole, last] = [0, 0, 0];
  let [h0, h1, h2, h3] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    if (i % 32 === 0) {
      // The loss filter delays by about `dark` samples itself.
      delay = RATE / (hz * bend(i / RATE)) - dark;
      whole = Math.floor(delay) - 1;
      const d = delay - whole;
      h0 = (-(d - 1) * (d - 2) * (d - 3)) / 6;
      h1 = (d * (d - 2) * (d - 3)) / 2;
      h2 = (-d * (d - 1) * (d - 3)) / 2;
      h3 = (d * (d - 1) * (d - 2)) / 6;
    }
    const at = i - whole;
    const x =
      h0 * line[at & mask] + h1 * line[(at - 1) & mask] + h2 * line[(at - 2) & mask] + h3 * line[(at - 3) & mask];
    const turned = gain * ((1 - dark) * x + dark * last);
    last = x;
    line[i & mask] = turned + (i < pulse.length ? pulse[i] : 0);
    out[i] = line[i & mask];
  }
  return out;
}
