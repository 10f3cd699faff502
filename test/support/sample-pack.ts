/** A pack with a question of every kind, in two languages and more. */
import { NO_TEXT, type Pack, type PackQuestion, type PackText } from "../../src/domain/pack/pack.ts";

const say = (over: Partial<PackText>): PackText => ({ ...NO_TEXT, ...over });
const both = (en: Partial<PackText>, zh: Partial<PackText>) => ({ "zh-CN": say(zh), en: say(en) });
const plain = { topic: "other", difficulty: 1, image: null } as const;

export const PACK_QUESTIONS: readonly PackQuestion[] = [
  {
    ...plain,
    id: "capital",
    kind: "choice",
    select: "one",
    choices: ["a", "b", "c"],
    answer: ["b"],
    text: {
      ...both(
        {
          title: "A capital",
          prompt: "Which city is the capital of Kazakhstan?",
          choices: { a: "Almaty", b: "Astana", c: "Shymkent" },
          reasons: { a: "It was until 1997." },
          hints: ["It lies on the Ishim."],
          explanation: "Astana has been the capital since 1997.",
        },
        { prompt: "哈萨克斯坦的首都是哪座城市？", choices: { a: "阿拉木图", b: "阿斯塔纳", c: "奇姆肯特" } },
      ),
      ru: say({ prompt: "Какой город — столица Казахстана?", choices: { a: "Алматы", b: "Астана", c: "Шымкент" } }),
    },
  },
  {
    ...plain,
    id: "rivers",
    kind: "choice",
    select: "many",
    choices: ["a", "b", "c", "d"],
    answer: ["a", "c"],
    image: "map",
    text: both(
      {
        prompt: "Which rivers flow to the Aral Sea?",
        choices: { a: "Amu Darya", b: "Ob", c: "Syr Darya", d: "Ili" },
        alt: "A map of the rivers",
      },
      {
        prompt: "哪些河流流向咸海？",
        choices: { a: "阿姆河", b: "鄂毕河", c: "锡尔河", d: "伊犁河" },
        alt: "河流地图",
      },
    ),
  },
  {
    ...plain,
    id: "salt",
    kind: "true-false",
    answer: true,
    text: both({ prompt: "Saxaul grows in saline soil." }, { prompt: "梭梭能在盐碱地里生长。" }),
  },
  {
    ...plain,
    id: "height",
    kind: "numeric",
    value: 64,
    unit: "metre",
    min: 0,
    max: 200,
    step: 1,
    tolerance: 5,
    difficulty: 2,
    text: both({ prompt: "How high is the pagoda?", unit: "m" }, { prompt: "大雁塔有多高？", unit: "米" }),
  },
  {
    ...plain,
    id: "sea",
    kind: "fill-in",
    accepted: { en: ["Aral Sea", "Aral"], "zh-CN": ["咸海"] },
    mistakes: {},
    text: both({ prompt: "Moynaq once lay on the …" }, { prompt: "木伊那克曾经在哪片水边？" }),
  },
  {
    ...plain,
    id: "road",
    kind: "sequencing",
    items: ["xian", "samarkand", "khiva"],
    text: both(
      { prompt: "From east to west", choices: { xian: "Xi'an", samarkand: "Samarkand", khiva: "Khiva" } },
      { prompt: "从东到西排列", choices: { xian: "西安", samarkand: "撒马尔罕", khiva: "希瓦" } },
    ),
  },
  {
    ...plain,
    id: "lands",
    kind: "matching",
    pairs: [
      ["osh", "kg"],
      ["bukhara", "uz"],
    ],
    extra: ["tj"],
    text: both(
      {
        prompt: "Which town lies in which country?",
        choices: { osh: "Osh", bukhara: "Bukhara", kg: "Kyrgyzstan", uz: "Uzbekistan", tj: "Tajikistan" },
      },
      {
        prompt: "城市和国家配对",
        choices: { osh: "奥什", bukhara: "布哈拉", kg: "吉尔吉斯斯坦", uz: "乌兹别克斯坦", tj: "塔吉克斯坦" },
      },
    ),
  },
  {
    ...plain,
    id: "goods",
    kind: "sorting",
    bins: ["east", "west"],
    items: [
      ["silk", "east"],
      ["tea", "east"],
      ["glass", "west"],
    ],
    text: both(
      {
        prompt: "Which way did it travel?",
        choices: { east: "From the east", west: "From the west", silk: "Silk", tea: "Tea", glass: "Glass" },
      },
      {
        prompt: "货物从哪边来？",
        choices: { east: "从东方", west: "从西方", silk: "丝绸", tea: "茶叶", glass: "玻璃" },
      },
    ),
  },
  {
    ...plain,
    id: "where",
    kind: "locate",
    places: [
      { id: "khiva", lon: 60.36, lat: 41.38 },
      { id: "bukhara", lon: 64.42, lat: 39.77 },
      { id: "osh", lon: 72.8, lat: 40.53 },
    ],
    answer: "khiva",
    within: 50,
    near: 300,
    text: both(
      { prompt: "Where is Khiva?", choices: { khiva: "Khiva", bukhara: "Bukhara", osh: "Osh" } },
      { prompt: "希瓦在哪里？", choices: { khiva: "希瓦", bukhara: "布哈拉", osh: "奥什" } },
    ),
  },
];

export const samplePack = (over: Partial<Pack> = {}): Pack => ({
  pack: 1,
  id: "packone",
  name: { "zh-CN": "七年级地理", en: "Geography, grade 7" },
  stop: "samarkand",
  questions: PACK_QUESTIONS,
  // One transparent dot.
  images: {
    map: {
      type: "image/png",
      data: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    },
  },
  ...over,
});
