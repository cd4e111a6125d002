export * from './pass-reason';
export * from './tally';
export * from './tally-visibility';
export * from './vote';
