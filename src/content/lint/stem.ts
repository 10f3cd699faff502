/** The stem: what is asked, and how. */
import { warning, within, type Finding } from "./finding.ts";
import type { WordedQuestion } from "./lint-input.ts";
import { sentencesOf } from "./sentences.ts";

/** In small letters: NOT, НЕ, ЕМЕС in capitals, 不 in “ ” or 【 】, are emphasised and pass. */
const NEGATIVES: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:[Nn]ot(?! (?:only|just|long|far|all)\b)|[Cc]annot|[Ee]xcept|[Nn]ever|\p{L}+n['’]t)(?!\p{L})/u,
  "zh-CN":
    /(?<![“【「])(?:不(?:是|属于|包括|包含|对|正确|会|能|可能|在|符合|算)|没有|没写|并非|并不|除了?[^，。？！]{1,12}外)/,
  ru: /(?<!\p{L})(?:[Нн]е(?! (?:только|менее|более|меньше|больше|раньше|позже|так давно)(?!\p{L}))|[Нн]ет|[Нн]и|[Кк]роме)(?!\p{L})/u,
  kk: /(?<!\p{L})(?:(?<!ғана )емес|жоқ|\p{L}+[мбп][ае](?:йды|йді|ды|ді|ған|ген|йтын|йтін))(?!\p{L})/u,
};
const BLANK = /_{2,}|…|\.{3}|[（(]\s*[)）]|［\s*］|\[\s*\]/;
/** Verbs that tell what to do, as questions of this kind use them: a list, no grammar. */
const ORDERS: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:choose|pick|select|find|put|place|match|sort|order|arrange|compare|complete|name|say|write|type|mark|give|tell|work out|count|add|decide|point|join|connect|link|send|group|tick|take|divide|fill)(?!\p{L})/iu,
  "zh-CN": /请|选|排|配|连|插|找|写|填|算|标|分成|归|判断|说出|指出|数一数|摆/,
  ru: /(?<!\p{L})(?:вы|от|рас|раз|по|у|на|со|с|об|под|до|за|при|про|пере)?(?:бери|меть|ставь|положи|раздели|дели|предели|кажи|зови|пиши|веди|едини|поставь|считай|читай|ложи|полни|йди|веть|вычисли|думай|шли|правь)(?:те)?(?!\p{L})/iu,
  kk: /(?<!\p{L})(?:\p{L}+[тд][ыі]р|таңда|тап|қой|қада|бөл|ата|жаз|көрсет|жібер|белгіле|топта|қос|сана|есепте|толтыр|тізбекте|жинақта|ретте)(?:ңыз|ңіз|ыңыз|іңіз)?(?!\p{L})/iu,
};
/** "Which of these is true?": all that is asked stands in the choices. */
const UNFOCUSED: Readonly<Record<string, RegExp>> = {
  en: /^(?:which|what)(?: one)? of (?:the following|these|the (?:statements|sentences|choices)[^?]{0,20})(?: (?:statements|sentences))? (?:is|are) (?:true|false|correct|right|wrong)\?$/i,
  "zh-CN":
    /^(?:下面|下列|以下)[^，？]{0,8}(?:正确|对|错误|错)的是[^，？]{0,6}？?$|^(?:下面|下列|以下)(?:哪[^，？]{0,6})(?:正确|是对的|对)？$/,
  ru: /^(?:какое|какие|что) из (?:этого|этих|перечисленного|следующего|следующих)[^?]{0,14} (?:верно|верны|правильно|неверно)\?$/i,
  kk: /^(?:мыналардың|төмендегілердің|төмендегі)[^?]{0,18}(?:қайсысы|қайсы)[^?]{0,8} (?:дұрыс|бұрыс|рас)\?$/i,
};

/** The last sentence that asks; the last of all where none does. */
function askingSentence(prompt: string): string {
  const sentences = sentencesOf(prompt);
  return sentences.findLast((sentence) => /[?？]/.test(sentence)) ?? sentences.at(-1) ?? prompt;
}

/** Guideline 17, "word the stem positively": of a statement to be judged, every sentence counts. */
export function lintNegativeStem(item: WordedQuestion): Finding[] {
  const { question, words, lang } = item;
  if (question.kind !== "choice" && question.kind !== "true-false") return [];
  const stem = question.kind === "choice" ? askingSentence(words.prompt) : words.prompt;
  const [found] = NEGATIVES[lang]?.exec(stem) ?? [];
  if (found === undefined) return [];
  return [
    warning(within(item, "prompt"), "negative-stem", { code: "says", words: found }, { code: "ask-or-emphasise" }),
  ];
}

/**
 * Guideline 15, "include the central idea in the stem instead of the choices". Whether a stem can be answered without
 * its choices takes a reader; a machine sees only that it has no question mark, no blank and no order, or asks which
 * of these is true. What passes may still be no good.
 */
export function lintOpenStem(item: WordedQuestion): Finding[] {
  const { question, words, lang } = item;
  if (question.kind === "true-false") return [];
  const { prompt } = words;
  const asks = /[?？]/.test(prompt) || BLANK.test(prompt) || (ORDERS[lang]?.test(prompt) ?? true);
  const isUnfocused = question.kind === "choice" && UNFOCUSED[lang]?.test(prompt.trim()) === true;
  if (asks && !isUnfocused) return [];
  return [warning(within(item, "prompt"), "open-stem", { code: "asks-nothing" }, { code: "ask-in-stem" })];
}
