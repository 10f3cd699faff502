/** A button that opens a file; what is wrong with the file is told beside it. */
import { html, nothing } from "lit/html.js";
import { AsyncDirective, directive } from "lit/async-directive.js";
import type { MessageKey, Translator } from "../../../i18n/translator.ts";
import { size } from "./size.ts";

/** Bytes. A journey of 20,000 answers takes a third of it. */
export const MOST_BYTES = 20_000_000;

export interface Pick {
  readonly label: string;
  /** As the `accept` attribute of a file input. */
  readonly accept: string;
  readonly several?: boolean;
  /** The one thing to do here. */
  readonly isMain?: boolean;
  /** What is wrong with it; null where all went well. */
  readonly read: (file: File) => Promise<MessageKey | null>;
}

class PickFile extends AsyncDirective {
  private fault: MessageKey | null = null;

  override render(t: Translator, pick: Pick): unknown {
    const chosen = (event: Event): void => {
      if (event.target instanceof HTMLInputElement) void this.take(event.target, t, pick);
    };
    return html`<label class="${pick.isMain ? "main" : "quiet"} pick"
        ><input type="file" accept=${pick.accept} ?multiple=${pick.several} @change=${chosen} /><span
          >${pick.label}</span
        ></label
      >
      <div role="alert" class="own">
        ${this.fault === null ? nothing : html`<p>${t(this.fault, { size: size(MOST_BYTES, t) })}</p>`}
      </div>`;
  }

  private async take(input: HTMLInputElement, t: Translator, pick: Pick): Promise<void> {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again once it was mended.
    input.value = "";
    this.fault = null;
    for (const file of files) {
      // Files that went away since they were chosen can't be read.
      this.fault ??=
        file.size > MOST_BYTES ? "move.fault-too-big" : await pick.read(file).catch(() => "move.unreadable");
    }
    if (this.isConnected) this.setValue(this.render(t, pick));
  }
}
export const pickFile = directive(PickFile);
