/** What the linter reports, in English for whoever reads a terminal. The teacher's desk has words of its own. */
import type { Finding, Hint, Reason } from "../../src/content/lint/finding.ts";

const list = (items: readonly (string | number)[]): string => items.join(", ") || "none";
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function reasonInWords(reason: Reason): string {
  switch (reason.code) {
    case "does-not-fit":
      return `${reason.check}: expected ${reason.expected || "something else"}, found ${reason.received}`;
    case "id-of-other-level":
      return `${reason.id} stands in ${reason.file} too`;
    case "begins-otherwise":
      return `${reason.id} does not begin with ${reason.beginnings.join(" or ")}`;
    case "reads-the-same":
      return `${reason.id} reads like ${reason.other}: ${reason.words}`;
    case "is-language":
      return `says that it is ${reason.lang}`;
    case "no-such-fact":
      return `no fact is called ${reason.fact}`;
    case "paragraph-unnamed":
      return `no source names ${reason.paragraph}, where ${reason.fact} stands`;
    case "paragraph-of-other-article":
      return `${reason.paragraph} is not in ${reason.article}`;
    case "evidence-of-no-fact":
      return `${reason.term} proves none of the facts there (${list(reason.known)})`;
    case "language-missing":
      return `${reason.lang} is missing`;
    case "lacks-what-others-have":
      return `is missing, ${list(reason.languages)} have it`;
    case "has-what-others-lack":
      return `${list(reason.languages)} do not have it`;
    case "differs-from-others":
      return `has ${list(reason.found)}, ${list(reason.languages)} have ${list(reason.elsewhere)}`;
    case "too-often":
      return `the right choice is the longest in ${percent(reason.share)}, more than ${percent(reason.limit)}`;
    case "lengths":
      return `choices are ${reason.shortest} to ${reason.longest} columns long`;
    case "says":
      return `says “${reason.words}”`;
    case "figure-unnamed":
      return `no text names {${reason.name}}`;
    case "asks-nothing":
      return "the prompt alone asks nothing";
    case "above-level":
      return `${reason.measure} ${reason.value.toFixed(1)}, more than ${reason.limit}`;
    default:
      return `${reason.code}: ${reason.detail}`;
  }
}

const HINTS: Readonly<Record<Hint["code"], string>> = {
  "follow-schema": "see docs/levels.md for what stands here",
  rename: "give it another name",
  "make-different": "make each different",
  "take-from-choices": "take one of the choices",
  "mend-answers": "mend what counts as right",
  "mend-range": "mend the numbers",
  "write-text": "write it",
  "remove-text": "take it out",
  "mend-placeholder": "name a figure of the level, or {value}, {min}, {max} of a numeric question",
  "name-figure": "give it a name under figures in level.json and write {name}",
  "take-from-facts": "take it from levels/facts.tsv",
  "copy-evidence": "copy the term from the fact's row",
  "compare-languages": "hold the languages side by side",
  "shorten-key": "shorten the right choice or lengthen another",
  "even-lengths": "make the choices about equally long",
  "replace-choice": "write a choice of its own",
  "say-without": "say it without these words",
  "ask-or-emphasise": "ask what is so, or write the NOT in capitals (zh: in “ ”)",
  "ask-in-stem": "ask in the prompt",
  "shorten-sentences": "make the sentences shorter, the words plainer",
  "name-paragraph": "name that paragraph as a source",
  "add-language": "add it",
};

/** One line: where, what, why, what to do. */
export const findingInWords = ({ file, path, rule, reason, hint }: Finding): string =>
  `${file} ${path}: ${rule}: ${reasonInWords(reason)}; ${HINTS[hint.code]}`;
