import type { TemplateResult } from "lit/html.js";
import { AsyncDirective, directive } from "lit/async-directive.js";

type DrawWanted = (isWanted: boolean, want: () => void) => TemplateResult;

/** Something that is shown once it was asked for, until the dialog is closed. */
class Wanted extends AsyncDirective {
  private isWanted = false;
  override render(draw: DrawWanted): TemplateResult {
    return draw(this.isWanted, () => {
      this.isWanted = true;
      this.setValue(this.render(draw));
    });
  }
}
export const wanted = directive(Wanted);
