export * from './action-limits';
export * from './limits';
