/**
 * The most that main.js may weigh, in bytes. A plugin that takes longer than this to load and parse is felt on a phone.
 * Reading the review took 250 KB; acting on it brings forms, templates and a reader of days in natural language, which
 * alone takes 50 KB; being prepared brings views, drafts of messages, matches and events.
 */
export const SIZE_LIMIT = 740_000;
