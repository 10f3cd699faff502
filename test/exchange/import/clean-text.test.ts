import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "../../../src/exchange/import/clean-text.ts";

describe("HTML becomes words", () => {
  test.each([
    ["<p>One</p><p>two<br>three</p>", "One\n\ntwo\nthree"],
    ["a&nbsp;&lt;b&gt; &amp;amp; &quot;c&quot; &#1103; &#x4E1D; &laquo;d&raquo;&hellip;", 'a <b> &amp; "c" я 丝 «d»…'],
    ["<ul><li>one</li><li>two</li></ul>", "one\n\ntwo"],
    ["H<sub>2</sub>O, 10<sup>-3</sup>", "H₂O, 10⁻³"],
    ["a < b and c > d", "a < b and c > d"],
    ["<!-- a --><b>c</b><!-- d", "c<!-- d"],
    ["&unknown; &; & &#0; &#xD800;", "&unknown; &; & &#0; &#xD800;"],
    ["a&#8238;b", "ab"],
    ["<span style='color:red'>x</span>", "x"],
  ])("%s", (html, text) => {
    expect(plainText(html, "html")).toEqual({ text, isLossy: false });
  });
  test.each([
    ["a<img src='x'>b", "ab"],
    ["<script>alert(1)</script>b", "b"],
    ["<SCRIPT src=x>alert(1)</script >b", "b"],
    ["<svg><script>1</script></svg>c", "c"],
    ["<a href='javascript:1'>b</a>", "b"],
    ["<script>never closed", ""],
    ["x<sup>abc</sup>", "xabc"],
    ["<table><tr><td>1</td><td>2</td></tr></table>", "1 2"],
  ])("%s, with something lost", (html, text) => {
    expect(plainText(html, "html")).toEqual({ text, isLossy: true });
  });
  test("of which no tag that we know is left", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("<", ">", "b", "script", "/", " ", "x", "!--", "&lt;", "sup"), { maxLength: 30 }),
        (parts) => {
          const html = parts.join("");
          expect(plainText(html, "html").text.length).toBeLessThanOrEqual(html.length + 1);
        },
      ),
    );
  });
});
describe("Markdown becomes words", () => {
  test.each([
    ["**a** __b__ `c` \\*d\\*", "a b c *d*", false],
    ["2 * 3 * 4, a_b_c, ____", "2 * 3 * 4, a_b_c, ____", false],
    ["[a](http://b.c)", "a", true],
    ["![a](b.png)c", "c", true],
    ["[x](y", "[x](y", false],
  ])("%s", (source, text, isLossy) => {
    expect(plainText(source, "markdown")).toEqual({ text, isLossy });
  });
});
test("plain words stay, but for what nobody sees", () => {
  expect(plainText("<b>\u202Ea\u0000\u200Bb &amp; **c**\r\nd", "plain")).toEqual({
    text: "<b>ab &amp; **c**\nd",
    isLossy: false,
  });
});
test("half a letter is told as lost, never kept", () => {
  expect(plainText("a\uD800b", "plain").text).toBe("a\uFFFDb");
});
