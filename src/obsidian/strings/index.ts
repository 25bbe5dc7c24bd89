/** Everything that the plugin says outside its own views, in one language so far. */
export * from './first-steps';
export * from './plugin';
export * from './settings';
