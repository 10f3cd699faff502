/** One leg: open what the last kill left, hold it against the truth, ride on, get into trouble, be killed. */
import { JOURNEY } from "../../src/domain/events.ts";
import { NO_PROGRESS, openVisit, type Progress } from "../../src/domain/progress.ts";
import { derivedSeed, seededRandom } from "../../src/domain/seeded.ts";
import { FORMAT } from "../../src/save/seal.ts";
import { ROUTE } from "../e2e/levels.ts";
import { takeAim, type Aim } from "./aim.ts";
import { foldOf } from "./compare.ts";
import { changeKept, keptIn, type Device } from "./device.ts";
import { momentsAt } from "./moments.ts";
import { houseFor } from "./house.ts";
import { inFormat1 } from "./older.ts";
import type { Leg, Trouble } from "./plan.ts";
import { keptProfiles } from "./read-log.ts";
import { rider } from "./rider.ts";
import { beginsOtherwise, standingAt, standsElsewhere } from "./standing.ts";
import { isAcknowledged, waitsOf, type Tally } from "./tally.ts";
import { FAULTS, type FaultKind, type FaultPlan } from "./told.ts";
import { judge, openAgain, type OpenedAgain, type Place, type Traveller } from "./traveller.ts";
import { getIntoTrouble } from "./trouble.ts";
import { openSecond, takeOver } from "./two-tabs.ts";

/** Where a player would go on: the visit left open, or the last stop, or any. */
function placeOf(progress: Progress, leg: Leg): string {
  const run = progress.runs.get(JOURNEY);
  const last = run?.visits.get(run.latest.at(-1) ?? "");
  return openVisit(run)?.stop ?? last?.stop ?? ROUTE[leg.stop % ROUTE.length]!.id;
}

/** Answers after which a kill whose aim has not come is aimed at Check. */
const AIM_AGAIN = 14;

async function ride(
  leg: Leg,
  traveller: Traveller,
  { device, reading, isAnew }: OpenedAgain,
  place: Place,
  tally: Tally,
  aim: Aim,
): Promise<void> {
  const { ledger, forgiven } = traveller;
  const { address } = place;
  const kept = keptIn(reading);
  judge(traveller, kept, tally);
  const [profile] = keptProfiles(kept);
  const progress = profile ? foldOf(profile) : NO_PROGRESS;
  const stop = placeOf(progress, leg);
  if (leg.aim === "migration" && FORMAT > 1 && profile) {
    await changeKept(device.room, ...inFormat1(kept));
    ledger.isOld = true;
    aim.at("migration", leg.delay);
  }
  const page = await device.openPage();
  const student = rider(page, address, seededRandom(leg.seed));
  const isStanding = ledger.begin("start");
  if (leg.aim === "start") aim.after(leg.delay);
  await student.arriveAt(stop, profile !== undefined);
  const wanted = standingAt(progress, stop);
  // Of what went with a database the game may still know more than its log.
  const shown = profile && forgiven.size === 0 && (await standsElsewhere(page, wanted));
  if (shown && aim.killedAt() === null)
    tally.stuck.push(`${JSON.stringify(shown)} instead of ${JSON.stringify(wanted)}; ${traveller.after}`);
  const told = isAnew ? await beginsOtherwise(page, place.beside) : null;
  if (told && aim.killedAt() === null)
    tally.stuck.push(`${JSON.stringify(told)} instead of a journey's beginning; ${traveller.after}`);
  isStanding();
  await student.answer(leg.answers);
  const second = (other: typeof page) => rider(other, address, seededRandom(derivedSeed(leg.seed, "second tab")));
  const random = seededRandom(derivedSeed(leg.seed, "trouble"));
  await getIntoTrouble(leg, { device, page, student, ledger, forgiven, address, stop, second, random });
  if (leg.aim === "any") aim.after(leg.delay);
  else if (leg.aim !== "start" && leg.aim !== "migration") aim.at(leg.aim, leg.delay);
  const house = leg.aim === "import" && profile ? houseFor(profile.id, kept, leg.number) : null;
  if (house !== null) {
    ledger.expectImport(house.events);
    await student.moveIn(house.text);
  }
  if (leg.aim === "takeover") await takeOver(ledger, { page, rider: student }, await openSecond(device, second, stop));
  await student.answer(AIM_AGAIN);
  aim.at("check", leg.delay);
  await student.answer(AIM_AGAIN);
  throw new Error("the kill never came");
}

const isFault = (trouble: Trouble | "liar"): trouble is FaultKind => FAULTS.some((kind) => kind === trouble);

/** For whoever has to find out why a ride stopped. */
async function whatIsShown({ context }: Device): Promise<string> {
  const told = context.pages().map((page) =>
    page.evaluate(() => {
      const form = document.querySelector("form.question")?.cloneNode(false);
      const press = document.querySelector(".foot .main")?.cloneNode(false);
      const tags = [form, press].map((node) => (node instanceof Element ? node.outerHTML : ""));
      return [location.href, ...tags, document.body?.innerText.slice(0, 800)].join("\n");
    }),
  );
  return (await Promise.all(told).catch(() => ["it can't be asked any more"])).join("\n---\n");
}

/** `isLiar`: storage says "stored" before it stores, from the first call on. */
export async function rideLeg(
  leg: Leg,
  traveller: Traveller,
  place: Place,
  tally: Tally,
  isLiar = false,
): Promise<void> {
  const kind = isLiar ? "liar" : leg.trouble;
  const fault: FaultPlan | null = isFault(kind) ? { kind, share: isLiar ? 1 : leg.share, seed: leg.seed } : null;
  traveller.ledger.turnPage();
  const opened = await openAgain(traveller, { ...place, shift: leg.shift, fault }, tally);
  const { ledger } = traveller;
  const { device } = opened;
  const before = ledger.checks.length;
  const aim = takeAim(ledger, device.kill);
  try {
    await Promise.race([ride(leg, traveller, opened, place, tally, aim), device.gone]);
  } catch (error) {
    // An error is told before the end of the browser that caused it.
    await Promise.race([device.gone, new Promise((end) => setTimeout(end, 200))]);
    if (aim.killedAt() === null && !device.isGone())
      tally.stuck.push(`leg ${leg.number}, ${kind}: ${String(error)}\n${await whatIsShown(device)}`);
  } finally {
    aim.disarm();
    if (aim.killedAt() === null && device.isGone()) tally.endedAlone++;
    if (aim.killedAt() === null) await device.close();
    await device.dead();
  }
  const killedAt = aim.killedAt() ?? Date.now();
  const moments = momentsAt(killedAt, ledger.spans);
  const checks = ledger.checks.slice(before);
  const end = aim.killedAt() === null ? "not killed" : `killed at ${moments.join(" and ")}`;
  traveller.after = `leg ${leg.number}, ${kind}, aimed at ${leg.aim}, ${end}`;
  if (aim.killedAt() !== null) {
    traveller.wasKilled = true;
    tally.kills.push(moments);
  }
  tally.troubles.set(kind, (tally.troubles.get(kind) ?? 0) + 1);
  for (const check of checks) if (isAcknowledged(check)) tally.acknowledged.add(check.id);
  if (kind === "none" || kind === "clock") tally.waits.push(...waitsOf(checks, killedAt));
}
