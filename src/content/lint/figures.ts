/**
 * The figures that a text states, as plain numbers, so that languages can be held against each other. A figure is
 * written with digits, with or without a word of scale ("57万", "570,000", «570 тыс.»), or is the name of a month.
 */
type Scales = Readonly<Record<string, number>>;

const HAN_SCALES: Scales = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const WORDS_OF_SCALE: readonly (readonly [RegExp, number])[] = [
  [/^(hundred)$/, 1e2],
  [/^(thousand|тыс|тысяч\p{L}*|мың\p{L}*)$/u, 1e3],
  [/^(million|млн|миллион\p{L}*)$/u, 1e6],
  [/^(billion|млрд|миллиард\p{L}*)$/u, 1e9],
  [/^(trillion|трлн|триллион\p{L}*)$/u, 1e12],
];
/** 千米, 千克, 千瓦 are units, no thousands; "20多万" is 20万. */
const HAN_SCALE = /^\s*[多余几]?((?:百|千(?![米克瓦卡伏赫字]))?(?:万亿|万|亿)|百|千(?![米克瓦卡伏赫字]))/;
const WORD = /^\s*(\p{L}+)/u;

const LETTERS = "\\p{L}*";
const END = "(?!\\p{L})";
/** One group a month, in their order. */
const oneOf = (stems: string, ending: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:(${stems.replaceAll(" ", ")|(")}))${ending}`, "giu");
const RU_MARCH_TO_AUGUST = `март(?:а|у|ом|е)?${END}|мартовск апрел ма(?:й|я|ю|ем|е)${END}|майск июн июл август(?:а|у|ом|е)?${END}|августовск`;
const MONTHS: Readonly<Record<string, RegExp>> = {
  en: oneOf("January February March April May June July August September October November December", END),
  /** Every case, and the adjectives; мартен, мартышка and the like are none. */
  ru: oneOf(`январ феврал ${RU_MARCH_TO_AUGUST} сентябр октябр ноябр декабр`, LETTERS),
  /** Every case (мамыр, мамырда, мамырдың, мамырындағы); no adjectives of another sense, as маусымдық, "seasonal". */
  kk: oneOf(
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    `(?!дық|дік|тық|тік|лық|лік|шылық|аралық)${LETTERS}`,
  ),
};

/** "May" that opens a sentence and no date is the verb. */
const isVerb = (name: string, before: string, after: string): boolean =>
  name === "May" && /(?:^|[.!?:“"]\s*)$/.test(before) && !/^\s*(?:\d|and\b|or\b|,)/.test(after);

function monthsAsNumbers(text: string, lang: string): string {
  const months = MONTHS[lang];
  if (months === undefined) return text;
  return [...text.matchAll(months)].reduceRight((plain, { 0: name, index, ...groups }) => {
    const after = plain.slice(index + name.length);
    if (lang === "en" && (/^\p{Ll}/u.test(name) || isVerb(name, plain.slice(0, index), after))) return plain;
    const month = Array.from({ length: 12 }, (_, at) => at + 1).find((at) => groups[at] !== undefined);
    return `${plain.slice(0, index)} ${month} ${after}`;
  }, text);
}

function scaleAfter(rest: string): number {
  const han = HAN_SCALE.exec(rest)?.[1];
  if (han !== undefined)
    return HAN_SCALES[han] ?? Array.from(han).reduce((product, sign) => product * (HAN_SCALES[sign] ?? 1), 1);
  const word = WORD.exec(rest)?.[1]?.toLowerCase();
  return word === undefined ? 1 : (WORDS_OF_SCALE.find(([words]) => words.test(word))?.[1] ?? 1);
}

/**
 * All figures of a text, smallest first; `{placeholders}` and numbers written as words are passed over.
 * en and zh-CN part thousands by comma, ru and kk by a no-break space; ru and kk write the decimal comma.
 */
export function figuresIn(text: string, lang: string): number[] {
  const halfWidth = text.replace(/[０-９]/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! - 0xfee0));
  const open = halfWidth.replace(/\{[^}]*\}/g, " ");
  const hasComma = lang === "ru" || lang === "kk";
  const joined = hasComma
    ? open.replace(/(\d)[\u00A0\u202F\u2009](?=\d{3}(?!\d))/g, "$1").replace(/(\d),(?=\d)/g, "$1.")
    : open.replace(/(\d)[,\u00A0\u202F\u2009](?=\d{3}(?!\d))/g, "$1");
  const plain = monthsAsNumbers(joined, lang);
  return [...plain.matchAll(/\d+(?:\.\d+)?/g)]
    .map(({ 0: digits, index }) =>
      Number((Number(digits) * scaleAfter(plain.slice(index + digits.length))).toPrecision(12)),
    )
    .toSorted((a, b) => a - b);
}
