import { boot, device, type Device } from "./fake-services.ts";
import { answer, choose, send } from "./game-player.ts";

/** A device on which a player of this name has answered one question at Xi'an. */
export async function playedBy(nickname: string, own = device()): Promise<Device> {
  own.tabPlayer = null;
  const booted = await boot(own);
  const isFirst = booted.state().players?.length === 0;
  await send(booted, { type: "begin" }, ...(isFirst ? [] : [{ type: "newPlayer" } as const]));
  await send(booted, { type: "travelTo", stop: "xian" }, { type: "startVisit" });
  await choose(booted);
  await answer(booted, true);
  await send(booted, { type: "name", nickname });
  return own;
}
