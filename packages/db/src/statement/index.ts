export * from './listings';
export * from './near-statements';
export * from './save-statements';
export * from './statements';
