export * from './ballot';
export * from './cards';
export * from './import-votes';
export * from './item-text';
export * from './my-votes';
export * from './stale-votes';
export * from './tallies';
export * from './votes';
