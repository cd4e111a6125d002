export * from './open-limits';
export * from './puzzle';
