/** Two ways of touching the same page: keys alone, or fingers. Both act as a person does, through real input. */
import type { Locator, Page } from "playwright";
import type { Response } from "../../src/domain/response.ts";
import type { Question } from "../../src/domain/question.ts";
import type { Point } from "../../src/kinds/locate/distance.ts";
import { toPoint, toShare } from "../../src/kinds/locate/projection.ts";

export interface Hands {
  press(target: Locator): Promise<void>;
  give(question: Question, response: Response): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
}

const choiceInput = (page: Page, value: string): Locator => page.locator(`.choice input[value="${value}"]`);
const twoWay = (page: Page, value: boolean): Locator => page.locator(".choice.two-way input").nth(value ? 0 : 1);
const selectOf = (page: Page, at: number): Locator => page.locator(".pairs select").nth(at);

/** The radio that puts an item into a bin. */
const binOf = (page: Page, item: string, bin: number): Locator => page.locator(`input[name="sort-${item}"]`).nth(bin);

/** A tap on the map, drawn large, where the place lies. */
async function pinByPointer(page: Page, point: Point): Promise<void> {
  const closer = page.locator(".closer input");
  if (!(await closer.isChecked())) await closer.check();
  const map = page.locator(".locate-map");
  const [x, y] = toShare(point);
  const { width, height } = (await map.boundingBox())!;
  // As a person does: the map is moved until the place is seen. The driver's own click would move it away again.
  await map.evaluate(
    (element, [left, top]) => {
      const room = element.parentElement!; // the map's own frame
      room.scrollIntoView({ block: "center" });
      room.scrollTo(left - room.clientWidth / 2, top - room.clientHeight / 2);
    },
    [x * width, y * height] as const,
  );
  const seen = (await map.boundingBox())!; // it was there just now
  await page.mouse.click(seen.x + x * width, seen.y + y * height);
  await map.locator(".pin").waitFor();
}
/** The arrow keys move the pin in steps: it comes as near as half a step. */
async function pinByArrows(page: Page, { lon, lat }: Point, reach: (target: Locator) => Promise<void>): Promise<void> {
  await reach(page.locator(".locate-map"));
  const pin = page.locator(".locate-map .pin");
  if ((await pin.count()) === 0) await page.keyboard.press("ArrowRight");
  const [left, top] = await pin.evaluate(({ style }) => [parseFloat(style.left) / 100, parseFloat(style.top) / 100]);
  const { lon: x, lat: y } = toPoint(left ?? 0.5, top ?? 0.5);
  const go = async (by: number, more: string, less: string): Promise<void> => {
    const key = by > 0 ? more : less;
    for (let leaps = Math.floor(Math.abs(by) / 4); leaps > 0; leaps--) await page.keyboard.press(`Shift+${key}`);
    for (let steps = Math.round((Math.abs(by) % 4) / 0.5); steps > 0; steps--) await page.keyboard.press(key);
  };
  await go(lon - x, "ArrowRight", "ArrowLeft");
  await go(lat - y, "ArrowUp", "ArrowDown");
}

/** Presses "up" on rows until the list stands as wished. */
async function arrange(
  page: Page,
  wished: readonly string[],
  press: (target: Locator) => Promise<void>,
): Promise<void> {
  const order = await page
    .locator(".rows .row")
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["item"] ?? ""));
  for (const [to, id] of wished.entries())
    for (let from = order.indexOf(id); from > to; from--) {
      await press(page.locator(`.row[data-item="${id}"] .move`).first());
      order.splice(from - 1, 0, ...order.splice(from, 1));
    }
}

/** `press` may be a mouse's click where a browser's driver knows no touch. */
export function fingers(page: Page, press = (target: Locator): Promise<void> => target.tap()): Hands {
  return {
    press,
    write: (target, text) => target.fill(text),
    async give(question, response) {
      if (response.kind === "choice")
        for (const id of response.choices) {
          const input = choiceInput(page, id);
          if (!(await input.isChecked()))
            await press(page.locator(".choice", { has: page.locator(`input[value="${id}"]`) }));
        }
      else if (response.kind === "true-false") await press(page.locator(".choice.two-way").nth(response.value ? 0 : 1));
      else if (response.kind === "numeric") await page.locator(".field input").fill(String(response.value));
      else if (response.kind === "sequencing") await arrange(page, response.order, press);
      else if (response.kind === "matching" && question.kind === "matching")
        for (const [at, [left]] of question.pairs.entries())
          await selectOf(page, at).selectOption(response.pairs[left]!);
      else if (response.kind === "fill-in") await page.locator(".fill-in input").fill(response.text);
      else if (response.kind === "sorting" && question.kind === "sorting")
        for (const [item, bin] of Object.entries(response.bins))
          await press(binOf(page, item, question.bins.indexOf(bin)).locator(".."));
      else if (response.kind === "locate") await pinByPointer(page, response);
    },
  };
}

/** Most presses of Tab before we say that something can't be reached by keyboard. */
const REACH = 200;

export function keys(page: Page): Hands {
  const isFocused = (target: Locator): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement);
  async function reach(target: Locator): Promise<void> {
    for (let presses = 0; presses < REACH; presses++) {
      if (await isFocused(target)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`not reached by keyboard: ${String(target)}`);
  }
  async function press(target: Locator): Promise<void> {
    await reach(target);
    await page.keyboard.press("Enter");
  }
  /** Tab reaches a group of radios once; arrows move within it and choose. */
  async function chooseRadio(target: Locator, group: Locator): Promise<void> {
    const inGroup = (): Promise<boolean> => group.evaluate((element) => element.contains(document.activeElement));
    for (let presses = 0; presses < REACH && !(await inGroup()); presses++) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    for (let presses = 0; presses < 12 && !(await target.isChecked()); presses++)
      await page.keyboard.press("ArrowDown");
    if (!(await target.isChecked()))
      throw new Error(
        `arrows do not reach the choice: ${await group.evaluate((element) => `${element.outerHTML} || ${document.activeElement?.outerHTML}`)}`,
      );
  }
  async function pick(target: Locator, value: string): Promise<void> {
    await reach(target);
    await page.keyboard.press("Home");
    for (let presses = 0; presses < 12 && (await target.inputValue()) !== value; presses++)
      await page.keyboard.press("ArrowDown");
    if ((await target.inputValue()) !== value) throw new Error("arrows do not reach the option");
  }
  return {
    press,
    async write(target, text) {
      await reach(target);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
    },
    async give(question, response) {
      const group = page.locator(".choices");
      if (response.kind === "choice" && question.kind === "choice" && question.select === "one")
        await chooseRadio(choiceInput(page, response.choices[0]!), group);
      else if (response.kind === "choice")
        for (const id of response.choices) {
          if (await choiceInput(page, id).isChecked()) continue;
          await reach(choiceInput(page, id));
          await page.keyboard.press("Space");
        }
      else if (response.kind === "true-false") await chooseRadio(twoWay(page, response.value), group);
      else if (response.kind === "numeric") await this.write(page.locator(".field input"), String(response.value));
      else if (response.kind === "sequencing") await arrange(page, response.order, press);
      else if (response.kind === "matching" && question.kind === "matching")
        for (const [at, [left]] of question.pairs.entries()) await pick(selectOf(page, at), response.pairs[left]!);
      else if (response.kind === "fill-in") await this.write(page.locator(".fill-in input"), response.text);
      else if (response.kind === "sorting" && question.kind === "sorting")
        for (const [item, bin] of Object.entries(response.bins)) {
          const target = binOf(page, item, question.bins.indexOf(bin));
          await chooseRadio(target, target.locator("xpath=ancestor::fieldset"));
        }
      else if (response.kind === "locate") await pinByArrows(page, response, reach);
    },
  };
}
