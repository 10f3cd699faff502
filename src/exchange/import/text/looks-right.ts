/** How much a decoded text looks like one that people write: letters of the wrong encoding are rare ones, and in the wrong places. */

/** The characters of GB 2312 in its order begin with those of everyday; rarer ones fill the other planes. */
const COMMON_HAN =
  "的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏选答案丝绸之路哪些不是正确错误题目判断填空单选多选哈萨克吉尔乌兹别古代商队唐朝敦煌";
const HAN = new Set(COMMON_HAN);
const CYRILLIC_CAPITAL_INSIDE = /[а-яёәғқңөұүһі][А-ЯЁ]/gu;
/** No word is of both. */
const MIXED = /[a-z][а-яё]|[а-яё][a-z]/giu;
const CYRILLIC = /[а-яёА-ЯЁ]/gu;
/** What windows-1251 has for the bytes that Russian does not use. */
const CYRILLIC_ODD = /[ЂЃѓЉЊЋЏђљњћќџЎўЈҐЄЇјЅѕїєґ¤¦¬¶µ‡†‰‹›]/gu;
const LATIN = /[à-öø-ÿœšžÀ-ÖØ-ÞŒŠŽ‘’“”–—…«»°§©®€£·×±½²³¿¡ªº]/gu;
/** Where Latin words have one letter with a sign, Cyrillic ones read as Latin are nothing but such. */
const LATIN_HEAP = /[à-öø-ÿÀ-ÖØ-Þ]{3,}/gu;
const CONTROL = /(?![\t\n\v\f\r\u007F])\p{Cc}/gu;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Higher is better; of the letters beyond ASCII alone, and by their number, so that texts of different lengths compare. */
export function looksRight(text: string): number {
  const high = text.replace(/[\t\n\r\u0020-\u007E]+/g, " ");
  const letters = Math.max(1, high.length - count(high, / /g));
  let han = 0;
  for (const letter of high.match(/\p{Script=Han}/gu) ?? []) han += HAN.has(letter) ? 1 : -0.6;
  han += count(high, /[，。？！、；：“”（）《》]/gu);
  const strange = 4 * count(text, CYRILLIC_CAPITAL_INSIDE) + 3 * count(high, CYRILLIC_ODD) + 3 * count(text, MIXED);
  const cyrillic = count(high, CYRILLIC) - strange;
  const heaps = (high.match(LATIN_HEAP) ?? []).reduce((sum, heap) => sum + heap.length, 0);
  const latin = count(high, LATIN) - 2 * heaps;
  const broken = count(high, /\uFFFD/gu) + count(high, CONTROL) + count(high, /\p{Co}/gu);
  return (han + cyrillic + latin - 5 * broken) / letters;
}
