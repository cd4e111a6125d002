export * from './brackets';
export * from './clause';
