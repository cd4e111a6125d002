export * from './definitions';
export * from './group-mark';
export * from './party-mark';
export * from './status';
