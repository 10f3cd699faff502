/** Whether a link, whole or not, has questions of the teacher's own: its first letter is its version. FROZEN. */
export const isOwnLink = (link: string): boolean => link.startsWith("C");
