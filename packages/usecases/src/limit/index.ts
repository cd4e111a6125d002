export * from './open-counters';
export * from './open-limits';
export * from './puzzle';
