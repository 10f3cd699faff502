/** What the file of an assignment is called: where it is saved, and where it is asked for. */
export const assignmentFileName = (title: string): string =>
  `${title.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "") || "assignment"}.json`;
