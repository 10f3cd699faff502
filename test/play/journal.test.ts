import { describe, expect, test } from "vitest";
import type { TimedEvent } from "../../src/domain/events.ts";
import { journal } from "../../src/play/journal.ts";
import type { EventWriter } from "../../src/save/event-log.ts";
import { settle } from "../support/fake-services.ts";

const chosen = (question: string): TimedEvent => ({
  type: "taskChosen",
  run: "journey",
  visit: "v1",
  question,
  at: 1,
});
/** Notes what it is given; stores when told. */
function noting() {
  const noted: string[] = [];
  let store = (): void => undefined;
  const stored = new Promise<void>((resolve) => (store = resolve));
  const writer: EventWriter = {
    append(events) {
      noted.push(...events.map((event) => ("question" in event ? event.question : event.type)));
      return { stamped: [], stored };
    },
    flush: () => void noted.push("flush"),
  };
  return { noted, writer, store: () => store() };
}

describe("events that come before storage is open", () => {
  test("wait, go over in order once it is, and count as stored when they are", async () => {
    const log = journal();
    const { noted, writer, store } = noting();
    const done: string[] = [];
    void log.append([chosen("a")]).then(() => done.push("a"));
    void log.append([chosen("b"), chosen("c")]).then(() => done.push("b c"));

    log.attach(writer);
    await settle();
    expect([noted, done]).toEqual([["a", "b", "c"], []]);

    store();
    await settle();
    expect(done).toEqual(["a", "b c"]);
  });

  test("are forgotten where they belonged to nobody", () => {
    const log = journal();
    const { noted, writer } = noting();
    void log.append([chosen("a")]);

    log.forget();
    log.attach(writer);

    expect(noted).toEqual([]);
  });
});

test("with storage open events go straight to its writer, of late the newest one", () => {
  const log = journal();
  const [first, second] = [noting(), noting()];
  log.flush();
  log.attach(first.writer);
  void log.append([chosen("a")]);
  log.attach(second.writer);
  void log.append([chosen("b")]);
  log.flush();

  expect([first.noted, second.noted]).toEqual([["a"], ["b", "flush"]]);
});
