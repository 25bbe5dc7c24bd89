/** Everything that the plugin says outside its own views, in one language so far. */
export * from './contact';
export * from './follow-ups';
export * from './briefing';
export * from './check-ins';
export * from './conversations';
export * from './first-steps';
export * from './known-at';
export * from './messages';
export * from './plugin';
export * from './season';
export * from './settings';
export * from './thanks';
export * from './writing';
export * from './uri';
