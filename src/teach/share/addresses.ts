/** Where an assignment is opened. */
import type { TimeFactor } from "../../domain/assignment/assignment.ts";

/** The page itself, without what follows it in the address. */
export const pageOf = (href: string): string => href.replace(/[?#].*$/s, "");

/** More time is ten times the factor behind a tilde, as `play/address.ts` reads it. */
const moreTime = (factor: TimeFactor): string => (factor === 1 ? "" : `~${factor * 10}`);

export const assignmentAddress = (page: string, link: string, factor: TimeFactor = 1): string =>
  `${page}#/a/${link}${moreTime(factor)}`;

/** For systems that lose what stands behind `#`. */
export const spareAddress = (page: string, link: string): string => `${page}?a=${link}#/`;

/** Pages of others that take a link; nothing is fetched from them before they are opened. */
export const classroomAddress = (address: string, title: string): string =>
  `https://classroom.google.com/share?url=${encodeURIComponent(address)}&title=${encodeURIComponent(title)}`;
export const teamsAddress = (address: string, title: string): string =>
  `https://teams.microsoft.com/share?href=${encodeURIComponent(address)}&msgText=${encodeURIComponent(title)}`;
