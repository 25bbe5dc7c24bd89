/** Everything that the plugin says outside its own views, in one language so far. */
export * from './conversations';
export * from './plugin';
export * from './settings';
