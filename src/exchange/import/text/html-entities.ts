/** Letters that HTML has names for, as far as people write them in questions. */
const LATIN_1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
  micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
  Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
  Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
  icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;
const GREEK_CAPITALS =
  "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega";
const GREEK =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega";
const OTHERS = `amp& lt< gt> quot" apos' ensp\u2002 emsp\u2003 thinsp\u2009 ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„
  dagger† bull• hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo› euro€ trade™ larr← uarr↑ rarr→ darr↓ harr↔ rArr⇒ hArr⇔ forall∀
  part∂ exist∃ empty∅ isin∈ notin∉ prod∏ sum∑ minus− radic√ infin∞ ang∠ and∧ or∨ cap∩ cup∪ int∫ there4∴ sim∼ cong≅
  asymp≈ ne≠ equiv≡ le≤ ge≥ sub⊂ sup⊃ perp⊥ sdot⋅ OElig\u0152 oelig\u0153 Scaron\u0160 scaron\u0161 colon: comma, period.
  lpar( rpar) lbrack[ rbrack] lbrace{ rbrace} num# equals= percnt% dollar$ excl! quest? ast* plus+ sol/ bsol\\ lowbar_
  grave\` vert| semi; tilde~ commat@`;

const split = (names: string): readonly string[] => names.trim().split(/[ \n]+/);
const from = (first: number, names: string): readonly (readonly [string, string])[] =>
  split(names).map((name, at) => [name, String.fromCharCode(first + at)] as const);
const NAMED: ReadonlyMap<string, string> = new Map([
  ...from(0xa0, LATIN_1),
  ...from(0x391, GREEK_CAPITALS),
  ...from(0x3b1, GREEK),
  ...split(OTHERS).map((one) => {
    const name = /^[A-Za-z]+4?/.exec(one)?.[0] ?? "";
    return [name, one.slice(name.length)] as const;
  }),
]);
const ENTITY = /&(?:(?<name>[A-Za-z][A-Za-z0-9]{1,11})|#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9A-Fa-f]{1,6}));/g;

function letterOf(code: number): string | null {
  const isLetter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isLetter ? String.fromCodePoint(code) : null;
}

/** Once: `&amp;lt;` becomes `&lt;`. What is no entity stays. */
export const withoutEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(ENTITY, (entity, name?: string, decimal?: string, hex?: string) => {
        if (name !== undefined) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? entity;
        return letterOf(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal)) ?? entity;
      })
    : text;
