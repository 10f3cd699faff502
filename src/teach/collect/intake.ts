/** All that comes in on the collect screen, one thing after another, and what became of each. */
import type { ReadQr } from "../../hud/dialogs/safe/read-qr.ts";
import type { DeskAssignment, HandedIn } from "../desk-data.ts";
import type { DeskView } from "../desk-view.ts";
import { findSlips } from "./find-slips.ts";
import { framesIn, type PictureRead } from "./frames-in.ts";
import { lineOf, toneOf, type Line } from "./line.ts";
import { pause, portionsOf, textPortions } from "./portions.ts";
import { readFile, type ReadFile } from "./read-file.ts";
import { inOrder, takeIn, type TakenFrom } from "./take-in.ts";
import { summary } from "./summary.ts";

/** Files, or things found in a text, that are taken in at a time. */
const PORTION = 100;
/** Characters. */
const SMALL = 100_000;

export interface Seen {
  readonly read: PictureRead;
  /** What became of a picture that was the last of its slip, or of another text. */
  readonly line: Line | null;
}
export interface Intake {
  /** In the order in which they came. */
  readonly lines: () => readonly Line[];
  readonly progress: () => { readonly done: number; readonly total: number } | null;
  readonly clear: () => void;
  readonly files: (files: readonly File[]) => Promise<void>;
  readonly text: (text: string) => Promise<void>;
  /** What the camera has read. */
  readonly seen: (text: string) => Promise<Seen>;
}
export interface IntakeWays {
  readonly now: () => { readonly view: DeskView; readonly own: DeskAssignment };
  /** Fetches what reads QR pictures. */
  readonly reader: () => Promise<ReadQr>;
}

export function createIntake({ now, reader }: IntakeWays): Intake {
  let lines: readonly Line[] = [];
  let progress: { readonly done: number; readonly total: number } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const frames = framesIn();
  /** Texts of QR pictures that are no pictures of a slip. */
  const strange = new Set<string>();
  /** Slips whose pictures came whole since the files were chosen. */
  const settled = new Set<string>();

  /** After what came before; what goes wrong in one does not stop the next. */
  function queued<Done>(work: () => Promise<Done>): Promise<Done> {
    const next = last.then(work, work);
    last = next.catch(() => null);
    return next;
  }
  const hashes = (): readonly string[] => {
    const { view, own } = now();
    return inOrder(view.store, own).map(({ hash }) => hash);
  };
  const take = (things: readonly TakenFrom[]): Promise<readonly Line[]> => {
    const { view, own } = now();
    return takeIn({ store: view.store, own, things, receivedAt: view.now() });
  };
  function add(more: readonly Line[]): void {
    lines = [...lines, ...more];
  }
  /** In the place of what was told of the same pictures before. */
  function putPicture(key: string, line: Line): void {
    const before = lines.some(({ code, pictures }) => code === "waiting" && pictures?.key === key);
    lines = before
      ? lines.map((one) => (one.code === "waiting" && one.pictures?.key === key ? line : one))
      : [...lines, line];
  }
  const fromText = (text: string, via: HandedIn["via"], from: string): Promise<readonly Line[]> =>
    take(findSlips(text, hashes()).map((one) => ({ found: one, via, from })));

  async function picture(text: string, from: string): Promise<Seen> {
    const read = frames(text);
    if (read.state === "waiting") {
      const { key, done, count } = read;
      putPicture(key, lineOf("waiting", "qr", { from, pictures: { key, done, count } }));
      return { read, line: null };
    }
    if (read.state === "fault") return { read, line: lineOf(read.fault, "qr", { from }) };
    const [line = lineOf("not-ours", "qr", { from }), ...more] = await fromText(
      read.state === "whole" ? read.text : text,
      "qr",
      from,
    );
    add(more);
    return { read, line };
  }
  /** What is whole takes the place of what was waiting. */
  function settle({ read, line }: Seen): void {
    if (line === null) return;
    if (read.state !== "whole") return add([line]);
    // Of one slip's pictures, dropped together and some of them twice, one line is enough.
    if (read.isAgain && settled.has(read.key) && toneOf(line) !== "good") return;
    settled.add(read.key);
    putPicture(read.key, line);
  }

  async function oneFile(file: File, read: ReadFile): Promise<void> {
    if (read.kind === "picture") return settle(await picture(read.text, file.name));
    if (read.kind === "fault") return add([lineOf(read.code, "file", { from: file.name })]);
    let count = 0;
    for (const part of textPortions(read.text)) {
      const found = await fromText(part, "file", file.name);
      add(found);
      count += found.length;
      await pause();
    }
    const isTorn = /"kind"\s*:\s*"slip"/.test(read.text);
    if (count === 0) add([lineOf(isTorn ? "damaged" : "not-ours", "file", { from: file.name })]);
  }
  /** Small text files that stand in a row are stored at one go. */
  async function portionOfFiles(files: readonly File[]): Promise<void> {
    let things: TakenFrom[] = [];
    const flush = async (): Promise<void> => {
      if (things.length > 0) add(await take(things));
      things = [];
    };
    const known = hashes();
    for (const file of files) {
      const read = await readFile(file, reader);
      const found = read.kind === "text" && read.text.length < SMALL ? findSlips(read.text, known) : [];
      things.push(...found.map((one) => ({ found: one, via: "file" as const, from: file.name })));
      if (found.length > 0) continue;
      await flush();
      await oneFile(file, read);
    }
    await flush();
  }
  /** Says in the end what it came to. */
  async function told(work: () => Promise<void>): Promise<void> {
    const before = new Set(lines);
    settled.clear();
    await work();
    progress = null;
    const { view } = now();
    view.say(
      summary(
        view.t,
        lines.filter((line) => !before.has(line)),
      ),
    );
    view.redraw();
  }

  return {
    lines: () => lines,
    progress: () => progress,
    clear: () => {
      lines = lines.filter((line) => toneOf(line) === "waiting");
    },
    files: (files) =>
      queued(() =>
        told(async () => {
          let done = 0;
          for (const portion of portionsOf(files, PORTION)) {
            progress = { done, total: files.length };
            now().view.redraw();
            await pause();
            await portionOfFiles(portion);
            done += portion.length;
          }
        }),
      ),
    text: (text) =>
      queued(() =>
        told(async () => {
          const parts = textPortions(text);
          let count = 0;
          for (const [done, part] of parts.entries()) {
            if (parts.length > 1) progress = { done, total: parts.length };
            now().view.redraw();
            await pause();
            const found = await fromText(part, "link", "");
            add(found);
            count += found.length;
          }
          if (count === 0) add([lineOf("nothing", "link")]);
        }),
      ),
    seen: (text) =>
      queued(async () => {
        const seen = await picture(text, "");
        const { line, read } = seen;
        // The camera looks on: what it has seen before, or will see again, is not told twice.
        const isOld = line !== null && toneOf(line) === "known" && read.state === "whole" && read.isAgain;
        const isStrange = line !== null && toneOf(line) !== "good" && read.state !== "whole" && strange.has(text);
        // What was misread is read again in a moment.
        const isMisread = read.state === "fault" && read.fault === "damaged";
        strange.add(text);
        if (!isOld && !isStrange && !isMisread) settle(seen);
        now().view.redraw();
        return seen;
      }),
  };
}
