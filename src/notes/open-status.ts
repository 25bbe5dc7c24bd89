const OPEN = new Set([' ', '/', '!', '?']);

/** Tells whether a task of this status is still to be done: open, in progress, important or a question (formats, follow-ups). */
export function isOpenStatus(status: string): boolean {
  return OPEN.has(status);
}
