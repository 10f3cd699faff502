/** A student who rides through the game in a hurry: presses what is there to press, right or wrong by seed. */
import type { Page } from "playwright";
import type { Random } from "../../src/domain/seeded.ts";
import { wordsOf } from "../e2e/bad-input.ts";
import { fingers } from "../e2e/hands.ts";
import { questionById } from "../e2e/levels.ts";
import { traveller } from "../e2e/traveller.ts";

/** Share of answers that are right: wrong ones bring second tries, returns and gaps. */
const RIGHT = 0.7;

export interface Rider {
  /** Goes to a stop; where players are known, as the first of them. `faulty`: storage misbehaves from the first call on. */
  arriveAt(stop: string, isKnown: boolean, faulty?: boolean): Promise<void>;
  /** One thing that can be done now; true where it was an answer with its verdict. */
  turn(): Promise<boolean>;
  /** Plays on here what is played in another tab; nothing where nobody else plays. */
  takeTurn(): Promise<void>;
  /** Brings a journey here from a file; resolves when the game says that it is here. */
  moveIn(file: string): Promise<void>;
  /** So many answers with their verdicts. */
  answer(count: number): Promise<void>;
}

const t = wordsOf("en");

export function rider(page: Page, address: string, random: Random): Rider {
  const press = (selector: string): Promise<void> => page.locator(selector).first().click();
  const student = traveller(
    page,
    fingers(page, (target) => target.click()),
  );
  const isThere = async (selector: string): Promise<boolean> => (await page.locator(selector).count()) > 0;

  async function leaveFeedback(): Promise<void> {
    const asksName = await isThere("form.name input");
    if (asksName && random() < 0.5) {
      await page.locator("form.name input").fill(`Aida ${Math.floor(random() * 100)}`);
      await press("form.name .quiet");
    }
    await press(".feedback > .foot .main");
  }
  async function leaveResults(): Promise<void> {
    if (random() < 0.4) return press(".results .link");
    const from = await page.locator(".sheet").getAttribute("data-stop");
    await press(".results .foot .main");
    // The road may have come to its end by itself, before it is cut short.
    await page.waitForFunction((left) => {
      document.querySelector<HTMLElement>(".travel .main")?.click();
      const arrived = document.querySelector<HTMLElement>(".sheet:not([data-phase=loading])");
      return document.querySelector(".finale") !== null || (arrived !== null && arrived.dataset["stop"] !== left);
    }, from);
    if (!(await isThere(".finale"))) return;
    // The road has an end, and the ride goes on.
    await page.evaluate(() => void (location.hash = "#/stop/xian"));
    await page.locator(".sheet:not([data-phase=loading])").waitFor();
  }
  /** Whoever was helped can't give every wrong answer any more; a list that stands in the wrong order already is no answer yet. */
  async function canBeWrong(): Promise<boolean> {
    const question = questionById(await student.questionId());
    const rows = await page
      .locator(".rows .row")
      .evaluateAll((all) => all.map((row) => row.getAttribute("data-item")).join());
    return (
      !(await isThere(".hints")) && (question.kind !== "sequencing" || rows !== question.items.toReversed().join())
    );
  }
  async function turn(): Promise<boolean> {
    const phase = await student.waitForPhase();
    if (phase === "arrive") await press(".arrive .main");
    else if (phase === "choose")
      await page
        .locator(".task")
        .nth(random() < 0.5 ? 0 : -1)
        .click();
    else if (phase === "feedback") await leaveFeedback();
    else if (phase === "results") await leaveResults();
    else if (phase === "question") {
      await page.locator("form.question[data-round]").waitFor();
      if (random() < 0.15) await student.takeHints();
      const isRight = random() < RIGHT;
      await student.answer(isRight || !(await canBeWrong()));
      return true;
    } else throw new Error(`the sheet shows ${phase}`);
    return false;
  }
  return {
    async arriveAt(stop, isKnown, faulty = false) {
      await page.goto(`${address}${faulty ? "?faulty" : ""}#/stop/${stop}`);
      if (isKnown) await press(".player:not(.new)");
      await page.locator(".sheet:not([data-phase=loading])").waitFor();
    },
    turn,
    async takeTurn() {
      const over = page.locator("[data-dialog=elsewhere]");
      if ((await over.count()) === 0) return;
      // At once: a pointer would first wait for the dialog to stand still.
      await over.locator(".main").dispatchEvent("click");
      await over.waitFor({ state: "detached" });
    },
    async moveIn(file) {
      await page.locator(".tools .tool", { hasText: t("stop.settings") }).click();
      await page.locator("[data-dialog=settings] button", { hasText: t("safe.heading") }).click();
      const buffer = Buffer.from(file);
      const input = page.locator("[data-dialog=safe] input[type=file][accept*=json]");
      await input.setInputFiles({ name: "journey.json", mimeType: "application/json", buffer });
      await page.locator(".incoming .main").click();
      await page.locator("[data-said=done]").waitFor();
      await press("[data-dialog=safe] > .paper > .foot .main");
    },
    async answer(count) {
      for (let answered = 0; answered < count;) if (await turn()) answered++;
    },
  };
}
