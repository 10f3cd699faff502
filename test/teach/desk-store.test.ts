import { describe, expect, test } from "vitest";
import { DESK_LIST, deskAssignmentKey, deskClassKey, deskSlipsKey, spareKey } from "../../src/save/keys.ts";
import { FORMAT, seal } from "../../src/save/seal.ts";
import type { Store } from "../../src/save/store.ts";
import { MOST_IN_PORTION } from "../../src/teach/desk-records.ts";
import { openDeskStore } from "../../src/teach/desk-store.ts";
import { fakeChannels, type FakeChannels } from "../save/fake-channels.ts";
import { fakeLocks, type FakeLocks } from "../save/fake-locks.ts";
import { faultyStore } from "../support/faulty-store.ts";
import { samplePack } from "../support/sample-pack.ts";
import { deskAssignment, deskClass, round, slip } from "./samples.ts";

interface Tabs {
  readonly locks?: FakeLocks;
  readonly channels?: FakeChannels;
  readonly onChange?: () => void;
}
const open = (store: Store, { locks, channels, onChange = () => undefined }: Tabs = {}) =>
  openDeskStore({ onChange, store, locks: locks ?? null, channel: channels?.open ?? (() => null) });
const many = (count: number, from = 0) => Array.from({ length: count }, (_, at) => slip(`s${from + at}`));
const settled = () => new Promise((then) => setTimeout(then, 5));
const newer = { ...seal({}), f: FORMAT + 1 };

describe("the desk", () => {
  test("is empty at first", async () => {
    const desk = await open(faultyStore());

    expect([desk.keeps, desk.assignments(), desk.classes(), desk.troubles()]).toEqual([true, [], [], []]);
    expect(await desk.handedIn("a1")).toEqual([]);
  });

  test("keeps what was put there for the next time", async () => {
    const store = faultyStore();
    const before = await open(store);
    await before.putAssignment(deskAssignment());
    await before.putClass(deskClass());
    await before.addHandedIn("a1", many(3));
    const desk = await open(store);

    expect(desk.assignments()).toEqual([deskAssignment()]);
    expect(desk.classes()).toEqual([deskClass()]);
    expect(await desk.handedIn("a1")).toEqual(many(3));
  });

  test("lays list, assignments and classes down twice, and slips in portions of fifty", async () => {
    const store = faultyStore();
    const desk = await open(store);
    await desk.putAssignment(deskAssignment());
    await desk.putClass(deskClass());
    await desk.addHandedIn("a1", many(30));
    await desk.addHandedIn("a1", many(90, 30));

    const keys = [DESK_LIST, deskAssignmentKey("a1"), deskClassKey("c1")];
    const portions = [1, 2, 3].map((n) => deskSlipsKey("a1", n));
    expect([...store.held().keys()].toSorted()).toEqual([...keys, ...keys.map(spareKey), ...portions].toSorted());
    expect(MOST_IN_PORTION).toBe(50);
    expect(await (await open(store)).handedIn("a1")).toEqual(many(120));
  });

  test("keeps own questions and rounds, and forgets those that are taken away", async () => {
    const store = faultyStore();
    const before = await open(store);
    for (const id of ["p1", "p2"]) await before.putPack(samplePack({ id }));
    for (const id of ["r1", "r2"]) await before.putRound(round({ id }));
    await before.removePack("p1");
    await before.removeRound("r1");
    const desk = await open(store);

    expect(desk.packs()).toEqual([samplePack({ id: "p2" })]);
    expect(desk.rounds()).toEqual([round({ id: "r2" })]);
    expect([...store.held().keys()].filter((key) => /[pr]1$/.test(key))).toEqual([]);
  });

  test("reads a list of before there were packs", async () => {
    const store = faultyStore();
    await (await open(store)).putClass(deskClass());
    await store.write(DESK_LIST, seal({ assignments: [], classes: ["c1"] }));

    expect((await open(store)).classes()).toEqual([deskClass()]);
  });

  test("takes a slip once, however often it comes", async () => {
    const desk = await open(faultyStore());
    await desk.addHandedIn("a1", many(2));

    expect(await desk.addHandedIn("a1", [...many(3), slip("s2")])).toEqual({ ok: true, added: 1 });
    expect(await desk.handedIn("a1")).toEqual(many(3));
  });

  test("changes slips where they lie", async () => {
    const store = faultyStore();
    const desk = await open(store);
    await desk.addHandedIn("a1", many(60));
    await desk.changeHandedIn("a1", [slip("s55", { student: "Otter" }), slip("unknown")]);

    const slips = await (await open(store)).handedIn("a1");
    expect(slips).toHaveLength(60);
    expect(slips[55]).toEqual(slip("s55", { student: "Otter" }));
  });

  test("removes an assignment with everything of it, copies set aside among it, and nothing else", async () => {
    const store = faultyStore();
    const desk = await open(store);
    await desk.putAssignment(deskAssignment());
    await desk.addHandedIn("a1", many(60));
    await store.write(deskSlipsKey("a1", 1), "torn");
    await (await open(store)).handedIn("a1");
    await desk.putAssignment(deskAssignment({ id: "a11" }));
    await desk.addHandedIn("a11", many(1));
    await desk.putClass(deskClass());
    await desk.removeAssignment("a1");

    expect([...store.held().keys()].filter((key) => /\/a1(\/|$)/.test(key))).toEqual([]);
    const after = await open(store);
    expect(after.assignments().map(({ id }) => id)).toEqual(["a11"]);
    expect(await after.handedIn("a11")).toHaveLength(1);
    await after.removeClass("c1");
    expect((await open(store)).classes()).toEqual([]);
  });
});

describe("what is broken", () => {
  test("is set aside and read from its second copy", async () => {
    const store = faultyStore();
    await (await open(store)).putAssignment(deskAssignment());
    await store.write(DESK_LIST, "torn");
    await store.write(deskAssignmentKey("a1"), { ...seal({}), sum: "0" });

    expect((await open(store)).assignments()).toEqual([deskAssignment()]);
    expect([...store.held().keys()].filter((key) => key.startsWith("aside/"))).toHaveLength(2);
  });

  test("without a copy is told, set aside, and the rest stays", async () => {
    const store = faultyStore();
    const before = await open(store);
    await before.putAssignment(deskAssignment());
    await before.putAssignment(deskAssignment({ id: "a2" }));
    for (const key of [deskAssignmentKey("a1"), `spare/${deskAssignmentKey("a1")}`])
      await store.write(key, seal({ id: 1 }));
    const desk = await open(store);

    expect(desk.assignments().map(({ id }) => id)).toEqual(["a2"]);
    expect(desk.troubles()).toEqual(["broken"]);
    expect([...store.held().keys()].some((key) => key.startsWith("aside/"))).toBe(true);
  });

  test("list in both copies loses nothing: the keys are looked through", async () => {
    const store = faultyStore();
    const before = await open(store);
    await before.putAssignment(deskAssignment());
    await before.putClass(deskClass());
    for (const key of [DESK_LIST, `spare/${DESK_LIST}`]) await store.write(key, "torn");
    const desk = await open(store);
    await desk.putAssignment(deskAssignment({ id: "a2" }));
    const after = await open(store);

    expect(after.assignments().map(({ id }) => id)).toEqual(["a1", "a2"]);
    expect(after.classes()).toEqual([deskClass()]);
  });

  test("portion takes no other along, is told, and new slips come behind", async () => {
    const store = faultyStore();
    await (await open(store)).addHandedIn("a1", many(120));
    await store.write(deskSlipsKey("a1", 2), "torn");
    let redrawn = 0;
    const desk = await open(store, { onChange: () => redrawn++ });
    await desk.addHandedIn("a1", many(1, 500));

    expect(await desk.handedIn("a1")).toHaveLength(71);
    expect(desk.troubles()).toEqual(["broken"]);
    expect(redrawn).toBe(1);
  });
});

describe("what a newer game kept", () => {
  test.each([DESK_LIST, deskAssignmentKey("a1"), deskSlipsKey("a1", 1)])(
    "under %s is not touched, and said",
    async (key) => {
      const store = faultyStore();
      await (await open(store)).putAssignment(deskAssignment());
      await store.write(key, newer);
      const desk = await open(store);
      await desk.handedIn("a1");
      await desk.putAssignment(deskAssignment({ closedAt: 1 }));
      await desk.putClass(deskClass());
      await desk.addHandedIn("a1", many(2));

      expect(store.held().get(key)).toEqual(newer);
      expect(desk.troubles()).toEqual(["newer"]);
    },
  );
});

describe("storage that refuses", () => {
  test("altogether leaves a desk in memory, and says so", async () => {
    const refused = { ok: false, fault: "unavailable" } as const;
    const no = () => Promise.resolve(refused);
    const desk = await open({ read: no, write: no, remove: no, keys: no, clear: no });
    await desk.putAssignment(deskAssignment());
    await desk.addHandedIn("a1", many(2));

    expect(desk.keeps).toBe(false);
    expect(desk.assignments()).toEqual([deskAssignment()]);
    expect(await desk.handedIn("a1")).toEqual(many(2));
  });

  test("because it is full changes nothing, and what could not be stored comes in once there is room", async () => {
    const store = faultyStore();
    const desk = await open(store);
    store.failWrites = { keys: /slips\/a1\/2|assignment/, fault: "full" };

    expect(await desk.putAssignment(deskAssignment())).toEqual({ ok: false, fault: "not-stored" });
    expect(desk.assignments()).toEqual([]);
    expect(await desk.addHandedIn("a1", many(70))).toEqual({ ok: false, fault: "not-stored" });
    expect(await desk.handedIn("a1")).toEqual(many(50));
    store.failWrites = undefined;
    expect(await desk.addHandedIn("a1", many(70))).toEqual({ ok: true, added: 20 });
    expect(await desk.handedIn("a1")).toEqual(many(70));
  });

  test("to answer for a while is told once, and asked again with the next change", async () => {
    const store = faultyStore();
    let redrawn = 0;
    const desk = await open(store, { onChange: () => redrawn++ });
    await desk.addHandedIn("a1", many(2));
    const { read } = store;
    store.read = () => Promise.resolve({ ok: false, fault: "timeout" });

    expect(await desk.handedIn("a1")).toEqual([]);
    expect(await desk.handedIn("a1")).toEqual([]);
    expect(desk.troubles()).toEqual(["fault"]);
    expect(redrawn).toBe(1);
    store.read = read;
    await desk.addHandedIn("a1", []);
    expect(await desk.handedIn("a1")).toEqual(many(2));
  });
});

describe("two tabs of the desk", () => {
  async function twoTabs() {
    const [store, locks, channels] = [faultyStore(), fakeLocks(), fakeChannels()];
    let told = 0;
    const first = await open(store, { locks, channels });
    const second = await open(store, { locks, channels, onChange: () => told++ });
    return { store, first, second, told: () => told };
  }

  test("keep what both put there at once", async () => {
    const { store, first, second } = await twoTabs();
    await Promise.all([
      first.putAssignment(deskAssignment()),
      second.putAssignment(deskAssignment({ id: "a2" })),
      first.addHandedIn("a1", many(40)),
      second.addHandedIn("a1", many(40, 20)),
      second.putClass(deskClass()),
    ]);
    const after = await open(store);

    expect(
      after
        .assignments()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(["a1", "a2"]);
    expect(after.classes()).toHaveLength(1);
    expect(new Set((await after.handedIn("a1")).map(({ id }) => id)).size).toBe(60);
    expect(await after.handedIn("a1")).toHaveLength(60);
  });

  test("change different things of one assignment, and both stand", async () => {
    const { store, first, second } = await twoTabs();
    await first.putAssignment(deskAssignment());
    await settled();
    await Promise.all([
      first.putAssignment(deskAssignment({ closedAt: 7 })),
      second.putAssignment(deskAssignment({ keySavedAt: 9 })),
    ]);

    expect((await open(store)).assignments()).toEqual([deskAssignment({ closedAt: 7, keySavedAt: 9 })]);
  });

  test("tell each other", async () => {
    const { first, second, told } = await twoTabs();
    await second.handedIn("a1");
    await first.putAssignment(deskAssignment());
    await first.addHandedIn("a1", many(2));
    await settled();

    expect(second.assignments()).toEqual([deskAssignment()]);
    expect(await second.handedIn("a1")).toHaveLength(2);
    expect(told()).toBeGreaterThan(0);
  });
});
