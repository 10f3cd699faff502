/** A field whose text stands for a value: while somebody writes in it, it is left alone unless the value has become another. */
import { noChange } from "lit/html.js";
import { directive, Directive, type ElementPart } from "lit/directive.js";

export interface Typed<Value> {
  readonly value: Value;
  readonly text: (value: Value) => string;
  /** Null where the text stands for no value yet, as "-" on the way to "-5". */
  readonly read: (text: string) => Value | null;
  readonly same: (one: Value, other: Value) => boolean;
}
type Field = HTMLInputElement | HTMLTextAreaElement;

function bring<Value>(field: Field, { value, text, read, same }: Typed<Value>): void {
  const now = read(field.value);
  const isUnderWay = document.activeElement === field && (now === null || same(now, value));
  const wanted = text(value);
  if (!isUnderWay && field.value !== wanted) field.value = wanted;
}

class TypedDirective extends Directive {
  override render(_: (field: Field) => void): unknown {
    return noChange;
  }
  override update({ element }: ElementPart, [write]: [(field: Field) => void]): unknown {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) write(element);
    return noChange;
  }
}
const typedDirective = directive(TypedDirective);

/** On the field itself: `<input ${typed({ … })} />`. */
export const typed = <Value>(own: Typed<Value>) => typedDirective((field) => bring(field, own));
