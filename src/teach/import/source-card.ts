/** One file that was opened: how it was read, what was noticed, its questions, and where they go. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { PACK_LANGS, type PackLang } from "../../domain/pack/pack.ts";
import {
  ENCODINGS,
  IMPORT_FORMATS,
  type Encoding,
  type ImportFormat,
  type ImportRemark,
} from "../../exchange/import/imported.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { picker } from "../compose/fields.ts";
import type { DeskView } from "../desk-view.ts";
import type { Come, Source } from "./import-state.ts";
import { questionPages } from "./question-pages.ts";
import { remarkList } from "./remark-list.ts";
import { takeIn } from "./take-in.ts";

export interface SourceWays {
  readonly change: (part: Partial<Source>) => void;
  /** Reads it again in another way. */
  readonly again: (told: Source["told"]) => void;
  readonly repair: (come: Come, remarks: readonly ImportRemark[]) => void;
  readonly remove: () => void;
}

const LETTERS = {
  gb18030: "import.encoding-chinese",
  "windows-1251": "import.encoding-cyrillic",
  "windows-1252": "import.encoding-latin",
} as const;
/** As it calls itself, with the letters that it is for where it is not for all. */
const encodingName = (encoding: Encoding, t: DeskView["t"]): string => {
  const name = encoding.toUpperCase();
  return encoding in LETTERS ? t.d(LETTERS[encoding as keyof typeof LETTERS], { name }) : name;
};

function howRead({ t }: DeskView, { file }: Source, { imported }: Come, { again }: SourceWays): TemplateResult {
  const { format, encoding, lang } = imported;
  return html`<div class="import-how">
    ${picker<ImportFormat>(
      t.d("import.format"),
      IMPORT_FORMATS.map((value) => ({ value, label: t.d(`import.format-${value}`) })),
      format,
      (value) => again({ format: value }),
    )}
    ${
      encoding === null || file === null
        ? nothing
        : picker<Encoding>(
            t.d("import.encoding"),
            ENCODINGS.map((value) => ({ value, label: encodingName(value, t) })),
            encoding,
            (value) => again({ encoding: value }),
          )
    }
    ${picker<PackLang>(
      t.d("import.language"),
      PACK_LANGS.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      lang,
      (value) => again({ lang: value }),
    )}
  </div>`;
}

function inside(view: DeskView, source: Source, ways: SourceWays): TemplateResult {
  const { t } = view;
  const { result } = source;
  if (result === null) return html`<p class="how" role="status">${t.d("import.reading")}</p>`;
  if (!result.ok) return html`<p class="warn">${t.d(`import.fault-${result.fault}`)}</p>`;
  const { questions } = result.imported;
  return html`<p>
      ${t.d("import.found", { count: questions.length })}
      ${source.unfinished.size === 0 ? nothing : t.d("import.to-finish", { count: source.unfinished.size })}
    </p>
    ${howRead(view, source, result, ways)} ${remarkList(view, source, result, ways)}
    ${
      questions.length === 0
        ? nothing
        : html`${questionPages(view, source, result, ways)} ${takeIn(view, source, result, ways)}`
    }`;
}

export function sourceCard(view: DeskView, source: Source, ways: SourceWays): TemplateResult {
  const { t } = view;
  const id = `source-${source.id}`;
  return html`<section class="import-source paper-sheet" aria-labelledby=${id} aria-busy=${source.result === null}>
    <div class="head-row">
      <h2 id=${id}>${source.name}</h2>
      <button type="button" class="quiet" @click=${ways.remove}>${t.d("import.put-away")}</button>
    </div>
    ${inside(view, source, ways)}
  </section>`;
}
