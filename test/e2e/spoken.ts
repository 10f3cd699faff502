/** A third way of touching the page: by role and name alone, as a screen reader does, with nothing seen. */
import type { Locator, Page } from "playwright";
import type { LevelText } from "../../src/domain/level-text.ts";
import type { Messages } from "../../src/i18n/translator.ts";
import type { Hands } from "./hands.ts";

export function spoken(page: Page, text: Pick<LevelText, "questions">, messages: Messages): Hands {
  const say = (key: string, parameters: Readonly<Record<string, string>> = {}): string =>
    (messages[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => parameters[name] ?? "");
  const act = (target: Locator): Promise<void> => target.evaluate((element) => (element as HTMLElement).click());
  return {
    press: act,
    write: (target, words) => target.fill(words),
    async give(question, response) {
      const words = text.questions[question.id]?.choices ?? {};
      const name = (id: string): string => words[id] ?? id;
      const sheet = page.getByRole("main");
      if (response.kind === "choice")
        for (const id of response.choices)
          await act(
            sheet.getByRole(question.kind === "choice" && question.select === "many" ? "checkbox" : "radio", {
              name: name(id),
            }),
          );
      else if (response.kind === "true-false")
        await act(sheet.getByRole("radio", { name: say(response.value ? "question.true" : "question.false") }));
      else if (response.kind === "numeric") await sheet.getByRole("spinbutton").fill(String(response.value));
      else if (response.kind === "fill-in")
        await sheet.getByRole("textbox", { name: say("question.typed") }).fill(response.text);
      else if (response.kind === "sequencing")
        for (const [to, id] of response.order.entries())
          for (let tries = 0; tries < 12; tries++) {
            const order = await sheet.getByRole("listitem").allInnerTexts();
            const at = order
              .filter((row) => Object.values(words).some((item) => row.includes(item)))
              .findIndex((row) => row.includes(name(id)));
            if (at <= to) break;
            await act(sheet.getByRole("button", { name: say("question.up", { item: name(id) }) }));
          }
      else if (response.kind === "matching")
        for (const [left, right] of Object.entries(response.pairs))
          await sheet
            .getByRole("combobox", { name: say("question.partner", { item: name(left) }) })
            .selectOption({ label: name(right) });
      else if (response.kind === "sorting")
        for (const [item, bin] of Object.entries(response.bins))
          await act(sheet.getByRole("group", { name: name(item) }).getByRole("radio", { name: name(bin) }));
      else if (response.kind === "locate" && question.kind === "locate") {
        await act(sheet.getByText(say("locate.list")).first());
        const place = question.places.find(({ lon, lat }) => lon === response.lon && lat === response.lat);
        await sheet.getByRole("combobox", { name: say("locate.list") }).selectOption({ label: name(place?.id ?? "") });
      }
    },
  };
}
