/** What the game needs from outside: time, chance, storage, content, address bar. Tests bring their own. */
import type { ShownFirst } from "../domain/decide.ts";
import type { Loaded } from "../content/load.ts";
import type { BankQuestion } from "../domain/assignment/assignment.ts";
import type { Content } from "../domain/level-text.ts";
import type { StoreFault } from "../save/store.ts";
import type { Save } from "../save/open-save.ts";

export interface Services {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds of a clock that never goes back. */
  monotonic(): number;
  /** A random 32-bit whole number. */
  newSeed(): number;
  /** A fresh random id, [a-z0-9]. */
  newId(): string;
  wait(milliseconds: number): Promise<void>;
  /** Resolves when what is shown now has been painted. */
  painted(): Promise<void>;
  loadContent(stop: string, lang: string): Promise<Loaded<Content>>;
  loadQuestionList(): Promise<Loaded<readonly BankQuestion[]>>;
  /** The question that the page showed before the game was there, with its stop. */
  readonly shownFirst: (ShownFirst & { readonly stop: string }) | null;
  /** Makes the interface speak; false where its words can't be had. */
  speak(lang: string): Promise<boolean>;
  openSave(onPending: (pending: number, fault: StoreFault | null) => void): Promise<Save>;
  showAddress(address: string): void;
  /** What this tab, and this device, remember besides the save: only hints, never progress. */
  readonly hints: Hints;
  /** Hands the player a file. */
  download(name: string, text: string): void;
  /** Opens the page anew in the edition of the game that waits. */
  renew(): Promise<void>;
  /** The page as at its first opening. */
  startOver(): void;
  /** To the clipboard; false where the browser does not let us. */
  copy(text: string): Promise<boolean>;
}

export interface Hints {
  /** The player of this tab, so that a reload asks nothing. */
  tabPlayer(): string | null;
  rememberPlayer(id: string): void;
  /** Whether profiles were seen on this device. */
  hasPlayers(): boolean;
  rememberLanguage(lang: string): void;
  /** As on a device where nobody has played. */
  forget(): void;
  /** The language that the address asks for: it goes before the player's own. */
  askedLanguage(): string | null;
}
