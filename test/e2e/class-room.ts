/** A classroom for the desk's test: pupils in browsers of their own, and what a cheat with a debugger could do. */
import type { Browser, Page } from "playwright";
import { slipOf } from "../../src/domain/assignment/attempt-log.ts";
import type { Assignment } from "../../src/domain/assignment/assignment.ts";
import type { Move, Slip } from "../../src/domain/assignment/slip.ts";
import { fromBase64url, toBase64url } from "../../src/exchange/crypto/base64url.ts";
import type { Primitives } from "../../src/exchange/crypto/primitives.ts";
import { openSlip, packSlip, readSlipText } from "../../src/exchange/slip/slip-text.ts";
import type { DeskAssignment } from "../../src/teach/desk-data.ts";
import { playAttempt } from "../support/attempt-player.ts";
import { openPage } from "./browser.ts";
import { fingers } from "./hands.ts";
import { questionById, responseFor } from "./levels.ts";
import { beginAs, slipFile } from "./pupil.ts";
import { traveller } from "./traveller.ts";

/** Whether pupil number `pupil` (from 0) knows question number `at`: each a different pattern. */
export const knows = (pupil: number, at: number): boolean => (pupil * 7 + at * 5 + ((pupil * at) % 3)) % 4 !== 0;

export interface HandedOver {
  readonly slip: string;
  readonly code: string;
  /** PNG pictures of its QR codes; none where they were not wanted. */
  readonly pictures: readonly Buffer[];
  /** Of the attempt's key: a pupil with a debugger finds it. */
  readonly secret: string;
}
export interface Pupil {
  readonly number: number;
  readonly name: string;
  readonly isOffline: boolean;
  readonly wantsPictures: boolean;
}

/** Each slip's secret lies in the browser of whoever played: read as a cheat would read it. */
const secretIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const [{ name } = { name: "" }] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const asked = indexedDB.open(name ?? "");
      asked.addEventListener("success", () => done(asked.result));
      asked.addEventListener("error", () => fail(asked.error));
    });
    const all = await new Promise<readonly unknown[]>((done) => {
      const asked = database.transaction("v1").objectStore("v1").getAll();
      asked.addEventListener("success", () => done(asked.result));
    });
    const found = all.map((record) => JSON.stringify(record)).find((text) => text.includes("attemptStarted"));
    return /secret\\?":\\?"([\w-]{43})/.exec(found ?? "")?.[1] ?? "";
  });

async function picturesOf(page: Page): Promise<readonly Buffer[]> {
  await page.locator(".hand-in summary").click();
  const picture = page.locator(".hand-in .qr svg");
  await picture.waitFor();
  const count = Number(
    /\d+\D+(\d+)/.exec(
      (await page
        .locator(".hand-in .qr .place")
        .textContent()
        .catch(() => "")) ?? "",
    )?.[1] ?? 1,
  );
  const pictures: Buffer[] = [];
  for (let at = 0; at < count; at++) {
    pictures.push(await picture.screenshot());
    if (at + 1 < count) await page.locator(".hand-in .qr .row button").last().click();
  }
  return pictures;
}

/** Plays the assignment at `address` to its end; `ids`: its questions in the order of the road. */
export async function playAs(
  browser: Browser,
  address: string,
  { number, name, isOffline, wantsPictures }: Pupil,
  ids: readonly string[],
): Promise<HandedOver> {
  const context = await browser.newContext({
    locale: "en",
    viewport: { width: 412, height: 915 },
    reducedMotion: "reduce",
    serviceWorkers: isOffline ? "allow" : "block",
  });
  const { page, problems } = await openPage(context);
  await page.goto(address);
  await beginAs(page, name);
  if (isOffline) {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
  }
  const student = traveller(
    page,
    fingers(page, (target) => target.click()),
  );
  let isKnown = false;
  await student.visit({
    right: () => isKnown,
    async before() {
      isKnown = knows(number, ids.indexOf(await student.questionId()));
      await page.waitForTimeout(150);
    },
  });
  await page.locator(".hand-in .code").waitFor();
  const code = (await page.locator(".hand-in .code").textContent()) ?? "";
  const pictures = wantsPictures ? await picturesOf(page) : [];
  const slip = await slipFile(page);
  const secret = await secretIn(page);
  await context.close();
  const real = problems.filter((problem) => !/ERR_INTERNET_DISCONNECTED/.test(problem));
  if (real.length > 0) throw new Error(real.join("\n"));
  return { slip, code, pictures, secret };
}

/** What somebody does who has the slip's own secret, and even the teacher's key: changes it, signs it again, seals it again. */
export async function tampered(
  primitives: Primitives,
  own: DeskAssignment,
  { slip, secret }: Pick<HandedOver, "slip" | "secret">,
  change: (slip: Slip) => Slip,
): Promise<string> {
  const keys = { secret: fromBase64url(own.secret)!, publicKey: fromBase64url(own.assignment.key)! };
  const read = readSlipText(slip);
  const opened = read.ok ? await openSlip(primitives, read, keys) : read;
  if (!opened.ok) throw new Error(opened.fault);
  return (await packSlip(primitives, change(opened.slip), fromBase64url(secret)!, keys.publicKey))!;
}

export const withRaisedScore = (slip: Slip): Slip => {
  const wrong = slip.moves.findIndex((move) => move[0] === "a" && move[4] === 0);
  const moves = slip.moves.map((move, at): Move =>
    at === wrong && move[0] === "a" ? ["a", move[1], move[2], move[3], 3000, move[5]] : move,
  );
  return { ...slip, points: slip.points + 3000, moves };
};
/** All of it in the tenth part of the time that its answers say. */
export const inNoTime = (slip: Slip): Slip => ({
  ...slip,
  moves: slip.moves.map((move): Move => {
    if (move[0] === "a") return ["a", Math.round(move[1] / 10), move[2] + 60_000, move[3], move[4], move[5]];
    return move[0] === "q" ? ["q", Math.round(move[1] / 10), move[2]] : [move[0], Math.round(move[1] / 10)];
  }),
});

/** A slip for somebody who never played, made by whoever understands all of it: nothing in it is wrong. */
export async function forged(
  primitives: Primitives,
  { assignment, hash }: Pick<DeskAssignment, "assignment" | "hash">,
  name: string,
): Promise<string> {
  const pair = await primitives.newSigningKey();
  const { log } = playAttempt({
    hash,
    assignment: assignment as Assignment,
    questions: assignment.questions.map(questionById),
    name,
    key: toBase64url(pair.public),
    turn: (question) => ({ response: responseFor(question, true), ms: 5200 }),
  });
  return (await packSlip(primitives, slipOf(log)!, pair.secret, fromBase64url(assignment.key)!))!;
}
