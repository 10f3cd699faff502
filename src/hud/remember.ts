/** What a part of the HUD keeps in mind while it is shown: nobody else's business, and gone with the part. */
import type { TemplateResult } from "lit/html.js";
import { AsyncDirective, directive, type DirectiveResult } from "lit/async-directive.js";

type Draw<State> = (state: State, change: (next: State) => void) => TemplateResult;

/** Made once for each kind of part; each place where it is drawn then has a state of its own, from `first` on. */
export function remembering<State>(first: State): (draw: Draw<State>) => DirectiveResult {
  class Remembering extends AsyncDirective {
    state = first;
    draw: Draw<State> | null = null;
    readonly change = (next: State): void => {
      this.state = next;
      if (this.isConnected && this.draw) this.setValue(this.draw(next, this.change));
    };
    override render(draw: Draw<State>): TemplateResult {
      this.draw = draw;
      return draw(this.state, this.change);
    }
  }
  return directive(Remembering);
}
