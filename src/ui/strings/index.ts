/** Everything that the user interface says, in one language so far. */
export * from './check-ins';
export * from './circles';
export * from './code-block';
export * from './contact';
export * from './conversations';
export * from './counting';
export * from './days';
export * from './drafts';
export * from './fields';
export * from './first-run';
export * from './follow-up';
export * from './first-steps';
export * from './logging';
export * from './people';
export * from './review';
export * from './settings';
export * from './why';
