export * from './list-delegations';
export * from './list-positions';
export * from './list-round-positions';
export * from './publish-position';
export * from './shown-position';
export * from './withdraw-position';
