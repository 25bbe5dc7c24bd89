/** Everything that the user interface says, in one language so far. */
export * from './circles';
export * from './contact';
export * from './counting';
export * from './first-run';
export * from './first-steps';
export * from './logging';
export * from './review';
export * from './why';
